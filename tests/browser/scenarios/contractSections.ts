import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';
import { cashByYear, payShownByYear } from '../payByYear.ts';
import { phone } from '../sizes.ts';

/** Two years of a guaranteed salary, then base plus bonus, as a file for `calc`. */
const guaranteeThenBonus = {
  format: 'rvu-contract-calculator',
  version: 1,
  offers: [
    {
      name: 'My offer',
      startMonth: '2027-07',
      guaranteedMonths: 24,
      termMonths: 36,
      phases: [
        {
          fromMonth: 1,
          base: { annualDollars: 250_000 },
          target: { annualWrvus: 4400 },
          productivity: { model: 'salary' },
        },
        {
          fromMonth: 25,
          base: { annualDollars: 200_000 },
          productivity: {
            model: 'bonus',
            tiers: [{ fromWrvus: 4400, dollarsPerWrvu: 45 }],
          },
        },
      ],
      volume: { annualWrvus: 4900 },
    },
  ],
};

export const scenarios: readonly Scenario[] = [
  {
    name: 'a section opens, takes entries and gives them back, by keyboard',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'The offer');
      const head = { button: 'The offer', within: '.sections' };
      assert.equal(await page.attribute(head, 'aria-expanded'), 'true');

      await page.tabTo({ field: 'Start month' });
      await page.enter({ field: 'Start month' }, 'sept 2028');
      await page.press('Tab');
      assert.equal(await page.value({ field: 'Start month' }), 'September 2028');
      assert.match(await page.read(head), /from September 2028/);

      await page.enter({ field: 'Start month' }, '7/28');
      assert.equal(await page.isShown('.field-fault'), false);
      assert.match(await page.read(head), /waiting for start month/);
      await page.press('Tab');
      assert.match(
        await page.read('.field-fault'),
        /write 7\/2028 if it is the year, or add the year to the day, as in 7\/28\/2028/,
      );
      await page.enter({ field: 'Start month' }, '7/2028');
      await page.press('Tab');
      assert.equal(await page.value({ field: 'Start month' }), 'July 2028');

      await page.tabTo({ button: ' more: ', within: '.sections' });
      await page.press('Enter');
      const hide = { button: 'Hide these terms', within: '.sections' };
      assert.ok(await page.call('isFocused', hide));
      await page.focus({ field: 'contractor (1099)' });
      await page.press('Space');
      await page.tabTo({ button: 'Undo' }, 'Shift+Tab');
      for (let step = 0; step < 4; step += 1) await page.press('Control+z');
      assert.equal(await page.value({ field: 'Start month' }), 'July 2027');
      assert.equal(await page.attribute(head, 'aria-expanded'), 'true');
    },
  },
  {
    name: 'a clause is noted on a term, marked there, and goes with it',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      const about = { button: 'About: Annual base', within: '.sections' };
      await page.tabTo(about);
      await page.press('Enter');
      await page.read({ text: 'What this looks like in a contract', within: 'dialog' });
      await page.tabTo({ field: 'Clause or page', within: 'dialog' });
      await page.enter({ field: 'Clause or page', within: 'dialog' }, '4.2(b)');
      await page.tabTo({ field: 'Its words', within: 'dialog' });
      await page.enter({ field: 'Its words', within: 'dialog' }, '“Base Salary”');
      await page.press('Escape');
      assert.equal(await page.attribute(about, 'aria-label'), 'About: Annual base; § 4.2(b)');
      await page.until(async () => assert.ok(await page.call('isFocused', about)));
    },
  },
  {
    name: 'a phase is added and removed, and the focus stays at hand',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.tabTo({ button: 'Add a phase from month 25' });
      await page.press('Enter');
      await page.until(async () => assert.ok(await page.call('isFocused', { field: 'Starts in' })));
      await page.enter({ field: 'Starts in' }, '13');
      await page.press('Tab');
      await page.tabTo({ button: 'Remove Phase 2' }, 'Shift+Tab');
      await page.press('Enter');
      await page.until(async () =>
        assert.ok(await page.call('isFocused', { button: 'Add a phase from month 25' })),
      );
    },
  },
  {
    name: 'a leave is entered in weeks and by the calendar, and keeps how it was said',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Production and leave');
      const answer = await page.read('.answer-sentences');
      await page.tabTo({ button: 'Add a leave' });
      await page.press('Enter');
      await page.read({ text: 'Not counted yet', within: '.entry' });
      assert.equal(await page.read('.answer-sentences'), answer);
      await page.until(async () => assert.ok(await page.call('isFocused', { field: 'Starts in' })));
      await page.tabTo({ field: 'Starts in, by the calendar' });
      await page.enter({ field: 'Starts in, by the calendar' }, 'Sept 1, 2028');
      await page.tabTo({ field: 'Length: weeks, days or months' });
      await page.type('six weeks');
      await page.read({ text: 'Counted as 1.38 months', within: '.entry' });
      assert.equal(await page.value({ field: 'Length: weeks, days or months' }), 'six weeks');
      await page.press('Tab');
      assert.equal(await page.value({ field: 'Length: weeks, days or months' }), '6 weeks');
      assert.equal(await page.value({ field: 'Starts in' }), '15');
      assert.equal(await page.value({ field: 'Starts in, by the calendar' }), 'September 2028');
      const head = { button: 'Production and leave', within: '.sections' };
      assert.match(await page.read(head), /1\.38 months of leave/);
      await page.tabTo({ button: 'Undo' }, 'Shift+Tab');
      for (let step = 0; step < 3; step += 1) await page.press('Control+z');
      assert.doesNotMatch(await page.read(head), /leave,|of leave/);
    },
  },
  {
    name: 'the start of a phase goes by the arrow keys along the years, one step to undo each',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.tabTo({ button: 'Add a phase from month 25' });
      await page.press('Enter');
      await page.focus({ field: 'Start of phase 2' });
      const start = () => page.value({ field: 'Starts in' });
      await page.press('ArrowRight');
      assert.equal(await start(), '26');
      await page.press('PageUp');
      assert.equal(await start(), '37');
      assert.equal(
        await page.attribute({ field: 'Start of phase 2' }, 'aria-valuetext'),
        'July 2030, month 37',
      );
      await page.press('Home');
      assert.equal(await start(), '2');
      await page.press('Control+z');
      assert.equal(await start(), '37');
      assert.ok(await page.call('isFocused', { field: 'Start of phase 2' }));
      await page.read({ text: 'Base recalculated in', within: '.phases' });
      await page.read({ text: 'July 2027 to June 2030: $260,000 a year', within: '.entries' });
    },
  },
  {
    name: 'a guaranteed salary, then base plus bonus, is entered in at most 12 fields, by keyboard',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Templates' });
      await page.press('Enter');
      await page.tabTo({ button: 'Nothing filled in', within: 'dialog' });
      await page.press('Enter');

      let fields = 0;
      const enter = async (field: string, text: string, within = 'main') => {
        fields += 1;
        await page.tabTo({ field, within });
        await page.enter({ field, within }, text);
        await page.press('Tab');
      };
      const choose = async (field: string, within: string) => {
        fields += 1;
        await page.focus({ field, within });
        await page.press('Space');
      };
      const press = async (button: string, within = '.sections') => {
        await page.tabTo({ button, within });
        await page.press('Enter');
      };
      const second = '.sections .entry:nth-child(2)';

      await enter('Annual base', '250k', '.four-fields');
      await enter('Annual target', '4,400', '.four-fields');
      await enter('Expected wRVUs a year', '4900', '.four-fields');
      await openSectionByKeyboard(page, 'The offer');
      await enter('Start month', 'July 2027', '.sections');
      await press('The offer');
      await openSectionByKeyboard(page, 'Base and guarantee');
      await enter('Base not recalculated for', '24 months', '.sections');
      await enter('Length of the term', '36', '.sections');
      await press('Add a phase from month 25');
      await enter('Annual base', '200,000', second);
      await press('Base and guarantee');
      await openSectionByKeyboard(page, 'Bonus');
      await choose('base alone', '.sections .entry');
      await choose('base plus a bonus for production', second);
      await press('Enter a rate', second);
      await enter('Starts at', '4,400', second);
      await enter('$ per wRVU', '$45', second);

      const expected = cashByYear(guaranteeThenBonus);
      assert.deepEqual(await payShownByYear(page, expected.length), expected);
      assert.equal(expected[2], 222_500);
      assert.ok(fields <= 12, `${fields} fields`);
    },
  },
  {
    name: 'a later phase starts from the tiers before it, and changes one rate, by keyboard',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.tabTo({ button: 'Add a phase from month 25' });
      await page.press('Enter');
      await openSectionByKeyboard(page, 'Bonus');
      await page.tabTo({ button: 'Start from phase 1’s tiers' });
      await page.press('Enter');
      const second = '.entry[aria-labelledby^=bonus]:nth-child(2)';
      await page.until(async () =>
        assert.ok(await page.call('isFocused', { field: 'Starts at', within: second })),
      );
      assert.equal(await page.value({ field: 'Starts at', within: second }), '5,000');
      await page.enter({ field: '$ per wRVU', within: second }, '55');
      await page.press('Tab');
      assert.match(
        await page.read({ button: 'Bonus', within: '.sections' }),
        /\$50\.00 above 5,000.*\$55\.00 above 5,000/,
      );
    },
  },
  {
    name: 'a part that the contract has none of comes back as it was typed',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Rebasing');
      const first = { field: 'First recalculated in' };
      const before = await page.value(first);
      await page.focus({ field: 'the contract says none', within: '.sections' });
      await page.press('Space');
      assert.equal(await page.isShown(first), false);
      await page.focus({ field: 'stated', within: '[data-section=rebasing]' });
      await page.press('Space');
      assert.equal(await page.value(first), before);
      assert.notEqual(before, '');
    },
  },
  {
    name: 'the boxes of neighbours stand on one line, however their labels break',
    ...phone,
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Rebasing');
      const uneven = await page.call('unevenBoxes');
      assert.deepEqual(uneven, []);
    },
  },
  {
    name: 'a header says what it waits for, and no half of an entry',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.tabTo({ button: 'Add a phase from month 25' });
      await page.press('Enter');
      await page.click({ field: '1', within: '.answer-year' });
      await page.enter({ field: 'Annual base', within: '.four-fields' }, '26o,000');
      await page.read({ text: 'July 2027 to June 2029: $260,000 a year', within: '.entries' });
      const head = { button: 'Base and guarantee', within: '.sections' };
      assert.match(await page.read(head), /waiting for annual base/);
      await page.press('Tab');
      assert.match(await page.read(head), /waiting for annual base/);
      const bonus = { button: 'Bonus', within: '.sections' };
      assert.match(await page.read(bonus), /\$50\.00 above 5,000/);
      await page.enter({ field: 'Dollars per wRVU' }, '5x');
      assert.match(await page.read(bonus), /waiting for dollars per wRVU/);
      await page.enter({ field: 'Dollars per wRVU' }, '55');
      await page.enter({ field: 'Annual base', within: '.four-fields' }, '260,000');
      await page.press('Tab');
      assert.match(await page.read(bonus), /\$55\.00 above 5,000/);
      assert.match(await page.read(head), /\$260,000 a year/);
    },
  },
];
