import { describe, expect, test } from 'vitest';
import { answer, explain, figuresOf, yearByYear } from '../../src/findings/index.ts';
import type { Figure, ReadySubject } from '../../src/findings/index.ts';
import type { Json } from './but.ts';
import { but } from './but.ts';
import { situations } from './situations.data.ts';
import { subjectIn } from './subjectIn.ts';

/** The example printed for full time and worked at 0.9, with a target that is phased in and a raise. */
function printedForFullTime(): ReadySubject {
  const [example] = situations;
  const offers = (example?.file['offers'] ?? []) as readonly Json[]; // a file holds offers
  const [offer] = offers;
  const changed = but(offer ?? {}, {
    clinicalFte: 0.9,
    printedForFte: 1,
    rebase: 'none',
    volume: { annualWrvus: 4800 },
    phases: [
      {
        base: { annualDollars: 275_000, raisePercentPerYear: 2 },
        target: { annualWrvus: 5000, rampPercent: [60, 100] },
        productivity: { tiers: [{ fromWrvus: 4800, dollarsPerWrvu: 46 }] },
      },
    ],
  });
  const file = { ...example?.file, offers: [changed] };
  const subject = subjectIn({ name: 'printed for full time', year: 1, file });
  if (subject.kind === 'missing') throw new Error(subject.missing.join(', '));
  return subject;
}

function opened(figure: Figure | undefined): readonly string[] {
  if (figure === undefined) return [];
  const { lines } = explain(figure);
  return lines.flatMap(({ label, printed, amount, notes }) => [
    `${label}: ${printed ?? amount}`,
    ...notes,
  ]);
}

describe('a contract that prints its figures for full time, worked at 0.9', () => {
  const subject = printedForFullTime();

  // 4,800 × 0.9 = 4,320; in a first year at 60% of it 2,592.
  test('says where its bonus starts from the printed number', () => {
    const starts = (year: number) =>
      answer(subject, year)
        .sentences.flatMap(({ sentence }) => figuresOf(sentence))
        .find(({ of }) => of === `year${year}.threshold0`);
    expect(opened(starts(2))).toEqual([
      'Where the bonus starts: (4,800.00 × 0.9) wRVUs = 4,320.00 wRVUs',
      '0.9: the share of full time.',
    ]);
    expect(opened(starts(1))).toEqual([
      'Where the bonus starts: (4,800.00 × 0.9 × 60%) wRVUs = 2,592.00 wRVUs',
      '0.9: the share of full time.',
      '60%: what of it holds in year 1.',
    ]);
  });

  // $275,000 × 0.9 = $247,500, × 102% = $252,450; 5,000 × 0.9 × 60% = 2,700.
  test('says its base and its target from the printed ones', () => {
    const { rows } = yearByYear(subject, 1);
    const row = (key: string, year: number) =>
      opened(rows.find((one) => one.key === key)?.figures[year - 1]);
    expect(row('annualBase', 1)).toEqual([
      'Annual base from July 2027, for 0.9 of full time: $275,000.00 × 0.9 = $247,500.00',
    ]);
    expect(row('annualBase', 2)).toEqual([
      'Annual base from July 2028, raised by 2%: $247,500.00 × (100% + 2%) = $252,450.00',
    ]);
    expect(row('target', 1)).toEqual([
      'Target of year 1: (5,000.00 × 0.9 × 60%) wRVUs = 2,700.00 wRVUs',
      '0.9: the share of full time.',
      '60%: what of it holds in year 1.',
    ]);
    expect(row('base', 1)).toEqual([
      'Base: $247,500.00',
      'Annual base from July 2027, for 0.9 of full time: $275,000.00 × 0.9 = $247,500.00.',
    ]);
  });
});
