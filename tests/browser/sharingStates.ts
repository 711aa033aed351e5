import { readFile, writeFile } from '../../src/contract-file/index.ts';
import { decodeLink, encodeLink } from '../../src/sharing/index.ts';
import { releasedLinks } from '../sharing/releasedLinks.ts';
import type { Page } from './harness/page.ts';
import { addOffer, openPage } from './reach.ts';
import type { State } from './states.ts';

/** A released link by its name. */
export function releasedLink(name: string): string {
  const found = releasedLinks.find((released) => released.name === name);
  if (found === undefined) throw new Error(`no released link is called ${name}`);
  return found.link;
}

async function openShare(page: Page): Promise<void> {
  await openPage(page);
  await page.click({ button: 'Share', within: '.page-head' });
  await page.read('dialog .share-link');
}

async function openLink(page: Page, link: string): Promise<void> {
  await page.open(link);
  await page.read('.reader .outlook-parts .renewal-ladder');
  await page.read('.picture-box');
  await page.call('settled');
}

/** The link of some released offers in a later version: the base and the rate of the first are others. */
export function laterLink(name: string): string {
  const reading = decodeLink(releasedLink(name));
  if (reading.kind !== 'read') throw new Error(`${name} does not open`);
  const { workspace, included, view } = reading;
  const file = writeFile(workspace) as { readonly offers: readonly Offer[] };
  const [first, ...others] = file.offers;
  const phases = first?.phases.map((phase) => ({
    ...phase,
    base: { ...phase.base, annualDollars: 275_000 },
  }));
  const changed = readFile({ ...file, offers: [{ ...first, phases, rebase: 'none' }, ...others] });
  const made = changed.ok ? encodeLink(changed.workspace, { included, view }) : null;
  if (made?.ok !== true) throw new Error(`no later version of ${name}`);
  return made.part;
}

interface Offer {
  readonly phases: readonly { readonly base: object }[];
}

/** Copies the offers of a link, and opens a later one. */
export async function openLater(page: Page, name: string): Promise<void> {
  await openLink(page, releasedLink(name));
  await page.click({ button: 'Make a copy to edit' });
  await page.read('.kept-line');
  await page.call('keptRecords');
  await openLink(page, laterLink(name));
}

export const sharingStates: readonly State[] = [
  { name: 'link made', reach: openShare },
  {
    name: 'link made of two offers, with its code',
    reach: async (page) => {
      await openPage(page);
      await addOffer(page, 'Guarantee');
      await page.click({ button: 'Share', within: '.page-head' });
      await page.click({ field: 'names of the offers', within: 'dialog' });
      await page.click('dialog .share-made summary');
      await page.read('dialog .share-made .disclosure-content');
    },
  },
  {
    name: 'link made and locked',
    reach: async (page) => {
      await openShare(page);
      await page.click('dialog .share > details > summary');
      await page.enter({ field: 'Passphrase', within: 'dialog' }, 'correct horse');
      await page.click({ button: 'Lock the link', within: 'dialog' });
      await page.read({ text: '?shared#1p.', within: '.share-made' });
    },
  },
  {
    name: 'link read',
    reach: (page) => openLink(page, releasedLink('the worked example')),
  },
  {
    name: 'link of three offers read',
    reach: (page) => openLink(page, releasedLink('three ordinary offers')),
  },
  {
    name: 'link with notes read',
    reach: (page) => openLink(page, releasedLink('a file that states everything, all of it')),
  },
  {
    name: 'link read, with what changed since a copy',
    reach: (page) => openLater(page, 'the worked example as it was looked at'),
  },
  {
    name: 'link locked, and a wrong passphrase',
    reach: async (page) => {
      await page.open(releasedLink('the worked example, locked'));
      await page.enter({ field: 'Passphrase' }, 'wrong');
      await page.press('Enter');
      await page.read('.passphrase-form .field-fault');
    },
  },
  {
    name: 'link damaged',
    reach: async (page) => {
      await page.open(releasedLink('the worked example').replace(/.$/, ''));
      await page.read('.plain-page');
    },
  },
  {
    name: 'link cut off',
    reach: async (page) => {
      await page.open('?shared');
      await page.read({ text: 'cut it off', within: '.plain-page' });
    },
  },
];
