import type { Ratio } from '../../compensation/index.ts';
import { ratio, round, times } from '../../compensation/index.ts';
import type { PaceVerdict } from '../../production/index.ts';
import { paceVerdict } from '../../production/index.ts';
import { count, exactWrvus, wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { exactText, tenths } from './exactText.ts';
import type { PacedOffer } from './paceFigure.ts';
import { dayText, paceFigure } from './paceFigure.ts';
import { projectionLines } from './paceLines.ts';

/** Where the year ends at this pace, how far its months reach, the verdict with its reason, and what is needed. */
export function verdictSentences(paced: PacedOffer): readonly Sentence[] {
  const found = paceVerdict(paced.offer, paced.pace, paced.soFar);
  const ends = endSentences(paced);
  if (found === null) return [...ends, ['There is no target of this year to hold it against.']];
  return [verdictSentence(paced, found), ...neededSentences(paced, found), ...ends];
}

/** "On pace: …", each with what it hangs on. */
function verdictSentence(paced: PacedOffer, found: PaceVerdict): Sentence {
  const { verdict, toDo, gap } = found;
  const target = targetFigure(paced, found);
  const { year, gone, toDate } = paced.soFar;
  const short = wrvus(round(gap ?? toDo));
  switch (verdict.verdict) {
    case 'onPace':
      return verdict.isReached
        ? say`On pace: the ${wrvus(round(toDate))} wRVUs to date reach the year’s target of ${target} already.`
        : say`On pace: the year ends at ${projectionFigure(paced)}, and its target is ${target}.`;
    case 'missed':
      return say`Missed: ${year.asOf >= year.to ? `the year ended on ${dayText(year.to)}` : 'no work of the year is left'}, ${wrvus(round(toDo))} short of its target of ${target}.`;
    case 'notThisYear':
      return found.timesNeeded === null
        ? say`Not in this year: nothing is credited so far, and no multiple of that reaches the target of ${target}.`
        : say`Not in this year: the target of ${target} needs ${timesFigure(paced, found, found.timesNeeded)} the pace so far, and ${count(found.catchUpTimes)} times is ${found.isCatchUpAssumed ? 'taken here as' : 'what you entered as'} the most that can be caught up.`;
    case 'fixable':
      return say`Fixable: the year ends ${short} short of its target of ${target} at this pace, and the clinic’s leaks, closed for the rest of it, bring ${recoverable(verdict.recoverable)}.`;
    case 'onlyMoreVolume':
      return say`Only more volume would reach the target of ${target}: the year ends ${short} short of it at this pace, and the clinic’s leaks, closed for the rest of it, bring ${recoverable(verdict.recoverable)}.`;
    case 'behind':
      return gone.n === 0
        ? say`Nothing of the year’s work has gone by: all of its target of ${target} is still to be done.`
        : say`Behind: the year ends ${short} short of its target of ${target} at this pace. Whether the clinic’s own leaks would close that is not known: it has none entered.`;
  }
}

function recoverable(amount: Ratio): string {
  return wrvus(round(amount));
}

/** "To reach it, 3,400 more are needed in what is left of the year: 34 a clinic day, where 16 were done so far." */
function neededSentences(paced: PacedOffer, found: PaceVerdict): readonly Sentence[] {
  const { toDo, perClinicDayLeft, perClinicDaySoFar, timesNeeded } = found;
  const { verdict } = found.verdict;
  if (toDo.n <= 0 || verdict === 'missed') return [];
  const more = round(toDo);
  const needed = `${wrvus(more)} more ${wrvuNoun(more)}`;
  const { clinicDays } = paced.soFar;
  if (clinicDays === null || perClinicDayLeft === null) {
    const asMuch =
      verdict === 'notThisYear' || timesNeeded === null
        ? ''
        : `, ${tenthsOf(timesNeeded)} times the pace so far`;
    const unknown =
      clinicDays === null
        ? ' How much that is a clinic day is not known: the clinic’s days a week are not entered.'
        : '';
    return [[`The target needs ${needed} in the rest of the year${asMuch}.${unknown}`]];
  }
  const [left, each] = [exactText(clinicDays.left), tenths(over100(perClinicDayLeft))];
  const perDay = paceFigure(paced, {
    of: 'perClinicDay',
    text: each,
    exact: `${exactText(over100(perClinicDayLeft))} wRVUs a clinic day`,
    title: 'Needed on each clinic day that is left',
    lines: () => [
      {
        label: 'Still to be done',
        printed: `${exactWrvus(round(found.target))} − ${exactWrvus(round(paced.soFar.toDate))} = ${exactWrvus(more)}`,
        amount: exactWrvus(more),
        notes: [],
      },
      {
        label: 'On each clinic day left',
        printed: `${exactWrvus(more)} ÷ ${left} days = ${exactText(over100(perClinicDayLeft))}`,
        amount: exactText(over100(perClinicDayLeft)),
        notes: [],
      },
    ],
    terms: ['clinic', 'phases'],
  });
  const before =
    perClinicDaySoFar === null
      ? ''
      : `, where ${tenths(over100(perClinicDaySoFar))} were done so far`;
  return [
    say`The target needs ${needed} on the ${tenths(clinicDays.left)} clinic days left: ${perDay} a day${before}.`,
  ];
}

/** Where the year ends, with the range of its own months. */
function endSentences(paced: PacedOffer): readonly Sentence[] {
  const { projection, range, year, gone } = paced.soFar;
  if (projection === null || gone.n === gone.d) return [];
  const end = say`At the pace so far the year ends on ${dayText(year.to)} with ${projectionFigure(paced)} wRVUs`;
  if (range === null)
    return [[...end, '. A range follows from two whole months or more, entered by month.']];
  return [
    [
      ...end,
      `; with the rest as in the slowest or the best whole month so far, with ${wrvus(round(range.low))} or ${wrvus(round(range.high))}.`,
    ],
  ];
}

function projectionFigure(paced: PacedOffer): Figure {
  const projection = paced.soFar.projection ?? ratio(0);
  return paceFigure(paced, {
    of: 'projection',
    text: wrvus(round(projection)),
    exact: `${exactWrvus(round(projection))} wRVUs`,
    title: 'Where the measured year ends at the pace so far',
    lines: () => projectionLines(paced),
    terms: ['volume.leave', 'volume.monthWeights'],
  });
}

function targetFigure(paced: PacedOffer, { target }: PaceVerdict): Figure {
  const shown = round(target);
  return paceFigure(paced, {
    of: 'target',
    text: wrvus(shown),
    exact: `${exactWrvus(shown)} wRVUs`,
    title: 'The target of the measured year',
    lines: () => [
      {
        label: 'Each month’s twelfth of its annual target',
        printed: null,
        amount: exactWrvus(shown),
        notes: [
          'A month in part counts by its days; leave takes its share off where the contract says so.',
        ],
      },
    ],
    terms: ['phases', 'volume.leave'],
  });
}

/** "2.13 times", which opens. */
function timesFigure(paced: PacedOffer, found: PaceVerdict, timesNeeded: Ratio): Figure {
  const { toDo } = found;
  const shown = count(round(times(timesNeeded, ratio(100))));
  return paceFigure(paced, {
    of: 'timesNeeded',
    text: `${shown} times`,
    exact: `${exactText(timesNeeded)} times`,
    title: 'The pace needed, beside the pace so far',
    lines: () => [
      ...projectionLines(paced),
      {
        label: 'Still to be done',
        printed: `${exactWrvus(round(found.target))} − ${exactWrvus(round(paced.soFar.toDate))} = ${exactWrvus(round(toDo))}`,
        amount: exactWrvus(round(toDo)),
        notes: [],
      },
      {
        label: 'Times the pace so far',
        printed: null,
        amount: exactText(timesNeeded),
        notes: [
          'What is still to be done for each share of the year left, by what was done for each share gone.',
        ],
      },
    ],
    terms: ['phases'],
    assumed: found.isCatchUpAssumed ? ['pace.catchUpTimes'] : [],
  });
}

function tenthsOf(value: Ratio): string {
  return count(round(times(value, ratio(100))));
}

/** wRVUs of an exact amount of hundredths. */
function over100(hundredths: Ratio): Ratio {
  return times(hundredths, ratio(1, 100));
}
