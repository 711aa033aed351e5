import type { BasisPoints } from '../../compensation/index.ts';
import type { Sentence } from '../sentence.ts';
import { sectionTitle } from '../otherTerms.ts';
import { monthText } from '../leaving/leavingWords.ts';
import type { PayByVolume } from './ahead.ts';
import { payByVolume } from './ahead.ts';
import { certainRows } from './certainRows.ts';
import type { ComparedOffer } from './compared.ts';
import { columnsOf, enteredIn, withFigures } from './compared.ts';
import type { ComparedByYear } from './comparedByYear.ts';
import { comparedByYear } from './comparedByYear.ts';
import type { ComparedVolumes } from './comparedVolumes.ts';
import { comparedVolumes } from './comparedVolumes.ts';
import { comparedYears, yearsName } from './comparedYears.ts';
import { comparisonSentences } from './comparisonSentences.ts';
import { comparisonTitle } from './comparisonTitle.ts';
import { discountedRows } from './discountedRows.ts';
import { exitRows } from './exitRows.ts';
import { leavingRows } from './leavingRows.ts';
import { notStatedRows } from './notStatedRows.ts';
import { paidRows, renewedRows } from './paidRows.ts';
import type { ComparisonRow } from './row.ts';
import { standingClauses } from './standingWords.ts';
import { surveyRows } from './surveyRows.ts';
import { termRows } from './termRows.ts';
import type { LowAndHigh } from './volumeRows.ts';
import { lowAndHigh, volumeRows } from './volumeRows.ts';
import { volumesEntered } from './volumesEntered.ts';
import { whyNotRanked } from './whyNotRanked.ts';

/** What the user chose to compare by. */
export interface ComparisonChoices {
  /** Id of the offer that the others are measured against. */
  readonly baseline: string;
  /** Null: a fifth below and above what is expected. */
  readonly volumes: LowAndHigh | null;
  /** The end of this month is the end of all; null: 18 months. */
  readonly leavingMonth: number | null;
  /** A year; null: later pay counts as much as earlier. */
  readonly discountPercent: BasisPoints | null;
}

/** Rows about one thing. */
export interface ComparisonGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
}

/** An offer over its column. */
export interface ComparisonHeading {
  readonly id: string;
  readonly place: number;
  readonly name: string;
}

/** Offers side by side: what each pays more at, what they pay and what they say. */
export interface Comparison {
  /** Says the point: "Offer B pays more above 5,850 wRVUs; Offer A up to there". */
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly headings: readonly ComparisonHeading[];
  readonly baseline: string;
  readonly terms: readonly ComparisonGroup[];
  /** Null where no offer has figures. */
  readonly results: ComparisonResults | null;
}

/** What the offers with figures come to. */
export interface ComparisonResults {
  readonly groups: readonly ComparisonGroup[];
  /** Low and high, as chosen or as they stand in for a choice. */
  readonly volumes: LowAndHigh;
  readonly leavingMonth: number;
  readonly lastMonth: number;
  /** Null where fewer than two offers have figures. */
  readonly pictures: {
    readonly byVolume: ComparedVolumes;
    readonly byYear: ComparedByYear;
  } | null;
}

const LEAVING_MONTH = 18;

/** Compares up to six offers over the same years. */
export function comparison(
  offers: readonly ComparedOffer[],
  { baseline, volumes, leavingMonth, discountPercent }: ComparisonChoices,
): Comparison {
  const columns = columnsOf(offers);
  const ready = withFigures(columns);
  const comparing = {
    columns,
    baseline: columns.some(({ id }) => id === baseline) ? baseline : (columns[0]?.id ?? ''),
  };
  const terms = termRows(comparing).map(({ section, rows }) => ({
    key: `terms.${section}`,
    title: sectionTitle(section),
    rows: differingFirst(rows),
  }));
  const said = {
    headings: columns.map(({ id, place, name }) => ({ id, place, name })),
    baseline: comparing.baseline,
    terms,
  };
  if (ready.length === 0) {
    const sentences = comparisonSentences(columns, null);
    return { ...said, title: 'What each offer says', sentences, results: null };
  }
  const years = comparedYears(columns);
  const chosen = volumes ?? lowAndHigh(columns);
  const reasons = whyNotRanked(columns);
  const pay: PayByVolume = payByVolume(ready, years, chosen);
  const clauses = ready.length < 2 ? [] : standingClauses(ready, pay);
  const lastMonth = 12 * Math.min(...ready.map((column) => enteredIn(column).plan.years));
  const month = Math.min(leavingMonth ?? LEAVING_MONTH, lastMonth);
  const group = (key: string, title: string, rows: readonly ComparisonRow[]) => ({
    key,
    title,
    rows,
  });
  const isRanked = reasons.length === 0;
  const ending = exitRows(comparing);
  const surveys = surveyRows(comparing, years.first.to);
  return {
    ...said,
    title: comparisonTitle(clauses, isRanked, years.words),
    sentences: comparisonSentences(columns, { years, reasons, clauses, pay, volumes: chosen }),
    results: {
      groups: [
        // Parts that add up to a sum stay in its order.
        group('paid', `Paid ${years.words}, before tax, ${volumesEntered(columns)}`, [
          ...paidRows(comparing, years),
          ...discountedRows(comparing, 'discounted', years.first, discountPercent),
        ]),
        ...(years.rest === null
          ? []
          : [
              group('renewed', `${yearsName(years.rest)}, if renewed on the same terms`, [
                ...renewedRows(comparing, years.rest),
                ...discountedRows(comparing, 'restDiscounted', years.rest, discountPercent),
              ]),
            ]),
        group('volumes', `Paid ${years.words}, by volume`, volumeRows(comparing, years, chosen)),
        group('certain', 'What is certain', differingFirst(certainRows(comparing))),
        ...(ending.length === 0
          ? []
          : [group('ending', 'How fast it ends, and what follows', differingFirst(ending))]),
        group(
          'leaving',
          `Leaving at the end of ${sameMonth(ready, month)}`,
          leavingRows(comparing, month),
        ),
        ...(surveys.length === 0 ? [] : [group('surveys', 'Against surveys', surveys)]),
        group('notStated', 'Not stated', notStatedRows(comparing)),
      ],
      volumes: chosen,
      leavingMonth: month,
      lastMonth,
      pictures:
        ready.length < 2
          ? null
          : {
              byVolume: comparedVolumes(ready, years, pay, chosen),
              byYear: comparedByYear(ready, years, isRanked),
            },
    },
  };
}

/** "December 2028 (month 18)" where all contracts start together, else "month 18". */
function sameMonth(ready: Parameters<typeof standingClauses>[0], month: number): string {
  const [only, other] = new Set(ready.map((column) => monthText(enteredIn(column), month)));
  return only !== undefined && other === undefined ? only : `month ${month}`;
}

function differingFirst(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  return [...rows.filter(({ isSame }) => !isSame), ...rows.filter(({ isSame }) => isSame)];
}
