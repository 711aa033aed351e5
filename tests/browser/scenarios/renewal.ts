import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract, openPage } from '../reach.ts';

const within = '.renewal';

/** Goes to the ladder by the keyboard, and to a year of it with the arrow keys. */
async function goToYear(page: Page, year: number): Promise<void> {
  const chosen = '.renewal .steps-input:checked';
  await page.tabTo(chosen);
  const from = Number(/\d+/.exec((await page.attribute(chosen, 'aria-label')) ?? '')?.[0]);
  for (let at = from; at < year; at += 1) await page.press('ArrowRight');
  for (let at = from; at > year; at -= 1) await page.press('ArrowLeft');
  await page.until(async () => {
    assert.ok((await page.read('.renewal-year')).startsWith(`Year ${year}, `));
  });
}

/** The rungs that hold in the chosen year, as they are headed. */
async function held(page: Page): Promise<string> {
  return page.read('.renewal-rungs');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'renewal: paid as 7,000 and producing 4,000 is rung 4 when the guarantee ends, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openContract(page, contracts.paidAs7000);
      await goToYear(page, 1);
      await page.until(async () => {
        assert.match(await held(page), /^Rung 2, productivity conversation/);
      });
      await goToYear(page, 2);
      await page.until(async () => {
        const said = await held(page);
        assert.match(
          said,
          /^Rung 4, performance plan or non-renewal\s+Years 1 and 2, each at 57.14%/,
        );
        assert.match(said, /Rung 3, pay not supported\s+By the contract’s formula [^.]*\$200,000/);
        assert.match(
          said,
          /Rung 2, productivity conversation\s+Year 2, at 57.14%, is at or below 70%/,
        );
        assert.match(said, /Rung 1, below target\s+Year 2 credits 4,000 wRVUs/);
      });
      assert.match(await page.read('#headline'), /year 2 pays/);
    },
  },
  {
    name: 'renewal: what the contract lets the employer do is dated, apart from the ladder',
    run: async (page) => {
      await openPage(page);
      const dates = await page.read('.renewal-dates');
      assert.match(
        dates,
        /At any time\s+Either side can end this without cause on 90 days’ notice, about \$64,110 of base/,
      );
      assert.match(
        dates,
        /July 2029\s+The base is recalculated and falls by \$50,000, to \$210,000; the base through 90/,
      );
      assert.match(dates, /Not stated, to ask/);
      await page.tabTo({ button: '$64,110', within });
      await page.press('Enter');
      assert.match(
        await page.read('dialog .explanation-lines'),
        /\$260,000\.00 × 90 ÷ 365 = \$64,109\.59/,
      );
      await page.press('Escape');
      await page.tabTo({ button: 'Notice against renewal', within });
      await page.press('Enter');
      await page.until(async () => {
        assert.ok(await page.call('isFocused', { field: 'Notice against renewal' }));
      });
    },
  },
  {
    name: 'renewal: one explained year is not counted, and undone it counts again, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openContract(page, contracts.low);
      await goToYear(page, 1);
      await page.until(async () => {
        assert.match(await held(page), /^Rung 2, productivity conversation\s+Year 1, at 65%/);
      });
      await goToYear(page, 2);
      await page.until(async () => {
        assert.match(await held(page), /^Rung 4/);
      });
      await page.tabTo({ field: 'year 1', within });
      await page.press('Space');
      await page.until(async () => {
        assert.match(await held(page), /^Rung 3/);
      });
      await goToYear(page, 1);
      assert.match(await page.read('.renewal .outlook-notes'), /You marked year 1 as explained/);
      await page.press('Control+z');
      await page.until(async () => {
        assert.match(await held(page), /^Rung 2/);
      });
    },
  },
  {
    name: 'renewal: while a threshold does not read its field stays where it is, with no figure in sight',
    run: async (page) => {
      const field = { field: 'Low: at or below' };
      await openPage(page);
      await page.tabTo({ button: 'The rules behind this' });
      await page.press('Enter');
      await page.tabTo(field);
      const before = await page.call('topInView', field);
      await page.type('7o');
      // After a second's pause; what is focused next would be scrolled to.
      await page.read('.renewal .field-fault');
      const moved = (await page.call('topInView', field)) - before;
      // Where nothing holds the window to what is read, the headline that has one line less moves it.
      assert.ok(Math.abs(moved) <= 36, `the field moved by ${moved} pixels`);
      for (const figures of ['.renewal-ladder', '.years-box', '.leaving-picture']) {
        assert.equal(await page.isShown(figures), false, `${figures} is still seen`);
      }
      assert.equal(await page.read('#renewal'), 'Where this stands at renewal');
      await page.enter(field, '60');
      await page.read('.renewal-ladder');
    },
  },
  {
    name: 'renewal: three years below stand with their sentences, and a threshold is changed and set back, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openPage(page);
      await goToYear(page, 3);
      await page.until(async () => {
        const said = await held(page);
        assert.match(
          said,
          /^Rung 4[^.]*Years 1, 2 and 3, each at 84%, are three running below 85%/,
        );
        assert.match(
          said,
          /The recalculation of July 2029 lowered the base from \$260,000 to\s*\$210,000/,
        );
      });
      await page.tabTo({ button: 'The rules behind this' });
      await page.press('Enter');
      await page.tabTo({ field: 'Prolonged: three running below' });
      await page.type('8o');
      await page.press('Tab');
      assert.match(await page.read('#headline'), /^Waiting for: ladder, share/);
      await page.read('.renewal .field-fault');
      await page.enter({ field: 'Prolonged: three running below' }, '80');
      await page.until(async () => {
        assert.match(await held(page), /^Rung 3/);
      });
      await page.tabTo({ button: 'Set the thresholds back' });
      await page.press('Enter');
      await page.until(async () => {
        assert.match(await held(page), /^Rung 4/);
        assert.equal(await page.value({ field: 'Prolonged: three running below' }), '');
      });
    },
  },
];
