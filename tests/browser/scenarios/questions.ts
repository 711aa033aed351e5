import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';

const list = 'dialog .questions';

export const scenarios: readonly Scenario[] = [
  {
    name: 'what is not stated stands by the dollars that hang on it, and opens as questions, by keyboard',
    run: async (page) => {
      await page.open();
      await page.until(async () => {
        const open = await page.read('.answer-open');
        assert.match(
          open,
          /^Not stated, largest first: below what share of target the base is recalculated, /,
        );
      });
      const button = { button: 'See 15 questions' };
      await page.tabTo(button);
      await page.press('Enter');
      const first = await page.read(list);
      assert.match(
        first,
        /^Is the pay recalculated in any case, or only if I fall below some share of target\?\s+\$150,000/,
      );
      assert.match(first, /\$150,000 more over 5 years at 4,200 wRVUs a year/);
      await page.press('Escape');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', button));
      });
    },
  },
  {
    name: 'the sums of the questions follow the figures',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Expected wRVUs a year' }, '4700');
      await page.press('Tab');
      await page.until(async () => {
        assert.match(await page.read('.answer-open'), /^Not stated, largest first/);
      });
      await page.click({ button: 'See 15 questions' });
      assert.match(await page.read(list), /\$75,000 more over 5 years at 4,700 wRVUs a year/);
    },
  },
  {
    name: 'what hangs on a term is worked out in the worker, which the policy lets in',
    run: async (page) => {
      await page.open();
      await page.until(async () => {
        assert.match(await page.read('.answer-open'), /^Not stated, largest first/);
      });
      await page.runScript(`
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (...words) {
          document.body.dataset.told = words[0].type;
          return post.apply(this, words);
        };
      `);
      await page.enter({ field: 'Expected wRVUs a year' }, '4700');
      await page.click({ button: 'See 15 questions' });
      await page.read({ text: '$75,000', within: list });
      assert.ok(await page.attribute('body', 'data-told'));
    },
  },
  {
    name: 'a question goes to its term, behind what is closed, and is gone once that is stated, by keyboard',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'See 15 questions' });
      await page.press('Enter');
      await page.tabTo({ button: 'Largest cut at once', within: 'dialog' });
      await page.press('Enter');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', { field: 'Largest cut at once' }));
      });
      await page.type('10');
      await page.press('Tab');
      await page.read({ button: 'See 14 questions' });
      await page.until(async () => {
        assert.match(
          await page.read('.answer-open'),
          /^Not stated, largest first: below what share of target [^,]*, a floor /,
        );
      });
    },
  },
  {
    name: 'a question about a part goes to its choice on a phone',
    width: 390,
    height: 844,
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await page.read({ text: 'Not stated, largest first', within: '.answer-open' });
      await page.call('settled');
      await page.click({ button: 'See 15 questions' });
      await page.click({ button: 'Tail coverage', within: 'dialog' });
      await page.until(async () => {
        const chosen = { field: 'not stated', within: '[data-term="exit.tail"]' };
        assert.ok(await page.call('isFocused', chosen));
      });
    },
  },
  {
    name: 'the questions are copied, or shown to be copied by hand',
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await page.read({ text: 'Not stated, largest first', within: '.answer-open' });
      await page.call('settled');
      await page.click({ button: 'See 15 questions' });
      await page.click({ button: 'Copy the questions' });
      await page.until(async () => {
        assert.match(
          await page.read('.copy-text-outcome'),
          /^(?:Copied\.|The browser does not let)/,
        );
      });
    },
  },
];
