import type { Expression } from './derivation.ts';
import { quantity } from './derivation.ts';
import { explainWrvus, product } from './explainWrvus.ts';
import { multiply } from './integer.ts';
import { lowestTerms } from './ratio.ts';
import type { RebaseEvent, RebaseLimit } from './rebase.ts';
import type { Run } from './run.ts';
import type { SupportedPay } from './supportedPay.ts';

/** Supported pay: the wRVUs of the look-back × 12 ÷ its months × the rate × what is credited. */
export function explainSupportedPay(ran: Run, supported: SupportedPay): Expression {
  const { lookBack, creditPercent } = supported;
  const worked = explainWrvus(ran, ran.months.slice(lookBack.fromMonth - 1, lookBack.toMonth));
  const { n, d } = lowestTerms(lookBack.months);
  const isOneYear = n === 12 && d === 1;
  const aYear: Expression = isOneYear
    ? worked
    : {
        kind: 'quotient',
        of: product([worked, quantity(12, 'count', 'months')]),
        by: quantity(multiply(n, 100 / Number(d)), 'hundredths', 'months'),
      };
  const credit = quantity(creditPercent, 'percent', 'credit', 'rebase.creditPercent');
  return {
    kind: 'rounded',
    of: product([aYear, rateOf(ran, supported), ...(creditPercent === 10_000 ? [] : [credit])]),
  };
}

function rateOf(ran: Run, supported: SupportedPay): Expression {
  const { n, d } = lowestTerms(supported.rate);
  if (d !== 1) {
    const last = ran.months[supported.lookBack.toMonth - 1];
    return {
      kind: 'quotient',
      of: quantity(last?.annualBase ?? 0, 'dollars', 'annualBase'),
      by: quantity(last?.planMonth.annualTarget ?? 0, 'wrvus', 'target'),
    };
  }
  const stated = ran.plan.rebase?.dollarsPerWrvu ?? null;
  return quantity(n, 'dollarsPerWrvu', 'rate', stated === null ? null : 'rebase.dollarsPerWrvu');
}

/** The new annual base of an event that sets one, with each limit that moved it. */
export function explainNewBase(
  ran: Run,
  event: Extract<RebaseEvent, { outcome: 'base' }>,
): Expression {
  return event.limits.reduce<Expression>(
    (base, limit) => limitedBy(ran, event, base, limit),
    explainSupportedPay(ran, event.supported),
  );
}

function limitedBy(ran: Run, event: RebaseEvent, base: Expression, limit: RebaseLimit): Expression {
  const old = quantity(event.old, 'dollars', 'annualBase');
  const whole = quantity(10_000, 'percent', 'whole');
  const by = quantity(
    ran.plan.rebase?.[limit] ?? 0,
    limit === 'floorDollars' || limit === 'ceilingDollars' ? 'dollars' : 'percent',
    'term',
    `rebase.${limit}`,
  );
  switch (limit) {
    case 'maxCutPercent': {
      const least: Expression = { kind: 'difference', from: whole, less: by };
      return { kind: 'greatest', of: [base, { kind: 'rounded', of: product([old, least]) }] };
    }
    case 'maxRaisePercent': {
      const most: Expression = { kind: 'sum', parts: [whole, by] };
      return { kind: 'least', of: [base, { kind: 'rounded', of: product([old, most]) }] };
    }
    case 'floorDollars':
      return { kind: 'greatest', of: [base, by] };
    case 'ceilingDollars':
      return { kind: 'least', of: [base, by] };
  }
}
