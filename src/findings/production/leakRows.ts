import type { Ratio } from '../../compensation/index.ts';
import { plus, ratio, round, times } from '../../compensation/index.ts';
import type { ClinicYear, Leak, LeakPay, LeakPayReading } from '../../production/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { dollars, exactDollars, exactWrvus, MINUS, percent, wrvus } from '../formatNumber.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { clinicFigure } from './clinicFigure.ts';
import { clinicLines, daysLine, line, perVisit } from './clinicLines.ts';
import { exactText } from './exactText.ts';
import { controlWords, LEAK_NAMES } from './leakWords.ts';

/** A row of the leaks: wRVUs, and dollars where they can be told. */
export interface LeakRow {
  readonly key: string;
  readonly name: string;
  /** Who controls it. */
  readonly note: string;
  readonly cells: readonly string[];
  readonly figure: Figure | null;
  /** Over the first row of those that stand apart. */
  readonly group?: string;
}

/** What a figure of dollars of leaks rests on. */
export const restOfPay = (year: number): readonly string[] => [
  `Year ${year}; every other year at what the clinic comes to.`,
  'Before tax.',
  'If neither side ends it; past the stated term, if renewed on the same terms.',
];

/** What is left of the clinic’s year. */
export function creditedRow({ offer }: ReadySubject, found: ClinicYear, credited: number): LeakRow {
  return {
    key: 'credited',
    name: 'Credited',
    note: '',
    cells: [wrvus(credited), '', ''],
    figure: clinicFigure(offer, found, {
      of: 'credited',
      text: wrvus(credited),
      exact: `${exactWrvus(credited)} wRVUs`,
      title: 'Credited of the clinic’s year',
      lines: () => [...clinicLines(offer, found), ...shareLine(found)],
      terms: ['wrvuSchedule', 'volume.creditPercent'],
    }),
  };
}

/** What the contract credits of all work, where it is less than all. */
function shareLine({ creditShare, credited, annual }: ClinicYear): readonly ExplainedLine[] {
  if (creditShare.n === creditShare.d) return [];
  const [before, after] = [exactWrvus(round(annual)), exactWrvus(round(credited))];
  const share = percent(round(times(creditShare, ratio(10_000))));
  return [line('Credited', `${before} × ${share} = ${after}`, after)];
}

/** What the waterfall starts from. */
export function promisedRow(
  { offer }: ReadySubject,
  found: ClinicYear,
  name: string,
  promised: number,
): LeakRow {
  return {
    key: 'promised',
    name,
    note: '',
    cells: [wrvus(promised), '', ''],
    figure: clinicFigure(offer, found, {
      of: 'promised',
      text: wrvus(promised),
      exact: `${exactWrvus(promised)} wRVUs`,
      title: name,
      lines: () => [daysLine(found), levelLine(name, found, found.day.slots)],
    }),
  };
}

/** A leak in wRVUs and, where it can be closed, in dollars. */
export function leakRow(
  { offer }: ReadySubject,
  found: ClinicYear,
  leak: Leak,
  pay: LeakPayReading,
): LeakRow {
  const { cause, wrvus: lost } = leak;
  const priced = pay.kind === 'ready' ? pay.leaks.find((one) => one.cause === cause) : undefined;
  const year = pay.kind === 'ready' ? pay.year : 0;
  const name = lost < 0 ? 'More visits seen than the template lets come' : LEAK_NAMES[cause];
  return {
    key: cause,
    name,
    note: controlWords(leak.controlledBy),
    cells: [
      lost > 0 ? `${MINUS}${wrvus(lost)}` : lost < 0 ? `+${wrvus(-lost)}` : wrvus(0),
      priced === undefined ? '' : dollars(priced.thisYear),
      priced === undefined ? '' : dollars(priced.later),
    ],
    figure: clinicFigure(offer, found, {
      of: `leak.${cause}`,
      text: wrvus(Math.abs(lost)),
      exact: `${exactWrvus(Math.abs(lost))} wRVUs`,
      title: name,
      lines: () => [
        ...leakLines(found, leak),
        ...(priced === undefined ? [] : payLines(priced, year)),
      ],
      restsOn: priced === undefined ? [] : restOfPay(year),
      terms: priced === undefined ? [] : ['phases', 'rebase', 'items'],
    }),
  };
}

/** Coding, in wRVUs alone and under a heading of its own. */
export function codingRow({ offer }: ReadySubject, found: ClinicYear, leak: Leak): LeakRow {
  return {
    key: leak.cause,
    name: LEAK_NAMES.underCoding,
    note: controlWords(leak.controlledBy),
    cells: [`${leak.wrvus > 0 ? MINUS : ''}${wrvus(leak.wrvus)}`, '', ''],
    group: 'Coding, apart: in wRVUs only',
    figure: clinicFigure(offer, found, {
      of: 'leak.underCoding',
      text: wrvus(leak.wrvus),
      exact: `${exactWrvus(leak.wrvus)} wRVUs`,
      title: LEAK_NAMES.underCoding,
      lines: () => leakLines(found, leak),
      restsOn: ['It has no dollars here.'],
    }),
  };
}

/** What is lost of a leak, from one level to the next. */
function leakLines(found: ClinicYear, { cause, wrvus: lost }: Leak): readonly ExplainedLine[] {
  const { day, visits, mix } = found;
  const difference = line(
    'The difference',
    null,
    `${exactWrvus(Math.abs(lost))} wRVUs`,
    lost < 0 ? ['More is seen than the template explains.'] : [],
  );
  const between = (before: readonly [string, Ratio], after: readonly [string, Ratio]) => [
    daysLine(found),
    levelLine(before[0], found, before[1]),
    levelLine(after[0], found, after[1]),
    difference,
  ];
  switch (cause) {
    case 'held':
      return between(['All slots', day.slots], ['Slots offered', day.offered]);
    case 'unfilled':
      return between(['Slots offered', day.offered], ['Slots booked', day.booked]);
    case 'noShow':
      return between(['Slots booked', day.booked], ['Visits that come', day.come]);
    case 'unexplained':
      return between(['Visits that the template lets come', day.come], ['Visits seen', day.seen]);
    case 'underCoding':
      return [
        line(
          'Work of the visits',
          `${exactText(visits)} visits × ${perVisit(mix.performed)}`,
          exactWrvus(round(times(visits, mix.performed))),
        ),
        difference,
      ];
    case 'notCredited':
      return [
        line('Credited a visit', null, perVisit(mix.credited), [
          `Performed: ${perVisit(mix.performed)}.`,
        ]),
        ...shareLine(found),
        difference,
      ];
  }
}

/** Days × visits × wRVUs a visit, and what no visit brings. */
function levelLine(label: string, { days, mix, beside }: ClinicYear, perDay: Ratio): ExplainedLine {
  const level = round(plus(times(times(days.days, perDay), mix.performed), beside));
  const more = beside.n === 0 ? '' : ` + ${exactWrvus(round(beside))} of no visit`;
  return line(
    label,
    `${exactText(days.days)} days × ${exactText(perDay)} × ${perVisit(mix.performed)}${more} = ${exactWrvus(level)}`,
    exactWrvus(level),
  );
}

/** What closing a leak brings and pays. */
export function payLines(
  { recovered, thisYear, later, laterFrom }: Omit<LeakPay, 'cause'>,
  year: number,
): readonly ExplainedLine[] {
  return [
    line('Credited wRVUs that closing it brings', null, exactWrvus(recovered), [
      'Everything else as it is: what is given back is booked, missed and coded like the rest.',
    ]),
    line(`More pay of year ${year}`, null, exactDollars(thisYear)),
    line(
      'More pay of the years after it',
      null,
      exactDollars(later),
      laterFrom === null
        ? []
        : [`From year ${laterFrom} on, as a base recalculated from that work.`],
    ),
  ];
}
