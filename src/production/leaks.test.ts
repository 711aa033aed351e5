import { describe, expect, test } from 'vitest';
import { yearOfClinic, type ClinicTerms } from '../../tests/builders/clinic.ts';
import { basisPoints, round, wrvuHundredths } from '../compensation/index.ts';
import { articleLeaks } from './articleLeaks.ts';
import { leaks, recoverableCauses, withoutLeaks } from './leaks.ts';
import { reachTarget } from './reachTarget.ts';

const year = { daysPerWeek: 4, weeksPerYear: 50 };

/** The bars in wRVUs, those that are stated. */
function barsOf(terms: ClinicTerms): unknown {
  const { promised, credited, leaks: bars } = leaks(yearOfClinic(terms));
  const stated = bars.filter(({ isStated }) => isStated);
  return [
    promised / 100,
    ...stated.map(({ cause, wrvus }) => [cause, wrvus / 100]),
    credited / 100,
  ];
}

describe('the waterfall of 200 clinic days', () => {
  test.each([
    [19, 11, 5_700, 2_400, 3_300],
    [18, 12, 5_400, 1_800, 3_600],
    [20, 10, 6_000, 3_000, 3_000],
  ])('of %d visits promised and %d seen', (slotsPerDay, seenPerDay, promised, lost, credited) => {
    expect(barsOf({ template: { ...year, slotsPerDay, seenPerDay } })).toEqual([
      promised,
      ['unexplained', lost],
      credited,
    ]);
  });

  test('takes each cause off what the one before leaves', () => {
    const template = {
      ...year,
      slotsPerDay: 20,
      heldSlotsPerDay: 2,
      fillPercent: 90,
      noShowPercent: 10,
      refillPercent: 50,
      seenPerDay: 15,
    };
    expect(barsOf({ template, underCodingPercent: 10 })).toEqual([
      6_000,
      ['held', 600],
      ['unfilled', 540],
      ['noShow', 243],
      ['unexplained', 117],
      ['underCoding', 450],
      4_050,
    ]);
  });

  test.each([
    [10, 480],
    [15, 720],
    [20, 960],
  ])('tells coding of %d %% too low in wRVUs', (underCodingPercent, lost) => {
    const template = { ...year, slotsPerDay: 16 };
    expect(barsOf({ template, underCodingPercent })).toEqual([
      4_800,
      ['underCoding', lost],
      4_800 - lost,
    ]);
  });

  test('says who controls each', () => {
    const { leaks: bars } = leaks(yearOfClinic({ template: { ...year, slotsPerDay: 16 } }));
    expect(bars.map(({ cause, controlledBy }) => [cause, ...controlledBy])).toEqual([
      ['held', 'employer'],
      ['unfilled', 'employer', 'market'],
      ['noShow', 'employer', 'physician'],
      ['unexplained', 'employer', 'physician'],
      ['underCoding', 'physician', 'employer'],
      ['notCredited', 'contract'],
    ]);
  });

  test('has what is not credited last, by the contract and by its rules', () => {
    const clinic = yearOfClinic(
      {
        template: { ...year, slotsPerDay: 10 },
        visits: [
          { wrvusEach: 1, sharePercent: 100 },
          { kind: 'procedure', wrvusEach: 10, sharePercent: 5, creditedAs: 'assistant' },
        ],
        credit: { assistantPercent: basisPoints(2000) },
      },
      { volume: { creditPercent: basisPoints(9000) } },
    );
    const { promised, credited, leaks: bars } = leaks(clinic);
    // 2,000 + 100 × 10; (2,000 + 100 × 10 × 20 %) × 90 %
    expect([promised, credited, bars.at(-1)?.wrvus]).toEqual([300_000, 198_000, 102_000]);
  });
});

describe('a leak that is closed', () => {
  const template = { ...year, slotsPerDay: 20, heldSlotsPerDay: 2, fillPercent: 90 };

  test.each([
    ['held', 20 * 0.9 * 0.9],
    ['unfilled', 18 * 0.9],
    ['noShow', 18 * 0.9],
  ] as const)('%s brings what the others leave of it', (cause, seen) => {
    const clinic = yearOfClinic({ template: { ...template, noShowPercent: 10 } });
    expect(round(withoutLeaks(clinic, [cause]).credited)).toBe(Math.round(seen * 30_000));
  });

  test('keeps the ratio of what was counted to what should come', () => {
    // 16.2 should come and 8.1 are seen: of 18 offered and booked, 9.
    const clinic = yearOfClinic({ template: { ...template, seenPerDay: 8.1 } });
    expect(round(withoutLeaks(clinic, ['unfilled']).credited)).toBe(270_000);
    expect(round(withoutLeaks(clinic, ['unexplained']).credited)).toBe(486_000);
  });

  test('is never the coding', () => {
    expect(recoverableCauses).not.toContain('underCoding');
    const clinic = yearOfClinic({ template: { ...year, slotsPerDay: 16 }, underCodingPercent: 20 });
    expect(round(withoutLeaks(clinic, recoverableCauses).credited)).toBe(384_000);
  });

  test('that is none brings nothing, and more seen than explained is no leak', () => {
    const clinic = yearOfClinic({ template: { ...year, slotsPerDay: 10, seenPerDay: 12 } });
    expect(leaks(clinic).leaks.find(({ cause }) => cause === 'unexplained')?.wrvus).toBe(-60_000);
    expect(round(withoutLeaks(clinic, recoverableCauses).credited)).toBe(360_000);
  });
});

describe('what would reach a target', () => {
  const clinic = yearOfClinic({
    template: { ...year, slotsPerDay: 16, heldSlotsPerDay: 2, noShowPercent: 10 },
    underCodingPercent: 0,
  });
  const stepsTo = (target: number) =>
    reachTarget(clinic, wrvuHundredths(100 * target)).map(({ lever, by, isEnough, credited }) => [
      lever,
      by / 100,
      isEnough,
      credited / 100,
    ]);

  test('is told for each lever alone, the coding never among them', () => {
    expect(stepsTo(4_320)).toEqual([
      ['slots', 2, true, 4_320],
      ['held', 2, true, 4_320],
      ['noShow', 10, false, 4_200],
      ['days', 1, true, 4_725],
    ]);
    expect(stepsTo(3_948)).toEqual([
      ['slots', 1, true, 4_050],
      ['held', 1, true, 4_050],
      ['noShow', 4, true, 3_948],
      ['days', 0.5, true, 4_252.5],
    ]);
  });

  test('is nothing where it is reached', () => expect(stepsTo(3_780)).toEqual([]));

  test('says how far each goes where none is enough', () => {
    expect(stepsTo(200_000).map(([lever, by, isEnough]) => [lever, by, isEnough])).toEqual([
      ['slots', 100, false],
      ['held', 2, false],
      ['noShow', 10, false],
      ['days', 3, false],
    ]);
  });
});

test('a shortfall is shared out as the article does until there are figures', () => {
  const parts = articleLeaks(wrvuHundredths(80_000));
  expect(parts.map(({ cause, percent, wrvus }) => [cause, percent, wrvus / 100])).toEqual([
    ['template', 30, 240],
    ['referrals', 25, 200],
    ['coding', 20, 160],
    ['noShows', 15, 120],
    ['efficiency', 10, 80],
  ]);
  const odd = articleLeaks(wrvuHundredths(77_777)).map(({ wrvus }) => wrvus);
  expect(odd.reduce((sum, each) => sum + each, 0)).toBe(77_777);
});
