import type { RebaseEvent } from '../../compensation/index.ts';
import { monthName } from '../../findings/index.ts';
import { exactBounds } from './exactBounds.ts';
import type { OfferInputs } from './inputs.ts';
import { wholeOf } from './inputs.ts';
import type { BaseCells } from './monthTable.ts';
import type { OfferWork, WorkTable } from './offerWork.ts';
import { forFte, HEAD_ROWS, rampIn, rebaseRate, tableOf, WorkRow } from './offerWork.ts';
import { addressOf, text } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import {
  greaterOf,
  lesserOf,
  literal,
  minus,
  partOf,
  plus,
  restOf,
  roundedQuotient,
  times,
  whereReached,
  wholePart,
} from './wholeFormula.ts';
import { wrvusOf } from './wrvusOf.ts';

/** The recalculations of the base, and what the base is in their months. */
export interface RebaseTable extends WorkTable {
  readonly recalculated: ReadonlyMap<number, Whole>;
}

/** The column in which supported pay stands in millionths of a dollar. */
const SUPPORTED = 3;

type Recalculation = Exclude<RebaseEvent, { readonly outcome: 'noMonthCounts' | 'production' }>;

/** The events that may set a base, in time order; the others move no number of the table. */
export function recalculations(work: OfferWork): readonly Recalculation[] {
  return work.ran.events.filter(
    (event): event is Recalculation =>
      event.outcome === 'base' || event.outcome === 'targetReached',
  );
}

/** Each recalculation of the base, step by step, as section 7 of the model has it. */
export function rebaseTable(
  work: OfferWork,
  top: number,
  volumes: readonly Whole[],
  bases: BaseCells,
): RebaseTable {
  const recalculated = new Map<number, Whole>();
  let isExact = true;
  const events = recalculations(work);
  const rows = events.map((event, index) => {
    const row = new WorkRow(top + HEAD_ROWS + index);
    row.show(text(monthName(work.offer.startMonth, event.month)));
    const worked = row.put(wrvusOf(work, lookBackMonths(event), volumes));
    const supported = row.put(supportedPay(work, row, event, worked));
    const next = limited(work.inputs, bases.atStart(event.month), supported);
    const old = bases.atStart(event.month);
    const goal = goalOf(work, event);
    const base =
      goal === null ? next : whereReached(times(worked, literal(10_000)), row.put(goal), old, next);
    recalculated.set(event.month, row.put(base, 0, exactBounds.annualBase));
    isExact &&= row.isExact;
    return row.cells;
  });
  for (const { month, outcome } of work.ran.events) {
    // Production keeps the base as it was, without the raise of the day.
    if (outcome === 'production') recalculated.set(month, bases.inForce(month - 1));
  }
  const heads = [
    'Month',
    `wRVUs of the look-back, in 1/${100 * work.parts}`,
    'wRVUs a year, whole hundredths',
    'Dollars for them, in millionths',
    'The rest of it',
    'Supported pay, in cents',
    ...(work.inputs.wholes.has('rebase.onlyBelowTargetPercent')
      ? ['Share of the target, × 10,000']
      : []),
    'New base, in cents',
  ];
  return {
    rows: events.length === 0 ? [] : tableOf('Recalculations of the base', heads, rows),
    guards:
      events.length === 0
        ? []
        : [
            {
              from: addressOf(SUPPORTED, top + HEAD_ROWS),
              to: addressOf(SUPPORTED, top + HEAD_ROWS + events.length - 1),
              least: 0,
              most: exactBounds.supportedPay,
            },
          ],
    isExact,
    recalculated,
  };
}

function lookBackMonths({ supported }: Recalculation): readonly number[] {
  const { fromMonth, toMonth } = supported.lookBack;
  return Array.from({ length: toMonth - fromMonth + 1 }, (_, index) => fromMonth + index);
}

/** wRVUs × 12 ÷ months counted × rate × credit, rounded once to the cent. */
function supportedPay(
  work: OfferWork,
  row: WorkRow,
  { month, supported }: Recalculation,
  worked: Whole,
): Whole {
  // Months are whole hundredths; a year is 12 of them.
  const [twelve, counted] = lowest(1200, hundredthsOf(supported.lookBack.months) * work.parts);
  const yearly = times(worked, literal(twelve));
  const rate = rebaseRate(work, month);
  const whole = row.put(wholePart(yearly, counted));
  const restPay = times(restOf(yearly, counted), rate);
  const dollars = row.put(
    plus(times(whole, rate), wholePart(restPay, counted)),
    0,
    exactBounds.supportedPay,
  );
  const rest = row.put(restOf(restPay, counted));
  const credit = wholeOf(work.inputs, 'rebase.creditPercent', 10_000);
  // Millionths of a dollar × a percent in hundredths, in two steps of 10,000.
  const high = times(wholePart(dollars, 10_000), credit);
  const low = plus(
    times(restOf(high, 10_000), literal(10_000)),
    times(restOf(dollars, 10_000), credit),
  );
  const below = plus(times(low, literal(counted)), times(rest, credit));
  return plus(wholePart(high, 10_000), roundedQuotient(below, 100_000_000 * counted));
}

/** The target's share at which nothing changes, in the wRVUs of the look-back × 10,000. */
function goalOf(work: OfferWork, event: Recalculation): Whole | null {
  const { plan, inputs } = work;
  const percent = inputs.wholes.get('rebase.onlyBelowTargetPercent');
  if (percent === undefined) return null;
  const { leaveExcluded } = event.supported.lookBack;
  const parts = new Map<string, { annual: Whole; share: number }>();
  for (const month of lookBackMonths(event)) {
    const planMonth = plan.months[month - 1];
    if (planMonth === undefined || planMonth.annualTarget === null) return null;
    const { targetPhase, year, leave, isProrated } = planMonth;
    const ramp = rampIn(inputs, `phases[${targetPhase}].target.rampPercent`, year);
    const written = wholeOf(inputs, `phases[${targetPhase}].target.annualWrvus`);
    const annual = partOf(forFte(work, written), ramp, 10_000);
    const share = leaveExcluded || isProrated ? 100 - leave : 100;
    const known = parts.get(annual.formula)?.share ?? 0;
    parts.set(annual.formula, { annual, share: known + share });
  }
  const target = [...parts.values()].map(({ annual, share }) =>
    times(annual, literal((share * work.parts) / 1200)),
  );
  return times(plus(...target), percent);
}

/** Not less than the cut, not more than the raise, not under the floor, not over the ceiling. */
function limited(inputs: OfferInputs, old: Whole, supported: Whole): Whole {
  const limit = (path: string) => inputs.wholes.get(`rebase.${path}`);
  const [cut, raise] = [limit('maxCutPercent'), limit('maxRaisePercent')];
  const [floor, ceiling] = [limit('floorDollars'), limit('ceilingDollars')];
  const whole = literal(10_000);
  let base = supported;
  if (cut !== undefined) {
    base = greaterOf(base, partOf(old, minus(whole, cut), 10_000));
  }
  if (raise !== undefined) {
    base = lesserOf(base, partOf(old, plus(whole, raise), 10_000));
  }
  if (floor !== undefined) base = greaterOf(base, floor);
  return ceiling === undefined ? base : lesserOf(base, ceiling);
}

function hundredthsOf({ n, d }: Recalculation['supported']['lookBack']['months']): number {
  return (Number(n) * 100) / Number(d);
}

function lowest(top: number, bottom: number): readonly [number, number] {
  let [a, b] = [top, bottom];
  while (b !== 0) [a, b] = [b, a % b];
  return [top / a, bottom / a];
}
