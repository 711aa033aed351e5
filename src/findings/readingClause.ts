import type { Offer, TermValue } from '../compensation/index.ts';
import { monthName } from './formatMonth.ts';
import { count, percent, rate } from './formatNumber.ts';
import { plural } from './formatWords.ts';
import { modelIn } from './openTerms.ts';

/** What a reading of a term says, after "if": "each quarter stands alone". */
export function readingClause(offer: Offer, path: string, value: TermValue): string {
  const phase = Number(/^phases\[(\d+)\]/.exec(path)?.[1] ?? 0);
  const base = modelIn(offer, phase) === 'draw' ? 'draw' : 'base';
  const isYes = value === true;
  switch (path.replace(/^phases\[\d+\]\.|^items\[\d+\]\.|^volume\.leave\[\d+\]\./, '')) {
    case 'target.proratedForLeave':
      return isYes ? 'leave reduces target and threshold' : 'leave reduces neither';
    case 'target.rampPercent':
      return Array.isArray(value) && value.length > 1
        ? 'target and threshold grow with your practice'
        : 'target and threshold are whole from the first year';
    case 'productivity.applies':
      return wordsOf(APPLIES, value);
    case 'productivity.measuredEveryMonths':
      return `production is settled ${wordsOf(OFTEN, value)}`;
    case 'productivity.planYearStartsInMonth':
      return `the plan year starts in ${monthName(offer.startMonth, Number(value))}`;
    case 'productivity.cumulative':
      return cumulativeClause(offer, phase, isYes);
    case 'productivity.deficit':
      return `${base === 'draw' ? 'a draw that is not earned' : 'a bonus paid ahead of the year'} ${wordsOf(DEFICIT, value)}`;
    case 'rebase':
      return rebaseClause(offer, base, value);
    case 'guaranteedMonths':
      return value === 0
        ? `the ${base} is not fixed at all`
        : `the ${base} is fixed for ${plural(Number(value), 'month')}`;
    case 'printedForFte':
      return value === 100
        ? 'the figures are printed for full time'
        : `the figures are printed for ${count(Number(value))} FTE`;
    case 'rebase.becomes':
      return value === 'production' ? 'all pay becomes production' : `a new ${base} is set`;
    case 'rebase.everyMonths':
      return value === ONCE
        ? `the ${base} is recalculated once and not again`
        : `the ${base} is recalculated every ${plural(Number(value), 'month')}`;
    case 'rebase.lookbackMonths':
      return `the ${plural(Number(value), 'month')} before it count`;
    case 'rebase.dataLagMonths':
      return value === 0
        ? 'production counts up to the month before'
        : `the last ${plural(Number(value), 'month')} before it do not count`;
    case 'rebase.onlyBelowTargetPercent':
      return onlyBelowClause(base, value);
    case 'rebase.maxCutPercent':
    case 'rebase.floorDollars':
      return value === null ? 'nothing limits a cut' : `the ${base} cannot fall at all`;
    case 'rebase.thresholdFollows':
      return isYes ? 'the bonus threshold follows the new base' : 'the bonus threshold stays';
    case 'rebase.leaveExcluded':
      return isYes ? 'months on leave are left out' : 'months on leave count';
    case 'rebase.dollarsPerWrvu':
      return `past production is multiplied by ${rate(Number(value))}`;
    case 'basePaidPercent':
      return value === 0
        ? `no ${base} is paid during leave`
        : `${percent(Number(value))} of the ${base} is paid during leave`;
    case 'expectedPercent':
      return value === 0 ? 'none of it is paid' : `${allOr(value)} of it is paid`;
    case 'of':
      return `it is taken from ${wordsOf({ base: `the ${base}`, productivity: 'production pay', both: `${base} and production pay` }, value)}`;
    case 'expectedReturnPercent':
      return value === 0 ? 'none of it is returned' : `${allOr(value)} of it is returned`;
    default:
      throw new RangeError(`no words for a reading of ${path}`);
  }
}

/** So many months apart, no second event falls within the years looked at. */
const ONCE = 120;

function allOr(value: TermValue): string {
  return value === 10_000 ? 'all' : percent(Number(value));
}

const APPLIES: Words = {
  marginal: 'each wRVU is paid at the rate of its own tier',
  wholeAboveThreshold: 'the rate of the tier reached pays everything above the first threshold',
  wholeFromFirst: 'the rate of the tier reached pays every wRVU',
};

const OFTEN: Words = {
  1: 'every month',
  3: 'every quarter',
  6: 'every half-year',
  12: 'once a year',
};

const DEFICIT: Words = {
  forgiven: 'is let go',
  carried: 'is set off against later pay',
  repaid: 'is paid back',
};

type Words = Readonly<Record<string, string>>;

/** The words of a choice. */
function wordsOf(words: Words, value: TermValue): string {
  const found = typeof value === 'string' || typeof value === 'number' ? words[value] : undefined;
  if (found === undefined) throw new RangeError('a reading has no words');
  return found;
}

function cumulativeClause(offer: Offer, phase: number, isYes: boolean): string {
  const months = offer.phases[phase]?.productivity.measuredEveryMonths ?? 12;
  const noun = months === 1 ? 'month' : months === 6 ? 'half-year' : 'quarter';
  return isYes ? `${noun}s count from the start of the year` : `each ${noun} stands alone`;
}

function rebaseClause(offer: Offer, base: string, value: TermValue): string {
  if (value === 'none') return `the ${base} is never recalculated`;
  if (offer.rebase !== null && offer.rebase !== 'none') {
    return `the ${base} is recalculated as entered`;
  }
  const first = monthName(offer.startMonth, Math.max(13, (offer.guaranteedMonths ?? 0) + 1));
  return `the ${base} is recalculated each year from ${first} on, at the contract’s own rate`;
}

function onlyBelowClause(base: string, value: TermValue): string {
  if (value === null) return `the ${base} is recalculated in any case`;
  if (value === 0)
    return `the ${base} is recalculated only below a share of the target that you stay above`;
  return value === 10_000
    ? `the ${base} is recalculated only below the target`
    : `the ${base} is recalculated only below ${percent(Number(value))} of the target`;
}
