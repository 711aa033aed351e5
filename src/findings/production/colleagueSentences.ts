import type { Offer, Pace } from '../../compensation/index.ts';
import type { YearSoFar } from '../../production/index.ts';
import { annualTargetOf, colleaguesAtFte } from '../../production/index.ts';
import { count, wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import type { Sentence } from '../sentence.ts';

/** What colleagues produce beside the target, and what was said of anyone who reaches it. */
export function colleagueSentences(
  offer: Offer,
  pace: Pace,
  soFar: YearSoFar | null,
): readonly Sentence[] {
  const target = soFar === null ? null : annualTargetOf(offer, soFar.year);
  const { fte, annual, reaching } = colleaguesAtFte(offer, pace, target);
  const said = pace.anyoneReachesTarget === null ? [] : [[TOLD[pace.anyoneReachesTarget]]];
  if (annual.length === 0) return said;
  const figures = listed(annual.map((each) => wrvus(each)));
  const who = annual.length === 1 ? 'One colleague’s year' : 'Colleagues’ years';
  const are = annual.length === 1 ? 'is' : 'are';
  const reached =
    reaching === null || target === null
      ? ''
      : `; ${ofThem(reaching, annual.length)} the target of ${wrvus(target)}`;
  return [
    [`${who} at ${atFte(fte)} ${are} ${figures} wRVUs, by the figures that you entered${reached}.`],
    ...said,
  ];
}

/** "two of 3 reach". */
function ofThem(reaching: number, all: number): string {
  if (all === 1) return reaching === 1 ? 'it reaches' : 'it does not reach';
  if (reaching === 0) return 'none of them reaches';
  return `${reaching} of ${all} ${reaching === 1 ? 'reaches' : 'reach'}`;
}

function atFte(hundredths: number): string {
  return hundredths === 100 ? '1.0 FTE' : `${count(hundredths)} FTE`;
}

const TOLD = {
  yes: 'You were told that somebody here reaches the target; that is not verified.',
  no: 'You were told that nobody here reaches the target; that is not verified.',
  notTold: 'You asked whether anyone here reaches the target and were not told.',
} as const;
