import type { Item, Offer } from '../compensation/index.ts';
import { termInSentence } from './termInSentence.ts';

/** What is not known where a term is not stated, in the middle of a sentence. */
const PHRASES: Readonly<Record<string, string>> = {
  'base.raisePercentPerYear': 'yearly raises',
  'target.annualWrvus': 'a target',
  'target.rampPercent': 'whether target and threshold are lower while a practice is built',
  'target.proratedForLeave': 'what happens to target and threshold during leave',
  'productivity.applies': 'whether a higher rate applies to every wRVU',
  'productivity.measuredEveryMonths': 'how often production is settled',
  'productivity.planYearStartsInMonth': 'when the plan year starts',
  'productivity.cumulative': 'whether each settlement stands alone',
  'productivity.deficit': 'what becomes of a draw that is not earned',
  printedForFte: 'whether the figures are printed for full time',
  guaranteedMonths: 'how long the base is not recalculated',
  termMonths: 'how long the contract runs',
  totalCashCapDollars: 'a cap on yearly cash',
  rebase: 'whether the base is ever recalculated',
  'rebase.firstMonth': 'when the base is first recalculated',
  'rebase.everyMonths': 'how often the base is recalculated',
  'rebase.lookbackMonths': 'how many months a recalculation looks back at',
  'rebase.dollarsPerWrvu': 'the rate of a recalculation',
  'rebase.becomes': 'whether a recalculation sets the base or ends it',
  'rebase.onlyBelowTargetPercent': 'below what share of target the base is recalculated',
  'rebase.creditPercent': 'what share of production becomes base',
  'rebase.maxCutPercent': 'how far the base can fall at once',
  'rebase.floorDollars': 'a floor for the base',
  'rebase.dataLagMonths': 'up to when production counts for a recalculation',
  'rebase.leaveExcluded': 'whether leave counts in a recalculation',
  'rebase.thresholdFollows': 'whether the bonus threshold follows a new base',
  'exit.withoutCause': 'who can end it without cause',
  'exit.employerNoticeDays': 'the employer’s notice',
  'exit.physicianNoticeDays': 'your notice',
  'exit.tail': 'who pays for a tail',
  'exit.tail.ifIResign': 'who pays for the tail if you resign',
  'exit.tail.ifLetGo': 'who pays for the tail if you are let go',
  'exit.tail.dollars': 'the price of the tail',
  'exit.bonusNeedsEmployment': 'whether leaving loses a bonus already earned',
  'exit.nonCompete': 'a non-compete',
  'exit.nonCompete.months': 'how long the non-compete lasts',
  'exit.nonCompete.miles': 'how far the non-compete reaches',
  'exit.nonCompete.ifLetGo': 'whether the non-compete holds if you are let go',
  'exit.nonCompete.afterNonRenewal': 'whether the non-compete holds after non-renewal',
  planChange: 'who can change the pay plan',
  wrvuSchedule: 'which year’s wRVU values are credited',
};

const PAID_AHEAD = 'whether a bonus paid ahead of the year is taken back';

/** A term that is not stated, as a sentence names it; one without a phrase goes by its name. */
export function openTermPhrase(offer: Offer, path: string): string {
  const item = offer.items[Number(/^items\[(\d+)\]/.exec(path)?.[1])];
  if (item !== undefined) return itemPhrase(item, path);
  if (path.endsWith('.basePaidPercent')) return 'what share of the base is paid during leave';
  const phase = /^phases\[(\d+)\]/.exec(path)?.[1];
  const isAhead =
    path.endsWith('.productivity.deficit') &&
    offer.phases[Number(phase)]?.productivity.model !== 'draw';
  const phrase = isAhead ? PAID_AHEAD : PHRASES[path.replace(/^phases\[\d+\]\./, '')];
  if (phrase === undefined) return termInSentence(path);
  return phase === undefined || offer.phases.length === 1
    ? phrase
    : `${phrase} (phase ${Number(phase) + 1})`;
}

/** "the stipend (Teaching)", "the expected share of the quality bonus". */
function itemPhrase(item: Item, path: string): string {
  const kind = itemName(item.kind);
  const isSaid = item.label === null || item.label.toLowerCase() === kind;
  const name = `the ${kind}${isSaid ? '' : ` (${item.label})`}`;
  if (path.endsWith('.waived.letGo')) return `whether ${name} is paid back if you are let go`;
  if (path.endsWith('.waived.nonRenewed')) return `whether ${name} is paid back after non-renewal`;
  if (path.includes('.repayment')) return `the repayment of ${name}`;
  if (path.endsWith('.expectedPercent')) return `the expected share of ${name}`;
  if (path.endsWith('.of')) return `what ${name} is taken from`;
  if (path.endsWith('.percent')) return `the share of ${name}`;
  if (path.endsWith('.expectedReturnPercent')) return `the expected return of ${name}`;
  if (path.endsWith('.shiftsPerMonth')) return `the shifts of ${name}`;
  if (path.endsWith('.years')) return `the years of ${name}`;
  return name;
}

/** What an item without a label goes by. */
export function itemName(kind: Item['kind']): string {
  switch (kind) {
    case 'stipend':
      return 'stipend';
    case 'quality':
      return 'quality bonus';
    case 'withhold':
      return 'withheld pay';
    case 'call':
      return 'call pay';
    case 'signing':
      return 'signing bonus';
    case 'relocation':
      return 'relocation payment';
    case 'retention':
      return 'retention bonus';
    case 'loanRepayment':
      return 'loan repayment';
    case 'benefit':
      return 'benefit';
  }
}
