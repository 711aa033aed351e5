import type { TermReadings } from '../../compensation/index.ts';
import { exactDollars } from '../formatNumber.ts';
import { capital, plural } from '../formatWords.ts';
import type { ExplainedLine } from '../explanation.ts';
import type { Question } from '../questions.ts';
import { questions } from '../questions.ts';
import { readingClause } from '../readingClause.ts';
import { overHorizon } from '../stakeSentence.ts';
import type { ReadySubject, Subject } from '../subject.ts';
import type { Derivation, DerivationGroup } from './derivations.ts';

/** A question of the report, with where its sum is derived. */
export interface ReportedQuestion extends Question {
  readonly number: number;
  readonly ref: string | null;
}

/** What to ask, in the order of dollars, and how each sum comes about. */
export interface ReportedQuestions {
  readonly basis: string | null;
  readonly list: readonly ReportedQuestion[];
  /** Null where no question has a sum. */
  readonly derived: DerivationGroup | null;
}

/** The questions of an offer, numbered, and every way of reading each term that has a sum. */
export function reportedQuestions(
  subject: Subject,
  known: readonly TermReadings[] | null,
  before: number,
): ReportedQuestions {
  const { basis, list } = questions(subject, known);
  const derived: Derivation[] = [];
  const numbered = list.map((question, index): ReportedQuestion => {
    const found = known?.find(({ path }) => path === question.path);
    const isPriced = question.sum !== null && found !== undefined && found.kind !== 'unpriced';
    if (!isPriced || subject.kind === 'missing') {
      return { ...question, number: index + 1, ref: null };
    }
    const ref = String(before + derived.length + 1);
    derived.push({ ref, ...derivationOf(subject, question, found) });
    return { ...question, number: index + 1, ref };
  });
  return {
    basis,
    list: numbered,
    derived:
      derived.length === 0 || subject.kind === 'missing'
        ? null
        : { title: 'What hangs on what is not stated: each way to read it', list: derived },
  };
}

type Priced = Exclude<TermReadings, { readonly kind: 'unpriced' }>;

function derivationOf(
  subject: ReadySubject,
  { name }: Question,
  found: Priced,
): Omit<Derivation, 'ref'> {
  const sums = found.readings.map(({ cents }) => cents);
  const [most, least] = [Math.max(...sums), Math.min(...sums)];
  const figure = exactDollars(found.spread);
  return {
    title: `What hangs on “${name}”`,
    figure,
    lines: [
      ...found.readings.map((reading, index): ExplainedLine => ({
        label: `${capital(readingText(subject, found, index))}${reading.isNow ? ' (as the figures take it)' : ''}`,
        printed: null,
        amount: exactDollars(reading.cents),
        notes: [],
      })),
      {
        label: 'The most less the least',
        printed: `${exactDollars(most)} − ${exactDollars(least)} = ${figure}`,
        amount: figure,
        notes: [],
      },
    ],
    restsOn: [
      found.kind === 'pay'
        ? `Paid ${overHorizon(subject)}, less advances still open, before tax.`
        : `What leaving after ${plural(found.month, 'month')} costs of it, before tax.`,
    ],
    assumes: [],
  };
}

function readingText(subject: ReadySubject, found: Priced, index: number): string {
  const { path, readings } = found;
  const reading = readings[index];
  if (reading === undefined) return '';
  if (found.kind === 'pay') return readingClause(subject.offer, path, reading.value);
  if (path.endsWith('.how')) return EARNED[index] ?? '';
  return reading.cents === 0 ? 'nothing of it is paid' : 'all that is left of it is paid';
}

const EARNED: readonly string[] = [
  'it is earned month by month',
  'it is earned year by year',
  'it is earned only at the end',
];
