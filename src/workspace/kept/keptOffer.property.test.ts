import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../../tests/arbitraries/law.ts';
import { workspaces } from '../../../tests/arbitraries/offers.ts';
import type { NodePart } from '../draftTree.ts';
import { fileOf } from '../fileOf.ts';
import { fourFields } from '../fourFields.ts';
import { readDraft } from '../readDraft.ts';
import { startState, type State } from '../state.ts';
import { withOfferAdded } from './everySnapshot.ts';
import { keptOfferOf, textOfKept } from './keptOffer.ts';
import type { KeptOffer } from './keptRecord.ts';
import { isKeptOffer, readKeptOffer } from './readRecord.ts';

const empty = startState({ horizonYears: null, ladder: null, offers: [] });
const keptOffers = workspaces().map((workspace) => keptOf(startState(workspace)));

describe('an offer that is kept', () => {
  test('is read again to the letter, whatever the contract', () => {
    holds(keptOffers, (kept) => {
      const record = { version: 1, revision: 1, body: textOfKept(kept) };
      const read = readKeptOffer(record);
      expect(read).toEqual({ kind: 'read', revision: 1, body: kept });
      const { state } = withOfferAdded(empty, kept);
      expect(textOfKept(keptOf(state))).toBe(record.body);
    });
  });

  test('with anything in any place of it is refused, or the page can be computed', () => {
    const places = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 7 });
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        'none',
        '',
        5,
        [],
        {},
        { typed: 'x' },
        [{ typed: '' }],
        ['none'],
      ),
      fc.jsonValue({ maxDepth: 3 }),
      keptOffers.map(({ offer }) => offer),
    );
    holds(fc.tuple(keptOffers, places, anything), ([kept, place, found]) => {
      const spoiled: unknown = withAt(kept.offer, place, found);
      const body = { ...kept, offer: spoiled };
      const all = isKeptOffer(body) ? [body] : [];
      const computed = all.map((one) => {
        const { state } = withOfferAdded(empty, one);
        const reading = readDraft(state.draft, state.tries);
        return [fourFields(state, reading), fileOf(state.draft)];
      });
      expect(computed).toHaveLength(all.length);
    });
  });
});

function keptOf(state: State): KeptOffer {
  const [offer] = state.draft.offers;
  if (offer === undefined) throw new RangeError('there is an offer');
  return keptOfferOf(state, offer);
}

/** Something in the place of a part, which is gone down to by numbers. */
function withAt(node: unknown, [place = 0, ...rest]: readonly number[], found: unknown): unknown {
  const entries: readonly (readonly [string, unknown])[] =
    typeof node === 'object' && node !== null ? Object.entries(node) : [];
  const entry = entries[place % Math.max(entries.length, 1)];
  if (entry === undefined) return found;
  const [key, inner] = entry;
  const changed = rest.length === 0 ? found : withAt(inner, rest, found);
  if (Array.isArray(node)) return node.with(Number(key), changed);
  return { ...(node as NodePart), [key]: changed };
}
