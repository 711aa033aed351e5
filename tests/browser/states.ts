import { contracts } from './contracts.ts';
import type { OpenedFile } from './harness/driver.ts';
import { assertStill } from './harness/layout.ts';
import type { Page } from './harness/page.ts';

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
      await page.click({ button: 'set apart' });
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
      await page.read('.figure-table');
    },
  },
  {
    name: 'questions',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'See 13 questions' });
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
      await page.read('dialog .choices');
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
      await page.read('dialog .choices');
    },
  },
  {
    name: 'the file menu',
    reach: async (page) => {
      await openPage(page);
      await page.click({ button: 'File', within: '.page-head' });
      await page.read('dialog .choices');
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
];

/** The page with its picture, which comes in a chunk of its own and moves nothing. */
async function openPage(page: Page): Promise<void> {
  await page.open();
  await page.read('.picture-box');
  await page.call('settled');
  await assertStill(page);
}

async function addOffer(page: Page, words: string): Promise<void> {
  await page.click({ button: 'Add an offer' });
  await page.click({ button: words, within: 'dialog' });
  await page.read('.notice');
  await page.until(async () => {
    if (await page.isShown('dialog')) throw new Error('the sheet stays');
  });
}

async function openTemplate(page: Page, words: string): Promise<void> {
  await openPage(page);
  await page.click({ button: 'Templates' });
  await page.click({ button: words, within: 'dialog' });
}

async function openSection(page: Page, title: string): Promise<void> {
  await page.click({ button: title, within: '.sections' });
  await page.read('.section-content:not([hidden]) .term');
}

/** Opens a file, and waits until it can be undone. */
async function openContract(page: Page, contract: OpenedFile): Promise<void> {
  await openPage(page);
  await page.openFile('input[type=file]', contract);
  await page.attribute('button[aria-label=Undo][aria-disabled=false]', 'title');
}
