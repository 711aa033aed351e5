import type { ComparedOffer } from '../comparison/compared.ts';
import type { ComparisonResults } from '../comparison/comparison.ts';
import { comparison } from '../comparison/comparison.ts';
import type { ComparisonRow } from '../comparison/row.ts';
import { explain } from '../explain.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import { capital } from '../formatWords.ts';
import { figuresOf } from '../sentence.ts';
import { comparedSteps } from './comparedSteps.ts';
import type { Derivation, DerivationGroup } from './derivations.ts';
import type { OfferReport } from './offerReport.ts';
import type { ReportTable } from './reportTable.ts';
import type { Told } from './told.ts';
import { told } from './told.ts';

/** Several offers beside one another: what each pays more at, and what they come to. */
export interface ComparisonReport {
  readonly title: string;
  /** The title, with where its volumes are derived. */
  readonly headline: Told;
  readonly sentences: readonly Told[];
  readonly tables: readonly ReportTable[];
  /** Null where fewer than two offers have figures. */
  readonly pictures: ComparisonResults['pictures'];
  /** The titles of the pictures, with where what they name is derived. */
  readonly byVolume: Told;
  readonly byYear: Told;
  /** The contract year at which the picture of the years is read, as on the page. */
  readonly year: number;
  readonly derivations: DerivationGroup;
}

/** The assumptions of each offer by its id: a path, and the number under which it is listed. */
type AssumedByOffer = ReadonlyMap<
  string,
  readonly { readonly path: string; readonly ref: string }[]
>;

/** Compares the offers of a report, the first as the baseline. */
export function comparisonReport(
  offers: readonly ComparedOffer[],
  reported: readonly OfferReport[],
  { before, year }: { readonly before: number; readonly year: number },
): ComparisonReport {
  const assumed: AssumedByOffer = new Map(reported.map(({ id, assumptions }) => [id, assumptions]));
  const found = comparison(offers, {
    baseline: offers[0]?.id ?? '',
    volumes: null,
    leavingMonth: null,
    discountPercent: null,
  });
  const list: Derivation[] = [];
  const work = new Set<string>();
  const refs = new Map<string, string>();
  const refOf = (key: string, explanation: () => Explanation): string => {
    const known = refs.get(key);
    if (known !== undefined) return known;
    const ref = String(before + list.length + 1);
    const { title, figure, lines, restsOn, assumptions, clauses } = explanation();
    refs.set(key, ref);
    const steps = comparedSteps(lines, reported);
    const paths = new Set([...assumptions, ...clauses].map(({ path }) => path));
    list.push({
      ref,
      title,
      figure,
      lines: underTheirSums(steps.lines.filter((line) => !isInSum(line, steps.lines))),
      restsOn: [...restsOn.filter((text) => !WORK.test(text)), ...steps.elsewhere],
      assumes: assumedIn(paths, assumed),
    });
    for (const text of restsOn.filter((each) => WORK.test(each))) work.add(text);
    return ref;
  };
  const tables = (found.results?.groups ?? [])
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }): ReportTable => ({
      caption: [title],
      nameHeading: 'Offer',
      columns: found.headings.map(({ name }) => ({ heading: [name], holds: 'figures' })),
      rows: rows.map((row) => ({
        key: row.key,
        name: isDerived(row) ? [{ text: row.name, ref: refOf(row.key, row.explain) }] : [row.name],
        cells: row.cells.map((cell, place) =>
          row.key === 'notStated.largest' ? asAsked(cell.text, reported[place]) : cellOf(cell),
        ),
        isSum: row.isSum,
      })),
    }));
  const sentences = found.sentences.map((sentence) => {
    for (const figure of figuresOf(sentence)) {
      const explanation = explain(figure);
      const row = list.find(({ lines }) => isSummedIn(explanation, lines));
      // A row takes off the advances that a sentence names.
      const ref = figure.of.endsWith('.advance') ? refs.get('open') : row?.ref;
      if (ref === undefined) refOf(figure.of, () => explanation);
      else refs.set(figure.of, ref);
    }
    return told(sentence, ({ of }) => refs.get(of) ?? '');
  });
  const range = refs.get('compare.range');
  // The volumes of these words are those of the range.
  const ranged = (told: Told): Told => {
    const [words] = told;
    const isByVolume = typeof words === 'string' && words.startsWith('By volume, ');
    return isByVolume && range !== undefined ? [{ text: words, ref: range }] : told;
  };
  return {
    title: found.title,
    headline: [range === undefined ? found.title : { text: found.title, ref: range }],
    sentences: sentences.map(ranged),
    tables,
    pictures: found.results?.pictures ?? null,
    byVolume: [
      { text: found.results?.pictures?.byVolume.y.label ?? '', ref: refs.get('total') ?? '' },
    ],
    byYear: [found.results?.pictures?.byYear.title ?? '', ...ofYear(reported, year)],
    year,
    derivations: {
      title: [
        'What each offer pays in a year is derived under its own numbers.',
        ...[...work].filter((text) => text.includes(': ')),
      ].join(' '),
      list,
    },
  };
}

/** " (year 3: Offer A [8] and Offer B [44])", where the headline of each derives it. */
function ofYear(reported: readonly OfferReport[], year: number): Told {
  const derived = reported.flatMap(({ name, results }) => {
    const cash = results?.headline.findLast((part) => typeof part !== 'string');
    return cash === undefined ? [] : [{ text: name, ref: cash.ref }];
  });
  const listed = derived.flatMap((part, index): Told => {
    if (index === 0) return [part];
    return [index === derived.length - 1 ? ' and ' : ', ', part];
  });
  return listed.length === 0 ? [] : [` (year ${year}: `, ...listed, ')'];
}

/** Figures, and words with figures of a survey in them. */
function isDerived({ key, holds }: ComparisonRow): boolean {
  return holds === 'figures' || key.startsWith('surveys.');
}

/** "Base at least: $150,000; …", each sum with where its question is derived. */
function asAsked(text: string, offer: OfferReport | undefined): Told {
  return text.split('; ').flatMap((part, index): Told => {
    const found = offer?.questions.list.find(({ name, sum }) => part === `${name}: ${sum ?? ''}`);
    const before = index === 0 ? '' : '; ';
    return found === undefined || found.ref === null || found.sum === null
      ? [`${before}${part}`]
      : [`${before}${found.name}: `, { text: found.sum, ref: found.ref }];
  });
}

/** What is said once over all derivations: "Offer A: 4,200 wRVUs a year in a full practice." */
const WORK = /wRVUs? a year in a full practice\.$/;

/** Whether a row adds up the same. */
function isSummedIn({ lines }: Explanation, row: readonly ExplainedLine[]): boolean {
  const printed = lines.at(-1)?.printed ?? null;
  return printed !== null && row.some((line) => line.printed === printed);
}

/** An amount that stands in the sum right above it too, or is derived with its offer. */
function isInSum(
  { label, printed, notes }: ExplainedLine,
  lines: readonly ExplainedLine[],
): boolean {
  const sums = lines.filter((line) => line.printed !== null && label.startsWith(`${line.label}: `));
  const [own] = sums.toSorted((one, other) => other.label.length - one.label.length);
  if (own === undefined) return false;
  const isAtVolume = /: in year \d+/.test(label);
  return (
    (printed === null && notes.length === 0) || (!isAtVolume && label.includes(' settled in '))
  );
}

/** Steps behind the sum of an offer go without its name: "In year 1: Base". */
function underTheirSums(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  return lines.map((line, place) => {
    const sum = lines.slice(0, place).find(({ label }) => line.label.startsWith(`${label}: `));
    return sum === undefined
      ? line
      : { ...line, label: capital(line.label.slice(sum.label.length + 2)) };
  });
}

/** "$765,000 (−$15,000)": the amount, and what it has above the first offer's. */
function cellOf({ text, difference }: ComparisonRow['cells'][number]): Told {
  return [difference === null || difference === 'same' ? text : `${text} (${difference})`];
}

/** A comparison names a term with the offer before it. */
function assumedIn(paths: ReadonlySet<string>, assumed: AssumedByOffer): readonly string[] {
  return [...assumed].flatMap(([id, list]) =>
    list.filter(({ path }) => paths.has(`${id} ${path}`)).map(({ ref }) => ref),
  );
}
