import { wrvus } from '../formatNumber.ts';
import { listed, wrvuNoun } from '../formatWords.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';

/** So many volumes are told one by one. */
const TOLD = 3;

/** At which work a year the offers are compared: "at 3,900, 4,200 and 5,400 wRVUs a year", in their order. */
export function volumesEntered(columns: readonly Column[]): string {
  const entered = withFigures(columns).map((column) => enteredIn(column).annual);
  const [only, other] = new Set(entered);
  if (only !== undefined && other === undefined)
    return `at ${wrvus(only)} ${wrvuNoun(only)} a year`;
  return entered.length > TOLD
    ? 'each at the wRVUs that are entered for it'
    : `at ${listed(entered.map(wrvus))} wRVUs a year`;
}
