import { describe, expect, test } from 'vitest';
import { after, example, template, visited, base } from '../../../tests/builders/session.ts';
import { fileOf } from '../fileOf.ts';
import type { State } from '../state.ts';
import { keptCopies } from './keptCopies.ts';
import { keptOfferOf, textOfKept } from './keptOffer.ts';
import { DESK, offerKey, type StoredRecord } from './keptRecord.ts';
import { deskHere } from './seen.ts';
import { noWishes } from './wishes.ts';

const copied = { on: '2027-05-12', link: '?shared#1.AAAA' };

/** The example's page after two offers of a link and one of a file were added. */
function withCopies(): State {
  const [offer] = template('base-and-bonus').offers;
  if (offer === undefined) throw new Error('the template holds an offer');
  const linked = after(example(), {
    type: 'addOffers',
    from: [offer, offer],
    copied: [copied, null],
  });
  return after(linked, { type: 'addOffers', from: [offer] });
}

/** A state as its records lie in a browser. */
function recordsOf(state: State): Map<string, StoredRecord> {
  const { offers } = state.draft;
  const keys = Object.fromEntries(
    offers.map(({ id }) => [id, { key: offerKey(id), revision: 1, text: null }]),
  );
  const body = JSON.stringify({ epoch: 'e', ...deskHere(state, keys) });
  return new Map([
    [DESK, { version: 1, revision: 1, body }],
    ...offers.map((offer): [string, StoredRecord] => [
      offerKey(offer.id),
      { version: 1, revision: 1, body: textOfKept(keptOfferOf(state, offer)) },
    ]),
  ]);
}

describe('what is kept, to whoever only looks', () => {
  test('is each offer as it stands, with what it was copied from', () => {
    const state = visited(withCopies(), base, '275,000');
    const records = recordsOf(state);
    const lying = JSON.stringify([...records]);
    const found = keptCopies(records, []);
    expect(found.map(({ reading, copied: from }) => [reading.kind, reading.name, from])).toEqual([
      ['ready', 'Worked example', null],
      ['ready', 'Base and bonus', copied],
      ['ready', 'Base and bonus 2', null],
      ['ready', 'Base and bonus 3', null],
    ]);
    expect(JSON.stringify([...records])).toBe(lying);
  });

  // The layout did not change: a record of before has no such part, and one with it is carried by
  // a page of before like any name that it does not know.
  test('is read from a record that was written before copies were noted', () => {
    const body =
      '{"offer":{"name":{"typed":"Offer A"},"phases":[{"fromMonth":{"typed":"1"},"base":{"annualDollars":{"typed":"260,000"}}}]},"unlinked":[],"tried":{}}';
    const desk = '{"epoch":"e","order":["offer/a"],"own":{},"view":{"offer":"offer/a","year":3}}';
    const records = new Map([
      [DESK, { version: 1, revision: 4, body: desk }],
      ['offer/a', { version: 1, revision: 2, body }],
    ]);
    const found = keptCopies(records, []);
    expect(found.map(({ reading, copied: from }) => [reading.kind, reading.name, from])).toEqual([
      ['ready', 'Offer A', null],
    ]);
  });

  test.each([
    ['"none"'],
    ['{"typed":"x"}'],
    ['[{"typed":"x"}]'],
    ['{"on":{"typed":"yesterday"},"link":{"typed":"?shared#1.AAAA"}}'],
    ['{"on":{"typed":"2027-05-12"}}'],
  ])('opens all the same where what it was copied from reads %s', (part) => {
    const state = withCopies();
    const records = recordsOf(state);
    const key = offerKey(state.draft.offers[1]?.id ?? '');
    const body = records.get(key)?.body ?? '';
    const spoiled = body.replace(/"copied":\{.*?\}\}/, `"copied":${part}`);
    expect(spoiled).not.toBe(body);
    records.set(key, { version: 1, revision: 1, body: spoiled });
    const found = keptCopies(records, []).map(({ reading, copied: from }) => [reading.kind, from]);
    expect(found[1]).toEqual(['ready', null]);
  });

  test('is nothing where nothing lies, where it is damaged, and where a later page wrote it', () => {
    const records = recordsOf(withCopies());
    const key = offerKey('e1');
    const record = records.get(key);
    const newer = new Map([
      ...records,
      [key, { version: 2, revision: 1, body: record?.body ?? '' }],
    ]);
    expect([keptCopies(new Map(), []), keptCopies(newer, [])]).toEqual([[], []]);
    expect(keptCopies(new Map([[DESK, 5]]), ['no note'])).toEqual([]);
  });

  test('is what a closing tab noted, too', () => {
    const state = withCopies();
    const records = recordsOf(state);
    const [, second] = state.draft.offers;
    if (second === undefined) throw new Error('there are four offers');
    const changed = after(state, { type: 'type', offer: second.id, path: 'name', text: 'Mine' });
    const [, typed] = changed.draft.offers;
    const wish = {
      id: second.id,
      key: offerKey(second.id),
      revision: 1,
      kept: keptOfferOf(changed, typed ?? second),
      sent: null,
      spareKey: offerKey('spare'),
    };
    const wishes = { ...noWishes('n'), epoch: 'e', offers: [wish] };
    const found = keptCopies(records, [JSON.stringify({ version: 1, wishes })]);
    expect(found.map(({ reading }) => reading.name)).toContain('Mine');
    expect(found[1]?.copied).toEqual(copied);
  });
});

test('no file that is saved carries what an offer was copied from', () => {
  const { file, leftOut } = fileOf(withCopies().draft);
  expect(leftOut).toEqual([]);
  expect(JSON.stringify(file)).not.toContain('copied');
});
