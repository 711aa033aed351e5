import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Target } from '../inPage/target.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';

const first = '.entry:nth-child(1)';
const second = '.entry:nth-child(2)';
const startOf = (within: string) => ({ field: 'Starts at', within });
const rateOf = (within: string) => ({ field: '$ per wRVU', within });

async function pressOn(page: Page, target: Target): Promise<void> {
  await page.tabTo(target);
  await page.press('Enter');
}

async function assertFocus(page: Page, target: Target): Promise<void> {
  await page.until(async () => assert.ok(await page.call('isFocused', target)));
}

/** Adds a second tier to the example, from 6,000 wRVUs at $55. */
async function addSecondTier(page: Page): Promise<void> {
  await page.open();
  await openSectionByKeyboard(page, 'Bonus');
  await pressOn(page, { button: 'Add a tier' });
  await assertFocus(page, startOf(second));
  await page.enter(startOf(second), '6000');
  await page.tabTo(rateOf(second));
  await page.enter(rateOf(second), '$55');
  await page.press('Tab');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'a tier is added, moved, put in order and removed by keyboard, and no other changes',
    run: async (page) => {
      await addSecondTier(page);
      assert.equal(await page.value(startOf(first)), '5,000');
      assert.equal(await page.value(rateOf(first)), '50.00');
      assert.match(
        await page.read(`${second} .tier-pays`),
        /^not reached: it starts at 6,000 wRVUs, 1,800 more$/,
      );

      await pressOn(page, { button: 'Move Tier 2 up' });
      await page.read(`${second} .field-fault`);
      assert.equal(await page.value(startOf(first)), '6,000');
      assert.equal(await page.value(rateOf(first)), '55.00');
      assert.equal(await page.value(startOf(second)), '5,000');
      assert.match(
        await page.read(`${second} .field-fault`),
        /above 6,000, where the tier before starts/,
      );
      assert.match(await page.read('#headline'), /Waiting for/);

      await pressOn(page, { button: 'Sort the tiers by where they start' });
      await assertFocus(page, startOf(first));
      assert.equal(await page.value(startOf(first)), '5,000');
      assert.equal(await page.value(rateOf(second)), '55.00');
      assert.match(await page.read('#headline'), /year 3 pays \$210,000/);

      await pressOn(page, { button: 'Remove Tier 1' });
      await page.until(async () => assert.equal(await page.value(startOf(first)), '6,000'));
      assert.equal(await page.value(rateOf(first)), '55.00');
      await page.tabTo({ button: 'Undo' }, 'Shift+Tab');
      for (let step = 0; step < 6; step += 1) await page.press('Control+z');
      assert.equal(await page.value(startOf(first)), '5,000');
      assert.equal(await page.count('.tiers .entry'), 1);
    },
  },
  {
    name: 'a cliff of whole-volume tiers is told in dollars, and its figure opens',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Bonus');
      assert.match(
        await page.read('.tier-findings'),
        /After rebasing in July 2029 the threshold stays: .* wRVUs 4,200 to 5,000 pay nothing\./,
      );
      await page.focus({ field: 'every wRVU from the first' });
      await page.press('Space');
      await page.until(async () =>
        assert.match(
          await page.read('.tier-findings'),
          /^The 5,000th wRVU is worth \$250,050 in year 3\.$/,
        ),
      );
      await pressOn(page, { button: '$250,050', within: '.tier-findings' });
      assert.match(await page.read('dialog .explanation-figure'), /^\$250,050\.00$/);
    },
  },
];
