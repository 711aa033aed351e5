import { chromium, firefox, webkit } from 'playwright';
import type { Browser, CDPSession, Page as PlaywrightPage } from 'playwright';
import type { PlaywrightEngine } from '../../../src/commands/findEngines.mjs';
import type { Driver, PageSettings } from './driver.ts';

const launchers = { chromium, firefox, webkit };

/** Chromium without what a person at it would want. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Each page is a window of its own, for which Chromium readies the list under its address bar: a page
 * nobody sees, in a process of its own, that took a quarter of all that Chromium did. Of two switches
 * for features only the last holds, so this one names what playwright switches off as well.
 */
const unused = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AutoDeElevate',
  'BoundaryEventDispatchTracksNodeRemoval',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'RenderDocument',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** Starts Chromium or Firefox (or playwright's own WebKit) and opens pages that know no other. */
export function startPlaywright(engine: PlaywrightEngine, inPage: string) {
  const browsers = new Map<Theme, Promise<Browser>>();
  return {
    openPage: async (settings: PageSettings) => {
      // An installed Firefox takes the system's theme at its start alone.
      const theme = engine.channel === undefined ? 'light' : settings.theme;
      const browser = browsers.get(theme) ?? launch(engine, theme);
      browsers.set(theme, browser);
      return openPage(await browser, engine.name, settings, inPage);
    },
    close: async () => {
      for (const browser of browsers.values()) await (await browser).close();
    },
  };
}

type Theme = PageSettings['theme'];

function launch(engine: PlaywrightEngine, theme: Theme): Promise<Browser> {
  return launchers[engine.name].launch({
    executablePath: engine.executable,
    ...(engine.name === 'chromium'
      ? { args: [...chromiumFlags, `--disable-features=${unused.join(',')}`] }
      : {}),
    ...(engine.channel === undefined
      ? {}
      : {
          channel: engine.channel,
          firefoxUserPrefs: {
            'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
          },
        }),
  });
}

async function openPage(
  browser: Browser,
  engine: PlaywrightEngine['name'],
  { width, height, theme, touch, stillness, forcedColors }: PageSettings,
  inPage: string,
): Promise<Driver> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: stillness ? 'reduce' : 'no-preference',
    ...(forcedColors ? { forcedColors: 'active' } : {}),
    ...(touch ? { hasTouch: true, isMobile: true } : {}),
  });
  await context.addInitScript({ content: `${inPage}\ninPage.watch();` });
  const page = await context.newPage();
  let isLeaving = false;
  const seen = listenTo(page, () => isLeaving);
  const earlier: string[] = [];
  let devtools: CDPSession | undefined;

  const driver: Driver = {
    engine,
    goTo: async (url) => {
      if (page.url() !== 'about:blank') {
        earlier.push(...(await driver.call('watched')));
        isLeaving = true;
      }
      // Only the fragment may differ, which by itself loads nothing.
      if (page.url().split('#')[0] === url.split('#')[0]) await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'commit' });
      isLeaving = false;
      await page.waitForLoadState('load');
    },
    call: async (name, ...args) =>
      (await page.evaluate(([called, given]) => globalThis.inPage[called]?.(...given), [
        name,
        args,
      ] as [string, unknown[]])) as never, // every function of inPage/ returns plain data, which arrives as it is
    runScript: async (text) => {
      await page.evaluate(text);
    },
    clickAt: async (x, y) => {
      if (devtools !== undefined) await tap(devtools, x, y);
      else if (touch) await page.touchscreen.tap(x, y);
      else await page.mouse.click(x, y);
    },
    press: async (keys, times = 1) => {
      for (let press = 0; press < times; press += 1) await page.keyboard.press(keys);
    },
    type: (text) => page.keyboard.type(text),
    setFiles: (nth, files) =>
      page
        .locator('input[type=file]')
        .nth(nth)
        .setInputFiles(
          files.map(({ name, text }) => ({
            name,
            mimeType: 'application/json',
            buffer: Buffer.from(text),
          })),
        ),
    resize: (newWidth, newHeight) => page.setViewportSize({ width: newWidth, height: newHeight }),
    toPhone: async (phone) => {
      // Pictures and measures of the harness take the size that playwright knows.
      await page.setViewportSize({ width: phone.width, height: phone.height });
      await page.emulateMedia({ colorScheme: phone.theme });
      devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        width: phone.width,
        height: phone.height,
        deviceScaleFactor: 1,
        mobile: true,
      });
      await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    },
    layOnPaper: () => page.emulateMedia({ media: 'print' }),
    printPdf: () => page.pdf({ format: 'Letter', preferCSSPageSize: true }),
    screenshot: async (path, wholePage) => {
      await page.screenshot({ path, fullPage: wholePage, animations: 'disabled' });
    },
    faults: async () => [...earlier, ...(await driver.call('watched')), ...seen],
    close: () => context.close(),
  };
  return driver;
}

async function tap(devtools: CDPSession, x: number, y: number): Promise<void> {
  const touchPoints = [{ x, y }];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** What the page's own listeners cannot see: requests that were refused, errors before them. */
function listenTo(page: PlaywrightPage, isLeaving: () => boolean): readonly string[] {
  const seen: string[] = [];
  let origin = '';
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (request.isNavigationRequest() && origin === '') origin = url.origin;
    if (/^https?:/.test(url.protocol) && url.origin !== origin) {
      seen.push(`request to another origin: ${url.href}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => {
    // Firefox calls a chunk that was under way when its page was left an error of that page.
    const isCutOff = isLeaving() && /dynamically imported module/.test(error.message);
    if (!isCutOff) seen.push(`page error: ${error.message}`);
  });
  page.on('console', (message) => {
    const isOurs = message.type() === 'error' || message.type() === 'warning';
    if (isOurs) seen.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('crash', () => seen.push('the page crashed'));
  return seen;
}
