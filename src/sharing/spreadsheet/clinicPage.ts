import { asRead } from '../../compensation/index.ts';
import type { ReadySubject } from '../../findings/index.ts';
import { clinicAnswer, LEAK_NAMES, paceAnswer, placedName, textOf } from '../../findings/index.ts';
import type { ClinicYear, LeakCause } from '../../production/index.ts';
import { clinicWrvus, leakPay } from '../../production/index.ts';
import type { ClinicCells } from './clinicInputs.ts';
import { clinicInputs } from './clinicInputs.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { addressOf, heading, note, overNumbers, text, title } from './sheetPage.ts';

/** The rows above the first term. */
const TOP = 3;

/** The contract year whose dollars of leaks are told. */
const YEAR = 1;

/** The label of what a clinic comes to. */
export const CLINIC_TOTAL = 'wRVUs a year, before what the contract credits of all work';

/** A clinic as live formulas, and where the year so far goes; null where neither is entered. */
export function clinicPage(subject: ReadySubject, name: string): SheetPage | null {
  const { offer } = subject;
  const [clinic, pace] = [asRead(offer.clinic), asRead(offer.pace)];
  if (clinic === null && pace === null) return null;
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  const file = { horizonYears: subject.plan.years, ladder: null };
  return {
    name,
    widths: [52, 16, 16, 16, 16, 16, 16],
    rows: [
      [title(`${offer.name}: clinic and year so far`)],
      [
        note(
          `What the clinic comes to is not carried to the sheet of inputs: where it is to count, type it there as “${placedName(offer, 'volume.annualWrvus')}”.`,
        ),
      ],
      [],
      ...(reading?.kind === 'ready' ? live(subject, reading.year) : []),
      ...(reading?.kind === 'missing'
        ? [[text(textOf(clinicAnswer(offer, file, YEAR).sentence))]]
        : []),
      ...(pace === null ? [] : soFar(subject)),
    ],
  };
}

function live(subject: ReadySubject, year: ClinicYear): SheetPage['rows'] {
  const { rows, cells } = clinicInputs(subject.offer, year, TOP);
  const top = TOP + rows.length + 1;
  return [...rows, [], ...lost(subject, year, cells, top)];
}

/** From the template as promised to what is credited, a level a row; dollars stand as values. */
function lost(
  subject: ReadySubject,
  year: ClinicYear,
  { days, performed, credited, coded, beside, creditShare, template }: ClinicCells,
  top: number,
): SheetPage['rows'] {
  const pay = leakPay(year, {
    offer: subject.offer,
    horizonYears: subject.plan.years,
    ladder: null,
    year: YEAR,
  });
  const paid = new Map<LeakCause, { readonly thisYear: number; readonly later: number }>(
    pay.kind === 'missing' ? [] : pay.leaks.map((leak) => [leak.cause, leak]),
  );
  const perDay = (row: number) => addressOf(1, row);
  const wrvus = (row: number) => addressOf(2, row);
  const isCounted = template === null;
  const start = isCounted ? 'The visits seen' : 'The template as promised';
  // Noise in the 15th digit must not decide about half a hundredth.
  const rounded = (formula: string) => `ROUND(ROUND(${formula},6),2)`;
  const levels: readonly Level[] = [
    {
      name: start,
      cause: null,
      visits: isCounted ? year.clinic.template.seenPerDay : template.slots,
    },
    ...(isCounted
      ? []
      : [
          { cause: 'held', visits: `${template.slots}-${template.held}` } as const,
          { cause: 'unfilled', visits: `${perDay(top + 3)}*${template.fill}/100` } as const,
          { cause: 'noShow', visits: `${perDay(top + 4)}*${template.coming}` } as const,
          { cause: 'unexplained', visits: template.seen ?? perDay(top + 5) } as const,
        ]),
    { cause: 'underCoding', visits: null },
    { cause: 'notCredited', visits: null },
  ];
  const first = top + 2;
  const seen = perDay(isCounted ? first : first + 4);
  const annual = `${days}*${seen}*${credited}*${coded}+${beside}`;
  const rows = levels.map(({ name, cause, visits }, index): readonly SheetCell[] => {
    const at = first + index;
    const leak = cause === null ? undefined : paid.get(cause);
    const level =
      cause === 'underCoding'
        ? `${days}*${seen}*${performed}*${coded}+${beside}`
        : cause === 'notCredited'
          ? `(${annual})*${creditShare}`
          : `${days}*${perDay(at)}*${performed}+${beside}`;
    return [
      text(name ?? (cause === null ? '' : LEAK_NAMES[cause])),
      visitsCell(visits),
      { formula: rounded(level), format: 'wrvus' },
      cause === null
        ? null
        : { formula: `ROUND(${wrvus(at - 1)}-${wrvus(at)},2)`, format: 'wrvus' },
      leak === undefined ? null : { number: leak.thisYear / 100, format: 'dollars' },
      leak === undefined ? null : { number: leak.later / 100, format: 'dollars' },
    ];
  });
  return [
    [heading('Where the wRVUs go')],
    [
      heading('Lost to'),
      overNumbers('Visits a day left'),
      overNumbers('wRVUs a year left'),
      overNumbers('wRVUs lost here'),
      overNumbers(`More pay of year ${YEAR} without it (a value)`),
      overNumbers('More pay later (a value)'),
    ],
    ...rows,
    [heading(CLINIC_TOTAL), null, { formula: rounded(annual), format: 'wrvus' }],
    [],
  ];
}

interface Level {
  /** Null: that of its cause. */
  readonly name?: string;
  readonly cause: LeakCause | null;
  /** A number in hundredths, a formula, or nothing that a day counts. */
  readonly visits: number | string | null;
}

function visitsCell(visits: Level['visits']): SheetCell {
  if (visits === null) return null;
  return typeof visits === 'number'
    ? { number: visits / 100, format: 'wrvus', between: [0, 1000] }
    : { formula: visits, format: 'wrvus' };
}

/** Where the year so far goes, in the sentences of the page. */
function soFar({ offer }: ReadySubject): SheetPage['rows'] {
  const { sentence, notes } = paceAnswer(offer);
  return [
    [heading('Year so far, as saved')],
    ...[sentence, ...notes].map((each) => [text(textOf(each))]),
  ];
}
