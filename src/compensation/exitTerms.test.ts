import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { exitOf } from '../../tests/builders/exit.ts';
import type { OfferTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { rebased, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { daysToEnd, lastDayOf } from './calendarDay.ts';
import { canEnd, ENDINGS } from './endings.ts';
import { nonCompeteAfter } from './nonCompete.ts';
import { noticePay } from './noticePay.ts';
import type { Exit } from './offer.ts';
import type { Ending } from './payback.ts';
import { renewalNotice } from './renewalNotice.ts';

describe('pay through the notice', () => {
  const days = { physicianNoticeDays: 90, employerNoticeDays: 60 };
  const paid = (
    exit: Partial<Exit>,
    month = 18,
    ending: Ending = 'resign',
    terms: Partial<OfferTerms> = {},
  ) => {
    const { ran } = rebased({}, 5600, { exit: exitOf({ ...days, ...exit }), ...terms });
    const found = noticePay(ran, month, ending);
    switch (found.kind) {
      case 'amount':
        return found.cents / 100;
      case 'range':
        return [found.least / 100, found.most / 100];
      case 'noFigure':
      case 'notStated':
      case 'noNotice':
        return found.kind;
    }
  };

  test('is base × days ÷ 365, by who gives the notice', () => {
    expect(paid({ noticePay: 'base' })).toBe(64_109.59);
    expect(paid({ noticePay: 'base' }, 18, 'letGo')).toBe(42_739.73);
    expect(paid({ noticePay: 'base' }, 18, 'nonRenewed')).toBe('noNotice');
  });

  // 90 days begin in month 16: months 4 to 15 paid $260,000 and the $30,000 settled in month 12.
  test('is the average of 12 months before the notice', () => {
    expect(paid({ noticePay: 'average' })).toBe(71_506.85);
    // Months 1 to 3: $65,000, a quarter of a year.
    expect(paid({ noticePay: 'average' }, 6)).toBe(64_109.59);
    expect(paid({ noticePay: 'average' }, 3)).toBe('noFigure');
  });

  test('is what is expected to be produced in it: 5,600 × $50 × 90 ÷ 365', () => {
    expect(paid({ noticePay: 'asProduced' })).toBe(69_041.1);
  });

  test('ranges over the three ways where none is stated', () => {
    expect(paid({})).toEqual([64_109.59, 71_506.85]);
  });

  test('is not known without the notice, and nothing where this side cannot end it', () => {
    expect(paid({ physicianNoticeDays: null })).toBe('notStated');
    expect(paid({ withoutCause: 'employer' })).toBe('noNotice');
  });

  // 3 months of 3,000 a year and 9 of 4,000: 3,750 × $50 = $187,500 from month 25 on.
  test('is on the base that a recalculation with three months of lag has set', () => {
    const { ran } = rebased({ dataLagMonths: 3 }, 4000, {
      exit: exitOf({ ...days, noticePay: 'base' }),
      volume: { rampPercent: [percent(75), percent(100)] },
    });
    expect(noticePay(ran, 24, 'resign')).toMatchObject({ cents: dollars(64_109.59) });
    expect(noticePay(ran, 25, 'resign')).toMatchObject({ cents: dollars(46_232.88) });
  });

  test('is on the rate of production where there is no base', () => {
    const terms: Partial<OfferTerms> = {
      phases: [
        {
          productivity: {
            model: 'production',
            tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(48) }],
          },
        },
      ],
    };
    expect(paid({ noticePay: 'base' }, 18, 'resign', terms)).toBe('noFigure');
    expect(paid({ noticePay: 'asProduced' }, 18, 'resign', terms)).toBe(66_279.45);
  });
});

test('who can end it without cause is as written', () => {
  const by = (withoutCause: Exit['withoutCause']) => {
    const offer = offerOf({ phases: [workedExamplePhase], exit: exitOf({ withoutCause }) });
    return ENDINGS.map((ending) => canEnd(offer, ending));
  };
  expect(by('both')).toEqual(['yes', 'yes', 'yes']);
  expect(by('employer')).toEqual(['no', 'yes', 'yes']);
  expect(by('physician')).toEqual(['yes', 'no', 'yes']);
  expect(by('neither')).toEqual(['no', 'no', 'yes']);
  expect(by(null)).toEqual(['notStated', 'notStated', 'yes']);
});

test('a non-compete holds after an ending as the contract says', () => {
  const terms = { months: 12, miles: null, buyoutDollars: null, ifLetGo: false };
  const offer = offerOf({
    phases: [workedExamplePhase],
    exit: exitOf({ nonCompete: { ...terms, afterNonRenewal: null } }),
  });
  const after = ENDINGS.map((ending) => nonCompeteAfter(offer, ending));
  expect(after.map((found) => (found.kind === 'written' ? found.holds : found.kind))).toEqual([
    true,
    false,
    null,
  ]);
});

describe('notice against renewal', () => {
  const notice = (terms: Partial<OfferTerms>, days: number | null) =>
    renewalNotice(
      offerOf({
        phases: [workedExamplePhase],
        exit: exitOf({ autoRenewNoticeDays: days }),
        ...terms,
      }),
    );

  test('is due 90 days before June 30, 2030: on April 1', () => {
    expect(notice({ startMonth: '2027-07', termMonths: 36 }, 90)).toEqual({
      kind: 'stated',
      days: 90,
      month: 36,
      isTermStated: true,
      day: { year: 2030, month: 4, day: 1 },
    });
  });

  test('has no day of the calendar where the start is not known, and 36 months where no term is', () => {
    expect(notice({}, 90)).toMatchObject({ day: null, month: 36, isTermStated: false });
    expect(notice({}, null)).toEqual({ kind: 'notStated' });
  });

  test.each([
    ['2027-03', 12, 0, { year: 2028, month: 2, day: 29 }],
    ['2027-03', 12, 60, { year: 2027, month: 12, day: 31 }],
    ['2098-03', 24, 1, { year: 2100, month: 2, day: 27 }],
    ['2000-01', 1, 31, { year: 1999, month: 12, day: 31 }],
    ['2027-07', 120, 3650, { year: 2027, month: 7, day: 3 }],
  ])('from %s over %i months with %i days', (startMonth, termMonths, days, day) => {
    expect(notice({ startMonth, termMonths }, days)).toMatchObject({ day });
  });
});

test('days from the end of a month to that of another are those of the calendar', () => {
  expect(lastDayOf('2027-07', 24)).toEqual({ year: 2029, month: 6, day: 30 });
  expect(daysToEnd('2027-07', 12, 14)).toBe(62);
  expect(daysToEnd('2027-12', 1, 3)).toBe(60);
  expect(daysToEnd(null, 12, 24)).toBe(365);
});
