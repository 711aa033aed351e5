import type { Offer } from '../compensation/index.ts';
import type { Assumption, Clause, ExplainedLine, Explanation } from './explanation.ts';
import { yearMonths } from './formatMonth.ts';
import { dollars, exactDollars, exactWrvus, wrvus } from './formatNumber.ts';
import { openTermPhrase } from './openTermPhrase.ts';
import { openTerms } from './openTerms.ts';
import type { Figure, FigureKey } from './sentence.ts';
import { assumptionOf, lowerFirst, termName } from './termWords.ts';
import type { YearView } from './yearView.ts';

/** What a figure of a year is made from, besides its text. */
export interface FigureFacts {
  readonly of: FigureKey;
  readonly text: string;
  readonly title: string;
  /** The figure to the cent or the hundredth. */
  readonly exact: string;
  /** Derivation lines, worked out when the figure is opened. */
  readonly lines?: () => readonly ExplainedLine[];
  /** Terms that it is read from, as paths or the beginnings of paths. */
  readonly terms: readonly string[];
  /** Sentences of its own about what it rests on, in place of the year's. */
  readonly restsOn?: readonly string[];
}

/**
 * A figure of a contract year. Its explanation is worked out when it is opened: each keystroke
 * shows some twenty figures and opens none.
 */
export function figure(view: YearView, facts: FigureFacts): Figure {
  const { offer } = view.subject;
  return {
    of: facts.of,
    text: facts.text,
    get explanation(): Explanation {
      return {
        title: facts.title,
        figure: facts.exact,
        lines: facts.lines?.() ?? [],
        restsOn: facts.restsOn ?? restsOn(view),
        terms: facts.terms,
        assumptions: assumptionsFor(offer, facts.terms),
        clauses: clausesFor(offer, facts.terms),
      };
    },
  };
}

type Named = Omit<FigureFacts, 'text' | 'exact'>;

/** Dollars, whole in the sentence and to the cent when opened. */
export function moneyFigure(view: YearView, cents: number, facts: Named): Figure {
  return figure(view, { ...facts, text: dollars(cents), exact: exactDollars(cents) });
}

/** wRVUs as short as they can be exact, without their unit. */
export function wrvuFigure(view: YearView, hundredths: number, facts: Named): Figure {
  return figure(view, {
    restsOn: workOf(view),
    ...facts,
    text: wrvus(hundredths),
    exact: `${exactWrvus(hundredths)} wRVUs`,
  });
}

/** A term of the contract or of the expected work, as it was entered; `exact` where the text is a date. */
export function termFigure(offer: Offer, path: string, text: string, exact = text): Figure {
  return {
    of: `term:${path}`,
    text,
    get explanation(): Explanation {
      return {
        title: termName(offer, path),
        figure: exact,
        lines: [],
        restsOn: [
          isOwnEstimate(path)
            ? 'Your own estimate, as entered.'
            : 'A term of the contract, as entered.',
        ],
        terms: [path],
        assumptions: assumptionsFor(offer, [path]),
        clauses: clausesFor(offer, [path]),
      };
    },
  };
}

/** What no contract states: how much one expects to work. */
export function isOwnEstimate(path: string): boolean {
  return path.startsWith('volume.');
}

/** What every sum of a year rests on: its months, its volume, taxes, and that it runs that long. */
function restsOn(view: YearView): readonly string[] {
  return [
    ...workOf(view),
    'Before tax.',
    view.isPastTerm ? 'If renewed on the same terms.' : 'If neither side ends it.',
  ];
}

/** The months of a year and what is credited in them. */
function workOf({ subject, year, credited }: YearView): readonly string[] {
  const { annual, offer } = subject;
  const months = yearMonths(offer.startMonth, year);
  const ofMature = credited === annual ? '' : `, of ${wrvus(annual)} a year in a full practice`;
  return [`Year ${year}: ${months}.`, `${wrvus(credited)} wRVUs credited${ofMature}.`];
}

/** The terms that are not stated, of those asked for, with what stands in for each. */
export function assumptionsFor(offer: Offer, terms: readonly string[]): readonly Assumption[] {
  const own = offer.volume.rampPercent === null ? ['volume.rampPercent'] : [];
  return [...openTerms(offer).map(({ path }) => path), ...own].flatMap((path) => {
    const text = isAmong(path, terms) ? assumptionOf(offer, path) : null;
    return text === null ? [] : [{ path, text: assumptionSentence(offer, path, text) }];
  });
}

/** "The contract does not state how far the base can fall at once; here: no limit to a cut." */
function assumptionSentence(offer: Offer, path: string, assumption: string): string {
  const open =
    path === 'volume.rampPercent'
      ? 'You have not said whether the practice is new or taken over'
      : `The contract does not state ${openTermPhrase(offer, path)}`;
  return `${open}; here: ${lowerFirst(assumption)}`;
}

function clausesFor(offer: Offer, terms: readonly string[]): readonly Clause[] {
  return Object.entries(offer.sources)
    .filter(([path]) => isAmong(path, terms))
    .map(([path, source]) => ({ path, label: termName(offer, path), ...source }));
}

/** Whether a path is one of the terms, lies in one, or contains one. */
export function isAmong(path: string, terms: readonly string[]): boolean {
  return terms.some((term) => path === term || isInside(path, term) || isInside(term, path));
}

function isInside(path: string, part: string): boolean {
  return path.startsWith(part) && /^[.[]/.test(path.slice(part.length));
}
