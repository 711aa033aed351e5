import { expect, test } from 'vitest';
import { template } from '../../../tests/builders/session.ts';
import type { Offer, Workspace } from '../../compensation/index.ts';
import { draftOf, readDraft } from '../../workspace/index.ts';
import { foundOffers } from './foundOffers.ts';
import { joiningOffers } from './joiningOffers.ts';

const page = readDraft(draftOf(template('base-and-bonus')), {}).offers;
const production = offerOf('pure-productivity');

function offerOf(id: string): Offer {
  const [offer] = template(id).offers;
  if (offer === undefined) throw new Error('the template holds an offer');
  return offer;
}

/** A file of the production template under some names. */
function fileOf(name: string, names: readonly string[], own: Partial<Workspace> = {}) {
  const offers = names.map((offer) => ({ ...production, name: offer }));
  return { name, workspace: { horizonYears: null, ladder: null, ...own, offers } };
}

test('the same file twice, and an offer of the page in a file, are said to be the same', () => {
  const file = { name: 'page.json', workspace: template('base-and-bonus') };
  const same = foundOffers([file, fileOf('a.json', ['A']), fileOf('a.json', ['A'])], page);
  expect(same.map(({ sameAs }) => sameAs)).toEqual([
    '“Base and bonus” on the page',
    null,
    '“A” of a.json',
  ]);
});

test('equal names get numbers, of those that come in and of those on the page', () => {
  const found = foundOffers(
    [fileOf('a.json', ['A', 'A']), fileOf('b.json', ['A', 'Base and bonus'])],
    page,
  );
  const { alone, beside, room, comesInAs } = joiningOffers(found, page);
  expect(alone.workspace.offers.map(({ name }) => name)).toEqual([
    'A',
    'A 2',
    'A 3',
    'Base and bonus',
  ]);
  expect(beside.workspace.offers.map(({ name }) => name)).toEqual([
    'A',
    'A 2',
    'A 3',
    'Base and bonus 2',
  ]);
  expect([beside.from, room]).toEqual(['2 files', 5]);
  expect([...comesInAs.values()]).toEqual([
    'Another has this name: comes in as “A 2”.',
    'Another has this name: comes in as “A 3”.',
    'An offer on the page has this name: added, it is called “Base and bonus 2”.',
  ]);
});

test('whose own terms are taken is said where files differ in them, and only there', () => {
  const files = [fileOf('a.json', ['A']), fileOf('b.json', ['B'], { horizonYears: 3 })];
  const both = joiningOffers(foundOffers(files, page), page);
  expect(both.ownTerms).toContain('those of a.json are taken');
  expect(both.alone.workspace.horizonYears).toBeNull();
  const one = joiningOffers(foundOffers(files.slice(1), page), page);
  expect([one.ownTerms, one.alone.workspace.horizonYears]).toEqual([null, 3]);
});
