import type { TermReadings, Workspace } from '../../compensation/index.ts';
import type { Subject } from '../../findings/index.ts';
import { questions } from '../../findings/index.ts';
import { checkCode } from '../checkCode.ts';
import { COMPARISON } from './comparisonPage.ts';
import { INPUTS } from './inputs.ts';
import type { SheetCell, SheetPage } from './sheetPage.ts';
import { heading, note, text, title } from './sheetPage.ts';

/** What the first sheet says of one offer. */
export interface OfferOnFirstPage {
  readonly subject: Subject;
  /** The sheet of its years; null where it has no figures. */
  readonly sheet: string | null;
  readonly asValues: string | null;
  /** What hangs on the terms that it does not state; null where that was not worked out. */
  readonly known: readonly TermReadings[] | null;
}

const DISCLAIMER =
  'Arithmetic on what was entered. General information, not a substitute for the advice of an attorney licensed in your state; not tax or valuation advice.';

/** The first sheet: what this is, how it is used, what it holds, and what the contracts do not state. */
export function firstPage(
  workspace: Workspace,
  offers: readonly OfferOnFirstPage[],
  leftOut: readonly string[],
): SheetPage {
  const isCompared = offers.filter(({ sheet }) => sheet !== null).length > 1;
  const hasInputs = offers.some(({ sheet, asValues }) => sheet !== null && asValues === null);
  return {
    name: 'Read me',
    widths: [34, 46, 50, 40],
    rows: [
      [title('RVU Contract Calculator')],
      [text(DISCLAIMER)],
      [],
      [text('Check code'), text(checkCode(workspace))],
      [
        note(
          'The page shows the same code for the same terms. It tells a mistake, not a forgery; numbers that are changed here do not change it.',
        ),
      ],
      [],
      ...(hasInputs ? howToUse(isCompared) : []),
      [heading('Offer'), heading('Where it stands'), heading('What to know')],
      ...offers.map(rowOfOffer),
      ...leftOut.map((name): readonly SheetCell[] => [
        text(name),
        text('Not in this spreadsheet'),
        text('An entry of it does not read as a whole value.'),
      ]),
      ...offers.flatMap(notStated),
    ],
  };
}

const howToUse = (isCompared: boolean): SheetPage['rows'] => [
  [heading('How to use it')],
  [
    text(
      `On the sheet “${INPUTS}”, change a number in the column “Value”. The years follow, by the rules of the contract as entered.`,
    ),
  ],
  ...(isCompared
    ? [
        [
          text(
            `The sheet “${COMPARISON}” adds the years up and holds the offers against one another.`,
          ),
        ],
      ]
    : []),
  [
    text(
      'An offer has a sheet with its years, one with what leaving costs in each month, as values, one with its clinic and the year so far where they are entered, and one with its workings, month by month and settlement by settlement, in whole cents.',
    ),
  ],
  [
    text(
      'The line under an offer’s name says whether every input is within its bounds. Terms that order the months, such as phases, periods, the months of leave and of recalculations, are fixed here: change them on the page and save again.',
    ),
  ],
  [],
];

function rowOfOffer({ subject, sheet, asValues }: OfferOnFirstPage): readonly SheetCell[] {
  const name = text(subject.offer.name);
  if (sheet === null) {
    return [
      name,
      text('Not in this spreadsheet'),
      text('It has no figures yet: a term that every figure needs is not stated. See below.'),
    ];
  }
  return asValues === null
    ? [name, text(`Sheet “${sheet}”`), text('Live formulas.')]
    : [name, text(`Sheet “${sheet}”`), text(`Values, not formulas: ${asValues}`)];
}

/** The terms that an offer does not state, in the order of the dollars that hang on them. */
function notStated({ subject, known }: OfferOnFirstPage): SheetPage['rows'] {
  const { basis, list } = questions(subject, known);
  if (list.length === 0) return [];
  return [
    [],
    [
      heading(
        `${subject.offer.name}: not stated or not clear${known === null ? '' : ', in order of dollars'}`,
      ),
    ],
    ...(basis === null ? [] : [[note(basis)]]),
    [
      heading('Term'),
      heading('What to ask'),
      heading('What hangs on it'),
      heading('What the figures rest on'),
    ],
    ...list.map(({ name, question, stake, assumes }) =>
      [name, question, stake ?? '', assumes ?? ''].map(text),
    ),
  ];
}
