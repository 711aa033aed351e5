import type { Cents, Line, LineKind, Note, Offer } from '../compensation/index.ts';
import { explainYear } from '../compensation/index.ts';
import { annualBaseNotes } from './annualBaseLines.ts';
import { balanceLines } from './balanceLines.ts';
import type { ExplainedLine } from './explanation.ts';
import { monthName, yearMonths } from './formatMonth.ts';
import { exactDollars } from './formatNumber.ts';
import { startNotes } from './goalLines.ts';
import { printDerivation } from './printDerivation.ts';
import { printExpression } from './printExpression.ts';
import type { ReadySubject } from './subject.ts';
import { termName } from './termWords.ts';
import { yearView } from './yearView.ts';

/** A line of a contract year as it is shown: its label, its amount and how it comes about. */
export interface YearLine extends ExplainedLine {
  readonly key: string;
  readonly kind: LineKind;
  readonly cents: Cents;
}

/** What a contract year is made of. */
export interface YearLines {
  readonly year: number;
  /** "How year 3 (July 2029 to June 2030) is made up". */
  readonly title: string;
  readonly lines: readonly YearLine[];
  /** "Paid in year 3, before tax" and the sum of the lines. */
  readonly total: ExplainedLine;
  /** What the total leaves out: an open draw balance, benefits that are no cash. */
  readonly beside: readonly ExplainedLine[];
}

/** The lines of a contract year, in the order of the ledger, and their sum. */
export function yearLines(subject: ReadySubject, chosenYear: number): YearLines {
  const view = yearView(subject, chosenYear);
  const { year, facts } = view;
  const { offer, ran } = subject;
  const found = explainYear(ran, facts);
  const settled = found.findIndex(({ kind }) => kind === 'productivity');
  const lines = found.map((line, index): YearLine => {
    const explained = explainedLine(offer, line, view.terms.model === 'draw');
    return {
      key: `year${year}.line${index}`,
      kind: line.kind,
      cents: line.cents,
      ...explained,
      ...(line.kind === 'base' ? { notes: annualBaseNotes(view) } : {}),
      ...(index === settled ? { notes: [...explained.notes, ...startNotes(view)] } : {}),
    };
  });
  const renewed = view.isPastTerm ? ', if renewed on the same terms' : '';
  return {
    year,
    title: `How year ${year} (${yearMonths(offer.startMonth, year)}) is made up`,
    lines,
    total: {
      label: `Paid in year ${year}, before tax${renewed}`,
      amount: exactDollars(facts.pay.cash),
      printed: sumOf(lines, facts.pay.cash),
      notes: [],
    },
    beside: [
      ...(facts.deficit > 0
        ? [
            {
              ...plainLine(`Advances not yet earned at the end of year ${year}`, facts.deficit),
              printed: balanceLines(view).at(-1)?.printed ?? null,
            },
          ]
        : []),
      ...(facts.pay.benefits > 0 ? [plainLine('Benefits, not cash', facts.pay.benefits)] : []),
    ],
  };
}

/** One line of the ledger in words, with its derivation and notes printed. */
function explainedLine(offer: Offer, line: Line, isDraw: boolean): ExplainedLine {
  const amount = exactDollars(line.cents);
  const printed = printDerivation(line);
  return {
    label: labelOf(offer, line, isDraw),
    amount,
    printed: printed === amount ? null : printed,
    notes: line.derivation.notes.map((note) => noteText(offer, note)),
  };
}

/** Only more than one line makes a sum worth printing. */
function sumOf(lines: readonly YearLine[], cash: Cents): string | null {
  const parts = lines.filter((line) => line.cents !== 0);
  if (parts.length < 2) return null;
  const sum = parts
    .map(({ cents }, index) => {
      const size = exactDollars(Math.abs(cents));
      if (index === 0) return exactDollars(cents);
      return cents < 0 ? `− ${size}` : `+ ${size}`;
    })
    .join(' ');
  return `${sum} = ${exactDollars(cash)}`;
}

function plainLine(label: string, cents: Cents): ExplainedLine {
  return { label, amount: exactDollars(cents), printed: null, notes: [] };
}

function labelOf(offer: Offer, { kind, label, month }: Line, isDraw: boolean): string {
  const when = month === null ? '' : monthName(offer.startMonth, month);
  const name = label ?? kindName(kind, isDraw);
  if (kind === 'productivity') return `Production pay settled in ${when}`;
  if (kind === 'withholdReturned') return label === null ? name : `${label}: returned`;
  return month === null ? name : `${name}, ${when}`;
}

/** What a line of a kind is called: "Base", under a draw "Draw". */
export function kindName(kind: LineKind, isDraw: boolean): string {
  switch (kind) {
    case 'base':
      return isDraw ? 'Draw' : 'Base';
    case 'productivity':
      return 'Production pay';
    case 'stipend':
      return 'Stipend';
    case 'quality':
      return 'Quality bonus';
    case 'withhold':
      return 'Withheld';
    case 'withholdReturned':
      return 'Withheld pay returned';
    case 'call':
      return 'Call pay';
    case 'cap':
      return 'Cut off by the cap';
    case 'signing':
      return 'Signing bonus';
    case 'relocation':
      return 'Relocation payment';
    case 'retention':
      return 'Retention bonus';
    case 'loanRepayment':
      return 'Loan repayment';
  }
}

function noteText(offer: Offer, note: Note): string {
  switch (note.note) {
    case 'firstTierNotReached':
      return `${printExpression(note.wrvus)} are under the first tier, ${printExpression(note.threshold)}.`;
    case 'shortfallForgiven':
      return `The shortfall of ${exactDollars(note.cents)} is dropped.`;
    case 'shortfallCarried':
      return `The shortfall of ${exactDollars(note.cents)} is carried to later settlements.`;
    case 'shortfallRepaid':
      return `The shortfall of ${exactDollars(note.cents)} is paid back.`;
    case 'shortfallWaits':
      return `A shortfall of ${exactDollars(note.cents)} so far; it counts only at the end of the plan year.`;
    case 'deficitRecovered':
      return `The open balance falls from ${exactDollars(note.before)} to ${exactDollars(note.after)}.`;
    case 'countsAsZero':
      return `Not stated, counts as 0: ${termName(offer, note.path)}.`;
  }
}
