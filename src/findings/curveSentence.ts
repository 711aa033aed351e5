import type { Breakpoint, PayCurve, Segment } from '../compensation/index.ts';
import { round } from '../compensation/index.ts';
import type { Mark } from './curveMarks.ts';
import { CLIFF } from './curveMarks.ts';
import { figure, termFigure } from './figure.ts';
import { exactDollars, rate, wrvus } from './formatNumber.ts';
import { say } from './say.ts';
import type { Sentence } from './sentence.ts';
import type { YearView } from './yearView.ts';

/** The point of the picture: "The bonus starts at 5,000 wRVUs; you are at 4,200". */
export function curveTitle(view: YearView, marks: readonly Mark[]): string {
  const { subject, terms, year } = view;
  const own = wrvus(subject.annual);
  const ofFullYear = view.credited === subject.annual ? '' : ' in a full year';
  const you = `you are at ${own}${ofFullYear}`;
  const starts = marks.find(({ kind }) => kind === 'bonusStarts');
  const passes = marks.find(({ kind }) => kind === 'productionPasses');
  const cliff = marks.find(({ kind }) => kind === 'cliff');
  if (starts !== undefined) return `The bonus starts at ${volumeOf(starts)} wRVUs; ${you}`;
  if (passes !== undefined) {
    const noun = terms.model === 'draw' ? 'draw' : 'base';
    return `Production passes the ${noun} above ${volumeOf(passes)} wRVUs; ${you}`;
  }
  if (cliff !== undefined) return `Pay jumps at ${volumeOf(cliff)} wRVUs; ${you}`;
  if (terms.model === 'production' && terms.tiers.length === 1) {
    return `Every wRVU pays ${rate(terms.tiers[0]?.dollarsPerWrvu ?? 0)}; ${you}`;
  }
  return `What year ${year} pays at each volume; ${you}`;
}

function volumeOf(mark: Mark): string {
  return wrvus(Math.round(mark.wrvus * 100));
}

/** What a wRVU adds where one is, and beyond the next bend. */
export function curveSentence(
  view: YearView,
  { segments, breakpoints }: PayCurve,
  marks: readonly Mark[],
): Sentence {
  const { subject, year } = view;
  const here = segments.findIndex(({ from, to }) => from <= subject.annual && subject.annual <= to);
  const own = segments[here];
  const next = segments[here + 1];
  const renewed = view.isPastTerm ? ', if renewed on the same terms' : '';
  const start = say`In year ${String(year)}, before tax${renewed}, each wRVU above your ${termFigure(subject.offer, 'volume.annualWrvus', wrvus(subject.annual))}`;
  const advances = advancesBelow(view, marks);
  if (own === undefined) return [];
  if (next === undefined) return say`${start} ${adds(view, own, 'own')}.${advances}`;
  // A line that bends past a round volume still holds there.
  const from = own.to % 100 === 0 && next.from % 100 !== 0 ? own.to : next.from;
  const bend = figure(view, {
    of: `curve${year}.bend`,
    text: wrvus(from),
    exact: `${wrvus(from)} wRVUs`,
    title: `Where what a wRVU pays in year ${year} changes`,
    terms: ['phases', 'rebase', 'totalCashCapDollars'],
    restsOn: ['wRVUs of a full year.'],
  });
  return say`${start} ${adds(view, own, 'own')} up to ${bend}${jumpAt(breakpoints[here])}, and each one after that ${adds(view, next, 'next')}.${advances}`;
}

/** ", where pay rises at once" at a jump, whose worth the answer gives. */
function jumpAt(point: Breakpoint | undefined): string {
  if (point === undefined || Math.abs(point.jump) < CLIFF) return '';
  return `, where pay ${point.jump > 0 ? 'rises' : 'falls'} at once`;
}

/** Under a draw that carries its deficits the line shows what is paid, earned or not. */
function advancesBelow(view: YearView, marks: readonly Mark[]): Sentence {
  const { terms, year } = view;
  const passes = marks.find(({ kind }) => kind === 'productionPasses');
  if (passes === undefined || terms.model !== 'draw' || terms.deficit !== 'carried') return [];
  const earned = figure(view, {
    of: `curve${year}.earned`,
    text: volumeOf(passes),
    exact: `${volumeOf(passes)} wRVUs`,
    title: `Where production earns the draw of year ${year}`,
    terms: ['phases'],
    restsOn: ['wRVUs of a full year.'],
  });
  return say` Below ${earned} part of what is paid is an advance not yet earned.`;
}

function adds(view: YearView, segment: Segment, key: string): Sentence {
  const { slope } = segment;
  const cents = round({ n: Number(slope.n) * 100, d: slope.d });
  if (cents === 0) return say`adds nothing`;
  const each = figure(view, {
    of: `curve${view.year}.${key}`,
    text: exactDollars(Math.abs(cents)),
    exact: `${exactDollars(cents)} per wRVU`,
    title: `What a wRVU adds in year ${view.year}`,
    lines: () => [
      {
        label: `From ${wrvus(segment.from)} to ${wrvus(segment.to)} wRVUs`,
        printed: `${exactDollars(segment.fromCents)} to ${exactDollars(segment.toCents)}`,
        amount: `${exactDollars(cents)} per wRVU`,
        notes: [],
      },
    ],
    terms: ['phases', 'rebase'],
    restsOn: ['Every year worked at that volume.', 'Before tax.'],
  });
  return cents > 0 ? say`adds ${each}` : say`takes ${each} off`;
}
