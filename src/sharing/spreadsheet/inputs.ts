import type { Offer } from '../../compensation/index.ts';
import { placedName } from '../../findings/index.ts';
import { inputUnits } from './inputUnits.ts';
import type { InputUnit } from './inputUnits.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { addressOf, addressOn, heading, note, overNumbers, text, title } from './sheetPage.ts';
import type { Whole } from './wholeFormula.ts';
import { literal, wholeCell } from './wholeFormula.ts';

/** The sheet on which every number stands that the formulas use. */
export const INPUTS = 'Inputs';

/** One term that formulas use. */
export interface InputTerm {
  /** Its path in the offer; an entry of a list by its place: `volume.rampPercent[1]`. */
  readonly path: string;
  /** In whole units, as the model counts it. */
  readonly value: number;
  readonly unit: InputUnit;
  readonly isStated?: boolean;
  /** Narrower bounds than those of its unit, in whole units. */
  readonly least?: number;
  readonly most?: number;
  /** Said behind the name: ", year 2". */
  readonly place?: string;
  /** The path of a term before it that must stay smaller: the start of the tier before. */
  readonly above?: string;
  /** The path of a term that may be as large at most: the floor under a ceiling. */
  readonly notUnder?: string;
}

/** The inputs of one offer as they are written, by the path of the term. */
export interface OfferInputs {
  readonly rows: readonly (readonly SheetCell[])[];
  /** The whole number of a term in the formulas; a term that is no input is `literal`. */
  readonly wholes: ReadonlyMap<string, Whole>;
  /** Whether every value lies within what the sheet takes. */
  readonly isWithin: boolean;
  /** The first and the last cell that say whether a value may stand there. */
  readonly checks: readonly [from: string, to: string];
}

const HEADINGS = [
  'Offer',
  'Term',
  'Value',
  'Unit',
  'From',
  'To',
  'In whole units',
  'Reads',
  'Section',
  'Note',
];
const [VALUE, FROM, TO, WHOLE, READS] = [2, 4, 5, 6, 7];
/** The rows above the first input. */
export const FIRST_ROW = 4;

/** Writes the terms of an offer as rows of the inputs sheet, `above` rows below its first. */
export function offerInputs(
  offer: Offer,
  offerName: string,
  terms: readonly InputTerm[],
  above: number,
): OfferInputs {
  const rowOf = new Map(terms.map(({ path }, index) => [path, FIRST_ROW + above + index]));
  const wholes = new Map<string, Whole>();
  const rows = terms.map((term, index) => {
    const row = FIRST_ROW + above + index;
    const [least, most] = boundsOf(term);
    wholes.set(term.path, wholeCell(addressOn(INPUTS, WHOLE, row), least, most));
    return rowOfTerm({ offer, offerName, term, row, rowOf });
  });
  const [first, last] = [FIRST_ROW + above, FIRST_ROW + above + terms.length - 1];
  return {
    rows,
    wholes,
    isWithin: terms.every((term) => {
      const [least, most] = boundsOf(term);
      return term.value >= least && term.value <= most;
    }),
    checks: [addressOn(INPUTS, READS, first), addressOn(INPUTS, READS, last)],
  };
}

/** A term's whole number; a term that the offer does not state counts as `otherwise`. */
export function wholeOf(inputs: OfferInputs, path: string, otherwise = 0): Whole {
  return inputs.wholes.get(path) ?? literal(otherwise);
}

/** The inputs sheet of all offers. */
export function inputsPage(rows: OfferInputs['rows']): SheetPage {
  return {
    name: INPUTS,
    widths: [24, 44, 16, 12, 12, 16, 16, 8, 14, 36],
    frozenRows: FIRST_ROW,
    frozenColumns: 2,
    rows: [
      [title('Inputs')],
      [
        note(
          'Change a number in the column “Value”; every other number of this spreadsheet follows. Formulas use whole units: cents, hundredths of a wRVU, ten-thousandths of a dollar per wRVU, hundredths of a percent.',
        ),
      ],
      [],
      HEADINGS.map((name, column) => (isNumber(column) ? overNumbers(name) : heading(name))),
      ...rows,
    ],
  };
}

function isNumber(column: number): boolean {
  return column === VALUE || column === FROM || column === TO || column === WHOLE;
}

function boundsOf({ unit, value, least, most }: InputTerm): readonly [number, number] {
  const bounds = inputUnits[unit];
  // A contract may go beyond what is common; its formulas then have to hold there as well.
  const wide = value > bounds.most ? bounds.mostOfFile : bounds.most;
  return [least ?? bounds.least, most ?? wide];
}

interface RowOfTerm {
  readonly offer: Offer;
  readonly offerName: string;
  readonly term: InputTerm;
  readonly row: number;
  readonly rowOf: ReadonlyMap<string, number>;
}

function rowOfTerm({ offer, offerName, term, row, rowOf }: RowOfTerm): readonly SheetCell[] {
  const { scale, format, name } = inputUnits[term.unit];
  const [least, most] = boundsOf(term);
  const cell = (column: number) => addressOf(column, row);
  const [value, whole] = [cell(VALUE), cell(WHOLE)];
  const compared = (sign: '>' | '>=', path: string | undefined) => {
    const other = rowOf.get(path ?? '');
    return other === undefined ? '' : `,${whole}${sign}${addressOf(WHOLE, other)}`;
  };
  const order = `${compared('>', term.above)}${compared('>=', term.notUnder)}`;
  const source = offer.sources[term.path];
  return [
    text(offerName),
    text(`${termLabel(offer, term)}${term.place ?? ''}`),
    { number: term.value / scale, format, between: [least / scale, most / scale] },
    text(name),
    { number: least / scale, format },
    { number: most / scale, format },
    { formula: `ROUND(${value}*${scale},0)`, format: 'whole' },
    {
      formula: `IF(AND(${value}>=${cell(FROM)},${value}<=${cell(TO)}${order}),"yes","no")`,
      format: 'text',
    },
    text(source?.ref ?? ''),
    text(noteOf(term, source?.status ?? null)),
  ];
}

function termLabel(offer: Offer, { path }: InputTerm): string {
  const name = placedName(offer, path.replace(/Percent\[\d+\]$/, 'Percent'));
  // A signing bonus that the contract labels so is named once.
  const half = name.slice(0, (name.length - 2) / 2);
  return name === `${half}: ${half}` ? half : name;
}

function noteOf(term: InputTerm, status: 'stated' | 'unclear' | 'oral' | null): string {
  if (term.isStated === false) return 'Not stated; counted as 0.';
  if (status === 'unclear') return 'Unclear, as noted; taken as entered.';
  if (status === 'oral') return 'Told, not written.';
  return '';
}
