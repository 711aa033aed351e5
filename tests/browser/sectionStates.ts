import { contracts } from './contracts.ts';
import { openContract, openPage, openSection, openTemplate } from './reach.ts';
import type { State } from './states.ts';

/** The sections of terms, open. */
export const sectionStates: readonly State[] = [
  {
    name: 'a term looked for',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Find a term' });
      await page.enter({ field: 'A word or a sentence', within: 'dialog' }, 'notice without cause');
      await page.read('dialog .found-terms li');
    },
  },
  {
    name: 'the offer, open',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'The offer');
      await page.click({ button: ' more: ' });
    },
  },
  {
    name: 'base and guarantee, open',
    reach: async (page) => {
      await openTemplate(page, 'Guarantee, then');
      await openSection(page, 'Base and guarantee');
    },
  },
  {
    name: 'production and leave, open',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Production and leave');
      await page.click({ button: ' more: ', within: '.sections' });
      await page.click({ button: 'weigh each month' });
      await page.click({ button: 'Add a leave' });
    },
  },
  {
    name: 'year so far by month, with a month not entered and a colleague',
    reach: async (page) => {
      await openContract(page, contracts.yearSoFar);
      await openSection(page, 'Production and leave');
      await page.read({ text: 'come to 3,200 a year', within: '.year-so-far' });
      await page.click({ button: 'Add a month' });
      await page.read({ text: 'Not counted yet', within: '.year-so-far' });
    },
  },
  {
    name: 'a report pasted and read, with a row that is refused',
    reach: async (page) => {
      await openContract(page, contracts.from2026);
      await openSection(page, 'Production and leave');
      await page.click({ button: 'From the year so far' });
      await page.click({ button: 'Read a productivity report' });
      await page.paste(
        { field: 'The report’s table, pasted', within: '.report-import' },
        'Provider\tMonth\tTotal RVUs\tWork RVUs\nA\tJul 2026\t900\t412.5\nA\tAug 2026\t880\tx40\nA\tSep 2026\t870\t405',
      );
      await page.click({ button: 'Read what is pasted' });
      await page.read({ text: 'Rows that are not counted', within: '.report-import' });
    },
  },
  {
    name: 'about a term',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Base and guarantee');
      await page.click({ button: 'About: Annual base', within: '.sections' });
      await page.read('dialog .about');
    },
  },
  {
    name: 'bonus section',
    reach: async (page) => {
      await openTemplate(page, 'Lower base');
      await openSection(page, 'Bonus');
      await page.read('.tier-pays .section-sentence');
    },
  },
  {
    name: 'bonus section with cliffs',
    reach: async (page) => {
      await openContract(page, contracts.cliff);
      await openSection(page, 'Bonus');
      await page.read('.tier-findings .section-sentence');
    },
  },
  {
    name: 'bonus section out of order',
    reach: async (page) => {
      await openTemplate(page, 'Lower base');
      await openSection(page, 'Bonus');
      await page.enter({ field: 'Starts at', within: '.entry:nth-child(2)' }, '9,000');
      await page.press('Tab');
      await page.read({ button: 'Sort the tiers by where they start' });
    },
  },
  {
    name: 'bonus section of two phases',
    reach: async (page) => {
      await openTemplate(page, 'Guarantee, then');
      await openSection(page, 'Bonus');
      await page.read('.tier-pays .section-sentence');
    },
  },
  {
    name: 'bonus section of a phase that can start from the one before',
    reach: async (page) => {
      await openTemplate(page, 'Lower base');
      await openSection(page, 'Base and guarantee');
      await page.click({ button: 'Add a phase from month' });
      await openSection(page, 'Bonus');
      await page.click({
        field: 'base plus a bonus for production',
        within: '.entry[aria-labelledby^=bonus]:nth-child(2)',
      });
      await page.read({ button: 'Start from phase 1’s tiers' });
    },
  },
  {
    name: 'rebasing section',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Rebasing');
      await page.read({ text: 'Counts once you enter a leave', within: '.sections' });
    },
  },
  {
    name: 'other pay section',
    reach: async (page) => {
      await openTemplate(page, 'Academic hybrid');
      await openSection(page, 'Other pay');
    },
  },
  {
    name: 'menu of other pay',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Other pay');
      await page.click({ button: 'Add other pay' });
      await page.read('dialog .listed-choices');
    },
  },
  {
    name: 'target by year in the bonus section',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Bonus');
      // What the tiers pay is worked out apart and moves what stands under it.
      await page.read('.tier-pays .section-sentence');
      await page.click({
        button: 'not stated and 1 more: ',
        within: '.section-content > .term-group:nth-last-of-type(2)',
      });
      await page.click({ button: 'enter it by year' });
      await page.click({ button: 'add a year' });
      await page.read({ text: 'Year 2 on' });
    },
  },
  {
    name: 'leaving section with a non-compete',
    reach: async (page) => {
      await openTemplate(page, 'Lower base');
      await openSection(page, 'Leaving');
    },
  },
  {
    name: 'leaving section',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Leaving');
    },
  },
  {
    name: 'a plan year from another month, and what was only told',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Bonus');
      const year = '[data-term="phases[0].productivity.planYearStartsInMonth"]';
      const line = { button: 'plan year', within: '.sections' };
      if (await page.isShown(line)) await page.click(line);
      await page.click({ field: 'from another month', within: year });
      await page.enter({ field: 'The plan year is: from', within: year }, 'Jan');
      await page.press('Tab');
      await page.click({ button: 'About: Starts at', within: '.sections' });
      await page.enter({ field: 'Clause or page', within: 'dialog' }, 'recruiter, phone, 3 May');
      await page.click({ field: 'told, not written', within: 'dialog' });
      await page.press('Escape');
      await page.read('.sections .term-mark');
    },
  },
  {
    name: 'a phase that was just added',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Base and guarantee');
      await page.click({ button: 'Add a phase from month' });
      await page.read({ text: 'As in phase 1' });
    },
  },
  {
    name: 'rebasing without limits',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Rebasing');
      const line = '.section-content:not([hidden]) .term-group-more[aria-expanded=false]';
      while (await page.isShown(line)) await page.click(line);
      await page.click({ button: 'the contract says: whatever the share' });
      await page.click({ button: 'the contract says: no limit to a cut' });
      await page.read('.values-none');
    },
  },
];
