import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * Installs the packages where they are missing or older than the lock file, so that every command
 * works right after a clone. What npm says goes to standard error: standard output belongs to the
 * command.
 */
export function preparePackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && changed(installed) >= changed('package-lock.json')) return;
  console.error('Installing packages (npm ci) …');
  const { status } = spawnSync('npm ci --no-audit --no-fund', {
    shell: true,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('npm ci failed: see the lines above');
}

function changed(/** @type {string} */ path) {
  return statSync(path).mtimeMs;
}
