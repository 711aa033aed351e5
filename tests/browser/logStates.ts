import { readFile } from '../../src/contract-file/index.ts';
import { encodeLink, offersAlone } from '../../src/sharing/index.ts';
import { contracts } from './contracts.ts';
import { openContract } from './reach.ts';
import { openReport } from './reportStates.ts';
import type { State } from './states.ts';

/** A link of the contract with its log, as its reader opens it. */
function linkWithLog(): string {
  const reading = readFile(JSON.parse(String(contracts.noted.text)));
  if (!reading.ok) throw new Error('the contract of the tests does not read');
  const made = encodeLink(reading.workspace, { included: { ...offersAlone, log: true } });
  if (!made.ok) throw new Error('the contract of the tests makes no link');
  return made.part;
}

/** Dated notes as they are read and changed, on paper and by who got them in a link. */
export const logStates: readonly State[] = [
  {
    name: 'log of four notes, two of them open',
    reach: async (page) => {
      await openContract(page, contracts.noted);
      await page.click({ button: 'Close this note' });
      await page.click({ button: 'Log', within: '.sections' });
      await page.click({ button: 'Change this note', within: '[data-section=log]' });
      await page.read({ text: 'Mark year 3 as explained', within: '[data-section=log]' });
      await page.click({ button: 'Add a note', within: '[data-section=log]' });
      await page.read({ text: 'Note 5, no date', within: '[data-section=log]' });
    },
  },
  {
    name: 'report with a log',
    reach: async (page) => {
      await openContract(page, contracts.noted);
      await openReport(page);
      await page.read({ text: 'Log of dated notes' });
    },
  },
  {
    name: 'reader of a link with a log',
    reach: async (page) => {
      await page.open(linkWithLog());
      await page.read('.reader-log');
      await page.read('.picture-box');
      await page.call('settled');
    },
  },
];
