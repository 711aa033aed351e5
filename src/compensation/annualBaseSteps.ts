import { raised } from './basePay.ts';
import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainForFte } from './explainPrinted.ts';
import { explainNewBase } from './explainRebase.ts';
import { product } from './explainWrvus.ts';
import type { PlanMonth } from './plan.ts';
import type { Run } from './run.ts';
import { isRaiseDue } from './run.ts';
import type { Cents } from './units.ts';

/** What set the annual base as a month began, and how the base comes about. */
export interface AnnualBaseStep {
  readonly month: number;
  readonly by: 'statement' | 'raise' | 'recalculation';
  readonly base: Cents;
  readonly expression: Expression;
}

/**
 * How the annual base of a month comes about: the base that a phase states, brought to the own FTE,
 * then each raise and each recalculation that changed it. $275,000 printed for 1.0 FTE are $247,500
 * at 0.9, and with a raise of 2% $252,450 from the second year on.
 */
export function annualBaseSteps(ran: Run, upTo: number): readonly AnnualBaseStep[] {
  let steps: readonly AnnualBaseStep[] = [];
  for (const { planMonth, terms } of ran.months.slice(0, upTo)) {
    const { month } = planMonth;
    const old = steps.at(-1)?.base ?? null;
    if (planMonth.statedBase !== null) {
      const expression = statedExpression(ran, planMonth);
      steps = [{ month, by: 'statement', base: planMonth.statedBase, expression }];
    } else if (
      old !== null &&
      planMonth.raise !== 0 &&
      isRaiseDue(planMonth, terms, ran.months[month - 2])
    ) {
      const base = raised(old, planMonth);
      steps = [...steps, { month, by: 'raise', base, expression: raise(old, planMonth) }];
    }
    const event = ran.events.find((other) => other.month === month);
    if (event?.outcome === 'base' && event.base !== event.old) {
      const expression = explainNewBase(ran, event);
      steps = [...steps, { month, by: 'recalculation', base: event.base, expression }];
    }
  }
  return steps;
}

function statedExpression({ plan }: Run, planMonth: PlanMonth): Expression {
  const { basePhase, printedBase } = planMonth;
  const path = `phases[${basePhase ?? 0}].base.annualDollars`;
  return explainForFte(quantity(printedBase ?? 0, 'dollars', 'annualBase', path), plan.offer);
}

/** $247,500.00 × (100% + 2%). */
function raise(old: Cents, { raise: by, basePhase }: PlanMonth): Expression {
  const path = `phases[${basePhase ?? 0}].base.raisePercentPerYear`;
  const more: Expression = {
    kind: 'sum',
    parts: [quantity(10_000, 'percent', 'whole'), quantity(by, 'percent', 'raise', path)],
  };
  return {
    kind: 'rounded',
    of: product([quantity(old, 'dollars', 'annualBase'), more]),
  };
}
