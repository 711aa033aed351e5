import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Offer, Source } from '../../src/compensation/index.ts';
import { answer, questions, questionsText, textOf } from '../../src/findings/index.ts';
import type { OfferCase } from '../arbitraries/offers.ts';
import { offersWithGaps } from '../arbitraries/offers.ts';
import { readPaths } from '../arbitraries/readPaths.ts';
import { knownFor, subjectFor } from './subjectIn.ts';

/** Each of these reads a whole contract under every reading of it, so fewer are drawn than of the engine's laws. */
const CASES = { numRuns: 200, seed: 20_270_701 };

const UNCLEAR: Source = { ref: null, quote: null, status: 'unclear' };

/** Offers of which any term may be missing, and some are noted as unclear. */
const cases = fc
  .tuple(offersWithGaps({ years: 3 }), fc.array(fc.nat(), { maxLength: 4 }))
  .map(([{ offer, horizonYears }, places]): OfferCase => {
    const paths = [...readPaths(offer), 'totalCashCapDollars', 'rebase.maxRaisePercent'];
    const noted = places.map((place) => paths[place % paths.length] ?? 'rebase');
    const sources: Offer['sources'] = Object.fromEntries(noted.map((path) => [path, UNCLEAR]));
    return { offer: { ...offer, sources }, horizonYears };
  });

// Seen to catch: the tiers of a later phase asked for as one term, which has no name.
test('every question of every offer reads as words, none asked twice', () => {
  fc.assert(
    fc.property(cases, (found) => {
      const subject = subjectFor(found);
      const known = knownFor(subject)?.readings ?? null;
      const { list, basis } = questions(subject, known);
      expect(new Set(list.map(({ path }) => path)).size).toBe(list.length);
      for (const { question, name, stake, assumes, sum } of list) {
        expect(question).toMatch(/^[A-Z].*\?$/);
        expect(stake).toMatch(/^[A-Z].*\.$/);
        expect(sum ?? '$1').toMatch(/^\$[\d,]+(?:\.\d\d)?$/);
        for (const text of [question, name, stake ?? '', assumes ?? '', basis ?? ''])
          expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|\(\)|object/);
      }
      expect(questionsText('Offer A', { list, basis })).toContain('Questions about Offer A');
    }),
    CASES,
  );
});

// Seen to catch: the claim made with the readings of the figures before.
test('what is called largest has the largest sum of what the sentence may name', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), (found, isCurrent) => {
      const subject = subjectFor(found);
      const readings = knownFor(subject)?.readings ?? [];
      const said = answer(subject, 1, { readings, isCurrent })
        .sentences.filter(({ topic }) => topic === 'notStated')
        .map(({ sentence }) => textOf(sentence));
      const claims = said.filter((text) => text.startsWith('Not stated, largest first'));
      expect(claims.length === 0 || isCurrent).toBe(true);
      const spreads = readings.map((each) => (each.kind === 'unpriced' ? 0 : each.spread));
      expect(claims.length === 0 || Math.max(...spreads) > 0).toBe(true);
    }),
    CASES,
  );
});
