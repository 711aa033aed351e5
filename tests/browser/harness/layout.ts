import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from './page.ts';

/** How often a fault is looked at again, and how long before each. */
const LOOKS = 5;
const LOOK_MS = 200;

/** Measures the page as it stands, all at once, so that one run names every fault. */
export async function assertLayout(page: Page, { touch = false } = {}): Promise<void> {
  await assertNoFault(() => page.call('layoutFaults', { touch }));
}

/** Finds nothing. What is gone at the next look was a picture that a busy machine drew a frame late. */
export async function assertNoFault(
  measure: () => Promise<readonly string[]>,
  where?: string,
): Promise<void> {
  let faults = await measure();
  for (let look = 1; look < LOOKS && faults.length > 0; look += 1) {
    await pause(LOOK_MS);
    faults = await measure();
  }
  assert.deepEqual(faults, [], where);
}

/** Asked before anybody has touched the page: what a person's act moves is no fault. */
export async function assertStill(page: Page): Promise<void> {
  assert.equal(await page.call('layoutShift'), 0, 'the page moved by itself');
}

/** At 400 % zoom a window of 1280 × 1024 has 320 × 256 pixels; what stays put leaves room to read. */
export async function assertRoomAtZoom(page: Page): Promise<void> {
  await page.resize(320, 256);
  for (const y of [0, 400]) {
    await page.call('scrollTo', y);
    const share = await page.call('fixedShare');
    assert.ok(share <= 0.25, `${Math.round(share * 100)} % of the height stays put at 400 % zoom`);
  }
  assert.deepEqual(await page.call('sidewaysFaults'), []);
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * Asks axe. It comes last in a scenario's state: its script is a guest that the page's policy would
 * not let in by itself, and what the policy says of it is no fault of the page.
 */
export async function assertAccessible(page: Page): Promise<void> {
  if (!(await page.call('hasAxe'))) await page.runScript(axe);
  assert.deepEqual(await page.call('axeFaults'), []);
}
