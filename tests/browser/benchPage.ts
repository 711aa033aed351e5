import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import type { CDPSession, Page } from 'playwright';
import type { Engine } from '../../src/commands/findEngines.mjs';
import { servePage } from '../../src/commands/servePage.mjs';
import { chromiumFlags } from './harness/playwrightDriver.ts';

/** A drag of a second, at the pace of a screen. */
const MOVES = 60;
const FRAME_MS = 1000 / 60;
const KEYSTROKES = 8;
const DRAGS = 4;
/** A second's pause ends a visit to a field; then the answer is said, and nothing more is to come. */
const REST_MS = 1600;
const PICTURES = ['.picture-line', '.years-bars', '.steps', '.leaving-month'];

/**
 * What typing and dragging cost the page with all of its pictures drawn, in Chromium, which alone
 * says how long scripts ran. Ratios of one run, of which a keystroke is the measure.
 */
export async function benchPage(engine: Engine | undefined): Promise<void> {
  if (engine?.name !== 'chromium') {
    console.log('In a browser: NOT RUN, there is no Chromium on this machine');
    return;
  }
  const server = await servePage({ port: 0, orNextFree: false });
  const browser = await chromium.launch({
    executablePath: engine.executable,
    args: [...chromiumFlags],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.address);
    for (const picture of PICTURES) await page.locator(picture).first().waitFor();
    const script = (act: () => Promise<void>) => scriptTime(session, act);
    const key = median(await keystrokes(page, script));
    const drag = median(await drags(page, script));
    // What looks at each frame costs script time itself, so the way to the pictures is run by itself.
    await page.evaluate(watchFrames);
    const late = (act: () => Promise<void>) => picturesLate(page, act);
    const afterKey = median(await keystrokes(page, late));
    const afterDrag = median(await drags(page, late));
    const { drawn, dragged } = await page.evaluate(() => globalThis.watched);
    tell(drag / key, `script time of a drag of ${MOVES} moves, all pictures drawn ÷ a keystroke’s`);
    tell(drag / MOVES / key, 'of one of its moves ÷ a keystroke’s');
    tell(afterDrag / afterKey, 'from its last move to its pictures ÷ from a keystroke to its own');
    tell(
      (drawn * FRAME_MS) / dragged,
      'frames drawn while dragging ÷ those that there was time for',
    );
    console.log(
      `\nA keystroke ran scripts for ${key.toFixed(0)} ms; its pictures came after ${afterKey.toFixed(0)} ms.`,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

type Measure = (act: () => Promise<void>) => Promise<number>;

async function keystrokes(page: Page, measure: Measure): Promise<readonly number[]> {
  await page.getByRole('textbox', { name: 'Expected wRVUs a year' }).first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4200');
  await pause(REST_MS);
  const found: number[] = [];
  for (let count = 0; count < KEYSTROKES; count += 1) {
    const key = count % 2 === 0 ? 'Backspace' : String(1 + (count % 9));
    found.push(await measure(() => page.keyboard.press(key)));
  }
  return found;
}

async function drags(page: Page, measure: Measure): Promise<readonly number[]> {
  const slider = page.getByLabel('Slide your yearly wRVUs').first();
  const found: number[] = [];
  for (let count = 0; count < DRAGS; count += 1) {
    const box = await slider.boundingBox();
    assert.ok(box !== null, 'the slider is on the page');
    const share = Number(await slider.inputValue()) / Number(await slider.getAttribute('max'));
    const from = box.x + 8 + (box.width - 16) * share;
    const y = box.y + box.height / 2;
    const way = share > 0.5 ? -2 : 2;
    await page.mouse.move(from, y);
    await page.mouse.down();
    found.push(
      await measure(async () => {
        const begun = performance.now();
        for (let move = 1; move <= MOVES; move += 1) {
          await page.mouse.move(from + way * move, y);
          await pause(Math.max(0, begun + move * FRAME_MS - performance.now()));
        }
      }),
    );
    await page.mouse.up();
    await pause(REST_MS);
  }
  return found;
}

/** Milliseconds for which scripts ran for an act, until nothing more came of it. */
async function scriptTime(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const ran = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await ran();
  await act();
  await pause(REST_MS);
  return 1000 * ((await ran()) - before);
}

/** Milliseconds from the last input of an act to the frame that shows the pictures of it. */
async function picturesLate(page: Page, act: () => Promise<void>): Promise<number> {
  await act();
  await pause(REST_MS);
  return page.evaluate(() => globalThis.watched.shownAt - globalThis.watched.actedAt);
}

interface Watched {
  /** The last input, and the frame in which the pictures last changed. */
  actedAt: number;
  shownAt: number;
  /** Frames while the slider is moved, and how long that took. */
  drawn: number;
  dragged: number;
}

declare global {
  /** What `watchFrames` has seen. */
  var watched: Watched;
}

/** Runs in the page. All pictures follow in one piece, so that one's own mark stands for them. */
function watchFrames(): void {
  const watched: Watched = { actedAt: 0, shownAt: 0, drawn: 0, dragged: 0 };
  globalThis.watched = watched;
  let isHeld = false;
  let last = '';
  let before = 0;
  addEventListener('pointerdown', () => (isHeld = true), true);
  addEventListener('pointerup', () => (isHeld = false), true);
  addEventListener('input', ({ timeStamp }) => (watched.actedAt = timeStamp), true);
  const look = (): void => {
    const own = document.querySelector('.picture-own .picture-mark-label')?.textContent ?? last;
    if (own !== last) {
      last = own;
      watched.shownAt = performance.now();
    }
    const now = performance.now();
    if (isHeld && now - watched.actedAt < 100) {
      watched.drawn += 1;
      watched.dragged += now - before;
    }
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function median(found: readonly number[]): number {
  return found.toSorted((one, other) => one - other)[Math.floor(found.length / 2)] ?? 0;
}

function tell(ratio: number, name: string): void {
  console.log(`${ratio.toFixed(2).padStart(8)}  ${name}`);
}
