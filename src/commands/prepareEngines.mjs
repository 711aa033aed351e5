import { spawnSync } from 'node:child_process';
import { engineNames, findEngines } from './findEngines.mjs';
import { installByApt, isRootOnDebian } from './installByApt.mjs';

const debianPackages = {
  // With the reader of what it prints to PDF.
  chromium: ['chromium', 'poppler-utils'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * Finds the browsers and installs those that are missing: by apt as root on Debian, elsewhere by
 * playwright's own download. What cannot be had is named in `missing`; the caller says so.
 */
export async function prepareEngines() {
  const before = await missingEngines();
  if (before.length > 0 && isRootOnDebian()) {
    installByApt(
      'browsers',
      before.flatMap((name) => debianPackages[name]),
    );
  }
  const after = await missingEngines();
  if (after.length > 0) download(after);
  return { engines: await findEngines(), missing: await missingEngines() };
}

async function missingEngines() {
  const found = new Set((await findEngines()).map((engine) => engine.name));
  return engineNames.filter((name) => !found.has(name));
}

function download(/** @type {(typeof engineNames)[number][]} */ names) {
  console.log(`Downloading browsers with playwright: ${names.join(' ')}`);
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', ...names], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
}
