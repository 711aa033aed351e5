import type { Offer } from '../compensation/index.ts';
import { lowerFirst, termName } from './termWords.ts';

/** What hangs on a term whose sum cannot be told. */
const STAKES: readonly (readonly [RegExp, string])[] = [
  [/\.raisePercentPerYear$/, 'A raise stays in the pay of every year after it.'],
  [/\.target\.annualWrvus$/, 'Without a target nothing says how far you are from it.'],
  [/\.target\.rampPercent$/, 'A lower target in the first years lowers the bonus threshold too.'],
  [/^totalCashCapDollars$/, 'A cap takes off whatever a year pays above it.'],
  [/^rebase\.firstMonth$/, 'The earlier it falls, the more months are paid the new amount.'],
  [/^rebase\.dollarsPerWrvu$/, 'The recalculated pay rises and falls with this rate.'],
  [/^rebase\.creditPercent$/, 'A share below the whole lowers every new base by as much.'],
  [/^items\[\d+\]\.percent$/, 'Nothing is taken off now; whatever the share is comes off.'],
  [/^items\[\d+\]\.repayment/, 'From nothing to all of it may be paid back on leaving.'],
  [/^items\[/, 'It is counted as nothing now; whatever it is comes on top.'],
  [/^termMonths$/, 'After the term, every sum stands only if the contract is renewed.'],
  [/^exit\.withoutCause$/, 'If the employer may end it without cause, only the notice is certain.'],
  [/^exit\.employerNoticeDays$/, 'What is certain is the base for as long as this notice runs.'],
  [/^exit\.physicianNoticeDays$/, 'It is how long you stay bound after deciding to leave.'],
  [/^exit\.tail$/, 'If you pay it, it is one sum on leaving, and nothing here says how much.'],
  [/^exit\.tail\.dollars$/, 'What you would pay for it on leaving is unknown.'],
  [/^exit\.tail\./, 'If you pay for it, it is one sum on leaving.'],
  [
    /^exit\.bonusNeedsEmployment$/,
    'If it is needed, leaving loses bonus that is earned and not paid.',
  ],
  [/^exit\.nonCompete$/, 'It decides where you may work afterwards.'],
  [/^exit\.nonCompete\.(?:months|miles)$/, 'It decides how long, or how far, you must stay away.'],
  [/^exit\.nonCompete\./, 'It decides whether you could stay in the area in that case.'],
  [/^planChange$/, 'Every figure here stands only as long as the plan does.'],
  [
    /^wrvuSchedule$/,
    'The same work counts for another number of wRVUs in another year’s schedule.',
  ],
];

/** The sentence of what hangs on a term to which no sum can be given; null where sums would say it. */
export function unpricedStake(path: string): string | null {
  return STAKES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** The sentence where another term has to be known first. */
export function hangingStake(offer: Offer, on: string): string {
  return `What hangs on it can be told once this is known: ${lowerFirst(termName(offer, on))}.`;
}
