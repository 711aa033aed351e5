import { totalPay } from '../../compensation/index.ts';
import { dollars } from '../formatNumber.ts';
import type { Sentence } from '../sentence.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';

/** What each offer has earned by the end of the years and settles only after it: no sum holds it. */
export function laterSentences(
  columns: readonly Column[],
  years: ComparedYears,
): readonly Sentence[] {
  return columns.flatMap((column): readonly Sentence[] => {
    const { notSettled } = totalPay(enteredIn(column).ran, years.first);
    if (notSettled === 0) return [];
    const by = `By the end of year ${years.first.to}`;
    return [
      [
        `${by} ${column.name} has earned ${dollars(notSettled)} more that is settled later, and in no sum.`,
      ],
    ];
  });
}
