import type { Breakpoint, PayCurve, Segment } from '../compensation/index.ts';
import {
  countsOtherwise,
  creditedAt,
  roundedBend,
  settlesOtherMonths,
  volumeName,
} from './creditedAt.ts';
import type { Mark } from './curveMarks.ts';
import { CLIFF } from './curveMarks.ts';
import { figure, termFigure } from './figure.ts';
import { rate, wrvus } from './formatNumber.ts';
import { say } from './say.ts';
import type { Figure, Sentence } from './sentence.ts';
import { textOf } from './sentence.ts';
import { adds } from './slopeSentence.ts';
import { creditedFigure } from './yearFigures.ts';
import type { YearView } from './yearView.ts';

/** What a wRVU adds where one is, and beyond the next bend, each as far as it holds. */
export function curveSentence(view: YearView, curve: PayCurve, marks: readonly Mark[]): Sentence {
  const { subject, year } = view;
  const { segments, breakpoints } = curve;
  const here = stretchAt(curve, subject.annual);
  const [own, next, after] = segments.slice(here);
  const renewed = view.isPastTerm ? ', if renewed on the same terms' : '';
  const ofPractice = volumeName(view) === 'fullPractice' ? ' of a full practice' : '';
  const you = termFigure(subject.offer, 'volume.annualWrvus', wrvus(subject.annual));
  const every =
    subject.ledger.length === 1 ? 'In' : 'If every year is worked at the same volume, in';
  const start = say`${every} year ${String(year)}, before tax${renewed}, each wRVU${ofPractice} above your ${you}`;
  const advances = say`${own === undefined ? '' : settledElsewhere(view, own)}${advancesBelow(view, marks)}`;
  if (own === undefined) return [];
  if (next === undefined) {
    return say`${start} ${adds(view, own, 'own')}.${countedAs(view, null)}${advances}`;
  }
  const from = firstOf(view, own, next);
  const bend = bendFigure(view, from, 'bend');
  const jump = jumpAt(breakpoints[here]);
  const until =
    after === undefined ? [] : say` up to ${bendFigure(view, firstOf(view, next, after), 'until')}`;
  return say`${start} ${adds(view, own, 'own')} up to ${bend}${jump}, then ${adds(view, next, 'next')}${until}.${countedAs(view, from)}${advances}`;
}

/** The stretch on which a volume lies; at a bend the one that begins there. */
function stretchAt({ segments, breakpoints }: PayCurve, volume: number): number {
  const here = segments.findIndex(({ from, to }) => from <= volume && volume <= to);
  const isAtBend = segments[here]?.to === volume && breakpoints[here]?.jump === 0;
  return isAtBend ? here + 1 : here;
}

/** A line that bends past a round volume still holds there. */
function firstOf(view: YearView, own: Segment, next: Segment): Segment['from'] {
  if (own.to % 100 === 0 && next.from % 100 !== 0) return own.to;
  return roundedBend(view, next.from);
}

function bendFigure(view: YearView, volume: Segment['from'], key: 'bend' | 'until'): Figure {
  const text = wrvus(volume);
  return figure(view, {
    of: `curve${view.year}.${key}`,
    text,
    exact: `${text} wRVUs`,
    title: `Where what a wRVU pays in year ${view.year} changes`,
    terms: ['phases', 'rebase', 'totalCashCapDollars'],
    restsOn: ['wRVUs a year in a full practice.'],
  });
}

/** In a year that counts part of a practice: what the volumes of the picture are in it. */
function countedAs(view: YearView, bend: Segment['from'] | null): Sentence {
  if (!countsOtherwise(view)) return [];
  const { subject, year } = view;
  const full = termFigure(subject.offer, 'volume.annualWrvus', wrvus(subject.annual));
  const entered =
    volumeName(view) === 'fullPractice'
      ? say` A full practice’s ${full} wRVUs`
      : say` The ${full} wRVUs entered`;
  const own = say`${entered} count as ${creditedFigure(view)} in year ${String(year)}`;
  if (bend === null) return say`${own}.`;
  const volume = creditedAt(view, bend);
  const there = wrvus(volume);
  const counted = figure(view, {
    of: `curve${year}.bendCounted`,
    text: there,
    exact: `${there} wRVUs`,
    title: `What year ${year} counts of ${wrvus(bend)} wRVUs`,
    lines: { steps: 'counted', of: bend, volume },
    terms: ['volume'],
    restsOn: [`${wrvus(bend)} wRVUs a year in a full practice.`],
  });
  return say`${own}, ${bendFigure(view, bend, 'bend')} as ${counted}.`;
}

/** Why a wRVU adds another sum than its rate where the year settles other months than its own. */
function settledElsewhere(view: YearView, own: Segment): string {
  if (!settlesOtherMonths(view) || view.terms.model === 'salary') return '';
  const said = textOf(adds(view, own, 'own'));
  const isRate = view.terms.tiers.some((tier) => said.includes(rate(tier.dollarsPerWrvu)));
  return isRate ? '' : ' Part of what its wRVUs earn is settled in other years.';
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
  const text = wrvus(Math.round(passes.wrvus * 100));
  const earned = figure(view, {
    of: `curve${year}.earned`,
    text,
    exact: `${text} wRVUs`,
    title: `Where production earns the draw of year ${year}`,
    terms: ['phases'],
    restsOn: ['wRVUs a year in a full practice.'],
  });
  return say` The line shows what is paid: below ${earned} part of it is an advance not yet earned.`;
}
