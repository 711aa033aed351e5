import type { ReadySubject } from '../../src/findings/index.ts';
import type { Ratio, Segment, Settlement, WrvuHundredths } from '../../src/compensation/index.ts';
import {
  bonusMissed,
  certainPay,
  leavingInMonth,
  payAt,
  payback,
  payCurve,
  run,
  wrvuHundredths,
  yearPay,
  yearVolumes,
} from '../../src/compensation/index.ts';

/**
 * The amounts that a figure's key can stand for, in dollars, wRVUs, dollars per wRVU or months, read
 * from the ledger, the curve or the run: none of them by way of the findings.
 */
export function amountsNamed(subject: ReadySubject, key: string): readonly number[] {
  const [, year = '', name = key] = /^year(\d+)\.(.+)$/.exec(key) ?? [];
  return year === '' ? ofContract(subject, name) : ofYear(subject, Number(year), name);
}

const dollars = (cents: number): number => cents / 100;
const value = ({ n, d }: Ratio): number => Number(n) / Number(d);
const hundredth = (ratio: Ratio): number => value(ratio) / 100;

function ofYear(subject: ReadySubject, year: number, name: string): readonly number[] {
  const facts = subject.ledger[year - 1];
  if (facts === undefined) return [];
  const { pay } = facts;
  const [word = '', index = ''] = /^([a-zA-Z]+)(\d*)/.exec(name)?.slice(1) ?? [];
  const jump = /^jump(\d+)(\.worth)?$/.exec(name);
  if (jump !== null) {
    const at = Number(jump[1]);
    if (jump[2] === undefined) return [at / 100];
    const steps = [1, 100].filter((step) => at >= step);
    return steps.map((step) => Math.abs(paid(subject, year, at) - paid(subject, year, at - step)));
  }
  const before = subject.ran.deficits[12 * year - 13] ?? 0;
  const { settlements } = pay;
  const last = settlements.at(-1)?.period.at(-1)?.terms;
  const under = settlements.filter(({ period }) => period.at(-1)?.terms === last);
  switch (word) {
    case 'credited':
      return [hundredth(facts.credited)];
    case 'cash':
      return [dollars(pay.cash)];
    case 'annualBase':
      return [dollars(facts.annualBase ?? Number.NaN)];
    case 'advance':
      return [dollars(facts.deficit - before)];
    case 'deficit':
      return [dollars(facts.deficit)];
    case 'recovered':
      return [
        dollars(sum(settlements, (one) => Math.max(0, one.deficitBefore - one.deficitAfter))),
      ];
    case 'productivity': {
      const of = under.find(({ month }) => month === Number(index))?.measured[0];
      const own = under.filter(({ measured }) => of === undefined || measured[0] === of);
      return [dollars(sum(own, (one) => one.paid))];
    }
    case 'paidBack':
      return [dollars(-sum(under, (one) => one.paid))];
    case 'scheduled':
      return some(under, (one) => dollars(one.scheduled.cents));
    case 'basePaid':
      return some(under, (one) => dollars(one.basePaid));
    case 'measured':
      return some(under, (one) => hundredth(one.wrvus));
    case 'threshold':
      return some(under, (one) => startsAt(one, Number(index)));
    case 'toBonus':
    case 'toNextTier':
      return under.flatMap((one) =>
        one.thresholds.map((_, tier) => startsAt(one, tier) - hundredth(one.wrvus)),
      );
    case 'aboveThreshold':
      return under.map((one) => hundredth(one.wrvus) - startsAt(one, 0));
    case 'supported':
      return [dollars(facts.supported?.cents ?? Number.NaN)];
    case 'yardstick':
      return facts.supported === null ? [] : [hundredth(facts.supported.rate) / 100];
    case 'gap':
      return [dollars((facts.annualBase ?? Number.NaN) - (facts.supported?.cents ?? 0))];
    case 'cap':
      return [dollars(-pay.cap)];
    case 'benefits':
      return [dollars(pay.benefits)];
    case 'leave':
      return [sum(pay.months, ({ planMonth }) => planMonth.leave) / 100];
    case 'withheld':
    case 'returned': {
      const kind = word === 'withheld' ? 'withhold' : 'withholdReturned';
      const items = pay.items.filter((item) => item.kind === kind && item.index === Number(index));
      return [dollars(Math.abs(sum(items, (item) => item.cents)))];
    }
    case 'stipend':
    case 'quality':
    case 'call':
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
      return [
        dollars(sum([...pay.items, ...pay.oneOffs], (one) => (one.kind === word ? one.cents : 0))),
      ];
    default:
      return [];
  }
}

function ofContract(subject: ReadySubject, key: string): readonly number[] {
  const { offer, ran, plan } = subject;
  const rebase = /^rebase(\d+)\.(\w+)$/.exec(key);
  if (rebase !== null) return ofEvent(subject, Number(rebase[1]), rebase[2] ?? '');
  const rung = /^rung(\d+)\.(\w+)$/.exec(key);
  if (rung !== null) return onLadder(subject, Number(rung[1]), rung[2] ?? '');
  const later = /^certainPay(\d+)$/.exec(key);
  if (later !== null) {
    const event = ran.events.find(({ month }) => month === Number(later[1]));
    const found = event?.outcome === 'base' ? certainPay(offer, event.base) : null;
    return found?.kind === 'amount' ? [dollars(found.cents)] : [];
  }
  const leaving = /^payback(\d+)\.(\w+)$/.exec(key);
  if (leaving !== null) {
    const { cents, least, most } = payback(offer, Number(leaving[1]), 'resign');
    return [
      dollars(
        leaving[2] === 'owed' ? (cents ?? Number.NaN) : leaving[2] === 'least' ? least : most,
      ),
    ];
  }
  const deficit = /^deficit(\d+)\.(least|most)$/.exec(key);
  if (deficit !== null) {
    const { parts } = leavingInMonth(ran, Number(deficit[1])).endings.resign;
    const part = parts.find(({ kind }) => kind === 'deficit');
    return [dollars((deficit[2] === 'least' ? part?.least : part?.most) ?? Number.NaN)];
  }
  const phase = /^phase(\d+)\.(base|target|change)$/.exec(key);
  if (phase !== null) {
    const from = offer.phases[Number(phase[1])]?.fromMonth ?? 1;
    if (phase[2] === 'base') return [dollars(plan.months[from - 1]?.statedBase ?? Number.NaN)];
    if (phase[2] === 'target') return [(plan.months[from - 1]?.annualTarget ?? Number.NaN) / 100];
    const bases = [from, from - 1].map((month) => ran.months[month - 1]?.annualBase ?? Number.NaN);
    return [dollars(Math.abs((bases[0] ?? 0) - (bases[1] ?? 0)))];
  }
  if (key === 'certainPay') {
    const found = certainPay(offer, ran.months[0]?.annualBase ?? null);
    return found.kind === 'amount' ? [dollars(found.cents)] : [];
  }
  const curve = /^curve(\d+)\.(\w+)(?:\.(\w+))?$/.exec(key);
  if (curve === null) return [];
  const year = Number(curve[1]);
  const to = wrvuHundredths(Math.max(1_000_000, subject.annual * 4));
  const { segments } = payCurve(plan, year, wrvuHundredths(0), to);
  const ends = segments.flatMap(({ from, to: end }) => [from, end]);
  switch (curve[2]) {
    case 'bend':
    case 'until':
    case 'earned':
      return ends.map((end) => end / 100);
    case 'bendCounted':
      return ends.map((end) => countedAt(subject, year, end));
    default:
      return segments.map((segment) =>
        Math.abs(
          curve[3] === undefined ? value(segment.slope) : partOf(subject, year, segment, curve[3]),
        ),
      );
  }
}

/** What the ladder looks at in a year. */
function onLadder({ ledger, ran }: ReadySubject, year: number, name: string): readonly number[] {
  const facts = ledger[year - 1];
  if (facts === undefined) return [];
  const { target, credited, attainment, supported, annualBase } = facts;
  const base = annualBase ?? Number.NaN;
  const worth = supported?.cents ?? Number.NaN;
  switch (name) {
    case 'attainment':
      return attainment === null ? [] : [100 * value(attainment)];
    case 'target':
      return target === null ? [] : [hundredth(target)];
    case 'short':
      return target === null ? [] : [hundredth(target) - hundredth(credited)];
    case 'missed':
      return [dollars(bonusMissed(ran, facts) ?? Number.NaN)];
    case 'supported':
      return [dollars(worth)];
    case 'base':
      return [dollars(base)];
    case 'gap':
      return [dollars(Math.abs(base - worth))];
    default:
      return [];
  }
}

function ofEvent({ ran }: ReadySubject, month: number, name: string): readonly number[] {
  const event = ran.events.find((one) => one.month === month);
  if (event === undefined) return [];
  if (name === 'old') return [dollars(event.old)];
  if (event.outcome === 'noMonthCounts') return [];
  if (name === 'supported') return [dollars(event.supported.cents)];
  if (name === 'wrvus') return [hundredth(event.supported.lookBack.wrvus)];
  if (event.outcome !== 'base') return [];
  return [dollars(name === 'base' ? event.base : Math.abs(event.base - event.old))];
}

/** What a part of the pay moves by for each wRVU of a stretch. */
function partOf({ plan }: ReadySubject, year: number, { from, to }: Segment, part: string): number {
  const [less, more] = [from, to].map((at) => {
    const pay = yearPay(run(plan, yearVolumes(plan, at)), year);
    if (part === 'base') return pay.base;
    if (part === 'cap') return pay.cap;
    return part === 'production'
      ? sum(pay.settlements, (one) => one.paid)
      : sum(pay.items, (one) => one.cents);
  });
  return ((more ?? 0) - (less ?? 0)) / (to - from);
}

/** wRVUs that a year counts of a full practice's, in wRVUs. */
function countedAt({ plan }: ReadySubject, year: number, mature: WrvuHundredths): number {
  const { months } = run(plan, yearVolumes(plan, mature));
  return sum(months.slice(12 * year - 12, 12 * year), ({ wrvus }) => hundredth(wrvus));
}

function paid({ plan }: ReadySubject, year: number, hundredths: number): number {
  return dollars(payAt(plan, year, wrvuHundredths(hundredths)));
}

/** The first hundredth of a wRVU that reaches a tier. */
function startsAt({ thresholds }: Settlement, tier: number): number {
  return Math.ceil(value(thresholds[tier] ?? { n: 0, d: 1 }) - 1e-6) / 100;
}

/** One settlement's amount, or what they come to together. */
function some(
  settlements: readonly Settlement[],
  of: (one: Settlement) => number,
): readonly number[] {
  return [...settlements.map(of), sum(settlements, of)];
}

function sum<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
