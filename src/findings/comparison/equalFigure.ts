import type { Equaliser, EqualisedBy, SoughtPoint } from '../../compensation/index.ts';
import { shifted, totalPay, wrvuHundredths } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { figure } from '../figure.ts';
import { dollars, exactDollars, wrvus } from '../formatNumber.ts';
import { capital, wrvuNoun } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { readOtherwise } from '../years/leaveReadings.ts';
import { yearsName } from './comparedYears.ts';
import type { EqualPair } from './equalAsks.ts';
import { changeWords, kindName } from './equalWords.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import { workedAt } from './workedAt.ts';

/** A kind of change and where it comes to the amount. */
type FoundChange = Pick<Equaliser, 'by' | 'terms' | 'sought'>;

/** What the baseline pays, which the other offer is to pay. */
export function wantedFigure(pair: EqualPair): Figure {
  const { against, asked, years } = pair;
  return figure(yearView(pair.baseline.subject, years.first.to), {
    of: `compare.equal.${pair.key}.wanted`,
    text: dollars(asked.wanted),
    exact: exactDollars(asked.wanted),
    title: `What ${against.name} pays ${years.words}`,
    lines: () => [lineOf(pair, against.name, pair.baseline.subject)],
    terms: TERMS,
    restsOn: restsOn(pair),
  });
}

/** The value at which an offer pays as much as the baseline, with the ledger's word on both sides. */
export function equalFigure(pair: EqualPair, found: FoundChange): Figure | null {
  const { by, terms, sought } = found;
  if (sought?.kind !== 'found') return null;
  const words = changeWords(pair, by, terms, sought.reached.at);
  const named = ({ at }: SoughtPoint) => {
    const { before, text } = changeWords(pair, by, terms, at);
    return `${pair.column.name}, ${before}${text}`;
  };
  return figure(yearView(pair.reading.subject, pair.years.first.to), {
    of: `compare.equal.${pair.key}.${by}`,
    text: words.text,
    exact: capital(`${words.before}${words.text}`),
    title: `The ${kindName(pair, by, terms)} at which ${pair.column.name} pays as much as ${pair.against.name} ${pair.years.words}`,
    lines: () => [
      lineOf(pair, pair.against.name, pair.baseline.subject),
      ...[sought.reached, sought.missed].map((point) =>
        lineOf(pair, named(point), changedTo(pair, by, point)),
      ),
      lineOf(pair, `${pair.column.name}, as it is`, pair.reading.subject),
    ],
    terms: TERMS,
    restsOn: [
      ...restsOn(pair),
      STEP[by],
      ...(terms.length > 1 ? ['All of its terms of that kind change by as much.'] : []),
    ],
  });
}

/** The most, or the least, that an offer comes to by one kind of change. */
export function extremeFigure(pair: EqualPair, found: FoundChange): Figure | null {
  const { by, terms, sought } = found;
  if (sought === null || sought.kind === 'found') return null;
  const point = sought.kind === 'never' ? sought.most : sought.least;
  const { before, text } = changeWords(pair, by, terms, point.at);
  const kind = kindName(pair, by, terms);
  const most = sought.kind === 'never' ? 'most' : 'least';
  return figure(yearView(pair.reading.subject, pair.years.first.to), {
    of: `compare.equal.${pair.key}.${by}`,
    text: dollars(point.pays),
    exact: exactDollars(point.pays),
    title: `The ${most} that ${pair.column.name} comes to by its ${kind} alone, ${pair.years.words}`,
    lines: () => [
      lineOf(pair, pair.against.name, pair.baseline.subject),
      lineOf(pair, `${pair.column.name}, ${before}${text}`, changedTo(pair, by, point)),
      lineOf(pair, `${pair.column.name}, as it is`, pair.reading.subject),
    ],
    terms: TERMS,
    restsOn: [...restsOn(pair), 'Looked for over all that a contract file can hold.'],
  });
}

const TERMS = ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'];

/** How far apart the two values are that the ledger confirms. */
const STEP: Readonly<Record<EqualisedBy, string>> = {
  rate: 'One $0.0001 less does not do it.',
  base: 'One cent less does not do it.',
  threshold: '0.01 wRVU away it does not do it.',
  volume: '0.01 wRVU less does not do it.',
};

function restsOn({ years, asked }: EqualPair): readonly string[] {
  return [
    `${yearsName(years.first)}.`,
    `${wrvus(asked.volume)} ${wrvuNoun(asked.volume)} a year in a full practice.`,
    'Before tax.',
    'If neither side ends it.',
  ];
}

/** An offer with a change, computed. */
function changedTo({ reading }: EqualPair, by: EqualisedBy, { at }: SoughtPoint): ReadySubject {
  const { subject } = reading;
  if (by === 'volume') return workedAt(subject, wrvuHundredths(at));
  return readOtherwise(subject, (offer) => shifted(offer, by, at)) ?? subject;
}

function lineOf({ years }: EqualPair, label: string, subject: ReadySubject): ExplainedLine {
  const { printed } = stepsOf(totalLines(subject, years.first));
  const amount = exactDollars(totalPay(subject.ran, years.first).total);
  return { label, printed, amount, notes: [] };
}
