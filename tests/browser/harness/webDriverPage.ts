import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WebDriverEngine } from '../../../src/commands/findEngines.mjs';
import type { Driver, PageSettings } from './driver.ts';
import { keysInTurn, keysTogether } from './keyCodes.ts';
import type { ScriptGate } from './scriptGate.ts';
import { WebDriver } from './webDriver.ts';

const BROWSERS_AT_MOST = 3;
const BROWSER_MS = 10_000;
const PAGE_MS = 30_000;
const MOMENT_MS = 3_000;

/**
 * Starts WebKitGTK and opens pages that know no other. A browser takes longer to start than a page
 * to open: pages of one theme follow each other in one window, each from an address of its own.
 */
export async function startWebDriver(engine: WebDriverEngine, inPage: string, gate: ScriptGate) {
  let driver = await WebDriver.start(engine.driver);
  let last: Window | undefined;

  async function windowFor(settings: PageSettings): Promise<Window> {
    if (last !== undefined && last.theme === settings.theme) return last;
    if (last !== undefined) await driver.ask('DELETE', last.session);
    last = undefined;
    last = await openWindow(driver, engine, settings);
    return last;
  }

  return {
    openPage: async (settings: PageSettings) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await openPage(driver, await windowFor(settings), settings, inPage, gate);
        } catch (error) {
          // Now and then a browser that starts while the last one ends never reports to its driver.
          if (attempt === BROWSERS_AT_MOST) throw error;
          last = undefined;
          driver.close();
          driver = await WebDriver.start(engine.driver);
        }
      }
    },
    close: () => {
      driver.close();
      return Promise.resolve();
    },
  };
}

/** A window of the browser, in which one page follows the other. */
interface Window {
  readonly session: string;
  readonly theme: PageSettings['theme'];
  bar?: Bar;
}

/** What the window's own bar takes of it, pixels: 0 beside the page and 20 above it. */
interface Bar {
  readonly beside: number;
  readonly above: number;
}

async function openWindow(
  webDriver: WebDriver,
  { executable }: WebDriverEngine,
  { theme }: PageSettings,
): Promise<Window> {
  const args = ['--automation', ...(theme === 'dark' ? ['--dark-mode'] : [])];
  const capabilities = {
    alwaysMatch: {
      pageLoadStrategy: 'none',
      timeouts: { script: 20_000 },
      'webkitgtk:browserOptions': { binary: executable, args },
    },
  };
  const created = (await webDriver.ask('POST', '/session', { capabilities }, BROWSER_MS)) as {
    readonly sessionId: string;
  };
  return { session: `/session/${created.sessionId}`, theme };
}

async function openPage(
  webDriver: WebDriver,
  window: Window,
  { width, height }: PageSettings,
  inPage: string,
  gate: ScriptGate,
): Promise<Driver> {
  const { session } = window;
  const earlier: string[] = [];
  let isOpen = false;

  /** Runs text in the page; what it returns or promises comes back through JSON. */
  async function run(text: string): Promise<unknown> {
    const answer = (await webDriver.ask('POST', `${session}/execute/async`, {
      script: `const done = arguments[0];
        Promise.resolve().then(() => { ${text} })
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [],
    })) as { readonly value?: unknown; readonly error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  /** Asks the document of this moment: a promise would be lost when the next one takes its place. */
  const isSo = (condition: string) =>
    webDriver.ask(
      'POST',
      `${session}/execute/sync`,
      { script: `return ${condition}`, args: [] },
      MOMENT_MS,
    );

  async function act(source: object): Promise<void> {
    await webDriver.ask('POST', `${session}/actions`, { actions: [source] });
  }

  const driver: Driver = {
    engine: 'webkit',
    goTo: async (url) => {
      if (isOpen) {
        earlier.push(...(await driver.call('watched')));
        // Only the fragment may differ, which by itself loads nothing.
        await leave();
      }
      const asksForScripts = gate.close();
      await webDriver.ask('POST', `${session}/url`, { url });
      // From then on the document is there and stays: a script that is run any earlier may be lost.
      await asksForScripts;
      await run(`${inPage} inPage.watch();`);
      gate.open();
      await waitFor(() => isSo(`document.readyState === 'complete'`));
      // On a busy machine the document before this one can be the one that ran it.
      if (!(await isSo(`'inPage' in globalThis`))) await run(`${inPage} inPage.watch();`);
      isOpen = true;
    },
    call: async (name, ...args) =>
      (await run(`return globalThis.inPage.${name}(...${JSON.stringify(args)})`)) as never, // plain data, as it is
    runScript: async (text) => {
      await run(`${text};`);
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y, origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press: (keys, times = 1) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: Array.from({ length: times }, () => keysTogether(keys)).flat(),
      }),
    type: (text) => act({ type: 'key', id: 'keyboard', actions: keysInTurn(text) }),
    setFiles: async (nth, files) => {
      const paths = files.map(({ name, text }) => {
        const path = join(webDriver.folder, name);
        writeFileSync(path, text);
        return path;
      });
      const inputs = (await webDriver.ask('POST', `${session}/elements`, {
        using: 'css selector',
        value: 'input[type=file]',
      })) as readonly Readonly<Record<string, string>>[];
      const element = Object.values(inputs[nth] ?? {})[0];
      await webDriver.ask('POST', `${session}/element/${element}/value`, {
        text: paths.join('\n'),
      });
    },
    resize: async (newWidth, newHeight) => {
      window.bar ??= await barOf();
      const { beside, above } = window.bar;
      const rect = { x: 0, y: 0, width: newWidth + beside, height: newHeight + above };
      await webDriver.ask('POST', `${session}/window/rect`, rect);
      // The page learns of its new size a moment after the window has it.
      await waitFor(() => isSo(`innerWidth === ${newWidth} && innerHeight === ${newHeight}`));
    },
    toPhone: () => Promise.reject(new Error('this engine plays no finger')),
    layOnPaper: () => Promise.reject(new Error('this engine is not asked to print')),
    printPdf: () => Promise.reject(new Error('this engine is not asked to print')),
    screenshot: async (path) => {
      const image = (await webDriver.ask('GET', `${session}/screenshot`)) as string;
      writeFileSync(path, Buffer.from(image, 'base64'));
    },
    faults: async () => [...earlier, ...(await driver.call('watched'))],
    close: async () => {
      gate.open();
      await webDriver.ask('DELETE', `${session}/actions`);
      await leave();
    },
  };

  async function leave(): Promise<void> {
    await webDriver.ask('POST', `${session}/url`, { url: 'about:blank' });
    await waitFor(() => isSo(`location.href === 'about:blank'`));
  }

  /** Asked of a window that nobody has resized yet: of another the page may still tell its last size. */
  async function barOf(): Promise<Bar> {
    let last: unknown[] = [];
    await waitFor(async () => {
      const now = (await run(
        'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]',
      )) as number[]; // four numbers, as asked
      const isAtRest = now.every((size, index) => size >= 0 && size === last[index]);
      last = now;
      return isAtRest && now.slice(2).every((size) => size > 0);
    });
    const [beside, above] = last as [number, number]; // of the four
    return { beside, above };
  }

  await driver.resize(width, height);
  return driver;
}

async function waitFor(check: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PAGE_MS;
  for (;;) {
    // While one document gives way to the next there is nothing to ask.
    const answer = await check().catch(() => false);
    if (answer === true) return;
    if (Date.now() > end)
      throw new Error(`the page did not load, or take its size, within ${PAGE_MS / 1000} seconds`);
    await pause(20);
  }
}
