import { plural } from '../formatWords.ts';
import { questions } from '../questions.ts';
import type { Cell } from './cell.ts';
import { NO_FIGURE } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { areSame, explainColumns } from './row.ts';

/** So many of the largest are named in a cell. */
const NAMED = 3;

/** What each contract leaves open, and the dollars that hang on it where they are known. */
export function notStatedRows({ columns }: Comparing): readonly ComparisonRow[] {
  const found = columns.map(({ subject, known }) =>
    subject === null ? null : questions(subject, known).list,
  );
  const counts = found.map((list): Cell => ({
    text: list === null ? NO_FIGURE : plural(list.length, 'term'),
    difference: null,
  }));
  const largest = columns.map((column, index): Cell => ({
    text: largestOf(column, found[index] ?? null),
    difference: null,
  }));
  const explainRow = () =>
    explainColumns(columns, {
      title: 'What is not stated, with the dollars that hang on it',
      lines: columns.flatMap(({ name }, index) =>
        (found[index] ?? []).map((question) => ({
          label: `${name}: ${question.name}`,
          printed: null,
          amount: question.sum ?? '',
          notes: question.stake === null ? [] : [question.stake],
        })),
      ),
      terms: [],
      restsOn: [
        'Before tax.',
        'Each sum is the most that two ways of reading the contract differ by.',
      ],
    });
  return [
    {
      key: 'notStated.count',
      name: 'Terms not stated or not clear',
      cells: counts,
      holds: 'words',
      isSame: areSame(counts),
      isSum: false,
      explain: explainRow,
    },
    {
      key: 'notStated.largest',
      name: `Most hangs on, ${overWhat(columns)}`,
      cells: largest,
      holds: 'words',
      isSame: areSame(largest),
      isSum: false,
      explain: explainRow,
    },
  ];
}

/** A sum hangs on a term over all years that are computed, not over those that are compared. */
function overWhat(columns: readonly Column[]): string {
  const [only, other] = new Set(withFigures(columns).map((column) => enteredIn(column).plan.years));
  if (only === undefined || other !== undefined) return 'over all years computed';
  return only === 1 ? 'in year 1' : `over ${plural(only, 'year')}`;
}

function largestOf(
  { readings, known }: Column,
  list: ReturnType<typeof questions>['list'] | null,
): string {
  if (list === null) return NO_FIGURE;
  if (readings.length === 0) {
    return list
      .filter(({ group }) => group === 'needed')
      .map(({ name }) => name)
      .join('; ');
  }
  if (known === null) return 'being worked out';
  const priced = list.filter(({ sum }) => sum !== null).slice(0, NAMED);
  return priced.length === 0
    ? 'no sum can be told'
    : priced.map(({ name, sum }) => `${name}: ${sum ?? ''}`).join('; ');
}
