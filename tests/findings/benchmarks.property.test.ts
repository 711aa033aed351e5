import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SpecialtyId } from '../../src/benchmarks/index.ts';
import { quotesOf, specialties } from '../../src/benchmarks/index.ts';
import { hundredths, wrvuHundredths } from '../../src/compensation/index.ts';
import type { Benchmarks, OwnPercentiles, ReadySubject } from '../../src/findings/index.ts';
import { benchmarks, subjectOf, textOf } from '../../src/findings/index.ts';
import { holds } from '../arbitraries/law.ts';
import { benchmarksSituations } from './benchmarksSituations.data.ts';
import { subjectIn } from './subjectIn.ts';

const PERCENTS = [25, 50, 75, 90] as const;
const ids = Object.keys(specialties) as SpecialtyId[]; // the keys of a table that is written out

/** Percentiles that rise, some of the four, in their own unit. */
function rising(measure: OwnPercentiles['measure'], least: number, most: number) {
  return fc
    .record({
      percents: fc.subarray([...PERCENTS], { minLength: 1 }),
      from: fc.integer({ min: least, max: most }),
      steps: fc.array(fc.integer({ min: 1, max: most }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ percents, from, steps }): OwnPercentiles => ({
      measure,
      survey: null,
      year: null,
      feeScheduleYear: null,
      percentiles: percents.map((percent, index) => ({
        percent,
        value: from + steps.slice(0, index).reduce((sum, step) => sum + step, 0),
      })),
    }));
}

const cases = fc.record({
  specialty: fc.oneof(fc.constantFrom<SpecialtyId>('gastroenterology'), fc.constantFrom(...ids)),
  fte: fc.oneof(fc.constantFrom(null, 100, 80), fc.integer({ min: 5, max: 150 })),
  work: fc.integer({ min: 0, max: 1_500_000 }),
  target: fc.integer({ min: 1, max: 1_500_000 }),
  work75: rising('wrvus', 100_000, 500_000),
  rates: rising('dollarsPerWrvu', 300_000, 400_000),
  pay: rising('pay', 10_000_000, 20_000_000),
});
type Case = typeof cases extends fc.Arbitrary<infer Found> ? Found : never;

const [start] = benchmarksSituations;
if (start === undefined) throw new Error('there is a situation');
const example = subjectIn(start).offer;

function subjectFor({ fte, work, target }: Case): ReadySubject {
  const [phase] = example.phases;
  if (phase === undefined) throw new Error('a contract has a phase');
  const offer = {
    ...example,
    clinicalFte: fte === null ? null : hundredths(fte),
    phases: [{ ...phase, target: { ...phase.target, annualWrvus: wrvuHundredths(target) } }],
    volume: { ...example.volume, annualWrvus: wrvuHundredths(work) },
  };
  const subject = subjectOf({ horizonYears: 2, ladder: null, offers: [offer] }, 0);
  if (subject.kind === 'missing') throw new Error('nothing is missing');
  return subject;
}

const grouped = (value: number, decimals: number, least = 0): string =>
  (value / 10 ** decimals).toLocaleString('en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals,
  });

/** What a survey's figures may be shown as. */
interface Allowed {
  /** As they are quoted or entered, and a year's median at the FTE. */
  readonly inWords: ReadonlySet<string>;
  /** On the line of a year's wRVUs at the FTE. */
  readonly onLine: ReadonlySet<string>;
}

function allowed({ specialty, fte, work, target, ...own }: Case): Allowed {
  const quoted = quotesOf(specialty).flatMap(({ measure, statistic, from, to }) =>
    [from, to].map((value) => ({ measure, value, isMedian: statistic === 'median' })),
  );
  const entered = [own.work75, own.rates, own.pay].flatMap(({ measure, percentiles }) =>
    percentiles.map(({ percent, value }) => ({ measure, value, isMedian: percent === 50 })),
  );
  const all = [...quoted, ...entered];
  const ofWork = all.filter(({ measure }) => measure === 'wrvus');
  const asIs = all.flatMap(({ measure, value }) =>
    measure === 'wrvus'
      ? [grouped(value, 2)]
      : [`$${grouped(Math.round(value / 100) * 100, 2)}`, `$${grouped(value, 4, 2)}`],
  );
  // Half away from zero.
  const atFte = ({ value }: { readonly value: number }) =>
    grouped(Math.floor((value * (fte ?? 100) + 50) / 100), 2);
  const year = [grouped(work, 2), grouped(target, 2)];
  return {
    inWords: new Set([...year, ...asIs, ...ofWork.filter(({ isMedian }) => isMedian).map(atFte)]),
    onLine: new Set([...year, ...ofWork.map(atFte)]),
  };
}

/** Everything that is said but for the year's own pay and what it comes to a wRVU. */
function wordsOf({ sentences, threeNumbers, quotes, title }: Benchmarks): string {
  return [
    title,
    ...sentences.map(textOf).map((text) => text.replace(/(?:payments|wRVU), \$[\d,.]+,/, '')),
    ...threeNumbers.map(({ figure }) => figure?.text ?? ''),
    ...quotes.map(({ amount }) => amount),
  ].join('\n');
}

function lineOf({ scale }: Benchmarks): string {
  return (scale?.marks ?? []).flatMap(({ label, amount }) => [label, amount]).join('\n');
}

/** Thousands, which no year, count or percent is written as. */
function amountsIn(text: string): readonly string[] {
  return text.match(/\$?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.]*[%\d])/g) ?? [];
}

/** Where a value falls among percentiles of full time, by comparing alone. */
function placeOf(value: number, { percentiles }: OwnPercentiles, fte: number): string {
  const th = (percent: number | undefined) => `${percent}th`;
  const low = percentiles.filter((one) => one.value * fte < value * 100).at(-1)?.percent;
  const at = percentiles.find((one) => one.value * fte === value * 100)?.percent;
  const high = percentiles.find((one) => one.value * fte > value * 100)?.percent;
  if (at !== undefined) return `is at the ${th(at)} of`;
  if (low === undefined) return `is below the ${th(high)} of`;
  if (high === undefined) return `is above the ${th(low)} of`;
  return `is between the ${th(low)} and the ${th(high)} of`;
}

// Seen to catch: a quoted 75th less an FTE's part, one times another, and a percentile that nobody quotes.
test('percentiles-multiplied: each figure of a survey is said as it is quoted or entered; a median, and the line of a year, count at the FTE that is named', () => {
  let scaled = 0;
  holds(cases, (found) => {
    const { specialty, work75, rates, pay, fte } = found;
    const said = benchmarks(subjectFor(found), 2, specialty, [work75, rates, pay]);
    const { inWords, onLine } = allowed(found);
    expect(amountsIn(wordsOf(said)).filter((amount) => !inWords.has(amount))).toEqual([]);
    expect(amountsIn(lineOf(said)).filter((amount) => !onLine.has(amount))).toEqual([]);
    const named = `${wordsOf(said)}\n${lineOf(said)}`.match(/\b\d+(?:st|nd|rd|th)\b/g) ?? [];
    const percents = [work75, rates, pay].flatMap(({ percentiles }) => percentiles);
    const isNamed = new Set(['75th', ...percents.map(({ percent }) => `${percent}th`)]);
    expect(named.filter((one) => !isNamed.has(one))).toEqual([]);
    // Where a year's figures count at part of full time, the line says so.
    const isScaled = fte !== null && fte !== 100;
    expect(said.scale?.x.label.includes(' FTE')).toBe(isScaled);
    scaled += isScaled ? 1 : 0;
  });
  expect(scaled).toBeGreaterThan(400);
});

test('a place is said inside the percentiles that were entered, below the lowest or above the highest, and nothing else', () => {
  const reached = new Set<string>();
  holds(cases, (found) => {
    const { specialty, work75, work, target, fte } = found;
    const said = benchmarks(subjectFor(found), 2, specialty, [work75]).sentences.map(textOf);
    const [ofWork, ofTarget] = [work, target].map((value) => placeOf(value, work75, fte ?? 100));
    expect(said.filter((text) => text.startsWith('In year 2 the work'))).toEqual([
      expect.stringContaining(`wRVUs, ${ofWork}`),
    ]);
    expect(said.join(' ')).toContain(`wRVUs ${ofTarget} the percentiles that you entered`);
    reached.add(ofWork?.split(' ')[1] ?? '');
  });
  expect(reached.has('below') && reached.has('between') && reached.has('above')).toBe(true);
});
