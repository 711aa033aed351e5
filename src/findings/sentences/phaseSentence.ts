import type { Model, Phase } from '../../compensation/index.ts';
import { moneyFigure, termFigure, wrvuFigure } from '../figure.ts';
import { dollars, wrvus } from '../formatNumber.ts';
import { modelIn } from '../openTerms.ts';
import { listedParts, say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';

/** The written terms that begin in this year, or that begin next. */
export function phaseSentence(view: YearView): Sentence | null {
  const { offer } = view.subject;
  const later = offer.phases.slice(1);
  const found =
    later.findLast(
      ({ fromMonth }) => fromMonth >= view.firstMonth && fromMonth <= view.lastMonth,
    ) ?? later.find(({ fromMonth }) => fromMonth > view.lastMonth);
  if (found === undefined) return null;
  const index = offer.phases.indexOf(found);
  const from = termFigure(offer, `phases[${index}].fromMonth`, nameOf(view, found.fromMonth));
  const changes = changesOf(view, found, index);
  return changes.length === 0
    ? null
    : say`From ${from} on the contract has other written terms (phase ${String(index + 1)}): ${listedParts(changes)}.`;
}

function changesOf(view: YearView, phase: Phase, index: number): readonly Sentence[] {
  const { offer } = view.subject;
  const { target } = phase;
  const model = modelIn(offer, index);
  const isOther = model !== null && model !== modelIn(offer, index - 1);
  return [
    ...(isOther ? [[modelName(model)]] : []),
    ...(model === 'production' ? [] : baseChange(view, phase, index)),
    ...(target.annualWrvus === null ? [] : [targetChange(view, target.annualWrvus, index)]),
    ...(!isOther && phase.productivity.tiers !== null ? [[`other rates for production`]] : []),
  ];
}

/** "a base of $200,000 (printed: $250,000; $32,000 less than before)". */
function baseChange(view: YearView, phase: Phase, index: number): readonly Sentence[] {
  const { offer, ran, plan } = view.subject;
  const printed = phase.base.annualDollars;
  if (printed === null) return [];
  const stated = plan.months[phase.fromMonth - 1]?.statedBase ?? printed;
  const path = `phases[${index}].base.annualDollars`;
  const noun = modelIn(offer, index) === 'draw' ? 'draw' : 'base';
  const written = termFigure(offer, path, dollars(printed));
  const scaled = moneyFigure(view, stated, {
    of: `phase${index}.base`,
    title: `Annual ${noun} from ${nameOf(view, phase.fromMonth)} on`,
    terms: [path, 'printedForFte', 'clinicalFte'],
    lines: { steps: 'inForce', month: phase.fromMonth, cents: stated },
    restsOn: ['Before tax.'],
  });
  const of = say`a ${noun} of ${stated === printed ? written : scaled}`;
  const asides = stated === printed ? [] : [say`printed: ${written}`];
  const before = ran.months[phase.fromMonth - 2]?.annualBase ?? null;
  if (before === null || before === stated) return [aside(of, asides)];
  const by = moneyFigure(view, Math.abs(stated - before), {
    of: `phase${index}.change`,
    title: `Change of the annual ${noun} in ${nameOf(view, phase.fromMonth)}`,
    lines: {
      steps: 'change',
      more: Math.max(stated, before),
      less: Math.min(stated, before),
    },
    terms: ['phases', 'rebase', 'guaranteedMonths', 'printedForFte'],
  });
  return [aside(of, [...asides, say`${by} ${stated < before ? 'less' : 'more'} than before`])];
}

function aside(what: Sentence, parts: readonly Sentence[]): Sentence {
  return parts.length === 0 ? what : say`${what} (${listedParts(parts, '; ')})`;
}

function targetChange(view: YearView, printed: number, index: number): Sentence {
  const { offer, plan } = view.subject;
  const month = offer.phases[index]?.fromMonth ?? 1;
  const { annualTarget, ramp } = plan.months[month - 1] ?? { annualTarget: null, ramp: 0 };
  // A target that is still phased in is named as it is printed.
  const worked = ramp === 10_000 ? (annualTarget ?? printed) : printed;
  const path = `phases[${index}].target.annualWrvus`;
  const written = termFigure(offer, path, wrvus(printed));
  if (worked === printed) return say`a target of ${written} wRVUs`;
  const scaled = wrvuFigure(view, worked, {
    of: `phase${index}.target`,
    title: `Target from ${nameOf(view, month)} on`,
    terms: [path, 'printedForFte', 'clinicalFte'],
    lines: { steps: 'annualTarget', month },
    restsOn: ['A full year.'],
  });
  return say`a target of ${scaled} wRVUs (printed: ${written})`;
}

/** A way of paying, in words. */
export function modelName(model: Model): string {
  switch (model) {
    case 'salary':
      return 'a salary without a bonus';
    case 'bonus':
      return 'base plus bonus';
    case 'greaterOf':
      return 'the greater of base and production';
    case 'production':
      return 'production pay without a base';
    case 'draw':
      return 'a draw against production';
  }
}
