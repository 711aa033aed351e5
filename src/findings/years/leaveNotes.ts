import { figure, termFigure, wrvuFigure } from '../figure.ts';
import { count, percent, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import type { YearView } from '../yearView.ts';
import { nameOf } from '../yearView.ts';
import { basePaid, goals } from './leaveInYear.ts';
import { lookBack } from './leaveLookBack.ts';
import { readOtherwise, twelveWeeksFrom } from './leaveReadings.ts';

/** What leave does to pay, target and base under each reading of the contract. */
export interface LeaveNotes {
  readonly sentences: readonly Sentence[];
  /** What the page can't know of it. */
  readonly caution: string;
}

const CAUTION =
  'This is what the written formula does. Leave law may limit it, and may not cover a first year of work. Ask a lawyer before signing, and again before the leave.';

/** Of the leave that is entered; null where none is. */
export function leaveNotes(subject: ReadySubject): LeaveNotes | null {
  return subject.offer.volume.leave.length === 0
    ? null
    : { sentences: notesOf(subject), caution: CAUTION };
}

/** Of twelve weeks from the beginning of a year, where no leave is entered. */
export function exampleOfLeave(subject: ReadySubject, chosenYear: number): LeaveNotes | null {
  const view = yearView(subject, chosenYear);
  const found = readOtherwise(subject, twelveWeeksFrom(view.firstMonth));
  if (found === null) return null;
  const when = nameOf(view, view.firstMonth);
  return {
    sentences: [
      say`An example, not in the figures above: 12 weeks, from the beginning of ${when}.`,
      ...notesOf(found),
    ],
    caution: CAUTION,
  };
}

function notesOf(subject: ReadySubject): readonly Sentence[] {
  const onLeave = subject.ledger
    .map(({ year }) => yearView(subject, year))
    .filter(({ facts }) => facts.pay.months.some(({ planMonth }) => planMonth.leave > 0));
  return [
    ...onLeave.map(takesOff),
    ...partMonths(subject),
    ...onLeave.flatMap(basePaid),
    ...onLeave.flatMap(goals),
    ...lookBack(subject),
  ];
}

function takesOff(view: YearView): Sentence {
  const { subject, year, credited, facts } = view;
  const full = subject.ran.volumes?.[year - 1] ?? credited;
  const months = facts.pay.months.reduce((sum, { planMonth }) => sum + planMonth.leave, 0);
  const leave = figure(view, {
    of: `leave${year}.months`,
    text: count(months),
    exact: `${count(months)} months`,
    title: `Leave in year ${year}`,
    lines: () => [
      { label: 'As entered', printed: null, amount: `${count(months)} months`, notes: [] },
    ],
    terms: ['volume.leave'],
  });
  const off = wrvuFigure(view, full - credited, {
    of: `leave${year}.off`,
    title: `wRVUs that the leave takes off year ${year}`,
    lines: () => [
      {
        label: 'The year’s volume less what is credited',
        printed: `${wrvus(full)} − ${wrvus(credited)} = ${wrvus(full - credited)} wRVUs`,
        amount: `${wrvus(full - credited)} wRVUs`,
        notes: [],
      },
    ],
    terms: ['volume'],
  });
  const left = wrvuFigure(view, credited, {
    of: `leave${year}.credited`,
    title: `wRVUs credited in year ${year}`,
    terms: ['volume'],
  });
  return say`In year ${String(year)}, ${leave} ${months === 100 ? 'month of leave takes' : 'months of leave take'} ${off} wRVUs off the work; ${left} are left.`;
}

/** The last month of a leave that is not whole months long. */
function partMonths(subject: ReadySubject): readonly Sentence[] {
  const [view] = [yearView(subject, 1)];
  return subject.offer.volume.leave.flatMap(({ fromMonth, months }, index) => {
    const part = months % 100;
    const month = fromMonth + Math.floor(months / 100);
    if (part === 0 || month > subject.ran.months.length) return [];
    const share = termFigure(subject.offer, `volume.leave[${index}].months`, percent(part * 100));
    return [
      say`Of ${nameOf(view, month)} the leave takes ${share}: so much of that month is not worked, and the rest counts as worked.`,
    ];
  });
}
