import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Target } from '../inPage/target.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';

async function pressOn(page: Page, target: Target): Promise<void> {
  await page.tabTo(target);
  await page.press('Enter');
}

async function choose(page: Page, field: string, within = '.sections'): Promise<void> {
  await page.focus({ field, within });
  await page.press('Space');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'an item is added from the menu, with what is paid back of it, by keyboard',
    run: async (page) => {
      const second = '.entry:nth-child(2)';
      await page.open();
      await openSectionByKeyboard(page, 'Other pay');
      await pressOn(page, { button: 'Add other pay' });
      await page.tabTo({ button: 'Relocation payment', within: 'dialog' });
      await page.press('Enter');
      const amount = { field: 'Relocation payment', within: second };
      await page.until(async () => assert.ok(await page.call('isFocused', amount)));
      await page.enter(amount, '$10k');
      await page.press('Tab');
      assert.equal(await page.value(amount), '10,000');
      assert.match(
        await page.read(`${second} .item-pays`),
        /^Pays nothing in year 3, but \$10,000 in July 2027\. What resigning .* is not stated\.$/,
      );

      await choose(page, 'stated', second);
      await choose(page, 'month by month', second);
      await page.tabTo({ field: 'Earned over', within: second });
      await page.enter({ field: 'Earned over', within: second }, '48');
      await page.press('Tab');
      await page.until(async () =>
        assert.match(
          await page.read(`${second} .item-pays`),
          /Resigning at the end of year 3 pays back \$2,500\.$/,
        ),
      );
      await choose(page, 'the contract says none', second);
      await page.until(async () =>
        assert.match(
          await page.read(`${second} .item-pays`),
          /None of it is paid back on leaving\.$/,
        ),
      );

      await page.tabTo({ button: 'Remove Relocation payment' }, 'Shift+Tab');
      await page.press('Enter');
      await page.until(async () => assert.equal(await page.count('.entry'), 1));
      await page.until(async () =>
        assert.ok(await page.call('isFocused', { button: 'Remove Signing bonus' })),
      );
    },
  },
  {
    name: 'that nothing is recalculated is a choice, and gives its terms back by undo',
    run: async (page) => {
      const head = { button: 'Rebasing', within: '.sections' };
      await page.open();
      await openSectionByKeyboard(page, 'Rebasing');
      assert.match(await page.read('.section-sentence'), /lowers it by \$50,000, to \$210,000\.$/);
      await choose(page, 'the contract says none');
      await page.until(async () => assert.match(await page.read(head), /the contract says none/));
      assert.equal(await page.isShown({ field: 'First recalculated in' }), false);
      assert.match(await page.read('.section-sentence'), /The contract says that the base is not/);
      await page.tabTo({ button: 'Undo' }, 'Shift+Tab');
      await page.press('Control+z');
      assert.equal(await page.value({ field: 'First recalculated in' }), '25');
    },
  },
  {
    name: 'a tail and its price are stated by keyboard, and asked only where they count',
    run: async (page) => {
      const head = { button: 'Leaving', within: '.sections' };
      await page.open();
      await openSectionByKeyboard(page, 'Leaving');
      await choose(page, 'stated', '.section-content .term-group:nth-of-type(3)');
      await choose(page, 'claims-made: needs a tail');
      await page.read({ text: 'If you resign, it is paid by' });
      await page.tabTo({ field: 'Price of the tail' });
      await page.enter({ field: 'Price of the tail' }, '24,000');
      await page.press('Tab');
      await choose(page, 'occurrence: needs no tail');
      await page.until(async () =>
        assert.match(await page.read(head), /no tail needed \(occurrence\)/),
      );
    },
  },
];
