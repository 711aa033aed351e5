import type { Offer, Workspace } from '../../compensation/index.ts';
import { totalPay } from '../../compensation/index.ts';
import { assumptionsFor, clausesFor } from '../explain.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import { dayName } from '../formatDay.ts';
import { dollars, exactDollars, shownDollars, wrvus } from '../formatNumber.ts';
import { listed, plural, wrvuNoun } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { subjectOf } from '../subject.ts';
import { yearLines } from '../yearLines.ts';
import { yearView } from '../yearView.ts';
import { differenceText, NO_FIGURE, wholeDollars } from './cell.ts';
import { changeName, changeText } from './changeText.ts';
import { termChanges, type TermChange } from './termChanges.ts';
import { withChange } from './withChange.ts';

/** What an offer says otherwise than an earlier version of it, and what that does to a year's pay. */
export interface ChangedSince {
  /** "2 terms changed since your copy of May 12, 2027: at 4,200 wRVUs year 3 pays $225,000 before tax, $15,000 more." */
  readonly sentence: string;
  /** The changes that do most to the year first; none where nothing changed. */
  readonly rows: readonly ChangedRow[];
  /** The heading over what each change does: "Year 3". */
  readonly yearName: string;
  /** What the last column is, in a sentence. */
  readonly about: string;
}

export interface ChangedRow {
  readonly key: string;
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** "+$15,000", "same"; "no figure" where the change alone pays nothing that can be told. */
  readonly effect: string;
  readonly explain: () => Explanation;
}

/** How the reader knows an earlier version: a copy of a link by its day ("2027-05-12"), an offer of their own by its name. */
export type Earlier =
  | { readonly kind: 'copy'; readonly day: string }
  | { readonly kind: 'own'; readonly name: string };

/** An earlier version of an offer, the offer, and how the reader knows the earlier one. */
export interface Versions {
  readonly was: Offer;
  readonly is: Offer;
  /** The file's own terms, the same for both. */
  readonly file: Pick<Workspace, 'horizonYears' | 'ladder'>;
  readonly earlier: Earlier;
  /** The offer's name where it is one of several; null where it stands alone. */
  readonly name: string | null;
}

/** "your copy of May 12, 2027", "your own “Offer A”". */
export function wordsOf(earlier: Earlier): string {
  if (earlier.kind === 'own') return `your own “${earlier.name}”`;
  const [year = 0, month = 1, day = 1] = earlier.day.split('-').map(Number);
  return `your copy of ${dayName({ year, month, day })}`;
}

/** "2 terms changed since your copy of May 12, 2027", "1 term of Offer B differs from your own “Offer A”". */
function changedWords(changes: number, { earlier, name }: Versions): string {
  const terms = `${plural(changes, 'term')}${name === null ? '' : ` of ${name}`}`;
  if (earlier.kind === 'copy') return `${terms} changed since ${wordsOf(earlier)}`;
  return `${terms} ${changes === 1 ? 'differs' : 'differ'} from ${wordsOf(earlier)}`;
}

/** What changed from one version of an offer to the next, at a contract year. */
export function changedSince(versions: Versions, chosenYear: number): ChangedSince {
  const { was, is, file } = versions;
  const changes = termChanges(was, is);
  const [before, after] = [computed(was, file), computed(is, file)];
  const year = after === null ? chosenYear : yearView(after, chosenYear).year;
  const rows = changes.map((change) => rowOf(versions, change, before, year));
  return {
    sentence:
      changes.length === 0
        ? sameAs(versions)
        : `${changedWords(changes.length, versions)}${paysNow(before, after, year)}.`,
    rows: rows.toSorted((one, other) => other.size - one.size).map(({ row }) => row),
    yearName: `Year ${year}`,
    about: aboutEffects(before, after, year, changes.length),
  };
}

function sameAs({ name, earlier }: Versions): string {
  return name === null
    ? `The same as ${wordsOf(earlier)}.`
    : `${name} is the same as ${wordsOf(earlier)}.`;
}

/** How many terms an offer says otherwise than an earlier version. */
export function changeCount(was: Offer, is: Offer): number {
  return termChanges(was, is).length;
}

function computed(offer: Offer, file: Versions['file']): ReadySubject | null {
  const subject = subjectOf({ ...file, offers: [offer] }, 0);
  return subject.kind === 'ready' ? subject : null;
}

/** What a year pays, less advances that it leaves open. */
function paidIn({ ran }: ReadySubject, year: number): number {
  return totalPay(ran, { from: year, to: year }).total;
}

/** Whether a year leaves advances open, which its pay is without. */
function hasOpen(subject: ReadySubject | null, year: number): boolean {
  return subject !== null && totalPay(subject.ran, { from: year, to: year }).open !== 0;
}

function paysNow(before: ReadySubject | null, after: ReadySubject | null, year: number): string {
  if (after === null) return '; it has no figures now';
  const { credited, isPastTerm } = yearView(after, year);
  const paid = paidIn(after, year);
  const pays = `: at ${wrvus(credited)} ${wrvuNoun(credited)} year ${year} pays ${dollars(paid)} before tax`;
  const renewed = isPastTerm ? ', if renewed on the same terms' : '';
  if (before === null) return `${pays}${renewed}; it had no figures before`;
  const more = shownDollars(paid) - shownDollars(paidIn(before, year));
  if (more === 0) {
    return `${pays}, the same as before${renewed}; ${otherYears(before, after, year)}`;
  }
  return `${pays}, ${dollars(Math.abs(more))} ${more > 0 ? 'more' : 'less'}${renewed}`;
}

/** What the other years do where one pays as before: "year 1 pays $15,000 more, years 2 and 4 $20,000 less each". */
function otherYears(before: ReadySubject, after: ReadySubject, year: number): string {
  const years = Math.min(before.ledger.length, after.ledger.length);
  const byDifference = new Map<number, number[]>();
  for (let other = 1; other <= years; other += 1) {
    const more = shownDollars(paidIn(after, other)) - shownDollars(paidIn(before, other));
    if (other !== year && more !== 0) {
      byDifference.set(more, [...(byDifference.get(more) ?? []), other]);
    }
  }
  if (byDifference.size === 0) return 'no other year pays differently';
  return [...byDifference]
    .map(([more, same], place) => {
      const isOne = same.length === 1;
      const named = `${isOne ? 'year' : 'years'} ${listed(same.map(String))}`;
      const pays = place > 0 ? '' : isOne ? ' pays' : ' pay';
      return `${named}${pays} ${dollars(Math.abs(more))} ${more > 0 ? 'more' : 'less'}${isOne ? '' : ' each'}`;
    })
    .join(', ');
}

function aboutEffects(
  before: ReadySubject | null,
  after: ReadySubject | null,
  year: number,
  changes: number,
): string {
  const what = `The last column: what ${changes === 1 ? 'the change does' : 'each change alone does'} to year ${year}`;
  const open = hasOpen(before, year) || hasOpen(after, year);
  const less = open ? ', advances not yet earned taken off' : '';
  const together = changes > 1 ? ' Together they may do more or less than their sum.' : '';
  return `${what}, before tax, ${conditionOf(after ?? before, year)}${less}.${together}`;
}

function conditionOf(subject: ReadySubject | null, year: number): string {
  const isPast = subject !== null && yearView(subject, year).isPastTerm;
  return isPast ? 'if renewed on the same terms' : 'if neither side ends it';
}

function rowOf(
  { was, is, file, earlier }: Versions,
  change: TermChange,
  before: ReadySubject | null,
  year: number,
): { readonly row: ChangedRow; readonly size: number } {
  const name = changeName(was, is, change);
  const changed = before === null ? null : withChange(was, is, change);
  const alone = changed === null ? null : computed(changed, file);
  const [paid, pays] = [before, alone].map((one) => (one === null ? null : paidIn(one, year)));
  const more =
    paid === null || paid === undefined || pays === null || pays === undefined
      ? null
      : shownDollars(pays) - shownDollars(paid);
  const path = change.isPath ?? change.wasPath ?? '';
  const row: ChangedRow = {
    key: `${change.wasPath} ${change.isPath}`,
    name,
    was: changeText(was, change.wasPath, change.was),
    is: changeText(is, change.isPath, change.is),
    effect: more === null ? NO_FIGURE : differenceText(wholeDollars, { least: more, most: more }),
    explain: () => ({
      title: `${name}: what it changes in year ${year}`,
      figure: '',
      lines: [
        ...yearOf(before, year, wordsOf(earlier)),
        ...yearOf(alone, year, 'with this change alone'),
        ...(before === null || alone === null ? [] : [differenceLine(before, alone, year)]),
      ],
      restsOn: [
        before === null || alone === null
          ? 'This change alone makes no contract with figures.'
          : `Year ${year}. ${wrvus(alone.annual)} ${wrvuNoun(alone.annual)} a year in a full practice. Before tax.`,
      ],
      terms: [path],
      assumptions: assumptionsFor(is, [path]),
      clauses: clausesFor(is, [path]),
    }),
  };
  return { row, size: more === null ? -1 : Math.abs(more) };
}

/** What a year is made of, each line under the version's name. */
function yearOf(
  subject: ReadySubject | null,
  year: number,
  version: string,
): readonly ExplainedLine[] {
  if (subject === null) return [];
  const { lines, total } = yearLines(subject, year);
  const { open } = totalPay(subject.ran, { from: year, to: year });
  const left = paidIn(subject, year);
  const whose = version.charAt(0).toUpperCase() + version.slice(1);
  const sum =
    open === 0
      ? total.printed
      : `${exactDollars(left + open)} − ${exactDollars(open)} = ${exactDollars(left)}`;
  return [
    ...lines.map((line) => ({ ...line, label: `${whose}: ${line.label}` })),
    { label: whose, printed: sum, amount: exactDollars(left), notes: [] },
  ];
}

function differenceLine(before: ReadySubject, alone: ReadySubject, year: number): ExplainedLine {
  const [from, to] = [paidIn(before, year), paidIn(alone, year)];
  return {
    label: 'Difference',
    printed: `${exactDollars(to)} − ${exactDollars(from)} = ${exactDollars(to - from)}`,
    amount: exactDollars(to - from),
    notes: [],
  };
}
