import { capital } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import { baseNoun } from '../sentences/rebaseSentence.ts';
import { cashFigure, creditedFigure } from '../yearFigures.ts';
import type { YearView } from '../yearView.ts';
import { benefitsFigure, deficitFigure, payFigure } from './payFigures.ts';
import type { PayKind } from './payByKind.ts';
import { kindName, payByKind } from './payByKind.ts';
import { eachFigure, nextFigure } from './perWrvuFigures.ts';
import { annualBaseFigure, gapFigure, supportedFigure } from './supportedFigures.ts';
import {
  missedFigure,
  shortfallFigure,
  shortPercentFigure,
  targetFigure,
} from './targetFigures.ts';
import { kindsOfPay } from './yearBars.ts';

/** A row of the table of the years: what it holds, with a figure for each year. */
export interface YearRow {
  readonly key: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** The first row of a group. */
  readonly isSum: boolean;
}

/** What each year pays and from what, how far it is from its target, and what its work supports. */
export function yearRows(views: readonly YearView[]): readonly YearRow[] {
  const row = (key: string, name: string, of: (view: YearView) => Figure): YearRow => ({
    key,
    name,
    figures: views.map(of),
    isSum: key === 'cash',
  });
  const some = (has: (view: YearView) => boolean, found: () => YearRow) =>
    views.some(has) ? [found()] : [];
  const kinds = kindsOfPay(views).map(({ kind }) => kind);
  const [first] = views;
  const noun = first === undefined ? 'base' : baseNoun(first);
  const hasYardstick = views.some(({ facts }) => facts.supported?.by === 'yardstick');
  return [
    ...kinds.map((kind) => row(kind, rowName(kind, views), (view) => payFigure(view, kind, views))),
    row('cash', 'Paid, before tax', cashFigure),
    ...some(
      ({ facts }) => facts.deficit > 0,
      () => row('deficit', 'Advances open at its end', deficitFigure),
    ),
    ...some(
      ({ facts }) => facts.pay.benefits > 0,
      () => row('benefits', 'Benefits, not cash', benefitsFigure),
    ),
    row('credited', 'wRVUs credited', creditedFigure),
    ...some(
      ({ facts }) => facts.target !== null,
      () => row('target', 'Target', targetFigure),
    ),
    ...some(
      ({ facts }) => facts.attainment !== null,
      () => row('shortfall', 'Short of the target', shortfallFigure),
    ),
    ...some(
      ({ facts }) => facts.attainment !== null,
      () => row('shortPercent', 'Short, in percent', shortPercentFigure),
    ),
    ...some(
      ({ facts }) => facts.target !== null,
      () => row('missed', `${kindName('production', views)} missed`, missedFigure),
    ),
    ...some(
      ({ facts }) => facts.annualBase !== null,
      () => row('annualBase', `${capital(noun)} a year, at its end`, annualBaseFigure),
    ),
    ...some(
      ({ facts }) => facts.supported !== null,
      () =>
        row(
          'supported',
          hasYardstick
            ? 'Pay that the work supports, by a yardstick of ours'
            : 'Pay that the work supports',
          supportedFigure,
        ),
    ),
    ...some(
      ({ facts }) => facts.supported !== null && facts.annualBase !== null,
      () => row('gap', `${capital(noun)} above that`, gapFigure),
    ),
    row(
      'each',
      views.some(({ facts }) => facts.pay.oneOffs.length > 0)
        ? 'For each wRVU, without one-time payments'
        : 'Paid for each wRVU',
      eachFigure,
    ),
    row('next', 'One more wRVU in its last month', nextFigure),
  ];
}

function rowName(kind: PayKind, views: readonly YearView[]): string {
  const name = kindName(kind, views);
  return kind === 'base' && views.some((view) => payByKind(view).advance > 0)
    ? `${name}, earned`
    : name;
}
