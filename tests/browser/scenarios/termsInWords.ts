import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'the plan year is said in words, by name, and stays in its month',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Bonus');
      const line = { button: 'plan year', within: '.sections' };
      if (await page.isShown(line)) await page.click(line);
      const year = '[data-term="phases[0].productivity.planYearStartsInMonth"]';
      await page.click({ field: 'the calendar year', within: year });
      await page.read({ text: 'January to December; July to December 2027 before', within: year });
      await page.click({ field: 'the contract year', within: year });
      await page.read({ text: 'July to June.', within: year });
      await page.click({ field: 'from another month', within: year });
      const month = { field: 'The plan year is: from', within: year };
      assert.equal(await page.value(month), 'July');
      for (const typed of ['Oct', '10 (October)', '10']) {
        await page.enter(month, typed);
        await page.read({ text: 'October to September; July to September 2027', within: year });
        assert.equal(await page.value(month), typed);
        await page.press('Tab');
        assert.equal(await page.value(month), 'October');
      }
      await page.enter(month, 'soon');
      await page.press('Tab');
      assert.match(await page.read(`${year} .field-fault`), /by its name, as in July/);
      assert.equal(await page.value(month), 'soon');
      await page.click({ field: 'the calendar year', within: year });

      await openSectionByKeyboard(page, 'The offer');
      await page.enter({ field: 'Start month' }, 'September 2027');
      await page.press('Tab');
      await page.read({ text: 'January to December; September to December 2027', within: year });
      await page.enter({ field: 'Start month' }, '');
      await page.press('Tab');
      assert.match(await page.read(`${year} .field-fault`), /Enter the start month/);
    },
  },
  {
    name: 'a new phase shows its start and its base, and the line names what it hides',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.click({ button: 'Add a phase from month 25' });
      const second = '.sections .entry:nth-child(2)';
      await page.read({ text: 'As in phase 1: 260,000.', within: second });
      await page.enter({ field: 'Annual base', within: second }, '200,000');
      await page.press('Tab');
      await page.click({ button: '1 more: raise each year', within: second });
      await page.click({ button: 'Hide these terms', within: second });

      await openSectionByKeyboard(page, 'The offer');
      const printed = { field: 'Figures are printed for', within: '.sections' };
      assert.equal(await page.isShown(printed), false);
      await page.enter({ field: 'Clinical FTE' }, '0.8');
      assert.ok(await page.isShown(printed));
    },
  },
  {
    name: 'a word of the contract leads to its term, by keyboard',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Find a term' });
      await page.press('Enter');
      await page.enter({ field: 'A word or a sentence', within: 'dialog' }, 'restrictive covenant');
      await page.tabTo({ button: 'Non-compete', within: 'dialog' });
      await page.press('Enter');
      await page.until(async () =>
        assert.ok(await page.call('isFocused', '[data-term="exit.nonCompete"] :focus')),
      );
    },
  },
  {
    name: 'what was only told is marked so, with where it was heard',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Base and guarantee');
      await page.click({ button: 'About: Annual base', within: '.sections' });
      await page.enter({ field: 'Clause or page', within: 'dialog' }, 'recruiter, phone');
      await page.click({ field: 'told, not written', within: 'dialog' });
      await page.press('Escape');
      assert.equal(await page.read('.sections .term-mark'), 'told: recruiter, phone');
    },
  },
  {
    name: 'that the contract sets no limit is said in words, and asked no more',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Rebasing');
      const count = async () =>
        Number(/\d+/.exec(await page.read({ button: 'questions', within: 'main' }))?.[0]);
      const before = await count();
      const limits: readonly (readonly [string, string])[] = [
        ['rebase.onlyBelowTargetPercent', 'whatever the share'],
        ['rebase.maxCutPercent', 'no limit to a cut'],
        ['rebase.floorDollars', 'no floor'],
      ];
      for (const [path, words] of limits) {
        const term = `[data-term="${path}"]`;
        const line = '.section-content:not([hidden]) .term-group-more[aria-expanded=false]';
        while (!(await page.isShown(term))) await page.click(line);
        await page.click({ button: `the contract says: ${words}`, within: term });
        await page.read({ text: words, within: term });
        // The focus stays at the term.
        assert.ok(await page.call('isFocused', { button: 'About', within: term }));
      }
      await page.until(async () => assert.equal(await count(), before - 3));
      const head = { button: 'Rebasing', within: '.sections' };
      assert.doesNotMatch(await page.read(head), /1,000%/);
      const floor = '[data-term="rebase.floorDollars"]';
      await page.click({ button: 'enter a number', within: floor });
      await page.enter({ field: 'Base at least', within: floor }, '0');
      await page.press('Tab');
      await page.read({ text: 'The contract says: no floor.', within: floor });
    },
  },
];
