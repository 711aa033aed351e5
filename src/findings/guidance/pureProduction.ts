import { goalSeekInYear, payAt, wrvuHundredths } from '../../compensation/index.ts';
import { moneyFigure, wrvuFigure } from '../figure.ts';
import { dollars, exactDollars, wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { eventFigures } from '../renewal/ladderFigures.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { cashFigure } from '../yearFigures.ts';
import type { YearView } from '../yearView.ts';
import { yearView } from '../yearView.ts';
import type { Entry, GuidanceFacts } from './facts.ts';
import { holds, raised } from './facts.ts';
import type { FindingKey } from './finding.ts';
import { firstCut, firstEnd, isProduction, yearWhere } from './yearFindings.ts';

const BY: readonly FindingKey[] = ['ended', 'production', 'cut'];

/** The four conditions under which pay by production alone makes sense, and what the figures say of each. */
export function pureProduction(facts: GuidanceFacts): readonly Entry[] {
  const condition = (key: string, sentence: Sentence) => raised(facts, BY, `pure.${key}`, sentence);
  const year = yearPaidByVolume(facts);
  if (year === null) return [];
  return [
    ...condition('volume', say`Proven volume: ${provenVolume(facts)}`),
    ...condition('control', say`Control of scheduling, referrals and staffing: ${control(facts)}`),
    ...condition('factor', say`A rate high enough for the risk: ${breakEven(facts, year)}`),
    ...condition('variable', say`Pay that may vary: ${lowYear(year)}`),
  ];
}

/** The first year whose pay is all by volume, or follows the volume of the years before. */
function yearPaidByVolume({ view }: GuidanceFacts): YearView | null {
  const { subject } = view;
  const event = firstEnd(subject) ?? firstCut(subject);
  if (event === undefined) return yearWhere(subject, view.year, isProduction);
  const year = Math.ceil((event.month - 1) / 12) + 1;
  return year > subject.ledger.length ? null : yearView(subject, year);
}

function provenVolume({ own }: GuidanceFacts): Sentence {
  if (own.colleagues === null)
    return ['not known. Ask what the physicians here now produce a year.'];
  const { annual } = own.colleagues;
  const years = annual.length === 1 ? 'one colleague’s year is' : 'colleagues’ years are';
  return [`${years} ${listed(annual.map((each) => wrvus(each)))} wRVUs, as you entered.`];
}

function control(facts: GuidanceFacts): Sentence {
  const employers = (['held', 'unexplained', 'unfilled', 'noShow'] as const).filter((key) =>
    holds(facts, key),
  );
  const found = facts.findings.find(({ key }) => key === employers[0]);
  return found === undefined
    ? ['not known. Ask who decides on each.']
    : say`${found.name}, and the employer controls that.`;
}

/** From which volume on a year pays the base that there was before, by the ledger. */
function breakEven({ view }: GuidanceFacts, year: YearView): Sentence {
  const { subject } = view;
  const event = firstEnd(subject) ?? firstCut(subject);
  const expected = `You expect ${wrvus(subject.annual)}.`;
  if (event === undefined)
    return say`at the ${wrvus(subject.annual)} wRVUs a year that you expect, year ${String(year.year)} pays ${cashFigure(year)} before tax.`;
  const sought = goalSeekInYear(subject.plan, year.year, event.old);
  const old = dollars(event.old);
  const name = `year ${year.year}`;
  if (sought.kind === 'always') return say`${name} pays ${old} at any volume.`;
  if (sought.kind === 'never') return say`${name} pays ${old}, the base before, at no volume.`;
  const from = wrvuFigure(year, sought.reached.at, {
    of: `guidance${year.year}.breakEven`,
    title: `Volume at which ${name} pays what the base was`,
    lines: () => [
      paidLine(`${wrvus(sought.reached.at)} wRVUs a year`, sought.reached.pays),
      paidLine('0.01 less', sought.missed.pays),
    ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars'],
    restsOn: ['Every year worked at that volume.', 'Before tax.'],
  });
  const base = event.outcome === 'base' ? eventFigures(yearView(subject, 1), event).old : old;
  return say`${name} pays ${base}, the base before, from ${from} wRVUs a year on, every year worked at that. ${expected}`;
}

const HUNDRED = 10_000;

/** What a year pays at four fifths of the volume, in whole hundreds, beside what it pays as entered. */
function lowYear(view: YearView): Sentence {
  const { subject, year } = view;
  const low = wrvuHundredths(HUNDRED * Math.floor((0.8 * subject.annual) / HUNDRED));
  const cash = payAt(subject.plan, year, low);
  const paid = moneyFigure(view, cash, {
    of: `guidance${year}.lowYear`,
    title: `What year ${year} pays at a fifth less`,
    lines: () => [paidLine(`At ${wrvus(low)} wRVUs a year`, cash)],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars'],
    restsOn: [
      `${wrvus(low)} wRVUs: a fifth less than you expect, in whole hundreds, and in every year.`,
      'Before tax.',
    ],
  });
  return say`at ${wrvus(low)} wRVUs a year, about a fifth less, year ${String(year)} pays ${paid} before tax, and as entered ${cashFigure(view)}.`;
}

function paidLine(label: string, cents: number) {
  return { label, printed: null, amount: exactDollars(cents), notes: [] };
}
