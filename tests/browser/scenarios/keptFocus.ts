import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Target } from '../inPage/target.ts';

async function assertFocused(page: Page, target: Target): Promise<void> {
  await page.until(async () => {
    assert.ok(await page.call('isFocused', target), `not at ${JSON.stringify(target)}`);
  });
}

/** Whatever a key takes off the page, the keyboard goes on from where it was. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'focus goes to the field that "set apart" becomes, and back to its button',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'another number' });
      await page.press('Enter');
      await assertFocused(page, { field: 'Bonus starts at' });
      await page.tabTo({ button: 'start at the target' });
      await page.press('Enter');
      await assertFocused(page, { button: 'another number' });
    },
  },
  {
    name: 'focus goes to the field that was set in an earlier phase',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Templates' });
      await page.press('Enter');
      await page.tabTo({ button: 'Guarantee, then', within: 'dialog' });
      await page.press('Enter');
      await assertFocused(page, { button: 'Templates' });
      const year = { field: '3', within: '.answer-year' };
      await page.focus(year);
      await page.press('Space');
      await page.tabTo({ button: 'set in phase 1' }, 'Shift+Tab');
      await page.press('Enter');
      await assertFocused(page, { field: 'Annual target' });
      assert.equal(await page.isShown({ button: 'set in phase 1' }), false);
    },
  },
  {
    name: 'focus stays on Undo when there is nothing left to undo',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.tabTo({ button: 'Undo' }, 'Shift+Tab');
      await page.press('Enter');
      await page.attribute('button[aria-label=Undo][aria-disabled=true]', 'title');
      await assertFocused(page, { button: 'Undo' });
      await page.press('Tab');
      await page.press('Enter');
      await page.attribute('button[aria-label=Redo][aria-disabled=true]', 'title');
      await assertFocused(page, { button: 'Redo' });
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');
    },
  },
  {
    name: 'focus goes to the field whose entry was set to "not stated"',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, 'much');
      await page.press('Tab');
      await page.tabTo({ button: 'not stated', within: '.four-fields' }, 'Shift+Tab');
      await page.press('Enter');
      await assertFocused(page, { field: 'Annual base' });
      assert.equal(await page.value({ field: 'Annual base' }), '');
    },
  },
];
