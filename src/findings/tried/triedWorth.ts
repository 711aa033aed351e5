import type { Offer, WrvuHundredths, YearsTogether } from '../../compensation/index.ts';
import { leavingInMonth, ledger, run, totalPay, yearVolumes } from '../../compensation/index.ts';
import { certainCentsOf } from '../comparison/certainRows.ts';
import { yearsTogether } from '../comparison/comparedYears.ts';
import { figure } from '../figure.ts';
import { dollars, exactDollars, shownDollars, wrvus } from '../formatNumber.ts';
import { listed, wrvuNoun } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import type { ReadySubject, Subject } from '../subject.ts';
import { termInSentence } from '../termInSentence.ts';
import { yearView } from '../yearView.ts';

/** What the tried values of an offer are worth against the contract as written. */
export interface TriedWorth {
  readonly sentences: readonly Sentence[];
  /** The chosen year's difference in a few words: "$12,400 more"; null where there is none to tell. */
  readonly short: string | null;
}

/** Both sides with figures, and the year that is looked at. */
interface Sides {
  readonly written: ReadySubject;
  readonly tried: ReadySubject;
  readonly year: number;
}

/** The same figure before and after, in cents. */
interface Change {
  readonly from: number;
  readonly to: number;
}

const LEAVING_MONTH = 18;

/**
 * What trying is worth in a contract year, and over the years of the shorter term. A volume that is
 * tried stands by itself: first what the terms are worth at it, then what it is worth as written.
 * Null for a side of which an entry does not read.
 */
export function triedWorth(
  written: Subject | null,
  tried: Subject | null,
  year: number,
): TriedWorth {
  const open = [...noFigure(tried, 'As tried'), ...noFigure(written, 'As written')];
  if (written?.kind !== 'ready' || tried?.kind !== 'ready' || open.length > 0)
    return { sentences: open, short: null };
  const sides = { written, tried, year: Math.min(year, written.plan.years, tried.plan.years) };
  return {
    sentences: [...paySentences(sides), ...apartSentences(sides), ...leavingSentences(sides)],
    short: shortChange(inYear(sides)),
  };
}

function noFigure(subject: Subject | null, as: string): readonly Sentence[] {
  if (subject === null) return [[`${as} there is no figure while an entry does not read.`]];
  if (subject.kind === 'ready') return [];
  return [
    [
      `${as} there is no figure until ${listed(subject.missing.map(termInSentence))} is entered, so what is tried cannot be measured.`,
    ],
  ];
}

/** "At 4,200 wRVUs, year 3 pays $12,400 more than as written, …", and over the first years. */
function paySentences(sides: Sides): readonly Sentence[] {
  const { written, tried, year } = sides;
  const isOtherVolume = written.annual !== tried.annual;
  const onlyVolume = isOtherVolume && areSameButVolume(written.offer, tried.offer);
  const from = onlyVolume || !isOtherVolume ? written : atVolume(written, tried.annual);
  const at = workWords(sides, onlyVolume);
  const said = changeSentences({ ...sides, written: from }, at);
  if (!isOtherVolume || onlyVolume) return said;
  const alone = { written, tried: atVolume(written, tried.annual), year };
  const [inOne, inAll] = [inYear(alone), overYears(alone)];
  const instead = `${wrvus(tried.annual)} wRVUs instead of ${wrvus(written.annual)}`;
  return [
    ...said,
    say`The volume is tried, too: as written, ${instead} is ${difference(alone, 'volume.year', [alone.year, alone.year])} in year ${String(year)}${inAll.years.to === 1 ? '' : say` and ${difference(alone, 'volume.total', [1, inAll.years.to])} ${inAll.words}`}${inOne.from === inOne.to ? '' : ', before tax'}.`,
  ];
}

function changeSentences(sides: Sides, at: string): readonly Sentence[] {
  const { written, tried, year } = sides;
  const [one, all] = [inYear(sides), overYears(sides)];
  const isPastTerm = [written, tried].some((side) => yearView(side, year).isPastTerm);
  const condition = isPastTerm ? 'if renewed on the same terms' : 'if neither side ends it';
  const isOneYear = all.years.to === 1 && year === 1;
  if (isSame(one) && isSame(all)) {
    const together = isOneYear
      ? ''
      : say`, and ${all.words.replace(/^(?:over|in) /, '')} ${all.years.to === 1 ? '' : 'together '}${amount(tried, 'tried.sum', [1, all.years.to])}`;
    return [
      say`No difference in pay ${at.charAt(0).toLowerCase()}${at.slice(1)}: as written and as tried, year ${String(year)} pays ${amount(tried, 'tried.year', [year, year])} before tax, ${condition}${together}.`,
    ];
  }
  const first: Sentence = isSame(one)
    ? say`${at}, year ${String(year)} pays the same as written, ${amount(tried, 'tried.year', [year, year])} before tax, ${condition}.`
    : say`${at}, year ${String(year)} pays ${difference(sides, 'tried.difference', [year, year])} than as written, before tax, ${condition}: ${amount(tried, 'tried.year', [year, year])} instead of ${amount(written, 'written.year', [year, year])}.`;
  if (isOneYear) return [first];
  const over = all.words.charAt(0).toUpperCase() + all.words.slice(1);
  return [
    first,
    isSame(all)
      ? [`${over} it comes to the same.`]
      : say`${over} it is ${difference(sides, 'tried.total', [1, all.years.to])}: ${amount(tried, 'tried.sum', [1, all.years.to])} instead of ${amount(written, 'written.sum', [1, all.years.to])}.`,
  ];
}

/** "At 4,600 wRVUs instead of 4,200", and whether the year counts them as they are. */
function workWords({ written, tried, year }: Sides, onlyVolume: boolean): string {
  const instead = onlyVolume ? ` instead of ${wrvus(written.annual)}` : '';
  const isWhole = [written, tried].every((side) => yearView(side, year).credited === side.annual);
  const work = `At ${wrvus(tried.annual)} ${wrvuNoun(tried.annual)}${instead}`;
  return isWhole ? work : `${work} a year in a full practice`;
}

/** What stands in no sum, where it differs or is there at all. */
function apartSentences(sides: Sides): readonly Sentence[] {
  const { years } = overYears(sides);
  const pays = [sides.written, sides.tried].flatMap(({ ran }) => [
    totalPay(ran, { from: sides.year, to: sides.year }),
    totalPay(ran, years),
  ]);
  return [
    ...(pays.some(({ open }) => open !== 0) ? [['Advances not yet earned are in no sum.']] : []),
    ...(pays.some(({ notSettled }) => notSettled !== 0)
      ? [['What is earned by then and settled only later is in no sum.']]
      : []),
  ];
}

/** What is certain, and what resigning costs, where either is another sum. */
function leavingSentences({ written, tried }: Sides): readonly Sentence[] {
  const certain = [certainCentsOf(written), certainCentsOf(tried)] as const;
  const costs = [written, tried].map((side) => {
    const month = Math.min(LEAVING_MONTH, 12 * side.plan.years);
    const { least, most } = leavingInMonth(side.ran, month).endings.resign;
    return least === most ? most : null;
  });
  const [from, to] = [costs[0] ?? null, costs[1] ?? null];
  return [
    ...(certain[0] === null || certain[1] === null || certain[0] === certain[1]
      ? []
      : [
          [
            `If the employer gives notice on the first day, without cause, what is certain before tax is ${dollars(certain[1])} instead of ${dollars(certain[0])}.`,
          ],
        ]),
    ...(from === null || to === null || from === to
      ? []
      : [
          [
            `Resigning at the end of month ${LEAVING_MONTH} costs ${dollars(to)} instead of ${dollars(from)} by the written formulas, before tax.`,
          ],
        ]),
  ];
}

function inYear({ written, tried, year }: Sides): Change {
  const years = { from: year, to: year };
  return { from: totalPay(written.ran, years).total, to: totalPay(tried.ran, years).total };
}

function overYears({
  written,
  tried,
}: Sides): Change & { readonly years: YearsTogether; readonly words: string } {
  const { first, words } = yearsTogether([written, tried]);
  return {
    years: first,
    words,
    from: totalPay(written.ran, first).total,
    to: totalPay(tried.ran, first).total,
  };
}

function isSame({ from, to }: Change): boolean {
  return dollars(from) === dollars(to);
}

function shortChange(change: Change): string {
  const more = shownDollars(change.to) - shownDollars(change.from);
  if (more === 0) return 'no difference';
  return `${dollars(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`;
}

/** "$12,400 more": opens into both sums. */
function difference(
  { written, tried }: Sides,
  of: string,
  [from, to]: readonly [number, number],
): Figure {
  const years = { from, to };
  const sums = [tried, written].map(({ ran }) => totalPay(ran, years).total);
  const [after = 0, before = 0] = sums;
  return figure(yearView(tried, to), {
    of: `try.${of}`,
    text: shortChange({ from: before, to: after }),
    title: 'What the tried values are worth',
    exact: exactDollars(after - before),
    lines: () => [
      {
        label: `As tried, ${yearsWords(years)}`,
        printed: null,
        amount: exactDollars(after),
        notes: [],
      },
      {
        label: `As written, ${yearsWords(years)}`,
        printed: null,
        amount: exactDollars(before),
        notes: [],
      },
      {
        label: 'The difference',
        printed: `${exactDollars(after)} − ${exactDollars(before)} = ${exactDollars(after - before)}`,
        amount: exactDollars(after - before),
        notes: [],
      },
    ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
  });
}

/** What some years of one side come to. */
function amount(side: ReadySubject, of: string, [from, to]: readonly [number, number]): Figure {
  const years = { from, to };
  const { cash, open, total } = totalPay(side.ran, years);
  const eachYear = side.ledger.slice(from - 1, to).map(({ pay }, index) => ({
    label: `Year ${from + index}`,
    printed: null,
    amount: exactDollars(pay.cash),
    notes: [],
  }));
  return figure(yearView(side, to), {
    of: `try.${of}`,
    text: dollars(total),
    title: `What ${yearsWords(years)} ${from === to ? 'pays' : 'pay'}`,
    exact: exactDollars(total),
    lines: () =>
      open === 0
        ? eachYear
        : [
            ...eachYear,
            {
              label: 'Advances not yet earned, taken off',
              printed: `${exactDollars(cash)} − ${exactDollars(open)} = ${exactDollars(total)}`,
              amount: exactDollars(-open),
              notes: [],
            },
          ],
    terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume', 'termMonths'],
  });
}

function yearsWords({ from, to }: YearsTogether): string {
  return from === to ? `year ${from}` : `years ${from} to ${to}`;
}

/** The contract as written, worked at another volume. */
function atVolume(subject: ReadySubject, annual: WrvuHundredths): ReadySubject {
  const { plan, offer } = subject;
  const ran = run(plan, yearVolumes(plan, annual));
  const volume = { ...offer.volume, annualWrvus: annual };
  return { ...subject, offer: { ...offer, volume }, annual, ran, ledger: ledger(ran) };
}

function areSameButVolume(written: Offer, tried: Offer): boolean {
  const without = ({ volume, ...terms }: Offer) =>
    JSON.stringify({ ...terms, volume: { ...volume, annualWrvus: null } });
  return without(written) === without(tried);
}
