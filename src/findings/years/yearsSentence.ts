import type { ExplainedLine } from '../explanation.ts';
import { figure, moneyFigure, termFigure } from '../figure.ts';
import { monthName } from '../formatMonth.ts';
import { dollars, exactDollars, wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** What the years pay together, at what volume, and on what conditions. */
export function yearsSentence(views: readonly YearView[]): Sentence {
  const [first] = views;
  const last = views.at(-1);
  if (first === undefined || last === undefined) return [];
  const { subject } = first;
  const { annual, offer } = subject;
  const cash = views.reduce((sum, { facts }) => sum + facts.pay.cash, 0);
  const open = last.facts.deficit;
  const restsOn = [
    `${monthName(offer.startMonth, 1)} to ${monthName(offer.startMonth, last.lastMonth)}.`,
    'Before tax.',
    ...views
      .filter(({ isPastTerm }) => isPastTerm)
      .slice(0, 1)
      .map(() => 'If renewed on the same terms.'),
  ];
  const terms = ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'];
  const total = figure(first, {
    of: 'years.cash',
    text: dollars(cash),
    exact: exactDollars(cash),
    title: `What ${spanOf(views)} pay together`,
    lines: () => togetherLines(views, cash),
    terms,
    restsOn,
  });
  const isSame = views.every(({ credited }) => credited === annual);
  const own = termFigure(offer, 'volume.annualWrvus', wrvus(annual));
  const at = say`At ${own} wRVUs a year${isSame ? '' : ' as entered'}`;
  const advance = moneyFigure(last, open, {
    of: 'years.deficit',
    title: `Advances not yet earned at the end of year ${last.year}`,
    lines: { steps: 'balance' },
    terms: ['phases'],
    restsOn,
  });
  const less = open === 0 ? [] : say`, of which ${advance} is an advance not yet earned`;
  const what = views.length === 1 ? 'year 1 pays' : `${spanOf(views)} together pay`;
  const together = say`${what} ${total} before tax${less}`;
  return say`${at}, ${together}, ${conditionOf(views)}.`;
}

/** What each year pays, and the sum of several. */
function togetherLines(views: readonly YearView[], cash: number): readonly ExplainedLine[] {
  const years = views.map(({ year, facts }): ExplainedLine => ({
    label: `Year ${year}`,
    printed: null,
    amount: exactDollars(facts.pay.cash),
    notes: [],
  }));
  if (years.length < 2) return years;
  const amount = exactDollars(cash);
  const sum = years.map((year) => year.amount).join(' + ');
  return [...years, { label: 'Together', printed: `${sum} = ${amount}`, amount, notes: [] }];
}

function spanOf(views: readonly YearView[]): string {
  return views.length === 2 ? 'years 1 and 2' : `years 1 to ${views.length}`;
}

function conditionOf(views: readonly YearView[]): string {
  const past = views.filter(({ isPastTerm }) => isPastTerm).map(({ year }) => String(year));
  if (past.length === 0) return 'if neither side ends it';
  if (past.length === views.length) return 'if renewed on the same terms';
  const named = past.length > 2 ? `${past[0] ?? ''} to ${past.at(-1) ?? ''}` : listed(past);
  return `${past.length === 1 ? 'year' : 'years'} ${named} if renewed on the same terms`;
}
