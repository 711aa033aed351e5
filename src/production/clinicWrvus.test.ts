import { describe, expect, test } from 'vitest';
import {
  clinicOf,
  offerWithClinic,
  yearOfClinic,
  type ClinicTerms,
  type VisitTerms,
} from '../../tests/builders/clinic.ts';
import type { Ratio } from '../compensation/index.ts';
import { basisPoints, round, wrvuHundredths } from '../compensation/index.ts';
import { clinicWrvus } from './clinicWrvus.ts';
import { visitsForTarget } from './visitsForTarget.ts';

const year = { daysPerWeek: 4, weeksPerYear: 50 };

function number({ n, d }: Ratio): number {
  return Number(n) / Number(d);
}

describe('a clinic of 200 days', () => {
  test.each<[string, ClinicTerms, visits: number, annual: number]>([
    ['16 slots of 1.5', { template: { ...year, slotsPerDay: 16 } }, 3_200, 4_800],
    ['with 2 held', { template: { ...year, slotsPerDay: 18, heldSlotsPerDay: 2 } }, 3_200, 4_800],
    ['at 90 %', { template: { ...year, slotsPerDay: 20, fillPercent: 90 } }, 3_600, 5_400],
    ['10 % no-shows', { template: { ...year, slotsPerDay: 20, noShowPercent: 10 } }, 3_600, 5_400],
    [
      'all of them',
      {
        template: {
          ...year,
          slotsPerDay: 20,
          heldSlotsPerDay: 2,
          fillPercent: 90,
          noShowPercent: 10,
          refillPercent: 50,
        },
      },
      // 18 × 0.9 × 0.95
      3_078,
      4_617,
    ],
    ['11 seen of 19', { template: { ...year, slotsPerDay: 19, seenPerDay: 11 } }, 2_200, 3_300],
    ['11 seen alone', { template: { ...year, seenPerDay: 11 } }, 2_200, 3_300],
    [
      'coded 10 % too low, with hospital work',
      { template: { ...year, slotsPerDay: 16 }, underCodingPercent: 10, otherWrvusPerYear: 250.5 },
      3_200,
      4_570.5,
    ],
  ])('%s', (_, terms, visits, annual) => {
    const found = yearOfClinic(terms);
    expect(number(found.visits)).toBeCloseTo(visits, 8);
    expect(found.annualWrvus).toBe(Math.round(100 * annual));
  });

  const slots = { template: { ...year, slotsPerDay: 10 } };

  test.each<[string, readonly VisitTerms[], year: number | null, annual: number]>([
    [
      'the fee schedule of 2020',
      [
        { code: '99213', sharePercent: 50 },
        { code: '99214', sharePercent: 50 },
      ],
      2020,
      2_470,
    ],
    [
      'that of 2021',
      [
        { code: '99213', sharePercent: 50 },
        { code: '99214', sharePercent: 50 },
      ],
      2021,
      3_220,
    ],
    ['one kind of visit without a share', [{ code: '99214' }], 2026, 3_840],
    ['a value of the user before that of a code', [{ code: '99214', wrvusEach: 1 }], 2026, 2_000],
    [
      'shares that add up to 80',
      [
        { wrvusEach: 1, sharePercent: 20 },
        { wrvusEach: 2, sharePercent: 60 },
      ],
      2026,
      3_500,
    ],
    [
      'a procedure in a tenth of the visits, cut in 2026',
      [
        { wrvusEach: 1, sharePercent: 100 },
        { kind: 'procedure', code: '27447', sharePercent: 10 },
      ],
      2026,
      // 2,000 visits, 200 procedures of 19.11
      5_822,
    ],
    [
      'the same in 2025',
      [
        { wrvusEach: 1, sharePercent: 100 },
        { kind: 'procedure', code: '27447', sharePercent: 10 },
      ],
      2025,
      5_920,
    ],
  ])('counts by %s', (_, visits, wrvuSchedule, annual) => {
    expect(yearOfClinic({ ...slots, visits }, { wrvuSchedule }).annualWrvus).toBe(100 * annual);
  });

  test('credits work as assistant and further procedures by what the contract says', () => {
    const visits: readonly VisitTerms[] = [
      { wrvusEach: 1, sharePercent: 100 },
      { kind: 'procedure', wrvusEach: 10, sharePercent: 5, creditedAs: 'assistant' },
      { kind: 'procedure', wrvusEach: 2, sharePercent: 10, creditedAs: 'furtherProcedure' },
    ];
    const credit = {
      assistantPercent: basisPoints(1600),
      furtherProcedurePercent: basisPoints(5000),
      supervisedWrvusPerYear: wrvuHundredths(300_000),
      supervisedPercent: basisPoints(1000),
    };
    // 2,000 + 100 × 10 × 16 % + 200 × 2 × 50 % + 3,000 × 10 %
    const found = yearOfClinic({ ...slots, visits, credit });
    expect(found.annualWrvus).toBe(266_000);
    expect(found.assumed).not.toContain('clinic.credit.assistantPercent');
    const unsaid = yearOfClinic({ ...slots, visits });
    expect(unsaid.annualWrvus).toBe(340_000);
    expect(unsaid.assumed).toEqual(
      expect.arrayContaining([
        'clinic.credit.assistantPercent',
        'clinic.credit.furtherProcedurePercent',
      ]),
    );
  });

  test('tells its volume from what the contract credits of it', () => {
    const volume = { creditPercent: basisPoints(9500) };
    const found = yearOfClinic(slots, { volume });
    expect([found.annualWrvus, round(found.credited)]).toEqual([300_000, 285_000]);
  });
});

describe('what is missing', () => {
  test.each<[string, ClinicTerms, readonly string[]]>([
    [
      'everything',
      { visits: [] },
      ['clinic.template.daysPerWeek', 'clinic.template.slotsPerDay', 'clinic.visits'],
    ],
    [
      'a value and a share',
      { template: { ...year, slotsPerDay: 9 }, visits: [{ code: '00000' }, { wrvusEach: 1 }] },
      [
        'clinic.visits[0].sharePercent',
        'clinic.visits[0].wrvusEach',
        'clinic.visits[1].sharePercent',
      ],
    ],
    [
      'any visit',
      { template: { ...year, slotsPerDay: 9 }, visits: [{ wrvusEach: 1, sharePercent: 0 }] },
      ['clinic.visits[0].sharePercent'],
    ],
  ])('%s is named by its path', (_, terms, missing) => {
    expect(clinicWrvus(clinicOf(terms), offerWithClinic(terms))).toEqual({
      kind: 'missing',
      missing,
    });
  });

  test('is not taken for zero in silence: each assumption is named', () => {
    expect(yearOfClinic({ template: { ...year, slotsPerDay: 9 } }).assumed).toEqual([
      'clinic.template.heldSlotsPerDay',
      'clinic.template.fillPercent',
      'clinic.template.noShowPercent',
      'clinic.underCodingPercent',
    ]);
  });
});

describe('a target in visits', () => {
  test.each<[string, ClinicTerms, target: number, visits: number, slots: number | null]>([
    ['of all slots', { template: { ...year, slotsPerDay: 16 } }, 5_000, 5_000 / 300, 16.67],
    [
      'behind held, unfilled and missed ones',
      {
        template: {
          ...year,
          slotsPerDay: 20,
          heldSlotsPerDay: 2,
          fillPercent: 90,
          noShowPercent: 10,
        },
      },
      4_860,
      16.2,
      22,
    ],
    [
      'beside hospital work',
      { template: { ...year, seenPerDay: 9 }, otherWrvusPerYear: 500 },
      3_500,
      10,
      null,
    ],
    [
      'that other work reaches alone',
      { template: { ...year, slotsPerDay: 9 }, otherWrvusPerYear: 500 },
      400,
      0,
      0,
    ],
  ])('%s', (_, terms, target, visits, slots) => {
    const found = visitsForTarget(yearOfClinic(terms), wrvuHundredths(100 * target));
    expect(number(found?.visitsPerClinicDay ?? { n: -1, d: 1 })).toBeCloseTo(visits, 8);
    const needed = found?.slotsPerClinicDay ?? null;
    expect(needed === null ? null : Math.round(100 * number(needed)) / 100).toBe(slots);
  });

  test('that no visit brings nearer has none', () => {
    const nothing = yearOfClinic({
      template: { ...year, slotsPerDay: 9 },
      visits: [{ wrvusEach: 0 }],
    });
    expect(visitsForTarget(nothing, wrvuHundredths(100))).toBeNull();
  });
});
