import type { WrvuHundredths, YearsTogether } from '../../compensation/index.ts';
import { exactDollars } from '../formatNumber.ts';
import type { ExplainedLine } from '../explanation.ts';
import type { ReadySubject } from '../subject.ts';
import { readOtherwise } from '../years/leaveReadings.ts';
import type { Column } from './compared.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import { totalAt } from './volumeRows.ts';

/** An offer worked at another volume, everything else as it is. */
export function workedAt(subject: ReadySubject, annualWrvus: WrvuHundredths): ReadySubject {
  return (
    readOtherwise(subject, (offer) => ({ ...offer, volume: { ...offer.volume, annualWrvus } })) ??
    subject
  );
}

/** What years pay at a volume under every reading of an offer, year by year. */
export function linesAt(
  { name, readings }: Column,
  years: YearsTogether,
  volume: WrvuHundredths,
): readonly ExplainedLine[] {
  return readings.flatMap(({ subject, words }) => {
    const whose = words === null ? name : `${name}, ${words}`;
    const { printed, lines } = stepsOf(totalLines(workedAt(subject, volume), years));
    const amount = exactDollars(totalAt(subject, years, volume));
    return [
      { label: whose, printed, amount, notes: [] },
      ...lines.map((line) => ({ ...line, label: `${whose}: ${line.label}` })),
    ];
  });
}
