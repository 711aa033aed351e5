import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import type { Int } from './integer.ts';
import { add } from './integer.ts';
import type { Plan } from './plan.ts';
import type { Ratio } from './ratio.ts';
import { lowestTerms, plus, ratio, ZERO } from './ratio.ts';
import type { MonthRun } from './monthRun.ts';
import type { Run } from './run.ts';
import { annualThreshold, carriedShare } from './threshold.ts';
import type { Cents } from './units.ts';
import { rampOf } from './volume.ts';

/** A contract year's volume: mature wRVUs × ramp × growth × credit, rounded once. */
export function explainVolume(plan: Plan, matureWrvus: number, year: number): Expression {
  const { volume } = plan.offer;
  const ramp = rampOf(volume.rampPercent, year);
  const growth = 10_000 + (volume.growthPercentPerYear ?? 0);
  const credit = volume.creditPercent ?? 10_000;
  const grown = Array.from({ length: growth === 10_000 ? 0 : year - 1 }, () =>
    quantity(growth, 'percent', 'growth', 'volume.growthPercentPerYear'),
  );
  const factors = [
    quantity(matureWrvus, 'wrvus', 'matureWrvus', 'volume.annualWrvus'),
    ...(ramp === 10_000 ? [] : [quantity(ramp, 'percent', 'ramp', 'volume.rampPercent')]),
    ...grown,
    ...(credit === 10_000 ? [] : [quantity(credit, 'percent', 'credit', 'volume.creditPercent')]),
  ];
  return { kind: 'rounded', of: product(factors) };
}

/** The wRVUs of a run of months: each year's volume × the part of it that these months carry. */
export function explainWrvus(ran: Run, months: readonly MonthRun[]): Expression {
  const { volumes, plan } = ran;
  if (volumes === null) {
    return exactly(months.reduce((sum, month) => plus(sum, month.wrvus), ZERO));
  }
  const years = [...new Set(months.map(({ planMonth }) => planMonth.year))];
  return sum(
    years.map((year) => {
      const ofYear = months.filter(({ planMonth }) => planMonth.year === year);
      const share = ofYear.reduce<Int>(
        (shares, { planMonth }) => add(shares, plan.shares.numerators[planMonth.month - 1] ?? 0),
        0,
      );
      const volume = quantity(volumes[year - 1] ?? 0, 'wrvus', 'yearWrvus');
      return partOf(volume, ratio(share, plan.shares.denominator));
    }),
  );
}

/** The threshold of a tier over a run of months, as a sum of annual thresholds in parts of a year. */
export function explainThreshold(
  months: readonly MonthRun[],
  tier: number,
  thresholds: readonly Ratio[],
): Expression {
  const asked = tierAsked(tier, thresholds);
  const groups: { readonly annual: Ratio; readonly month: MonthRun; share: number }[] = [];
  for (const month of months) {
    const annual = annualThreshold(month, asked);
    const group = groups.find((other) => sameAs(other.annual, annual));
    if (group === undefined) groups.push({ annual, month, share: carriedShare(month) });
    else group.share += carriedShare(month);
  }
  return sum(
    groups.map(({ annual, month, share }) =>
      partOf(explainAnnual(month, asked, annual), ratio(share, 1200)),
    ),
  );
}

/** The tier that says where a tier starts: the first where a later one is held to it. */
export function tierAsked(tier: number, thresholds: readonly Ratio[]): number {
  return tier > 0 && sameAs(thresholds[tier], thresholds[0]) ? 0 : tier;
}

/** A tier's threshold for a whole year, as it stands in one month, with its ramp. */
export function explainAnnualThreshold(month: MonthRun, tier: number): Expression {
  return explainAnnual(month, tier, annualThreshold(month, tier));
}

function explainAnnual(month: MonthRun, tier: number, annual: Ratio): Expression {
  const { terms, annualBase, planMonth, startsAtBase } = month;
  const path = `phases[${terms.phase}].productivity.tiers[${tier}]`;
  if (tier > 0 || !startsAtBase || annualBase === null) {
    const printed = terms.tiers[tier]?.printedFrom ?? null;
    const isPrinted = planMonth.ramp === 10_000 && annual.d === 1 && annual.n === printed;
    return quantity(annual.n, 'wrvus', 'threshold', isPrinted ? `${path}.fromWrvus` : null);
  }
  return explainBaseInWrvus(annualBase, month, 0);
}

/** The wRVUs that come to an annual base at the rate of a tier: $260,000 ÷ $50.00 are 5,200. */
export function explainBaseInWrvus(
  annualBase: Cents,
  { terms }: MonthRun,
  tier: number,
): Expression {
  const path = `phases[${terms.phase}].productivity.tiers[${tier}].dollarsPerWrvu`;
  return {
    kind: 'quotient',
    of: quantity(annualBase, 'dollars', 'annualBase'),
    by: quantity(terms.tiers[tier]?.dollarsPerWrvu ?? 0, 'dollarsPerWrvu', 'rate', path),
  };
}

function sameAs(a: Ratio | undefined, b: Ratio | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [lowestTerms(a), lowestTerms(b)];
  return x.n === y.n && x.d === y.d;
}

/** An amount × the part of a year, left out where it is the whole year. */
export function partOf(amount: Expression, part: Ratio): Expression {
  const { n, d } = part.n === 0 ? ZERO : lowestTerms(part);
  if (n === d) return amount;
  const parts = n === 1 ? amount : product([amount, quantity(n, 'count', 'shareOfYear')]);
  return d === 1 ? parts : { kind: 'quotient', of: parts, by: quantity(d, 'count', 'shareOfYear') };
}

function exactly(exact: Ratio): Expression {
  const { n, d } = exact.n === 0 ? ZERO : lowestTerms(exact);
  const amount = quantity(n, 'wrvus', 'yearWrvus');
  return d === 1
    ? amount
    : { kind: 'quotient', of: amount, by: quantity(d, 'count', 'shareOfYear') };
}

/** A sum of one is that one. */
export function sum(parts: readonly Expression[]): Expression {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sum', parts };
}

/** A product of one is that one. */
export function product(factors: readonly Expression[]): Expression {
  return factors.length === 1 && factors[0] !== undefined
    ? factors[0]
    : { kind: 'product', factors };
}
