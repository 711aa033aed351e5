import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { Column } from './compared.ts';
import { enteredIn, withFigures } from './compared.ts';

/** At which work the offers are compared: "at 4,200 wRVUs a year", or each at the one that its head names. */
export function volumesEntered(columns: readonly Column[]): string {
  const entered = withFigures(columns).map((column) => enteredIn(column).annual);
  const [only, other] = new Set(entered);
  return only !== undefined && other === undefined
    ? `at ${wrvus(only)} ${wrvuNoun(only)} a year`
    : 'each at its own wRVUs';
}
