import assert from 'node:assert/strict';
import { openComparison } from '../compareStates.ts';
import { contracts } from '../contracts.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { releasedLink } from '../sharingStates.ts';

/** Numbers of three digits and more, which every amount of money or work has. */
const amount = /\d[\d,.]*\d{2}|\$\s?\d/;

async function assertUnreadable(page: Page): Promise<void> {
  await page.until(async () => {
    assert.doesNotMatch(await page.call('shownText'), amount);
  });
  assert.doesNotMatch(await page.call('title'), amount);
  assert.equal(await page.call('spoken'), 'Amounts are hidden.');
}

const onScreen = ([390, 1440] as const).map((width): Scenario => ({
  name: `hidden amounts are nowhere on the page, and come back by keyboard, at ${width} px`,
  width,
  height: 844,
  run: async (page) => {
    await page.open();
    await page.enter({ field: 'Annual base' }, '275,000');
    await page.tabTo({ button: 'Figures' });
    await page.press('Enter');
    await page.read('.outlook .figure-table');
    assert.match(await page.call('shownText'), amount);
    const headline = await page.read('#headline');

    await page.tabTo({ button: 'Hide amounts' }, 'Shift+Tab');
    await page.press('Enter');
    await page.read({ text: 'Amounts are hidden', within: 'main:not([hidden])' });
    await assertUnreadable(page);
    assert.equal(await page.isShown('.foot-bar'), false);
    assert.ok(await page.call('isFocused', { button: 'Show amounts', within: '.page-head' }));
    // What nobody sees is not undone.
    await page.press('Control+z');
    await assertUnreadable(page);

    await page.press('Enter');
    assert.equal(await page.read('#headline'), headline);
    assert.equal(await page.value({ field: 'Annual base' }), '275,000');
    await page.read('.outlook .figure-table');

    // Shown again by the button in the middle, the focus goes on from the page.
    await page.press('Enter');
    await page.tabTo({ button: 'Show amounts', within: 'main:not([hidden])' });
    await page.press('Enter');
    await page.read('#headline');
    await page.until(async () => {
      assert.notEqual(await page.call('focusedName'), 'body');
    });
  },
}));

/** Laid out as on paper, where what is closed stands open. */
const onPaper = (
  [
    ['of six offers', (page: Page) => openComparison(page, contracts.sixOffers)],
    ['of a link', (page: Page) => page.open(releasedLink('three ordinary offers'))],
  ] as const
).map(([whose, open]): Scenario => ({
  name: `hidden amounts ${whose} are on no paper and in no title`,
  engines: ['chromium'],
  run: async (page) => {
    await open(page);
    await page.read('.outlook-parts .renewal-ladder');
    await page.click({ button: 'Hide amounts' });
    await page.layOnPaper();
    await assertUnreadable(page);
    await page.read({ text: 'Amounts are hidden', within: 'main:not([hidden])' });
  },
}));

export const scenarios: readonly Scenario[] = [...onScreen, ...onPaper];
