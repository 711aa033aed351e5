import * as fc from 'fast-check';
import type { Exit, Offer, Source, Workspace } from '../../src/compensation/index.ts';
import { readFile, writeFile } from '../../src/contract-file/index.ts';
import { maybe, percents } from './amounts.ts';
import { exitTerms } from './exitTerms.ts';
import { offersWithGaps } from './offers.ts';
import { clinics, logs, paces, unread } from './productionTerms.ts';
import { surveys } from './surveys.ts';

/** Text as people type and paste it: plain, with quotes and backslashes, in any script. */
function texts(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('', 'Offer A', 'Klinik "Nord" – \\Süd\\', '=1+1', '"', '\\', '🏥 मुंबई\n'),
    fc.string({ unit: 'grapheme', maxLength }),
  );
}

const paths = [
  'name',
  'rebase',
  'phases[0].base.annualDollars',
  'phases[11].productivity.tiers[2].dollarsPerWrvu',
  'items[0].repayment.waived.letGo',
  'exit.tail',
];

const sources: fc.Arbitrary<Offer['sources']> = fc.dictionary(
  fc.constantFrom(...paths),
  fc.record<Source>({
    ref: maybe(texts(12)),
    quote: maybe(texts(60)),
    status: maybe(fc.constantFrom('stated', 'unclear', 'oral')),
  }),
  { maxKeys: 3, noNullPrototype: true },
);

const exit: fc.Arbitrary<Exit> = fc
  .tuple(exitTerms(), maybe(texts(20)))
  .map(([terms, state]) => ({ ...terms, state }));

const schedule = maybe(fc.constantFrom(2015, 2026, 2099, 'current' as const));

const whole = (min: number, max: number) => maybe(fc.integer({ min, max }));

const aroundPay = fc.record({
  name: texts(40),
  employer: maybe(texts(40)),
  specialty: maybe(fc.constantFrom('internal-medicine-outpatient', 'Gastroenterology')),
  notes: maybe(texts(120)),
  startMonth: maybe(fc.constantFrom('2000-01', '2027-07', '2099-12')),
  termMonths: whole(1, 120),
  exit: maybe(exit),
  planChange: fc.oneof(
    fc.constant('none' as const),
    maybe(
      fc.record({ by: maybe(fc.constantFrom('employer', 'both')), noticeDays: whole(0, 3650) }),
    ),
  ),
  wrvuSchedule: schedule,
  engagement: maybe(fc.constantFrom('w2', '1099')),
  employerKind: maybe(fc.constantFrom('nonprofit', 'government', 'forProfit')),
  sources,
  clinic: maybe(fc.oneof(clinics, unread)),
  pace: maybe(fc.oneof(paces, unread)),
  log: maybe(fc.oneof(logs, unread)),
  survey: maybe(surveys),
});

const inVolume = fc.record({
  from: maybe(fc.constantFrom('stated', 'clinic', 'pace')),
  wrvuSchedule: schedule,
});

const anyOffer: fc.Arbitrary<Offer> = fc
  .tuple(offersWithGaps(), aroundPay, inVolume)
  .map(([{ offer }, around, volume]) => ({
    ...offer,
    ...around,
    volume: { ...offer.volume, ...volume },
  }));

/** Every term of the file, in every state that it can have, as the schema reads it. */
export function workspaces(most = 6): fc.Arbitrary<Workspace> {
  return fc
    .record({
      horizonYears: whole(1, 10),
      ladder: maybe(
        fc.record({
          lowPercent: maybe(percents(0, 100)),
          repeatedPercent: maybe(percents(0, 100)),
          prolongedPercent: maybe(percents(0, 100)),
        }),
      ),
      offers: fc.array(anyOffer, { minLength: 1, maxLength: most }),
    })
    .map((workspace) => readFile(writeFile(workspace)))
    .filter((reading) => reading.ok)
    .map(({ workspace }) => workspace);
}
