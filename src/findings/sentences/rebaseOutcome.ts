import type { RebaseEvent, RebaseLimit, SupportedPay } from '../../compensation/index.ts';
import { round } from '../../compensation/index.ts';
import { figure, moneyFigure, termFigure, wrvuFigure } from '../figure.ts';
import { count, dollars, exactDollars, percent, rate, shownDollars } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** What a recalculation does: "the written formula (4,200 × $50.00) lowers it by $50,000, to $210,000". */
export function rebaseOutcome(view: YearView, event: RebaseEvent): Sentence {
  switch (event.outcome) {
    case 'noMonthCounts':
      return say`it stays as it is, because every month looked back at is leave`;
    case 'targetReached': {
      const { offer } = view.subject;
      const only = offer.rebase === 'none' ? null : offer.rebase?.onlyBelowTargetPercent;
      const path = 'rebase.onlyBelowTargetPercent';
      const limit = termFigure(offer, path, percent(only ?? 0));
      return say`it stays as it is: it is recalculated only below ${limit} of the target, and ${workFigure(view, event)} wRVUs are not below`;
    }
    case 'production':
      return say`the base ends and pay becomes production: ${rateFigure(view, event.supported)} for every wRVU`;
    case 'base':
      return event.limits.length === 0 ? asFormula(view, event) : limited(view, event);
  }
}

/** The same without its formula: "falls by $50,000, to $210,000, with a floor of $200,000". */
export function rebaseChange(view: YearView, event: BaseEvent): Sentence {
  const limits = listedParts(event.limits.map((limit) => limitClause(view, limit)));
  const within = event.limits.length === 0 ? [] : say`, with ${limits}`;
  if (event.base === event.old) return say`stays as it is${within}`;
  const verb = event.base < event.old ? 'falls' : 'rises';
  return say`${verb} ${byAndTo(view, event)}${within}`;
}

type BaseEvent = Extract<RebaseEvent, { readonly outcome: 'base' }>;
type Priced = Extract<RebaseEvent, { readonly supported: SupportedPay }>;

function asFormula(view: YearView, event: BaseEvent): Sentence {
  const formula = say`the written formula ${formulaOf(view, event)}`;
  if (event.base === event.old) return say`${formula} leaves it as it is`;
  return say`${formula} ${change(view, event, 'it')}${otherRates(view, event)}`;
}

/** The rate of the formula is not that of the bonus: where the two differ, both are named. */
function otherRates(view: YearView, event: BaseEvent): Sentence {
  const { ran, offer } = view.subject;
  const terms = ran.months[event.month - 1]?.terms;
  if (terms === undefined || terms.model === 'salary') return [];
  const priced = round(event.supported.rate);
  const paying = terms.tiers.flatMap(({ dollarsPerWrvu }, tier) =>
    dollarsPerWrvu === 0 ? [] : [{ dollarsPerWrvu, tier }],
  );
  if (paying.length === 0 || paying.some(({ dollarsPerWrvu }) => dollarsPerWrvu === priced)) {
    return [];
  }
  const rates = paying.map(({ dollarsPerWrvu, tier }) => {
    const path = `phases[${terms.phase}].productivity.tiers[${tier}].dollarsPerWrvu`;
    return say`${termFigure(offer, path, rate(dollarsPerWrvu))}`;
  });
  const what = terms.model === 'bonus' ? 'bonus' : 'production';
  const own = rateFigure(view, event.supported);
  return rates.length === 1
    ? say` (the formula’s ${own} is not the ${what} rate, ${listedParts(rates)})`
    : say` (the formula’s ${own} is none of the ${what} rates, ${listedParts(rates)})`;
}

function limited(view: YearView, event: BaseEvent): Sentence {
  const priced = moneyFigure(view, event.supported.cents, {
    of: `rebase${event.month}.supported`,
    title: `What the written formula gives in ${nameOf(view, event.month)}`,
    lines: { steps: 'formula', supported: event.supported },
    terms: ['rebase', 'volume'],
    restsOn: restsOnEvent(view, event),
  });
  const limits = listedParts(event.limits.map((limit) => limitClause(view, limit)));
  const result =
    event.base === event.old ? say`leaves the base as it is` : change(view, event, 'the base');
  return say`the written formula ${formulaOf(view, event)} gives ${priced}, and with ${limits} it ${result}${otherRates(view, event)}`;
}

/** "lowers it by $50,000, to $210,000". */
function change(view: YearView, event: BaseEvent, what: string): Sentence {
  return say`${event.base < event.old ? 'lowers' : 'raises'} ${what} ${byAndTo(view, event)}`;
}

function byAndTo(view: YearView, event: BaseEvent): Sentence {
  const { base, old } = event;
  const [more, less] = base < old ? [old, base] : [base, old];
  const by = figure(view, {
    of: `rebase${event.month}.change`,
    text: dollars(shownDollars(more) - shownDollars(less)),
    exact: exactDollars(more - less),
    title: `Change of the annual base in ${nameOf(view, event.month)}`,
    lines: { steps: 'change', more, less },
    terms: ['rebase', 'volume'],
    restsOn: restsOnEvent(view, event),
  });
  const to = moneyFigure(view, event.base, {
    of: `rebase${event.month}.base`,
    title: `Annual base from ${nameOf(view, event.month)} on`,
    lines: { steps: 'newBase', event },
    terms: ['rebase', 'volume'],
    restsOn: restsOnEvent(view, event),
  });
  return say`by ${by}, to ${to}`;
}

/** "(4,200 × $50.00)", or with the months of another look-back. */
function formulaOf(view: YearView, event: Priced): Sentence {
  const { supported } = event;
  const { offer } = view.subject;
  const { months } = supported.lookBack;
  const worked = workFigure(view, event);
  const factors = [say`${rateFigure(view, supported)}`];
  if (supported.creditPercent !== 10_000) {
    const path = 'rebase.creditPercent';
    factors.push(say`${termFigure(offer, path, percent(supported.creditPercent))}`);
  }
  const rest = listedParts(factors, ' × ');
  if (Number(months.n) === 12 * Number(months.d)) return say`(${worked} × ${rest})`;
  const counted = count(round({ n: Number(months.n) * 100, d: months.d }));
  const over = termFigure(offer, 'rebase.lookbackMonths', counted);
  return say`(${worked} in ${over} months, brought to a year, × ${rest})`;
}

function workFigure(view: YearView, event: Priced): Figure {
  const { lookBack } = event.supported;
  const from = nameOf(view, lookBack.fromMonth);
  const to = nameOf(view, lookBack.toMonth);
  return wrvuFigure(view, round(lookBack.wrvus), {
    of: `rebase${event.month}.wrvus`,
    title: `wRVUs of the months looked back at in ${nameOf(view, event.month)}`,
    lines: { steps: 'lookedBack', supported: event.supported },
    terms: ['rebase.lookbackMonths', 'rebase.dataLagMonths', 'rebase.leaveExcluded', 'volume'],
    restsOn: [`${from} to ${to}.`, ...(lookBack.leaveExcluded ? ['Leave left out.'] : [])],
  });
}

function rateFigure(view: YearView, supported: SupportedPay): Figure {
  const tenThousandths = round(supported.rate);
  return termFigure(view.subject.offer, 'rebase.dollarsPerWrvu', rate(tenThousandths));
}

function restsOnEvent(view: YearView, event: Priced): readonly string[] {
  const { fromMonth, toMonth } = event.supported.lookBack;
  return [
    `Recalculated in ${nameOf(view, event.month)}.`,
    `The work of ${nameOf(view, fromMonth)} to ${nameOf(view, toMonth)}.`,
    'Before tax.',
  ];
}

function limitClause(view: YearView, limit: RebaseLimit): Sentence {
  const { offer, plan } = view.subject;
  const path = `rebase.${limit}`;
  const value = plan.rebase?.[limit] ?? 0;
  switch (limit) {
    case 'maxCutPercent':
      return say`a cut of at most ${termFigure(offer, path, percent(value))}`;
    case 'maxRaisePercent':
      return say`a raise of at most ${termFigure(offer, path, percent(value))}`;
    case 'floorDollars':
      return say`a floor of ${termFigure(offer, path, dollars(value))}`;
    case 'ceilingDollars':
      return say`a ceiling of ${termFigure(offer, path, dollars(value))}`;
  }
}
