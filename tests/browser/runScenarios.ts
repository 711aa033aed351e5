import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from '../../src/commands/findEngines.mjs';
import { findEngines, engineNames } from '../../src/commands/findEngines.mjs';
import { benchPage } from './benchPage.ts';
import type { EngineName } from './harness/driver.ts';
import { type EngineResult, runInEngine } from './harness/runInEngine.ts';
import type { Scenario } from './harness/scenario.ts';
import { takeShots } from './takeShots.ts';

const { values: asked } = parseArgs({
  options: {
    engine: { type: 'string' },
    only: { type: 'string', default: '' },
    whole: { type: 'boolean', default: false },
    shots: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
  },
});

const files = import.meta.glob<{ readonly scenarios: readonly Scenario[] }>('./scenarios/*.ts', {
  eager: true,
});
const scenarios = Object.values(files)
  .flatMap((file) => file.scenarios)
  .filter(({ name }) => name.includes(asked.only))
  .filter(({ isLong }) => isLong !== true || asked.whole || asked.only !== '');

const wanted = asked.engine?.split(',') ?? engineNames;
const engines = (await findEngines()).filter(({ name }) => wanted.includes(name));
/** What each engine has still to run. */
type Waiting = readonly (readonly [Engine, Scenario[]])[];

/** With fewer than these another start of an engine costs more than it spares. */
const FEWEST_TO_HELP_WITH = 4;
/** The engines that a lane has started. */
const begun = new Set<EngineName>();
/** More failures than this are no accident of a busy machine. */
const MOST_TRIED_AGAIN = 8;
const inPage = `${readFileSync('dist-commands/in-page/inPage.js', 'utf8')}; globalThis.inPage = inPage;`;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

mkdirSync('test-results', { recursive: true });
if (asked.shots) await takeShots(engines[0], inPage, asked.only);
else if (asked.bench) await benchPage(engines[0]);
else await runAll();

async function runAll(): Promise<void> {
  const started = Date.now();
  // Two lanes for two cores: who is done first helps the other, so that both end together.
  const waiting: Waiting = engines.map((engine) => [engine, [...scenariosFor(engine.name)]]);
  const lanes = [
    runInTurn(waiting, ['chromium', 'firefox']),
    runInTurn(waiting, ['firefox', 'webkit', 'chromium']),
  ];
  const results = byEngine((await Promise.all(lanes)).flat());
  for (const [index, result] of results.entries()) results[index] = await triedAgain(result);
  const failures = results.flatMap(({ failures: own }) => own);
  for (const { engine, name, message } of failures) {
    console.log(`\n✗ ${engine}: ${name}\n${message.replace(/^/gm, '    ')}`);
  }
  if (failures.length > 0) console.log('');
  for (const { engine, passed, failures: own, times } of results) {
    const seconds = times.reduce((sum, time) => sum + time.seconds, 0);
    const slowest = times.toSorted((one, other) => other.seconds - one.seconds)[0];
    const most =
      slowest === undefined ? 'none' : `${slowest.name}, ${slowest.seconds.toFixed(1)} s`;
    console.log(
      `${engine}: ${passed} passed, ${own.length} failed in ${seconds.toFixed(1)} s (slowest: ${most})`,
    );
  }
  const missing = wanted.filter((name) => !engines.some((engine) => engine.name === name));
  for (const name of missing) console.log(`${name}: NOT RUN, this engine is not on the machine`);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  console.log(`Scenarios took ${((Date.now() - started) / 1000).toFixed(1)} s`);
  const times = results.flatMap((result) =>
    result.times.map(({ name, seconds }) => ({ engine: result.engine, name, seconds })),
  );
  const summary = { passed, failed: failures.length, missing, times };
  writeFileSync('test-results/scenarios.json', JSON.stringify(summary));
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
}

async function runInTurn(
  waiting: Waiting,
  lane: readonly EngineName[],
): Promise<readonly EngineResult[]> {
  const results: EngineResult[] = [];
  for (const name of lane) {
    const [engine, own] = waiting.find(([{ name: one }]) => one === name) ?? [];
    if (engine === undefined || own === undefined) continue;
    if (own.length < (begun.has(name) ? FEWEST_TO_HELP_WITH : 1)) continue;
    begun.add(name);
    results.push(await runInEngine(engine, inPage, own));
  }
  return results;
}

/** One result of each engine, whichever lanes it ran in. */
function byEngine(parts: readonly EngineResult[]): EngineResult[] {
  return engines.flatMap(({ name: engine }): readonly EngineResult[] => {
    const own = parts.filter((part) => part.engine === engine);
    const passed = own.reduce((sum, part) => sum + part.passed, 0);
    const failures = own.flatMap((part) => part.failures);
    return own.length === 0
      ? []
      : [{ engine, passed, failures, times: own.flatMap((part) => part.times) }];
  });
}

/**
 * Engines and the unit tests share the machine: what failed there runs once more by itself. Once
 * it passes so it is no fault of the page, and is named all the same.
 */
async function triedAgain(first: EngineResult): Promise<EngineResult> {
  const engine = engines.find(({ name }) => name === first.engine);
  const failed = new Set(first.failures.map(({ name }) => name));
  if (engine === undefined || failed.size === 0 || failed.size > MOST_TRIED_AGAIN) return first;
  const again = await runInEngine(
    engine,
    inPage,
    scenariosFor(engine.name).filter(({ name }) => failed.has(name)),
  );
  for (const { name, message } of first.failures) {
    const isStill = again.failures.some((failure) => failure.name === name);
    if (!isStill) console.log(`${first.engine}: passed at the second try: ${name}\n  ${message}`);
  }
  return { ...first, passed: first.passed + again.passed, failures: again.failures };
}

function scenariosFor(engine: EngineName): readonly Scenario[] {
  return scenarios.filter((scenario) => enginesOf(scenario).includes(engine));
}

/** Where it runs. An engine that is asked for by name runs all that it can. */
function enginesOf(scenario: Scenario): readonly EngineName[] {
  const { name, engines: only, isForEach, touch, stillness, forcedColors } = scenario;
  if (only !== undefined) return only;
  if (touch === true || stillness === true || forcedColors === true) return ['chromium'];
  if (isForEach === true || asked.engine !== undefined) return engineNames;
  // A scenario stays with its engine as long as it keeps its name. Two of three have their turn in
  // a second engine with `--whole` alone: the minutes of every test go where each engine differs.
  const turn = Buffer.from(name).reduce((sum, byte) => sum + byte, 0) % 6;
  if (turn > 1 && !asked.whole) return ['chromium'];
  return ['chromium', turn % 2 === 0 ? 'firefox' : 'webkit'];
}
