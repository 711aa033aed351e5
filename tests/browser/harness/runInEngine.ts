import type { Engine } from '../../../src/commands/findEngines.mjs';
import { servePage } from '../../../src/commands/servePage.mjs';
import type { Driver, EngineName, PageSettings } from './driver.ts';
import { Page } from './page.ts';
import { startPlaywright } from './playwrightDriver.ts';
import type { Scenario } from './scenario.ts';
import { ScriptGate } from './scriptGate.ts';
import { startWebDriver } from './webDriverPage.ts';

export interface Failure {
  readonly engine: EngineName;
  readonly name: string;
  readonly message: string;
}

export interface EngineResult {
  readonly engine: EngineName;
  readonly passed: number;
  readonly failures: readonly Failure[];
  /** Of each scenario, how long it took. */
  readonly times: readonly { readonly name: string; readonly seconds: number }[];
}

export const ordinary: PageSettings = {
  width: 1440,
  height: 900,
  theme: 'light',
  touch: false,
  stillness: false,
  forcedColors: false,
};

const SECONDS_AT_MOST = 90;

/**
 * Runs scenarios one after another in one engine, each in a page that knows no other, and takes each
 * off the front of the list: another start of the engine may take from the same one.
 */
export async function runInEngine(
  engine: Engine,
  inPage: string,
  waiting: Scenario[],
): Promise<EngineResult> {
  const failures: Failure[] = [];
  const times: EngineResult['times'][number][] = [];
  const opened = await openEngine(engine, inPage);
  try {
    for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift()) {
      const begun = Date.now();
      const message = await runOne(scenario, opened);
      if (message !== null) failures.push({ engine: engine.name, name: scenario.name, message });
      times.push({ name: scenario.name, seconds: (Date.now() - begun) / 1000 });
    }
  } finally {
    await opened.close();
  }
  return { engine: engine.name, passed: times.length - failures.length, failures, times };
}

/**
 * An engine with a server of its own, so that holding scripts back in one disturbs no other. Each
 * page has an address of its own: what it keeps, no other finds.
 */
export async function openEngine(engine: Engine, inPage: string) {
  const gate = new ScriptGate();
  const serve = () =>
    servePage({
      port: 0,
      orNextFree: false,
      ...(engine.through === 'webdriver' ? { before: gate.pass } : {}),
    });
  let server = await serve();
  const browser =
    engine.through === 'playwright'
      ? startPlaywright(engine, inPage)
      : await startWebDriver(engine, inPage, gate);
  return {
    openPage: async (settings: PageSettings) => {
      server.close();
      server = await serve();
      return { driver: await browser.openPage(settings), address: server.address };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

type OpenedEngine = Awaited<ReturnType<typeof openEngine>>;

async function runOne(scenario: Scenario, engine: OpenedEngine): Promise<string | null> {
  let driver: Driver | undefined;
  try {
    const opened = await engine.openPage({ ...ordinary, ...scenario });
    ({ driver } = opened);
    const page = new Page(driver, opened.address);
    await withinTime(scenario.run(page));
    const faults = await page.faults();
    if (scenario.mustBeFaulty === true) return faults.length > 0 ? null : 'nothing was noticed';
    return faults.length === 0 ? null : `the browser's console is not empty:\n${faults.join('\n')}`;
  } catch (error) {
    return `${said(error)}\n${await lastSight(driver, scenario.name)}`;
  } finally {
    await driver?.close().catch(() => undefined);
  }
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done after ${SECONDS_AT_MOST} seconds`));
    }, SECONDS_AT_MOST * 1000);
  });
  try {
    await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The message, and of the way there the steps that stand in scenarios and states. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const steps = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && /browser\/(?:scenarios|states)/.test(line));
  return [error.message, ...steps].join('\n');
}

/** What the page looked like and had said when a scenario failed. */
async function lastSight(driver: Driver | undefined, name: string): Promise<string> {
  if (driver === undefined) return 'no page was opened';
  const path = `test-results/${driver.engine} ${name.replace(/[^\w-]+/g, ' ').slice(0, 80)}.png`;
  const faults = await driver.faults().catch(() => []);
  const picture = await driver.screenshot(path, false).then(
    () => `see ${path}`,
    () => 'no picture could be taken',
  );
  return [...faults, picture].join('\n');
}
