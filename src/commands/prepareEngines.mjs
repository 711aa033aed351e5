import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { engineNames, findEngines } from './findEngines.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * Finds the browsers and installs those that are missing: by apt as root on Debian, elsewhere by
 * playwright's own download. What cannot be had is named in `missing`; the caller says so.
 */
export async function prepareEngines() {
  const before = await missingEngines();
  if (before.length > 0 && isRootOnDebian()) installByApt(before);
  const after = await missingEngines();
  if (after.length > 0) download(after);
  return { engines: await findEngines(), missing: await missingEngines() };
}

async function missingEngines() {
  const found = new Set((await findEngines()).map((engine) => engine.name));
  return engineNames.filter((name) => !found.has(name));
}

function isRootOnDebian() {
  return (
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  );
}

function installByApt(/** @type {(typeof engineNames)[number][]} */ names) {
  const packages = names.flatMap((name) => debianPackages[name]);
  console.log(`Installing browsers with apt-get: ${packages.join(' ')}`);
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  const { status, stderr } = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  if (status !== 0) console.error(stderr.trimEnd());
}

function download(/** @type {(typeof engineNames)[number][]} */ names) {
  console.log(`Downloading browsers with playwright: ${names.join(' ')}`);
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', ...names], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
}
