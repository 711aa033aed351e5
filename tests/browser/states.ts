import { clinicStates } from './clinicStates.ts';
import { compareStates } from './compareStates.ts';
import { contracts } from './contracts.ts';
import type { Page } from './harness/page.ts';
import { logStates } from './logStates.ts';
import { addOffer, openContract, openPage, openTemplate } from './reach.ts';
import { renewalStates } from './renewalStates.ts';
import { reportStates } from './reportStates.ts';
import { sectionStates } from './sectionStates.ts';
import { guidanceStates } from './guidanceStates.ts';
import { leavingStates } from './leavingStates.ts';
import { sharingStates } from './sharingStates.ts';
import { surveysStates } from './surveysStates.ts';
import { triesStates } from './triesStates.ts';
import { yearsStates } from './yearsStates.ts';

/** A state of the page that is measured, asked of axe and pictured in every size and both themes. */
export interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

export const states: readonly State[] = [
  { name: 'first view', reach: openPage },
  {
    name: 'empty template',
    reach: (page) => openTemplate(page, 'Nothing filled in'),
  },
  {
    name: 'half-typed entry',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '260,');
    },
  },
  {
    name: 'refused entry',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Dollars per wRVU' }, 'fifty');
      await page.press('Tab');
      await page.read('.field-fault');
    },
  },
  {
    name: 'new practice and a threshold apart',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'another number' });
      await page.click({ field: 'New practice' });
      await page.read({ text: 'Year 1', within: '.ramp-years' });
    },
  },
  {
    name: 'own numbers over the example',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.read({ text: 'Still the example’s:' });
    },
  },
  { name: 'lower base with tiers', reach: (page) => openTemplate(page, 'Lower base') },
  { name: 'academic hybrid', reach: (page) => openTemplate(page, 'Academic hybrid') },
  { name: 'written phases', reach: (page) => openTemplate(page, 'Guarantee, then') },
  { name: 'production', reach: (page) => openContract(page, contracts.production) },
  { name: 'draw with a deficit', reach: (page) => openContract(page, contracts.drawBehind) },
  { name: 'cliff', reach: (page) => openContract(page, contracts.cliff) },
  { name: 'close marks', reach: (page) => openContract(page, contracts.closeMarks) },
  { name: 'long numbers', reach: (page) => openContract(page, contracts.longNumbers) },
  { name: 'ten years', reach: (page) => openContract(page, contracts.tenYears) },
  {
    name: 'kept and opened again',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.read('.kept-line');
      await openPage(page);
      await page.read({ text: 'As you left it', within: '.kept-line' });
    },
  },
  {
    name: 'asked to forget',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.click({ button: 'forget', within: '.kept-line' });
      await page.read('dialog .keep-sheet-choices');
    },
  },
  {
    name: 'not kept',
    reach: async (page) => {
      await openPage(page);
      await page.runScript(`
        IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };
      `);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.read('.kept-note');
    },
  },
  {
    name: 'explanation',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: '$210,000', within: '#headline' });
      await page.read('dialog .explanation-figure');
    },
  },
  {
    name: 'figures',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Figures' });
      await page.read('.outlook .figure-table');
    },
  },
  ...triesStates,
  ...yearsStates,
  ...leavingStates,
  ...logStates,
  {
    name: 'questions',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'See 15 questions' });
      await page.read({ text: '$150,000', within: 'dialog .questions' });
    },
  },
  {
    name: 'questions without a figure',
    reach: async (page) => {
      await openTemplate(page, 'Nothing filled in');
      await page.click({ button: 'questions', within: '.answer-rest' });
      await page.read('dialog .questions');
    },
  },
  {
    name: 'templates',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Templates' });
      await page.read('dialog .listed-choices');
    },
  },
  {
    name: 'two offers',
    reach: async (page) => {
      await openPage(page);
      await addOffer(page, 'Base and bonus');
    },
  },
  {
    name: 'six offers with long names',
    reach: async (page) => {
      await openPage(page);
      for (const words of ['A copy of', 'Academic', 'Guarantee', 'Lower base', 'Draw']) {
        await addOffer(page, words);
      }
      await page.enter({ field: 'Annual base' }, '26o,000');
    },
  },
  {
    name: 'an offer’s sheet',
    reach: async (page) => {
      await openPage(page);
      await addOffer(page, 'Base and bonus');
      await page.click('.offers > button');
      await page.enter({ field: 'Name of the offer', within: 'dialog' }, '');
      await page.press('Tab');
      await page.read('dialog .field-fault');
    },
  },
  {
    name: 'adding an offer',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Add an offer' });
      await page.read('dialog .listed-choices');
    },
  },
  {
    name: 'the file menu',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'File', within: '.page-head' });
      await page.read('dialog .listed-choices');
    },
  },
  {
    name: 'a file that is read',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.openFile('input[type=file]', contracts.cliff);
      await page.read('dialog .file-offers');
    },
  },
  {
    name: 'several files that are read, and some that are not',
    reach: async (page) => {
      await openPage(page);
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.openFile(
        'input[type=file]',
        contracts.twoOffers,
        contracts.cliff,
        { ...contracts.twoOffers, name: 'two-offers-again.json' },
        { name: 'cut.json', text: contracts.cliff.text.slice(0, 300) },
        contracts.refused,
      );
      await page.read('dialog .file-refused');
    },
  },
  {
    name: 'hidden amounts',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'Hide amounts' });
      await page.read('.hidden-amounts');
    },
  },
  {
    name: 'refused file',
    reach: async (page) => {
      await openPage(page);
      await page.openFile('input[type=file]', contracts.refused);
      await page.read('dialog .file-faults');
    },
  },
  ...compareStates,
  ...renewalStates,
  ...sectionStates,
  ...sharingStates,
  ...clinicStates,
  ...surveysStates,
  ...guidanceStates,
  ...reportStates,
];
