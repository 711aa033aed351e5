import type { Ending, Leaving, LeavingPart, NoticePay } from '../../compensation/index.ts';
import { canEnd, ENDINGS, LEAVING_PARTS } from '../../compensation/index.ts';
import { dollars } from '../formatNumber.ts';
import { plural, capital, listed } from '../formatWords.ts';
import { openTermPhrase } from '../openTermPhrase.ts';
import { withPlainTwins } from '../plainTwins.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { costInParts, costOf, tailWithoutPrice } from './leavingCost.ts';
import { isCapLeftOut, leavingRowFigure } from './leavingFigure.ts';
import { costTheSame, leavingIn, leavingOf } from './leavingOf.ts';
import { endingHeading, endingNoun, monthText, partHeading, rangeText } from './leavingWords.ts';
import { noticePaySentence, noticeRowFigure } from './noticePaySentence.ts';

/** A row of the table of what leaving at the end of a month is made of. */
export interface LeavingPartRow {
  readonly key: string;
  readonly name: string;
  /** One for each ending. */
  readonly cells: readonly string[];
  /** Opens into what all of its cells are made of. */
  readonly figure: Figure;
  readonly isTotal: boolean;
}

/** Leaving at the end of one month, in sentences and as a table of the three endings. */
export interface LeavingAtMonth {
  readonly month: number;
  /** "December 2028 (month 18)". */
  readonly name: string;
  readonly sentences: readonly Sentence[];
  readonly caption: string;
  readonly headings: readonly { readonly ending: Ending; readonly text: string }[];
  readonly rows: readonly LeavingPartRow[];
}

/** What leaving at the end of a month costs and is made of. */
export function leavingAtMonth(subject: ReadySubject, month: number): LeavingAtMonth {
  const name = monthText(subject, month);
  const found = ENDINGS.map((ending) => leavingIn(subject, month, ending));
  const said = [
    firstSentence(subject, month),
    othersSentence(subject, month),
    ...notStatedSentences(subject, found),
    ...assumedSentences(found),
    ...capSentence(subject, found),
    ...noticePaySentence(subject, found),
  ];
  return {
    month,
    name,
    sentences: withPlainTwins(said.filter((sentence) => sentence.length > 0)),
    caption: `Leaving at the end of ${name}, before tax`,
    headings: ENDINGS.map((ending) => ({ ending, text: headingOf(subject, month, ending) })),
    rows: [
      ...LEAVING_PARTS.map((kind) => partRow(subject, found, kind)),
      totalRow(subject, found),
      noticeRow(subject, found),
    ],
  };
}

function headingOf(subject: ReadySubject, month: number, ending: Ending): string {
  const isAllowed = canEnd(subject.offer, ending) !== 'no';
  const heading = `${endingHeading(ending)}${ifItEnded(subject, month, ending).replace(/,$/, '')}`;
  return isAllowed ? heading : `${heading} (not allowed as written)`;
}

function firstSentence(subject: ReadySubject, month: number): Sentence {
  const { first } = leavingOf(subject);
  const noun = capital(endingNoun(first));
  const when = `at the end of ${monthText(subject, month)}`;
  return say`${noun} ${when}${ifItEnded(subject, month, first)} costs ${costInParts(subject, month, first)}.`;
}

/** A term that is not renewed ends in one month alone. */
function ifItEnded(subject: ReadySubject, month: number, ending: Ending): string {
  const isElsewhere = ending === 'nonRenewed' && month !== leavingOf(subject).termEnd;
  return isElsewhere ? ', if the term ended then,' : '';
}

function othersSentence(subject: ReadySubject, month: number): Sentence {
  const { first } = leavingOf(subject);
  const told = leavingIn(subject, month, first);
  const others = ENDINGS.filter(
    (ending) => ending !== first && canEnd(subject.offer, ending) !== 'no',
  );
  const differing = others.filter(
    (ending) => !costTheSame(leavingIn(subject, month, ending), told),
  );
  if (others.length === 0) return [];
  if (differing.length === 0) return ['Whoever ends it, it costs the same then.'];
  const clauses = differing.map(
    (ending) =>
      say`${endingNoun(ending)}${ifItEnded(subject, month, ending)} costs ${costOf(subject, month, ending)}`,
  );
  const [head, ...rest] = listedParts(clauses, '; ');
  return typeof head === 'string' ? [capital(head), ...rest, '.'] : [];
}

/** The terms that ranges hang on, in one sentence. */
function notStatedSentences(subject: ReadySubject, found: readonly Leaving[]): readonly Sentence[] {
  const paths = new Set(found.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing)));
  if (paths.size === 0) return [];
  const phrases = [...paths].map((path) => phraseOf(subject, path));
  const isRange = found.some(({ least, mostPriced }) => least !== mostPriced);
  const why = isRange ? ': a sum runs from the least to the most that it can mean' : '';
  return [[`The contract does not state ${listed(phrases)}${why}.`]];
}

/** Where a contract says who pays for a tail on two endings, the third is what it leaves open. */
function phraseOf({ offer }: ReadySubject, path: string): string {
  const isStated = path === 'exit.tail' && (offer.exit?.tail ?? null) !== null;
  return isStated ? 'who pays for the tail if you are not renewed' : openTermPhrase(offer, path);
}

function assumedSentences(found: readonly Leaving[]): readonly Sentence[] {
  const paths = found.flatMap(({ parts }) => parts.flatMap(({ assumed }) => assumed));
  const endings = [
    ...(paths.some((path) => path.endsWith('waived.letGo')) ? ['are let go'] : []),
    ...(paths.some((path) => path.endsWith('waived.nonRenewed')) ? ['are not renewed'] : []),
  ];
  return [
    ...(endings.length === 0
      ? []
      : [
          [
            `Whether the payback is waived if you ${endings.join(' or ')} is not stated; here it is not.`,
          ],
        ]),
    ...(paths.includes('exit.bonusPaidAfterDays')
      ? [['When a settled bonus is paid out is not stated; here it is 90 days after its period.']]
      : []),
  ];
}

/** Pay that is not payable is counted whole: the engine holds no cap of a year against it. */
function capSentence(subject: ReadySubject, found: readonly Leaving[]): readonly Sentence[] {
  return found.some(({ parts }) => isCapLeftOut(subject, parts))
    ? [['The cap on yearly cash is not counted in what is not payable as written.']]
    : [];
}

function partRow(
  subject: ReadySubject,
  found: readonly Leaving[],
  kind: LeavingPart['kind'],
): LeavingPartRow {
  const name = partHeading(kind);
  return {
    key: kind,
    name,
    isTotal: false,
    cells: found.map(({ parts }) => {
      const { least, most } = parts.find((each) => each.kind === kind) ?? { least: 0, most: 0 };
      return most === null ? 'not priced' : rangeText(least, most);
    }),
    figure: leavingRowFigure(subject, found, kind, name),
  };
}

function totalRow(subject: ReadySubject, found: readonly Leaving[]): LeavingPartRow {
  const name = 'In all, before tax';
  return {
    key: 'total',
    name,
    isTotal: true,
    cells: found.map(totalText),
    figure: leavingRowFigure(subject, found, 'total', name),
  };
}

/** "$15,000 to $50,000 + tail". */
export function totalText({ least, mostPriced, parts }: Leaving): string {
  return `${rangeText(least, mostPriced)}${tailWithoutPrice(parts) === null ? '' : ' + tail'}`;
}

function noticeRow(subject: ReadySubject, found: readonly Leaving[]): LeavingPartRow {
  const cells = found.map(({ noticePay }) => noticeText(noticePay));
  return {
    key: 'noticePay',
    name: 'Beside it: pay through the notice',
    isTotal: false,
    cells,
    figure: noticeRowFigure(subject, found, cells),
  };
}

/** What pay through the notice comes to, or why no amount is told. */
export function noticeText(found: NoticePay): string {
  switch (found.kind) {
    case 'amount':
      return `${dollars(found.cents)} (${plural(found.days, 'day')})`;
    case 'range':
      return `${rangeText(found.least, found.most)} (${plural(found.days, 'day')})`;
    case 'noFigure':
      return 'no figure';
    case 'notStated':
      return 'not stated';
    case 'noNotice':
      return 'none';
  }
}
