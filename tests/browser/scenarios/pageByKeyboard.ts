import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { Scenario } from '../harness/scenario.ts';
import { desk, phone } from '../sizes.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'the first stop of the keyboard skips to the answer',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Skip to the answer' });
      await page.press('Enter');
      await page.press('Tab');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', { field: '3', within: '.answer-year' }));
      });
    },
  },
  {
    name: 'a sheet stays over the page when the window turns and the page puts its parts anew',
    ...desk,
    run: async (page) => {
      await page.open();
      await page.click({ button: 'See 15 questions' });
      for (const { width, height } of [phone, desk]) {
        await page.resize(width, height);
        await page.until(async () => assert.equal(await page.count('dialog:modal'), 1));
      }
      await page.press('Escape');
      await page.until(async () => assert.equal(await page.isShown('dialog'), false));
    },
  },
  {
    name: 'a figure opens, keeps the focus inside and gives it back',
    run: async (page) => {
      await page.open();
      const figure = { button: '$210,000', within: '#headline' };
      await page.tabTo(figure);
      await page.press('Enter');
      assert.equal(await page.read('dialog .explanation-figure'), '$210,000.00');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', { button: 'Close', within: 'dialog' }));
      });
      await page.press('Escape');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', figure));
      });
      assert.equal(await page.isShown('dialog'), false);
    },
  },
  {
    name: 'a template is one step to undo',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Templates' });
      await page.press('Enter');
      await page.tabTo({ button: 'Pure productivity', within: 'dialog' });
      await page.press('Enter');
      assert.match(await page.read('.example-note'), /^Example: pure productivity\./);
      await page.press('Control+z');
      assert.match(await page.read('.example-note'), /^Worked example\./);
    },
  },
  {
    name: 'a file that does not read replaces nothing and says why',
    run: async (page) => {
      await page.open();
      await page.openFile('input[type=file]', contracts.refused);
      const faults = await page.read('dialog .file-faults');
      assert.match(
        faults,
        /Annual base, Worked example, phase 1: found -1; allowed: dollars from 0/,
      );
      assert.match(faults, /“annual”, Worked example, phase 1: found 260000; allowed: no term of/);
      assert.match(faults, /offers\[0\]\.phases\[0\]\.base\.annualDollars/);
      await page.press('Escape');
      await page.read('.example-note');
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs, year 3 pays \$210,000/);
    },
  },
  {
    name: 'the answer is said after the last change',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Expected wRVUs a year' }, '4400');
      await page.until(async () => {
        assert.match(await page.call('spoken'), /^At 4,400 wRVUs, year 3 pays \$220,000/);
      });
    },
  },
];
