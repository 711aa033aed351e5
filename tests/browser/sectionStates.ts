import { contracts } from './contracts.ts';
import { openContract, openPage, openSection, openTemplate } from './reach.ts';
import type { State } from './states.ts';

/** The sections of terms, open. */
export const sectionStates: readonly State[] = [
  {
    name: 'the offer, open',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'The offer');
      await page.click({ button: 'more, not stated' });
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
      await page.click({ button: 'more, not stated', within: '.sections' });
      await page.click({ button: 'weigh each month' });
      await page.click({ button: 'Add a leave' });
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
    name: 'rebasing section',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Rebasing');
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
      await page.read('dialog .item-kinds');
    },
  },
  {
    name: 'target by year in the bonus section',
    reach: async (page) => {
      await openPage(page);
      await openSection(page, 'Bonus');
      await page.click({
        button: 'more, not stated',
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
];
