import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';

const within = '.year-so-far';

export const scenarios: readonly Scenario[] = [
  {
    name: 'year so far: the article’s 1,600 after six months come to 3,200 a year, which is used and taken back, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Production and leave');
      await page.tabTo({ button: 'From the year so far' });
      await page.press('Enter');
      await page.enter({ field: 'Counted through the day', within }, '12/31/2027');
      await page.enter({ field: 'wRVUs to date, as one total', within }, '1,600');
      await page.press('Tab');
      await page.read({ text: '1,600 wRVUs after six months come to 3,200 a year.', within });
      const said = await page.read('.year-so-far-answer');
      assert.match(said, /Not in this year: the target of 5,000 needs 2\.13 times the pace so far/);
      assert.match(said, /Your number\s+Entered by you[^|]*4,200/);
      assert.match(said, /From the year so far\s+1,000 wRVUs fewer than your number\.\s+3,200/);
      await page.tabTo({ button: 'Use 3,200 as your wRVUs a year', within });
      await page.press('Enter');
      await page.until(async () => {
        assert.equal(await page.value({ field: 'Expected wRVUs a year' }), '3,200');
      });
      await page.read({ text: 'Taken from the year so far', within });
      await page.focus({ button: 'Undo', within: '.page-head' });
      await page.press('Enter');
      assert.equal(await page.value({ field: 'Expected wRVUs a year' }), '4,200');
      assert.equal(await page.value({ field: 'wRVUs to date, as one total', within }), '1,600');

      await page.enter({ field: 'Counted through the day', within }, '6/30/2028');
      await page.press('Tab');
      await page.read({ text: 'Missed: the year ended on June 30, 2028, 3,400 short', within });
    },
  },
];
