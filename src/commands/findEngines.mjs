import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/**
 * A browser engine that scenarios can run in: through playwright, or through a WebDriver that starts
 * the browser itself.
 *
 * @typedef {object} PlaywrightEngine
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {'playwright'} through
 * @property {string} executable
 * @property {string} [channel]
 *
 * @typedef {object} WebDriverEngine
 * @property {'webkit'} name
 * @property {'webdriver'} through
 * @property {string} executable
 * @property {string} driver
 *
 * @typedef {PlaywrightEngine | WebDriverEngine} Engine
 */

export const engineNames = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/**
 * The engines at hand: where an environment variable says, else where Debian and others put them,
 * else those that playwright has downloaded.
 *
 * @returns {Promise<Engine[]>}
 */
export async function findEngines() {
  const playwright = await import('playwright');
  const own = (/** @type {'chromium' | 'firefox' | 'webkit'} */ name) =>
    firstFile([playwright[name].executablePath()]);

  const chromium = firstFile([process.env['CHROMIUM_PATH'], ...chromiums]) ?? own('chromium');
  const installedFirefox = firstFile([process.env['FIREFOX_PATH'], ...firefoxes]);
  const ownFirefox = own('firefox');
  const driver = firstFile([process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver']);
  const miniBrowser = firstFile([process.env['WEBKIT_BROWSER_PATH'], ...miniBrowsers()]);
  const ownWebKit = own('webkit');

  /** @type {Engine[]} */
  const engines = [];
  if (chromium !== undefined) {
    engines.push({ name: 'chromium', through: 'playwright', executable: chromium });
  }
  if (installedFirefox !== undefined) {
    const channel = 'moz-firefox';
    engines.push({ name: 'firefox', through: 'playwright', executable: installedFirefox, channel });
  } else if (ownFirefox !== undefined) {
    engines.push({ name: 'firefox', through: 'playwright', executable: ownFirefox });
  }
  if (driver !== undefined && miniBrowser !== undefined && hasDisplay()) {
    engines.push({ name: 'webkit', through: 'webdriver', executable: miniBrowser, driver });
  } else if (ownWebKit !== undefined) {
    engines.push({ name: 'webkit', through: 'playwright', executable: ownWebKit });
  }
  return engines;
}

const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const firefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** WebKitGTK's browser lies under the machine's own library folder: x86_64-linux-gnu and the like. */
function miniBrowsers() {
  if (!existsSync('/usr/lib')) return [];
  const folders = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  return folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
      (version) => `/usr/lib/${folder}/${version}/MiniBrowser`,
    ),
  );
}

function hasDisplay() {
  return spawnSync('xvfb-run', ['--help']).status === 0;
}

function firstFile(/** @type {(string | undefined)[]} */ paths) {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}
