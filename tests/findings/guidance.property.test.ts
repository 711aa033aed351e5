import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Offer, Workspace } from '../../src/compensation/index.ts';
import {
  asRead,
  cents,
  ledger,
  rateUnits,
  ratio,
  reaches,
  wrvuHundredths,
} from '../../src/compensation/index.ts';
import { nearMedicareFactor } from '../../src/benchmarks/index.ts';
import { clinicWrvus, leaks, paceOf, paceVerdict } from '../../src/production/index.ts';
import type { Finding, FindingKey, Guidance, ReadySubject } from '../../src/findings/index.ts';
import { guidance, openTerms, subjectOf, textOf } from '../../src/findings/index.ts';
import { maybe } from '../arbitraries/amounts.ts';
import { holds } from '../arbitraries/law.ts';
import { offers } from '../arbitraries/offers.ts';
import { clinics, paces } from '../arbitraries/productionTerms.ts';
import { reachOf } from '../arbitraries/reach.ts';
import { clinicOf, paceTerms } from '../builders/clinic.ts';
import { guidanceSituations } from './guidanceSituations.data.ts';
import { subjectIn } from './subjectIn.ts';

/** Clinics of which every figure is known, as well as those in any state of their form. */
const known = fc
  .record({
    slotsPerDay: fc.integer({ min: 8, max: 30 }),
    heldSlotsPerDay: fc.integer({ min: 0, max: 6 }),
    noShowPercent: fc.integer({ min: 0, max: 20 }),
    fillPercent: fc.integer({ min: 70, max: 100 }),
    coding: fc.constantFrom(undefined, 0, 15),
    seen: fc.constantFrom(undefined, 6, 11),
  })
  .map(({ coding, seen, ...template }) =>
    clinicOf({
      template: {
        daysPerWeek: 4,
        weeksPerYear: 48,
        ...template,
        ...(seen === undefined ? {} : { seenPerDay: seen }),
      },
      ...(coding === undefined ? {} : { underCodingPercent: coding }),
    }),
  );
const begun = fc
  .record({ wrvusToDate: fc.integer({ min: 0, max: 9000 }), day: fc.integer({ min: 10, max: 28 }) })
  .map(({ wrvusToDate, day }) => paceTerms({ wrvusToDate, asOf: `2028-03-${day}` }));

const cases = fc
  .record({
    found: offers({ years: 4, laterPhases: 1, items: fc.constant([]) }),
    clinic: fc.oneof(fc.constant(null), known, clinics),
    pace: fc.oneof(fc.constant(null), begun, paces),
    specialty: maybe(fc.constantFrom('family-medicine-outpatient', 'general-surgery')),
    year: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ found, year, ...terms }) => ({
    year,
    workspace: {
      horizonYears: found.horizonYears,
      ladder: null,
      offers: [{ ...found.offer, startMonth: '2027-07', ...terms }],
    } satisfies Workspace,
  }));
type Case = typeof cases extends fc.Arbitrary<infer Found> ? Found : never;

function readySubject({ workspace }: Case): ReadySubject | null {
  const subject = subjectOf(workspace, 0);
  return subject.kind === 'ready' ? subject : null;
}

/** Whether a finding holds, by engine and terms alone and by no sentence. */
const HOLDS: Readonly<Record<FindingKey, (subject: ReadySubject) => boolean>> = {
  short: ({ ran }) =>
    ledger(ran).some(({ attainment }) => attainment !== null && !reaches(attainment, ratio(1))),
  rung: ({ ledger: years }) =>
    years.some(({ ladder: { reasons } }) =>
      reasons.some((reason) => ['low', 'repeated', 'lowTwice', 'prolonged'].includes(reason)),
    ),
  notSupported: ({ ledger: years }) =>
    years.some(
      ({ supported, annualBase }) =>
        supported !== null && annualBase !== null && supported.cents < annualBase,
    ),
  cut: ({ ran }) => ran.events.some((event) => event.outcome === 'base' && event.base < event.old),
  ended: ({ ran }) => ran.events.some(({ outcome }) => outcome === 'production'),
  production: ({ ran }) => ran.months.some(({ terms }) => terms.model === 'production'),
  pace: ({ offer }) => {
    const pace = asRead(offer.pace);
    const read = pace === null ? null : paceOf(offer, pace);
    if (pace === null || read?.kind !== 'ready') return false;
    const verdict = paceVerdict(offer, pace, read.pace)?.verdict.verdict ?? 'onPace';
    return verdict !== 'onPace';
  },
  noneReaches: ({ offer }) => {
    const pace = asRead(offer.pace);
    return pace?.anyoneReachesTarget === 'no' || (pace?.colleagues.length ?? 0) > 0;
  },
  notTold: ({ offer }) => asRead(offer.pace)?.anyoneReachesTarget === 'notTold',
  held: (subject) => lost(subject, 'held') > 0,
  unfilled: (subject) => lost(subject, 'unfilled') > 0,
  noShow: (subject) => lost(subject, 'noShow') > 0,
  unexplained: (subject) => lost(subject, 'unexplained') > 0,
  notCredited: (subject) => lost(subject, 'notCredited') > 0,
  underCoding: ({ offer }) => (asRead(offer.clinic)?.underCodingPercent ?? 0) > 0,
  aboveMedian: ({ offer, ran }) =>
    offer.specialty !== null && ran.plan.months.some(({ annualTarget }) => annualTarget !== null),
  medicareRate: ({ offer }) =>
    [
      ...offer.phases.flatMap(({ productivity: { tiers } }) => tiers ?? []),
      ...(offer.rebase === null || offer.rebase === 'none' ? [] : [offer.rebase]),
    ].some(
      ({ dollarsPerWrvu }) =>
        dollarsPerWrvu !== null && nearMedicareFactor(dollarsPerWrvu) !== null,
    ),
  notStated: ({ offer }) => openTerms(offer).length > 0,
  told: ({ offer }) => Object.values(offer.sources).some(({ status }) => status === 'oral'),
};

function lost({ offer }: ReadySubject, cause: string): number {
  const clinic = asRead(offer.clinic);
  const read = clinic === null ? null : clinicWrvus(clinic, offer);
  if (read?.kind !== 'ready') return 0;
  return leaks(read.year).leaks.find((leak) => leak.cause === cause)?.wrvus ?? 0;
}

function entriesOf({ first, groups }: Guidance) {
  return [
    ...first.map(({ group, entry }) => ({ group: group as string, ...entry })),
    ...groups.flatMap(({ key, blocks }) =>
      blocks.flatMap(({ entries }) => entries.map((entry) => ({ group: key as string, ...entry }))),
    ),
  ];
}

const keys = Object.keys(HOLDS) as readonly FindingKey[]; // its own keys
const reach = reachOf(
  'guidance',
  keys.filter((key) => key !== 'told'),
);

const CODING: readonly string[] = ['coding', 'coder'];

/** What is said of coding, and the words to a future employer. */
function setApart(found: Guidance) {
  const entries = entriesOf(found);
  return {
    coding: [
      ...entries.filter(({ group }) => CODING.includes(group)).map(({ sentence }) => sentence),
      ...found.findings
        .filter(({ key }) => key === 'underCoding')
        .flatMap(({ name, sentence }) => [name, sentence]),
    ].map(textOf),
    words: entries.filter(({ group }) => group === 'future'),
  };
}

// Seen to catch: a leak of nothing.
test('every entry names a finding that holds by the engine; coding has no dollars, words to others a clinic or survey', () => {
  holds(cases, (each) => {
    const subject = readySubject(each);
    const found = subject === null ? null : guidance(subject, each.year, null);
    if (subject === null || found === null) return;
    reach.count(found.findings.map(({ key }) => key).filter((key) => key !== 'told'));
    const named: readonly Finding[] = entriesOf(found).flatMap(({ because }) => because);
    expect(entriesOf(found).every(({ because }) => because.length > 0)).toBe(true);
    expect(named.filter((finding) => !found.findings.includes(finding))).toEqual([]);
    const untrue = found.findings.filter(({ key }) => !HOLDS[key](subject));
    expect(untrue.map(({ key }) => key)).toEqual([]);
    const { coding, words } = setApart(found);
    expect(coding.filter((text) => text.includes('$'))).toEqual([]);
    expect(found.first.filter(({ group }) => CODING.includes(group))).toEqual([]);
    const { clinic, specialty } = subject.offer;
    expect(words.length === 0 || clinic !== null || specialty !== null).toBe(true);
  });
});

/** Contracts that state everything, worked at their target or above, whatever base, target and rate are. */
const [first] = guidanceSituations;
if (first === undefined) throw new Error('there is a contract that states everything');
const { offer: stated } = subjectIn(first);
const fair = fc.record({
  base: fc.integer({ min: 100_000, max: 600_000 }),
  target: fc.integer({ min: 2000, max: 9000 }),
  more: fc.integer({ min: 0, max: 3000 }),
  rate: fc.integer({ min: 42, max: 120 }),
  guaranteed: fc.integer({ min: 0, max: 36 }),
  isPaced: fc.boolean(),
  year: fc.integer({ min: 1, max: 3 }),
});

// Seen to catch: a year on pace taken for one that is behind.
test('a physician on target with a contract that states everything sees none', () => {
  holds(fair, ({ base, target, more, rate, guaranteed, isPaced, year }) => {
    const [phase] = stated.phases;
    if (phase === undefined) throw new Error('a contract has a phase');
    const offer: Offer = {
      ...stated,
      guaranteedMonths: guaranteed,
      phases: [
        {
          ...phase,
          base: { ...phase.base, annualDollars: cents(100 * base) },
          target: { ...phase.target, annualWrvus: wrvuHundredths(100 * target) },
          productivity: {
            ...phase.productivity,
            tiers: [
              {
                fromWrvus: wrvuHundredths(100 * target),
                dollarsPerWrvu: rateUnits(10_000 * rate),
              },
            ],
          },
        },
      ],
      volume: { ...stated.volume, annualWrvus: wrvuHundredths(100 * (target + more)) },
    };
    const pace = isPaced ? paceTerms({ wrvusToDate: target + more, asOf: '2027-12-31' }) : null;
    const subject = subjectOf({ horizonYears: 3, ladder: null, offers: [{ ...offer, pace }] }, 0);
    expect(subject.kind === 'ready' && guidance(subject, year, null)).toBeNull();
  });
});

test('every finding is reached', () => expect(reach.unreached()).toEqual([]));
