import { alikeAsOne } from '../alikeAsOne.ts';
import { explain } from '../explain.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import { yearMonths } from '../formatMonth.ts';
import { wrvus } from '../formatNumber.ts';
import { capital } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { YearRow } from '../years/yearRows.ts';
import { yearView } from '../yearView.ts';

/** One derivation for all figures of a year or of a table, so that none is written twice. */
export interface DerivationBlock {
  /** "year3", "exit": under these its number is asked for. */
  readonly keys: readonly string[];
  /** The block that derives it too, step by step alike. */
  readonly as: { readonly key: string; readonly title: string } | null;
  readonly group: string;
  readonly title: string;
  readonly lines: readonly ExplainedLine[];
  readonly restsOn: readonly string[];
  /** What it derives. */
  readonly explanations: readonly Explanation[];
  /** Beginnings of the names of figures that it derives whatever their title. */
  readonly figures: readonly string[];
}

/** How each figure of a contract year comes about, a line or more for each row of the table. */
export function yearBlock(
  subject: ReadySubject,
  year: number,
  rows: readonly YearRow[],
  others: readonly Figure[],
): DerivationBlock {
  const view = yearView(subject, year);
  const sum = rows.findIndex(({ key }) => key === 'cash');
  const found = rows.flatMap(({ name, figures }, place) => {
    const figure = figures[year - 1];
    if (figure === undefined) return [];
    const explanation = explain(figure);
    return [{ explanation, lines: linesOfRow(name, explanation, place < sum) }];
  });
  return {
    keys: [`year${year}`],
    as: null,
    group: 'Contract years',
    title: `Year ${year}`,
    lines: alikeAsOne(distinct(found.flatMap(({ lines }) => lines))),
    restsOn: [
      `${capital(yearMonths(subject.offer.startMonth, year))}.`,
      `${wrvus(view.credited)} wRVUs credited.`,
      'Before tax.',
      view.isPastTerm ? 'If renewed on the same terms.' : 'If neither side ends it.',
    ],
    explanations: [...found.map(({ explanation }) => explanation), ...others.map(explain)],
    figures: [`years${year}.own`],
  };
}

/** A row of one step goes by its name in the table; parts of a sum keep the names that they have in it. */
function linesOfRow(
  name: string,
  { lines, figure }: Explanation,
  isPart: boolean,
): readonly ExplainedLine[] {
  const itself = { label: name, printed: null, amount: figure, notes: [] };
  const [only, other] = lines;
  if (only === undefined) return [itself];
  if (other !== undefined) return isPart ? [...lines, itself] : lines;
  if (isPart) return lines;
  return only.amount === figure ? [{ ...only, label: name }] : [only, itself];
}

/** The first of lines that say the same under different names. */
function distinct(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ label, printed, amount }) => {
    const said = `${label} ${printed ?? amount}`;
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
}

/**
 * Whether a block derives a figure: under its name or its title, or, of the same year's work, with all
 * of its steps and the figure itself.
 */
export function derives(
  block: DerivationBlock,
  { of, recipe }: Figure,
  found: Explanation,
  subject: ReadySubject,
): boolean {
  if (block.figures.some((named) => of.startsWith(named))) return true;
  const isNamed = block.explanations.some(
    ({ title, figure }) => title === found.title && figure === found.figure,
  );
  if (isNamed) return true;
  const isOfYear =
    recipe.kind === 'sum' &&
    typeof recipe.restsOn === 'string' &&
    recipe.view.subject === subject &&
    block.keys.includes(`year${recipe.view.year}`);
  if (!isOfYear || found.lines.length === 0) return false;
  const steps = new Set(block.lines.map(stepOf));
  const isWhole = block.lines.some(({ amount }) => amount === found.figure);
  return isWhole && found.lines.every((line) => steps.has(stepOf(line)));
}

/** A step by its arithmetic, whatever it is called; an amount alone by its name too. */
function stepOf({ label, printed, amount }: ExplainedLine): string {
  return printed ?? `${label}: ${amount}`;
}
