import * as fc from 'fast-check';
import type { Exit, Item, Repayment, Tail } from '../../src/compensation/index.ts';
import { hundredths } from '../../src/compensation/index.ts';
import { maybe, payments, percents } from './amounts.ts';

const none = fc.constant('none' as const);
const days = fc.oneof(fc.constantFrom(0, 30, 60, 90, 180), fc.integer({ min: 0, max: 3650 }));
const payer = fc.constantFrom('employer' as const, 'physician' as const);

function tailTerms(): fc.Arbitrary<Tail> {
  return fc.record({
    coverage: maybe(fc.constantFrom('occurrence', 'claimsMade', 'selfInsured')),
    ifIResign: maybe(payer),
    ifLetGo: maybe(payer),
    dollars: maybe(payments()),
    physicianPercentByYear: maybe(fc.array(percents(0, 100), { minLength: 1, maxLength: 4 })),
  });
}

/** Terms of leaving, any of which may not be stated. */
export function exitTerms(): fc.Arbitrary<Exit> {
  return fc.record({
    physicianNoticeDays: maybe(days),
    employerNoticeDays: maybe(days),
    withoutCause: maybe(fc.constantFrom('both', 'employer', 'physician', 'neither')),
    curePeriodDays: maybe(days),
    autoRenewNoticeDays: maybe(days),
    noticePay: maybe(fc.constantFrom('base', 'average', 'asProduced')),
    bonusNeedsEmployment: maybe(fc.constantFrom('no', 'periodEnd', 'paymentDate')),
    bonusPaidAfterDays: maybe(days),
    tail: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(null, 'none' as const) },
      { weight: 4, arbitrary: tailTerms() },
    ),
    nonCompete: fc.oneof(
      none,
      maybe(
        fc.record({
          months: maybe(fc.integer({ min: 0, max: 120 })),
          miles: maybe(fc.integer({ min: 0, max: 10_000 }).map(hundredths)),
          buyoutDollars: maybe(payments()),
          ifLetGo: maybe(fc.boolean()),
          afterNonRenewal: maybe(fc.boolean()),
        }),
      ),
    ),
    assignable: maybe(fc.boolean()),
    state: fc.constant(null),
  });
}

/** One way to read every term of leaving that a contract may leave out. */
export interface ExitReading {
  readonly how: 'monthly' | 'yearly' | 'cliff';
  readonly months: number;
  /** Whether a repayment that is not stated at all is read as none. */
  readonly isNoRepayment: boolean;
  readonly need: NonNullable<Exit['bonusNeedsEmployment']>;
  readonly isNoTail: boolean;
  readonly ifIResign: 'employer' | 'physician';
  readonly ifLetGo: 'employer' | 'physician';
  readonly tailDollars: NonNullable<Tail['dollars']>;
}

export function exitReadings(): fc.Arbitrary<ExitReading> {
  return fc.record({
    how: fc.constantFrom('monthly' as const, 'yearly' as const, 'cliff' as const),
    months: fc.integer({ min: 1, max: 120 }),
    isNoRepayment: fc.boolean(),
    need: fc.constantFrom('no' as const, 'periodEnd' as const, 'paymentDate' as const),
    isNoTail: fc.boolean(),
    ifIResign: payer,
    ifLetGo: payer,
    tailDollars: payments(),
  });
}

/** The items with every repayment that is not stated read so. */
export function itemsRead(items: readonly Item[], reading: ExitReading): readonly Item[] {
  return items.map((item) =>
    'repayment' in item ? { ...item, repayment: repaymentRead(item.repayment, reading) } : item,
  );
}

function repaymentRead(
  stated: Repayment | 'none' | null,
  { how, months, isNoRepayment }: ExitReading,
): Repayment | 'none' {
  if (stated === 'none') return 'none';
  if (stated === null) {
    return isNoRepayment ? 'none' : { how, months, fromMonth: null, waived: null };
  }
  return { ...stated, how: stated.how ?? how, months: stated.months ?? months };
}

/** The terms of leaving with everything that a range hangs on read so. */
export function exitRead(stated: Exit, reading: ExitReading): Exit {
  const { tail } = stated;
  return {
    ...stated,
    bonusNeedsEmployment: stated.bonusNeedsEmployment ?? reading.need,
    tail: tail === 'none' || (tail === null && reading.isNoTail) ? 'none' : tailRead(tail, reading),
  };
}

function tailRead(stated: Tail | null, reading: ExitReading): Tail {
  return {
    coverage: stated?.coverage ?? null,
    ifIResign: stated?.ifIResign ?? reading.ifIResign,
    ifLetGo: stated?.ifLetGo ?? reading.ifLetGo,
    dollars: stated?.dollars ?? reading.tailDollars,
    physicianPercentByYear: stated?.physicianPercentByYear ?? null,
  };
}
