import { totalPay } from '../../compensation/index.ts';
import type { Amount } from './cell.ts';
import type { Column } from './compared.ts';
import { givenBack } from './leavingRows.ts';

/** What is left of all pay so far on resigning at the end of each contract year, by year. */
export function keptByYear({ readings }: Column): readonly Amount[] {
  const [first] = readings;
  if (first === undefined) return [];
  return first.subject.ledger.map(({ year }) => {
    const kept = readings.map(({ subject }): Amount => {
      const { cash } = totalPay(subject.ran, { from: 1, to: year });
      const back = givenBack(subject, 12 * year);
      return { least: cash - back.most, most: cash - back.least };
    });
    return {
      least: Math.min(...kept.map(({ least }) => least)),
      most: Math.max(...kept.map(({ most }) => most)),
    };
  });
}
