import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Target } from '../inPage/target.ts';

async function assertFocused(page: Page, target: Target): Promise<void> {
  await page.until(async () => {
    assert.ok(await page.call('isFocused', target), `not at ${JSON.stringify(target)}`);
  });
}

/** Presses a button that the keyboard walked to. */
async function press(page: Page, target: Target, keys = 'Tab'): Promise<void> {
  await page.tabTo(target, keys);
  await page.press('Enter');
}

const add = { button: 'Add an offer', within: '.offers' };
const more = { button: 'Name, order and copies of', within: '.offers' };

async function addTemplate(page: Page, words: string): Promise<void> {
  await press(page, add, 'Shift+Tab');
  await press(page, { button: words, within: 'dialog' });
  await page.read('.notice');
}

async function assertOffers(page: Page, names: readonly string[]): Promise<void> {
  await page.until(async () => {
    assert.equal(await page.read('.offers-row .segments-row'), names.join(' '));
  });
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'offers are added, chosen, named, moved, copied and removed by keyboard, each a step',
    run: async (page) => {
      await page.open();
      await press(page, add);
      await press(page, { button: 'Pure productivity', within: 'dialog' });
      await assertFocused(page, add);
      await assertOffers(page, ['Worked example', 'Pure productivity']);
      assert.match(await page.read('.notice'), /^Offer added: pure productivity\. Undo/);

      // The arrow keys go from offer to offer.
      await page.tabTo({ field: 'Pure productivity', within: '.offers-row' }, 'Shift+Tab');
      const headline = await page.read('#headline');
      await page.press('ArrowLeft');
      await assertFocused(page, { field: 'Worked example', within: '.offers-row' });
      await page.until(async () => {
        assert.notEqual(await page.read('#headline'), headline);
      });

      await press(page, more);
      const name = { field: 'Name of the offer', within: 'dialog' };
      await page.tabTo(name);
      await page.enter(name, '');
      await page.press('Tab');
      assert.match(await page.read('dialog .field-fault'), /^Enter a name/);
      await page.enter(name, 'Pure productivity');
      assert.match(await page.read('dialog .field-fault'), /^Another offer has this name/);
      await page.enter(name, 'Mercy General');
      await press(page, { button: 'Move right', within: 'dialog' });
      await page.press('Enter');
      assert.equal(await page.read('dialog .offer-place'), '2 of 2');
      await assertFocused(page, { button: 'Move right', within: 'dialog' });
      await page.press('Escape');
      await assertFocused(page, more);
      await assertOffers(page, ['Pure productivity', 'Mercy General']);

      await page.press('Enter');
      await press(page, { button: 'Duplicate', within: 'dialog' });
      await assertOffers(page, ['Pure productivity', 'Mercy General', 'Mercy General 2']);
      await assertFocused(page, more);
      await page.press('Enter');
      await press(page, { button: 'Remove', within: 'dialog' });
      await assertOffers(page, ['Pure productivity', 'Mercy General']);
      assert.match(await page.read('.notice'), /^Mercy General 2 removed\. Undo/);
      await page.until(async () => {
        assert.match(await page.call('spoken'), /^Mercy General 2 removed\./);
      });
      await press(page, { button: 'Undo', within: '.notice' });
      await assertOffers(page, ['Pure productivity', 'Mercy General', 'Mercy General 2']);
      assert.equal(await page.isShown('.notice'), false);
      await page.until(async () => {
        assert.notEqual(await page.call('focusedName'), 'body');
      });

      await page.focus(more);
      for (const names of [
        ['Pure productivity', 'Mercy General'],
        ['Mercy General', 'Pure productivity'],
        ['Worked example', 'Pure productivity'],
      ]) {
        await page.press('Control+z');
        await assertOffers(page, names);
      }
      await page.press('Control+z');
      await page.until(async () => {
        assert.equal(await page.isShown('.offers-row'), false);
      });
      assert.notEqual(await page.call('focusedName'), 'body');
    },
  },
  {
    name: 'an offer that waits for an entry says so on its tab, and the others still answer',
    run: async (page) => {
      await page.open();
      await addTemplate(page, 'Base and bonus');
      await page.enter({ field: 'Annual base' }, '26o,000');
      await assertOffers(page, ['Worked example', 'Base and bonus (waiting)']);
      await page.focus({ field: 'Base and bonus (waiting)', within: '.offers-row' });
      await page.press('ArrowLeft');
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs/);
      await page.press('ArrowRight');
      assert.match(await page.read('#headline'), /^Waiting for: annual base/);
      assert.equal(await page.value({ field: 'Annual base' }), '26o,000');
    },
  },
  {
    name: 'six offers are the most, and the last one stays',
    run: async (page) => {
      await page.open();
      for (const words of ['Empty', 'Base and bonus', 'Academic', 'Draw', 'Lower base']) {
        await addTemplate(page, words);
      }
      assert.equal(
        await page.attribute('.offers button[aria-label="Add an offer"]', 'aria-disabled'),
        'true',
      );
      await page.focus(more);
      for (let left = 6; left > 1; left -= 1) {
        await page.press('Enter');
        await press(page, { button: 'Remove', within: 'dialog' });
        await page.read({ text: 'removed.', within: '.notice' });
        await page.until(async () => {
          assert.equal(await page.isShown('dialog'), false);
        });
      }
      assert.notEqual(await page.call('focusedName'), 'body');
      await page.press('Enter');
      await page.tabTo({ button: 'Remove', within: 'dialog' });
      await page.press('Enter');
      assert.ok(await page.isShown('dialog'), 'the only offer was removed');
    },
  },
  {
    name: 'a phone goes from offer to offer by the name of the one that it shows',
    width: 390,
    height: 844,
    run: async (page) => {
      await page.open();
      await page.click(add);
      await page.click({ button: 'Pure productivity', within: 'dialog' });
      await page.click({ button: '2 of 2', within: '.offers' });
      assert.match(await page.read('dialog .listed-choices'), /^Worked example \$260,000 a year/);
      await page.click({ button: 'Worked example', within: 'dialog' });
      await page.read({ text: '1 of 2', within: '.offers' });
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs/);
    },
  },
];
