import { describe, expect, test } from 'vitest';
import { dollars, percent, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import { exitOf, tailOf } from '../../tests/builders/exit.ts';
import type { OfferTerms, PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { bonusFrom5000, workedExamplePhase } from '../../tests/builders/rebased.ts';
import { work } from '../../tests/builders/work.ts';
import { extremesOf, leavingByMonth, leavingInMonth } from './leaving.ts';
import type { LeavingPartKind } from './leavingPart.ts';
import type { Exit, Item, Tail } from './offer.ts';
import type { Ending } from './payback.ts';

const signing: Item = {
  kind: 'signing',
  label: null,
  dollars: dollars(30_000),
  paidInMonth: 1,
  repayment: { how: 'monthly', months: 36, fromMonth: null, waived: null },
};

function worked(exit: Partial<Exit> | null, terms: Partial<OfferTerms> = {}, annual = 5600) {
  const { volume, ...others } = terms;
  return work(
    offerOf({
      startMonth: '2027-07',
      phases: [workedExamplePhase],
      volume: { annualWrvus: wrvus(annual), ...volume },
      exit: exit === null ? null : exitOf(exit),
      ...others,
    }),
  );
}

/** Under a draw of $260,000 a year against $50 for each wRVU, settled yearly and carried. */
function drawn(exit: Partial<Exit> | null, terms: Partial<OfferTerms> = {}, annual = 4200) {
  return worked(
    exit,
    {
      ...terms,
      phases: [
        {
          base: { annualDollars: dollars(260_000) },
          productivity: {
            model: 'draw',
            tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(50) }],
            deficit: 'carried',
          },
        },
      ],
    },
    annual,
  );
}

type Worked = ReturnType<typeof worked>;

/** A part's least and most in dollars, and the terms that it waits for. */
function part({ ran }: Worked, month: number, kind: LeavingPartKind, ending: Ending = 'resign') {
  const { parts } = leavingInMonth(ran, month).endings[ending];
  const found = parts.find((each) => each.kind === kind);
  const inDollars = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? null : cents / 100;
  return [inDollars(found?.least), inDollars(found?.most), ...(found?.missing ?? [])];
}

function total({ ran }: Worked, month: number, ending: Ending = 'resign') {
  const { least, most } = leavingInMonth(ran, month).endings[ending];
  return [least / 100, most === null ? null : most / 100];
}

describe('payback', () => {
  test('is half of a signing bonus after 18 of 36 months, and nothing after 36', () => {
    const found = worked(null, { items: [signing] });
    expect(part(found, 18, 'payback')).toEqual([15_000, 15_000]);
    expect(part(found, 36, 'payback')).toEqual([0, 0]);
  });

  test('ranges over a payment whose repayment is not stated', () => {
    const relocation: Item = { ...signing, kind: 'relocation', dollars: dollars(10_000) };
    const items = [signing, { ...relocation, repayment: null }];
    expect(part(worked(null, { items }), 18, 'payback')).toEqual([
      15_000,
      25_000,
      'items[1].repayment',
    ]);
  });

  test('assumes no waiver where none is stated, and says so', () => {
    const { ran } = worked(null, { items: [signing] });
    const { resign, letGo } = leavingInMonth(ran, 18).endings;
    expect([resign.parts[0]?.assumed, letGo.parts[0]?.assumed]).toEqual([
      [],
      ['items[0].repayment.waived.letGo'],
    ]);
  });
});

describe('the tail', () => {
  const tail = (terms: Partial<Tail>) => worked({ tail: tailOf(terms) });
  const priced = { dollars: dollars(24_000), physicianPercentByYear: [percent(100), percent(50)] };

  test('is the physician’s share of the contract year of leaving', () => {
    const found = tail({ ...priced, ifIResign: 'physician', ifLetGo: 'employer' });
    expect(part(found, 12, 'tail')).toEqual([24_000, 24_000]);
    expect(part(found, 13, 'tail')).toEqual([12_000, 12_000]);
    expect(part(found, 30, 'tail')).toEqual([12_000, 12_000]);
    expect(part(found, 12, 'tail', 'letGo')).toEqual([0, 0]);
  });

  test('is open when not renewed, unless both others say the same', () => {
    const differ = tail({ ...priced, ifIResign: 'physician', ifLetGo: 'employer' });
    expect(part(differ, 12, 'tail', 'nonRenewed')).toEqual([0, 24_000, 'exit.tail']);
    const agree = tail({ ...priced, ifIResign: 'physician', ifLetGo: 'physician' });
    expect(part(agree, 12, 'tail', 'nonRenewed')).toEqual([24_000, 24_000]);
  });

  test('has no bound where its price, or anything about it, is not stated', () => {
    expect(part(worked(null), 12, 'tail')).toEqual([0, null, 'exit.tail']);
    expect(part(tail({ ifIResign: 'physician' }), 12, 'tail')).toEqual([
      0,
      null,
      'exit.tail.dollars',
    ]);
    expect(part(tail({}), 12, 'tail')).toEqual([
      0,
      null,
      'exit.tail.ifIResign',
      'exit.tail.dollars',
    ]);
  });

  test('is nothing under occurrence coverage, with a share of 0, or where there is none', () => {
    const free = [
      tail({ coverage: 'occurrence' }),
      tail({ ifIResign: 'physician', physicianPercentByYear: [percent(0)] }),
      worked({ tail: 'none' }),
    ];
    expect(free.map((found) => part(found, 12, 'tail'))).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('advances not earned', () => {
  // 4,200 × $50 is $210,000 of $260,000 advanced: $50,000 a year, $25,000 a half year.
  test('are those carried and those of the months since the last settlement', () => {
    const found = drawn({ bonusNeedsEmployment: 'no' });
    expect([6, 12, 18, 24].map((month) => part(found, month, 'deficit'))).toEqual([
      [25_000, 25_000],
      [50_000, 50_000],
      [75_000, 75_000],
      [100_000, 100_000],
    ]);
  });

  // Year 1: 2,900 × $50 − $260,000 = −$115,000; half of year 2: 145,000 − 130,000 = $15,000.
  test('fall by what the running period earns, where that is payable', () => {
    const volume = { rampPercent: [percent(50), percent(100)] };
    const after18 = (need: Exit['bonusNeedsEmployment']) =>
      part(drawn({ bonusNeedsEmployment: need }, { volume }, 5800), 18, 'deficit');
    expect(after18('no')).toEqual([100_000, 100_000]);
    expect(after18('periodEnd')).toEqual([115_000, 115_000]);
    expect(after18(null)).toEqual([100_000, 115_000, 'exit.bonusNeedsEmployment']);
  });

  test('are nothing where a shortfall is forgiven, and handed back where it is repaid', () => {
    const phase = (deficit: 'forgiven' | 'repaid'): PhaseTerms => ({
      base: { annualDollars: dollars(260_000) },
      productivity: {
        model: 'draw',
        tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(50) }],
        deficit,
      },
    });
    const months = (deficit: 'forgiven' | 'repaid') => {
      const found = worked(null, { phases: [phase(deficit)] }, 4200);
      return [6, 12].map((month) => part(found, month, 'deficit'));
    };
    expect(months('forgiven')).toEqual([
      [0, 0],
      [0, 0],
    ]);
    // In month 12 the settlement itself takes it back.
    expect(months('repaid')).toEqual([
      [25_000, 25_000],
      [0, 0],
    ]);
  });
});

describe('not payable as written', () => {
  // 5,600 a year: 466.67 a month against 416.67, so that each month earns $2,500.
  test('is what the running period has earned, under the end of the period', () => {
    const found = worked({ bonusNeedsEmployment: 'periodEnd' });
    expect([6, 11, 12, 13].map((month) => part(found, month, 'notPayable')[1])).toEqual([
      15_000, 27_500, 0, 2500,
    ]);
  });

  // June 30 to August 31 are 62 days, to September 30 are 92.
  test('is also what is settled and not yet paid out, under the day of payment', () => {
    const found = worked({ bonusNeedsEmployment: 'paymentDate' });
    expect([12, 13, 14, 15].map((month) => part(found, month, 'notPayable')[1])).toEqual([
      30_000, 32_500, 35_000, 7500,
    ]);
    const { parts } = leavingInMonth(found.ran, 14).endings.resign;
    expect(parts[3]?.assumed).toEqual(['exit.bonusPaidAfterDays']);
  });

  test('keeps to the stated days: 93 days reach past September', () => {
    const found = worked({ bonusNeedsEmployment: 'paymentDate', bonusPaidAfterDays: 93 });
    expect(part(found, 15, 'notPayable')).toEqual([37_500, 37_500]);
    expect(part(found, 16, 'notPayable')).toEqual([10_000, 10_000]);
  });

  test('is a range where nothing says, and nothing where employment is not needed', () => {
    expect(part(worked(null), 14, 'notPayable')).toEqual([0, 35_000, 'exit.bonusNeedsEmployment']);
    expect(part(worked({ bonusNeedsEmployment: 'no' }), 14, 'notPayable')).toEqual([0, 0]);
  });

  test('takes off what a cumulative year has settled: a fourth month earns $2,500', () => {
    const found = worked(
      { bonusNeedsEmployment: 'periodEnd' },
      {
        phases: [
          {
            ...workedExamplePhase,
            productivity: { ...bonusFrom5000, measuredEveryMonths: 3, cumulative: true },
          },
        ],
      },
    );
    expect([3, 4, 5, 6].map((month) => part(found, month, 'notPayable')[1])).toEqual([
      0, 2500, 5000, 0,
    ]);
  });

  test('counts the months of a plan year that starts in month 5', () => {
    const found = worked(
      { bonusNeedsEmployment: 'periodEnd' },
      {
        phases: [
          {
            ...workedExamplePhase,
            productivity: { ...bonusFrom5000, planYearStartsInMonth: 5 },
          },
        ],
      },
    );
    expect([4, 10, 16].map((month) => part(found, month, 'notPayable')[1])).toEqual([0, 15_000, 0]);
  });

  test('is what production has earned where all pay is production', () => {
    const found = worked(
      { bonusNeedsEmployment: 'periodEnd' },
      {
        phases: [
          {
            productivity: {
              model: 'production',
              tiers: [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(48) }],
              measuredEveryMonths: 3,
            },
          },
        ],
      },
      6000,
    );
    expect([2, 3].map((month) => part(found, month, 'notPayable')[1])).toEqual([48_000, 0]);
  });
});

describe('leaving', () => {
  test('adds its parts up, and has no bound where one has none', () => {
    const found = worked({ bonusNeedsEmployment: 'periodEnd' }, { items: [signing] });
    expect(total(found, 6)).toEqual([40_000, null]);
    const known = worked({ bonusNeedsEmployment: 'periodEnd', tail: 'none' }, { items: [signing] });
    expect(total(known, 6)).toEqual([40_000, 40_000]);
  });

  test('is cheapest at the end of the term and dearest in month 11, of a bonus and a signing bonus', () => {
    const { ran } = worked(
      { bonusNeedsEmployment: 'periodEnd', tail: 'none' },
      { items: [signing], termMonths: 36 },
    );
    const { cheapest, dearest } = extremesOf(ran, leavingByMonth(ran)).resign;
    expect([cheapest.first, cheapest.last, cheapest.leaving.least]).toEqual([36, 36, 0]);
    // 25 of 36 months of $30,000, and 11 months of $2,500.
    expect([dearest.first, dearest.leaving.most]).toEqual([11, dollars(48_333.33)]);
  });

  test('is dearest in the first month that the notice allows', () => {
    const dearestAfter = (physicianNoticeDays: number) => {
      const { ran } = worked({ tail: 'none', physicianNoticeDays }, { items: [signing] }, 4200);
      return extremesOf(ran, leavingByMonth(ran)).resign.dearest.first;
    };
    // 91.25 days end with month 3, 121.7 with month 4; ten years are longer than any term.
    expect([0, 30, 60, 90, 92, 3650].map(dearestAfter)).toEqual([1, 1, 2, 3, 4, 36]);
  });

  test('costs the same in a stretch of months under a cliff', () => {
    const cliff: Item = {
      ...signing,
      repayment: { how: 'cliff', months: 24, fromMonth: null, waived: null },
    };
    const { ran } = worked({ tail: 'none' }, { items: [cliff] }, 4200);
    const { cheapest, dearest } = extremesOf(ran, leavingByMonth(ran)).resign;
    expect([dearest.first, dearest.last, cheapest.first, cheapest.last]).toEqual([1, 23, 24, 36]);
  });
});
