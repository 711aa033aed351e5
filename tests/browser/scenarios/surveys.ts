import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';
import { openPage } from '../reach.ts';

const within = '.surveys';
const specialty = { field: 'Specialty', within };

/**
 * The article's specialties as contracts write them (each key brings up the list of all names, dear
 * in WebKit), with the medians that it quotes and what it says new graduates are asked.
 */
const article = [
  ['IM', '4,500–5,000', '4,500–6,000'],
  ['FM', '4,800–5,200', '4,500–6,000'],
  ['General surgery', '7,000–8,000', '6,000–8,500'],
  ['Cardiology', '9,000–10,000', '8,500–11,000'],
] as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'surveys: the article’s three numbers of each specialty, and a target 30% above the highest median, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openPage(page);
      await page.tabTo({ button: 'figures quoted for', within });
      await page.press('Enter');
      for (const [name, median, asked] of article) {
        await page.enter(specialty, name);
        await page.press('Tab');
        await page.until(async () => {
          const figures = await page.read(within);
          assert.match(figures, /Target\s+In force at the end of year 3\.\s+5,000/);
          assert.match(figures, /Expected work\s+wRVUs credited in year 3, as entered\.\s+4,200/);
          assert.match(
            figures,
            new RegExp(`Highest quoted median\\s+At 1.0 FTE: [^.]+\\.\\s+${median}`),
          );
          assert.match(figures, new RegExp(`Asked of new graduates[^$]*?not said\\s+${asked}`));
        });
      }
      await page.enter(specialty, 'IM');
      await page.enter({ field: 'Annual target' }, '6,500');
      await page.press('Tab');
      await page.until(async () => {
        assert.match(await page.read('#surveys'), /^Target 30% above the highest median/);
      });
      const said = await page.read(within);
      assert.match(said, /quoted by residencyadvisor, on missing an RVU target/);
      assert.match(said, /the quote does not say by which\. The same work can count differently/);
      assert.match(said, /The article on missing an RVU target calls one that is 20–30% above/);
    },
  },
  {
    name: 'surveys: percentiles of one’s own are typed; a place is said inside them, beyond them and not at all, and they are kept',
    run: async (page) => {
      const group = '.survey-percentiles';
      const says = async (words: RegExp) => {
        await page.until(async () => {
          assert.match(await page.read(within), words);
        });
      };
      await openPage(page);
      await page.tabTo({ button: 'Percentiles of a survey', within });
      await page.press('Enter');
      await page.enter({ field: 'Survey', within: '.survey-named' }, 'Our table');
      const itsYear = { field: 'Its year', within: '.survey-named' };
      assert.equal(await page.attribute(itsYear, 'inputmode'), 'numeric');
      await page.enter(itsYear, '2026');
      await page.enter({ field: 'Its fee-schedule year', within: '.survey-named' }, '2025');
      await page.enter({ field: '25th', within: group }, '4,100');
      await page.enter({ field: '50th', within: group }, '4,400');
      await page.enter({ field: '75th', within: group }, '5,600');
      await page.press('Tab');
      await says(
        /between the 50th and the 75th of the percentiles that you entered \(Our table, 2026\), counted at 1\.0 FTE: 13\.64% above their median, 4,400/,
      );
      await says(
        /the survey that you entered by that of 2025\. The same work can count differently/,
      );
      await says(/In year 3 the work, 4,200 wRVUs, is between the 25th and the 50th/);
      await page.enter({ field: 'Expected wRVUs a year' }, '5,601');
      await says(/In year 3 the work, 5,601 wRVUs, is above the 75th/);
      await page.enter({ field: '25th', within: group }, '4,400');
      await page.press('Tab');
      await says(/is not said: they do not rise from each to the next/);
      await page.read('.kept-line');
      await page.open();
      await says(/is not said: they do not rise from each to the next/);
      await page.click({ button: 'Percentiles of a survey', within });
      assert.equal(await page.value({ field: '75th', within: group }), '5,600');
    },
  },
  {
    name: 'surveys: without a specialty nothing is compared; the line is read by arrow keys, and its figure opens',
    run: async (page) => {
      await openPage(page);
      await page.enter(specialty, '');
      await page.press('Tab');
      await page.until(async () => {
        assert.match(await page.read('#surveys'), /^Name the specialty/);
        assert.equal(await page.isShown('.surveys .figure-table'), false);
        assert.equal(await page.isShown('.survey-scale'), false);
      });
      await page.enter(specialty, 'Pediatric cardiology');
      await page.press('Tab');
      await page.until(async () => {
        assert.match(await page.read('#surveys'), /^No survey can be quoted for this specialty/);
      });
      await page.enter(specialty, 'General surgery');
      await page.press('Tab');
      await page.tabTo('.survey-scale .picture-stop');
      await page.press('ArrowRight');
      assert.match(await page.read('.survey-scale .picture-reading'), /Target\s*5,000 wRVUs/);
      await page.press('ArrowRight');
      assert.match(
        await page.read('.survey-scale .picture-reading'),
        /Highest quoted median\s*7,000–8,000 wRVUs/,
      );
      await page.tabTo({ button: 'Target', within: '.surveys .figure-table' });
      await page.press('Enter');
      await page.read({ text: 'Target in force at the end of year 3', within: 'dialog' });
    },
  },
  {
    name: 'surveys: a rate near Medicare’s factor is asked about under the field in which it is typed, here and in its section, by keyboard',
    run: async (page) => {
      const rate = { field: 'Dollars per wRVU' };
      const asks = { text: 'Is $33.40 really what the contract pays' };
      await openPage(page);
      await page.enter(rate, '33.40');
      await page.read({ ...asks, within: '.four-fields' });
      const note = (await page.attribute(rate, 'aria-describedby')) ?? '';
      assert.match(await page.read(`[id="${note}"]`), /is no rate of pay\.$/);
      await openSectionByKeyboard(page, 'Bonus');
      await page.read({ ...asks, within: '.sections' });
      await page.enter({ field: '$ per wRVU', within: '.sections' }, '33');
      await page.press('Tab');
      await page.read({ text: 'factor of 2024 is $32.7442', within: '.sections' });
      await page.enter({ field: '$ per wRVU', within: '.sections' }, '50');
      await page.until(async () => assert.equal(await page.count('.medicare-question'), 0));
    },
  },
];
