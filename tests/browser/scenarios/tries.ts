import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { desk, phone } from '../sizes.ts';

const rate = { field: 'Dollars per wRVU', within: '.four-fields' };
const volume = { field: 'Expected wRVUs a year' };

async function says(page: Page, place: string, words: RegExp): Promise<void> {
  await page.until(async () => assert.match(await page.read(place), words));
}

async function holds(page: Page, field: typeof volume, text: string): Promise<void> {
  await page.until(async () => assert.equal(await page.value(field), text));
}

/** Goes to "What if" by the arrows of its choice. */
async function beginToTry(page: Page): Promise<void> {
  await page.tabTo({ field: 'As written' });
  await page.press('ArrowRight');
  await says(page, '.tried-title', /nothing tried yet/);
}

async function pressOn(page: Page, button: string, within: string, way = 'Tab'): Promise<void> {
  await page.tabTo({ button, within }, way);
  await page.press('Enter');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'tries: values tried by keyboard are marked, priced, put back, discarded, kept and adopted',
    engines: ['chromium', 'webkit'],
    ...desk,
    run: async (page) => {
      await page.open();
      await beginToTry(page);
      await page.tabTo(rate);
      await page.enter(rate, '60');
      await page.press('Tab');
      await says(page, '#headline', /^What if: at 4,200 wRVUs, year 3 pays \$210,000 /);
      await says(page, '.four-fields .tried-mark', /tried; contract: \$50\.00 put back$/);
      await says(page, '.tried-worth', /^No difference in pay at 4,200 wRVUs/);
      await says(page, '.outlook', /^What if: with 1 tried value /);

      await page.tabTo(volume);
      await page.enter(volume, '5,600');
      await page.press('Tab');
      await says(page, '.tried-worth', /year 3 pays \$6,000 more than as written/);
      await says(page, '.tried-worth', /5,600 wRVUs instead of 4,200 is \$100,000 more in year 3/);
      await pressOn(page, 'Put back what the contract says: Expected wRVUs', '.four-fields');
      await holds(page, volume, '4,200');
      await pressOn(page, 'Undo', '.page-head', 'Shift+Tab');
      await holds(page, volume, '5,600');

      // The contract is a press away, and so is what is tried.
      await page.tabTo({ field: 'What if' });
      await page.press('ArrowLeft');
      await holds(page, rate, '50.00');
      await says(page, '#headline', /^At 4,200 wRVUs, year 3 pays \$210,000 /);
      await page.press('ArrowRight');
      await holds(page, rate, '60.00');

      await pressOn(page, 'Discard', '.tried');
      await holds(page, rate, '50.00');
      await says(page, '.notice', /^2 values tried: discarded\./);
      await page.click({ button: 'Undo', within: '.notice' });
      await says(page, '.tried-title', /2 values tried/);

      await page.until(async () => assert.match(await page.read('.kept-line'), /^Kept/));
      await page.open();
      await says(page, '.tried-title', /2 values tried/);
      await holds(page, rate, '60.00');
      await pressOn(page, 'Adopt as the contract’s', '.tried');
      await says(page, '#headline', /^At 5,600 wRVUs, year 3 pays \$316,000 /);
      await holds(page, rate, '60.00');
      assert.equal(await page.isShown('.tried'), false);
    },
  },
  {
    name: 'tries: on a phone a term is tried from its help and from a question, the foot says what it is worth, and a tier goes under its try',
    engines: ['chromium', 'firefox'],
    ...phone,
    run: async (page) => {
      await page.open();
      await page.click({ button: 'Bonus', within: '.sections' });
      await page.click({ button: 'About: $ per wRVU', within: '.sections' });
      await page.click({ button: 'Try another value', within: 'dialog' });
      const inSection = { field: '$ per wRVU', within: '.sections' };
      await page.until(async () => assert.ok(await page.call('isFocused', inSection)));
      await page.enter(inSection, '60');
      await page.press('Tab');
      await page.enter(volume, '5,600');
      await page.press('Tab');
      await says(page, '.foot-bar', /2 tried: \$106,000 more in year 3/);

      // A tier that is tried goes, and comes back with an undo.
      await page.click({ button: 'Add a tier', within: '.sections' });
      await says(page, '.entries', /tried; contract: 1 tier/);
      await page.click({ field: 'As written' });
      await page.read({ text: 'The page shows the contract as written.' });
      await page.click({ button: 'Undo', within: '.page-head' });
      await says(page, '.tried-title', /2 values tried/);
      await page.click({ button: 'Discard', within: '.foot-bar' });
      await says(page, '#headline', /^At 4,200 wRVUs/);

      // By key: what was above it has just gone, and a finger could miss it.
      await page.focus({ button: 'questions', within: '.answer-rest' });
      await page.press('Enter');
      await page.read({ text: '$150,000', within: 'dialog .questions' });
      await page.focus({ button: 'Try an answer', within: 'dialog' });
      await page.press('Enter');
      await says(page, '.tried-title', /nothing tried yet/);
    },
  },
  {
    name: 'tries: a link carries the contract as written unless it is asked for what is tried',
    engines: ['firefox'],
    run: async (page) => {
      await page.open();
      await page.click({ field: 'What if' });
      await page.enter(rate, '60');
      await page.press('Tab');
      await page.click({ button: 'Share' });
      await says(page, 'dialog .share-tries', /What you only try is not in it\.$/);
      const written = await page.read('dialog .share-code');
      await page.click({ field: 'what is tried', within: 'dialog' });
      await says(page, 'dialog .share-tries', /The reader sees tried values as the contract’s/);
      await page.until(async () => assert.notEqual(await page.read('dialog .share-code'), written));
    },
  },
];
