import type { Item, MonthRun, Settlement } from '../../src/compensation/index.ts';
import type { Worked } from '../builders/work.ts';

/** The rules of the model that a worked offer can reach, each with how to see that it did. */
const RULES = {
  ...byMonth({
    salary: ({ terms }) => terms.model === 'salary',
    bonus: ({ terms }) => terms.model === 'bonus',
    greaterOf: ({ terms }) => terms.model === 'greaterOf',
    production: ({ terms }) => terms.model === 'production',
    draw: ({ terms }) => terms.model === 'draw',
    'target ramp': ({ planMonth }) => planMonth.ramp !== 10_000,
    'no target': ({ planMonth }) => planMonth.annualTarget === null,
    'whole month of leave': ({ planMonth }) => planMonth.leave === 100,
    'part month of leave': ({ planMonth }) => planMonth.leave > 0 && planMonth.leave < 100,
    'leave paid in part': ({ planMonth }) =>
      planMonth.leave > 0 && planMonth.basePaidOnLeave > 0 && planMonth.basePaidOnLeave < 10_000,
    'leave unpaid': ({ planMonth }) => planMonth.leave > 0 && planMonth.basePaidOnLeave === 0,
    'target prorated for leave': ({ planMonth }) => planMonth.leave > 0 && planMonth.isProrated,
    'target not prorated for leave': ({ planMonth }) =>
      planMonth.leave > 0 && planMonth.annualTarget !== null && !planMonth.isProrated,
    raise: ({ planMonth, annualBase }) =>
      planMonth.monthOfYear === 1 && planMonth.raise > 0 && annualBase !== null,
    cut: ({ planMonth, annualBase }) =>
      planMonth.monthOfYear === 1 && planMonth.raise < 0 && annualBase !== null,
    'threshold follows the base': ({ terms, startsAtBase }) => startsAtBase && !terms.startsAtBase,
  }),
  ...bySettlement({
    marginal: ({ measured }) => measured.at(-1)?.terms.applies === 'marginal',
    wholeAboveThreshold: ({ measured }) => measured.at(-1)?.terms.applies === 'wholeAboveThreshold',
    wholeFromFirst: ({ measured }) => measured.at(-1)?.terms.applies === 'wholeFromFirst',
    'base divided by rate': ({ measured }) => measured.at(-1)?.terms.startsAtBase === true,
    'every month': ({ measured }) => measured.at(-1)?.terms.everyMonths === 1,
    'every 3 months': ({ measured }) => measured.at(-1)?.terms.everyMonths === 3,
    'every 6 months': ({ measured }) => measured.at(-1)?.terms.everyMonths === 6,
    'every 12 months': ({ measured }) => measured.at(-1)?.terms.everyMonths === 12,
    'plan year of its own': ({ measured }) =>
      (measured.at(-1)?.terms.planYearStartsInMonth ?? 1) > 1,
    cumulative: ({ measured, period }) => measured.length > period.length,
    'period cut short': ({ period }) => period.length < (period.at(-1)?.terms.everyMonths ?? 0),
    'no tier reached': ({ scheduled }) => scheduled.tier === -1,
    'higher tier reached': ({ scheduled }) => scheduled.tier > 0,
    'deficit forgiven': ({ due, measured, deficitAfter, deficitBefore }) =>
      due < 0 && measured.at(-1)?.terms.deficit === 'forgiven' && deficitAfter === deficitBefore,
    'deficit carried': ({ deficitAfter, deficitBefore }) => deficitAfter > deficitBefore,
    'deficit recovered': ({ deficitAfter, deficitBefore }) => deficitAfter < deficitBefore,
    'deficit repaid': ({ paid }) => paid < 0,
    'shortfall waits': ({ due, isLastOfYear, measured }) =>
      due < 0 && !isLastOfYear && measured.at(-1)?.terms.isCumulative === true,
  }),
  ...byOffer({
    'phase states nothing new': ({ offer: { phases } }) =>
      phases.slice(1).some((phase) => partsStated(phase) === ''),
    'phase states a base': ({ offer: { phases } }) =>
      phases.slice(1).some((phase) => partsStated(phase) === 'base'),
    'phase states a target': ({ offer: { phases } }) =>
      phases.slice(1).some((phase) => partsStated(phase) === 'target'),
    'phase states productivity': ({ offer: { phases } }) =>
      phases.slice(1).some((phase) => partsStated(phase) === 'productivity'),
    'phase states several parts': ({ offer: { phases } }) =>
      phases.slice(1).some((phase) => partsStated(phase).includes(' ')),
    'printed for another FTE': ({ offer: { clinicalFte, printedForFte } }) =>
      printedForFte !== null && printedForFte !== (clinicalFte ?? 100),
    'volume ramp': ({ plan, offer }) =>
      plan.years > 1 && (offer.volume.rampPercent?.length ?? 0) > 1,
    growth: ({ plan, offer }) => plan.years > 1 && (offer.volume.growthPercentPerYear ?? 0) !== 0,
    'month without weight': ({ offer }) => offer.volume.monthWeights?.includes(0) === true,
    'work credited in part': ({ offer }) => (offer.volume.creditPercent ?? 10_000) !== 10_000,
    'year explained': ({ plan }) => plan.explainedYears.size > 0,
    'total cash capped': ({ years }) => years.some(({ pay }) => pay.cap < 0),
    'base returns after production': ({ ran: { months } }) =>
      months.some(
        ({ terms }, index) =>
          terms.model !== 'production' && months[index - 1]?.terms.model === 'production',
      ),
  }),
  ...byEvent(),
  ...byItem(),
} satisfies Record<string, (worked: Worked) => boolean>;

export type Rule = keyof typeof RULES;

/** The rules of the model, by name. */
export const rules = Object.keys(RULES) as readonly Rule[]; // the keys are the names

/** The rules that a worked offer reaches. */
export function rulesReached(worked: Worked): readonly Rule[] {
  return rules.filter((rule) => RULES[rule](worked));
}

type Seen<Name extends string> = Record<Name, (worked: Worked) => boolean>;

function mapped<Name extends string, See>(
  seen: Record<Name, See>,
  inOffer: (see: See) => (worked: Worked) => boolean,
): Seen<Name> {
  const entries = Object.entries<See>(seen).map(([name, see]) => [name, inOffer(see)]);
  return Object.fromEntries(entries) as Seen<Name>; // the same names
}

function byMonth<Name extends string>(
  seen: Record<Name, (month: MonthRun) => boolean>,
): Seen<Name> {
  return mapped(
    seen,
    (see) =>
      ({ ran }) =>
        ran.months.some(see),
  );
}

function bySettlement<Name extends string>(
  seen: Record<Name, (settlement: Settlement) => boolean>,
): Seen<Name> {
  return mapped(
    seen,
    (see) =>
      ({ ran }) =>
        ran.settlements.some(see),
  );
}

function byOffer<Name extends string>(seen: Record<Name, (worked: Worked) => boolean>): Seen<Name> {
  return seen;
}

function byEvent() {
  const event =
    (test: (event: Worked['ran']['events'][number], worked: Worked) => boolean) =>
    (worked: Worked): boolean =>
      worked.ran.events.some((found) => test(found, worked));
  const limited = (limit: string) =>
    event((found) => found.outcome === 'base' && found.limits.some((moved) => moved === limit));
  return {
    'rebase to a base': event(({ outcome }) => outcome === 'base'),
    'rebase to production': event(({ outcome }) => outcome === 'production'),
    'rebase not needed, target reached': event(({ outcome }) => outcome === 'targetReached'),
    'rebase without a month that counts': event(({ outcome }) => outcome === 'noMonthCounts'),
    'rebase cut limited': limited('maxCutPercent'),
    'rebase raise limited': limited('maxRaisePercent'),
    'rebase floor': limited('floorDollars'),
    'rebase ceiling': limited('ceilingDollars'),
    'rebase with a data lag': event((_, { plan }) => (plan.rebase?.dataLagMonths ?? 0) > 0),
    'rebase over another look-back': event((_, { plan }) => plan.rebase?.lookbackMonths !== 12),
    'rebase leaves leave out': event(
      (found) =>
        (found.outcome === 'base' || found.outcome === 'production') &&
        found.supported.lookBack.leaveExcluded,
    ),
    'rebase at the contract rate': event((_, { plan }) => plan.rebase?.dollarsPerWrvu === null),
  };
}

function byItem(): Seen<Item['kind']> {
  const has =
    (kind: Item['kind']) =>
    ({ offer }: Worked) =>
      offer.items.some((item) => item.kind === kind);
  return {
    stipend: has('stipend'),
    quality: has('quality'),
    withhold: has('withhold'),
    call: has('call'),
    signing: has('signing'),
    relocation: has('relocation'),
    retention: has('retention'),
    loanRepayment: has('loanRepayment'),
    benefit: has('benefit'),
  };
}

function partsStated({ base, target, productivity }: Worked['offer']['phases'][number]): string {
  return Object.entries({ base, target, productivity })
    .filter(([, part]) => Object.values(part).some((term) => term !== null))
    .map(([name]) => name)
    .join(' ');
}
