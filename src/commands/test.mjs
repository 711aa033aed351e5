import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { prepareEngines } from './prepareEngines.mjs';
import { prepareLibreOffice } from './prepareLibreOffice.mjs';
import { preparePackages } from './preparePackages.mjs';
import { runPart } from './runPart.mjs';

/**
 * Runs everything that must hold, to the end whatever fails, and says what it took. On a machine
 * with Node and npm alone it first installs the packages and, where none is found, the browsers and
 * LibreOffice.
 */
const started = Date.now();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
preparePackages();
const missing = [
  ...(await prepareEngines()).missing,
  ...(prepareLibreOffice() ? [] : ['LibreOffice']),
];
const prepared = secondsSince(started);

// Two lanes for two cores, and the browsers after them by themselves, which have two lanes of their
// own: beside other work a slow minute looks like a fault of the page, and nothing is done sooner.
const parts = [
  ...(
    await Promise.all([
      inTurn([['unit', 'npm run --silent unit -- --reporter=default --reporter=json']]),
      inTurn([
        ['types', 'npm run --silent types'],
        ['lint', 'npm run --silent lint'],
        ['format', 'npm run --silent format -- --check'],
        ['unused', 'npm run --silent unused'],
        ['build', 'npm run --silent build -- --logLevel warn'],
        ['sizes', 'node src/commands/sizes.mjs'],
        ['sheets', 'npm run --silent sheets -- --reporter=default --reporter=json'],
      ]),
    ])
  ).flat(),
  ...(await inTurn([['browsers', 'node src/commands/scenarios.mjs']])),
];

const unit = countsOf('test-results/unit.json', ['numPassedTests', 'numFailedTests']);
const sheets = countsOf('test-results/sheets.json', ['numPassedTests', 'numFailedTests']);
const browsers = countsOf('test-results/scenarios.json', ['passed', 'failed']);
const failedParts = parts.filter((part) => !part.isGood).map((part) => part.name);
// A part that failed without naming a test counts as one.
const unnamed = failedParts.filter(
  (name) =>
    !(name === 'unit' && unit.failed > 0) &&
    !(name === 'sheets' && sheets.failed > 0) &&
    !(name === 'browsers' && browsers.failed > 0),
);
const isShort = missing.length > 0 && process.env['CI'] === 'true';
if (isShort) unnamed.push('engines');

console.log('\nSeconds by part');
console.log(`  ${'prepare'.padEnd(10)} ${prepared.padStart(6)}`);
for (const { name, seconds, isGood } of parts) {
  console.log(`  ${name.padEnd(10)} ${seconds.padStart(6)}${isGood ? '' : '  FAILED'}`);
}
console.log(`  ${'together'.padEnd(10)} ${secondsSince(started).padStart(6)}\n`);
for (const name of missing) {
  console.log(`${name}: NOT TESTED, it can't be had here${isShort ? ' (CI needs it)' : ''}`);
}
if (failedParts.length > 0) console.log(`Failed: ${failedParts.join(', ')}`);
const failed = unit.failed + sheets.failed + browsers.failed + unnamed.length;
console.log(`${unit.passed + sheets.passed + browsers.passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/** @param {[name: string, command: string][]} commands */
async function inTurn(commands) {
  const done = [];
  for (const [name, command] of commands) done.push(await runPart(name, command));
  return done;
}

/**
 * @param {string} path
 * @param {[passed: string, failed: string]} names
 */
function countsOf(path, [passed, failed]) {
  try {
    const report = /** @type {Record<string, unknown>} */ (JSON.parse(readFileSync(path, 'utf8')));
    return { passed: Number(report[passed]), failed: Number(report[failed]) };
  } catch {
    // The part ended before it could report; it has failed and is counted as such.
    return { passed: 0, failed: 0 };
  }
}

function secondsSince(/** @type {number} */ time) {
  return ((Date.now() - time) / 1000).toFixed(1);
}
