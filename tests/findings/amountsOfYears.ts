import type { Offer, Ratio } from '../../src/compensation/index.ts';
import {
  bonusMissed,
  effectiveRate,
  explainAnnualThreshold,
  hundredthsOf,
  nextWrvu,
  ownYearCurve,
  run,
  wrvuHundredths,
} from '../../src/compensation/index.ts';
import type { ReadySubject } from '../../src/findings/index.ts';
import { subjectOf } from '../../src/findings/index.ts';
import type { Json } from './but.ts';

/** The number of a text, and how far it may be rounded: half of its last place. */
export function numbersIn(text: string): readonly number[] {
  return (text.replace(/[A-Z][a-z]+ \d{4}/, '').match(/[\d,]*\d(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replaceAll(',', '')),
  );
}

/** Whether each number is one of the amounts, rounded to the places that figures have. */
export function isAmong(numbers: readonly number[], amounts: readonly number[]): boolean {
  return numbers.every((number) => {
    const half = Number.isInteger(number) ? 0.5 : 0.005;
    return amounts.some((amount) => Math.abs(Math.abs(amount) - number) <= half + 1e-6);
  });
}

const value = ({ n, d }: Ratio): number => Number(n) / Number(d);

/** Whatever engine and draft know of the years, and of each reading of what leave does. */
export function amountsOfYears(
  subject: ReadySubject,
  file: Json,
  chosenYear: number,
): readonly number[] {
  const read = readingsOf(subject.offer, subject.plan.years, chosenYear);
  return [
    ...amountsIn(file),
    ...[subject, ...read].flatMap(amountsOf),
    ...curveOf(subject, chosenYear),
    ...laterBases(subject, chosenYear),
    ...apart(read),
  ];
}

function amountsIn(part: unknown): readonly number[] {
  if (typeof part === 'number') return [part];
  if (typeof part === 'string' || part === null || typeof part !== 'object') return [];
  return Object.values(part).flatMap(amountsIn);
}

/** The offer under each reading of its leave, and with the twelve weeks of the example. */
function readingsOf(
  offer: Offer,
  horizonYears: number,
  chosenYear: number,
): readonly ReadySubject[] {
  const { leave } = offer.volume;
  const example = {
    fromMonth: 12 * chosenYear - 11,
    months: 277,
    basePaidPercent: null,
  } as (typeof leave)[number]; // whole units, as the engine keeps them
  const leaves = [leave.length > 0 ? leave : [example]];
  const offers = leaves.flatMap((entered) =>
    [null, true, false].flatMap((proratedForLeave) =>
      [null, true, false].flatMap((leaveExcluded) =>
        [null, 0, 10_000].map((paid): Offer => ({
          ...offer,
          phases: offer.phases.map((phase) =>
            phase.target.annualWrvus === null || proratedForLeave === null
              ? phase
              : { ...phase, target: { ...phase.target, proratedForLeave } },
          ),
          rebase:
            offer.rebase === null || offer.rebase === 'none'
              ? offer.rebase
              : { ...offer.rebase, leaveExcluded: leaveExcluded ?? offer.rebase.leaveExcluded },
          volume: {
            ...offer.volume,
            leave: entered.map((one) => ({
              ...one,
              basePaidPercent: (paid ?? one.basePaidPercent) as typeof one.basePaidPercent, // basis points, as the engine keeps them
            })),
          },
        })),
      ),
    ),
  );
  return offers.flatMap((read) => {
    const found = subjectOf({ horizonYears, ladder: null, offers: [read] }, 0);
    return found.kind === 'ready' ? [found] : [];
  });
}

function amountsOf(subject: ReadySubject): readonly number[] {
  const { ledger, ran, annual } = subject;
  const volumes = ran.volumes ?? [];
  const cash = ledger.reduce((sum, { pay }) => sum + pay.cash, 0);
  const money = [
    cash,
    ...ran.months.map(
      ({ annualBase }, index) => (annualBase ?? 0) - (ran.months[index - 1]?.annualBase ?? 0),
    ),
    ...ran.events.flatMap((event) => [
      event.old,
      ...('base' in event ? [event.base, shown(event.base) - shown(event.old)] : []),
      ...('supported' in event ? [event.supported.cents] : []),
    ]),
    ...ledger.flatMap((year) => {
      const { pay, annualBase, supported, deficit } = year;
      const advance = deficit - (ran.deficits[12 * year.year - 13] ?? 0);
      const settled = pay.settlements.map(({ paid }) => paid);
      const items = pay.items.map(({ cents }) => cents);
      const offs = [...settled, ...items, pay.cap].filter((cents) => cents < 0);
      return [
        pay.cash,
        pay.base,
        pay.benefits,
        pay.cap,
        deficit,
        advance,
        pay.base - advance,
        ...items,
        ...settled,
        sum(offs),
        sum(settled.filter((paid) => paid > 0)),
        sum(items.filter((cents) => cents > 0)),
        sum(pay.oneOffs.map(({ cents }) => cents)),
        bonusMissed(ran, year) ?? 0,
        nextWrvu(ran, year),
        annualBase ?? 0,
        supported?.cents ?? 0,
        (annualBase ?? 0) - (supported?.cents ?? 0),
      ];
    }),
  ].map((cents) => cents / 100);
  const work = ledger.flatMap((year) => {
    const [credited, target] = [
      value(year.credited),
      year.target === null ? 0 : value(year.target),
    ];
    const full = volumes[year.year - 1] ?? 0;
    return [credited, target, full, full - credited, Math.max(0, target - credited)].map(
      (hundredths) => hundredths / 100,
    );
  });
  const others = ledger.flatMap((year) => {
    const each = effectiveRate(year);
    const attained = year.attainment === null ? 1 : value(year.attainment);
    return [
      each === null ? 0 : value(each) / 10_000,
      Math.max(0, 100 * (1 - attained)),
      sum(year.pay.months.map(({ planMonth }) => planMonth.leave)) / 100,
      ...year.pay.months.map(({ planMonth }) => planMonth.leave),
    ];
  });
  const thresholds = ran.months.map(
    (month) => hundredthsOf(explainAnnualThreshold(month, 0)) / 100,
  );
  const looked = ran.events.flatMap((event) =>
    'supported' in event
      ? [
          value(event.supported.lookBack.wrvus) / 100,
          value(event.supported.lookBack.months),
          value(event.supported.rate) / 10_000,
        ]
      : [],
  );
  return [...money, ...work, ...others, ...thresholds, ...looked, annual / 100];
}

/** What each wRVU adds to a year alone, and where that changes. */
function curveOf({ plan, ran }: ReadySubject, year: number): readonly number[] {
  const volumes = ran.volumes ?? [];
  const own = volumes[year - 1] ?? wrvuHundredths(0);
  const range = { from: own, to: wrvuHundredths(Math.max(2 * own, 1_000_000)) };
  const { segments, breakpoints } = ownYearCurve(plan, volumes, year, range);
  return [
    ...segments.map(({ slope }) => value(slope)),
    ...breakpoints.flatMap(({ at, jump }) => [at / 100, (at - 1) / 100, jump / 100]),
  ];
}

/** What two readings differ by: in a year's base, and over the years. */
function apart(read: readonly ReadySubject[]): readonly number[] {
  const sums = read.map(({ ledger }) => sum(ledger.map(({ pay }) => pay.cash)));
  const bases = read.map(({ ledger }) => ledger.map(({ pay }) => pay.base));
  return [
    ...sums.flatMap((one) => sums.map((other) => (one - other) / 100)),
    ...bases.flatMap((one) =>
      bases.flatMap((other) => one.map((base, year) => (base - (other[year] ?? 0)) / 100)),
    ),
  ];
}

/** Cents as whole dollars, so that shown sums and differences agree. */
function shown(cents: number): number {
  return 100 * Math.round(cents / 100);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** What one more wRVU of a year adds to each base that is recalculated, in dollars. */
function laterBases({ plan, ran }: ReadySubject, chosenYear: number): readonly number[] {
  const volumes = ran.volumes ?? [];
  const own = volumes[chosenYear - 1];
  if (own === undefined) return [];
  const more = run(plan, volumes.with(chosenYear - 1, wrvuHundredths(own + 100)));
  return ran.events.flatMap((event, place) => {
    const after = more.events[place];
    return event.outcome === 'base' && after?.outcome === 'base'
      ? [(after.base - event.base) / 100]
      : [];
  });
}
