import type { WrvuHundredths, YearsTogether } from '../../compensation/index.ts';
import { run, totalPay, wrvuHundredths, yearVolumes } from '../../compensation/index.ts';
import { exactDollars, wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { wholeDollars } from './cell.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearsName } from './comparedYears.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import type { Comparing, ComparisonRow } from './row.ts';
import { amountRow } from './row.ts';
import { stepsAtVolume } from './stepsAtVolume.ts';

/** Two volumes of a mature year of the user's choice, in hundredths of a wRVU. */
export interface LowAndHigh {
  readonly low: WrvuHundredths;
  readonly high: WrvuHundredths;
}

/** A fifth below the least and above the most that is expected, in whole hundreds of wRVUs. */
export function lowAndHigh(columns: readonly Column[]): LowAndHigh {
  const expected = withFigures(columns).map((column) => enteredIn(column).annual);
  const [least, most] = [Math.min(...expected), Math.max(...expected)];
  return {
    low: wrvuHundredths(HUNDRED * Math.floor((0.8 * least) / HUNDRED)),
    high: wrvuHundredths(Math.min(FURTHEST, HUNDRED * Math.ceil((1.2 * most) / HUNDRED))),
  };
}

const HUNDRED = 10_000;
/** 200,000 wRVUs, the most that a contract file holds. */
const FURTHEST = 20_000_000;

/** What the first years pay at a low, the expected and a high volume. */
export function volumeRows(
  comparing: Comparing,
  years: ComparedYears,
  { low, high }: LowAndHigh,
): readonly ComparisonRow[] {
  const { first, words } = years;
  const at = (key: string, volumeOf: (subject: ReadySubject) => WrvuHundredths, which: string) => {
    const of = (subject: ReadySubject) => totalAt(subject, first, volumeOf(subject));
    return amountRow(comparing, {
      key,
      name: which,
      title: `Paid ${words}, ${which.toLowerCase().replace('wrvus', 'wRVUs')}`,
      writing: wholeDollars,
      exact: exactDollars,
      of,
      steps: (subject) => {
        const volume = volumeOf(subject);
        // What each year pays at the volume as entered is derived with the year itself.
        return volume === subject.annual
          ? stepsOf(totalLines(subject, first))
          : stepsAtVolume(subject, first, volume);
      },
      terms: ['phases', 'rebase', 'items', 'totalCashCapDollars', 'volume'],
      restsOn: [`${yearsName(first)}.`, 'Before tax.', 'If neither side ends it.'],
    });
  };
  const named = (volume: WrvuHundredths) => `${wrvus(volume)} ${wrvuNoun(volume)}`;
  return [
    at('low', () => low, `Low: ${named(low)}`),
    at('expected', ({ annual }) => annual, expectedName(comparing.columns)),
    at('high', () => high, `High: ${named(high)}`),
  ];
}

/** What years pay together at a mature volume, open advances off. */
export function totalAt(
  { plan }: ReadySubject,
  years: YearsTogether,
  volume: WrvuHundredths,
): number {
  return totalPay(run(plan, yearVolumes(plan, volume)), years).total;
}

function expectedName(columns: readonly Column[]): string {
  const expected = withFigures(columns).map((column) => enteredIn(column).annual);
  const [only, other] = new Set(expected);
  return only !== undefined && other === undefined
    ? `Expected: ${wrvus(only)} ${wrvuNoun(only)}`
    : 'Expected, as entered for each';
}
