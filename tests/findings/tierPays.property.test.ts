import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../src/findings/index.ts';
import { explain, figuresOf, itemPays, textOf, tierPays } from '../../src/findings/index.ts';
import { offers } from '../arbitraries/offers.ts';
import { subjectFor } from './subjectIn.ts';

const CASES = { numRuns: 200, seed: 20_270_701 };

function assertReads(sentences: readonly Sentence[]): void {
  for (const text of sentences.map(textOf)) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/ {2}| [.,;:]|undefined|null|NaN|\(\)|−\$0/);
  }
}

test('every phase of every offer says what its tiers pay, in sentences that read', () => {
  fc.assert(
    fc.property(offers({ years: 3 }), fc.integer({ min: 1, max: 3 }), (found, year) => {
      const subject = subjectFor(found);
      const ready = subject.kind === 'ready' ? [subject] : [];
      for (const each of ready) {
        const told = each.offer.phases.flatMap((_, phase) => tierPays(each, phase, year) ?? []);
        for (const { at, tiers, warnings } of told) {
          assertReads([at, ...tiers, ...warnings]);
          expect(new Set(warnings.map(textOf)).size).toBe(warnings.length);
        }
        assertReads(itemPays(each, year));
        expect(itemPays(each, year)).toHaveLength(each.offer.items.length);
      }
    }),
    CASES,
  );
});

test('the tiers of a year pay no more than its settlements schedule, but for the roundings', () => {
  fc.assert(
    fc.property(offers({ years: 2 }), (found) => {
      const subject = subjectFor(found);
      const ready = subject.kind === 'ready' ? [subject] : [];
      for (const each of ready) {
        const told = each.offer.phases.flatMap((_, phase) => tierPays(each, phase, 1) ?? []);
        for (const { year, tiers } of told) {
          const paid = tiers.flatMap(figuresOf).filter(({ of }) => /\.tier\d+\.pay$/.test(of));
          const sum = paid.reduce((total, figure) => total + cents(explain(figure).figure), 0);
          const facts = each.ledger[year - 1];
          const scheduled = (facts?.pay.settlements ?? []).map((one) => one.scheduled.cents);
          expect(scheduled.length).toBeGreaterThan(0);
          expect(sum).toBeLessThanOrEqual(
            scheduled.reduce((a, b) => a + b, 0) + scheduled.length * tiers.length,
          );
        }
      }
    }),
    CASES,
  );
});

function cents(figure: string): number {
  return Math.round(Number(figure.replace(/[$,]/g, '')) * 100);
}
