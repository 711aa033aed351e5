import type { YearsTogether } from '../../compensation/index.ts';
import { sharesOfRange, wrvuHundredths } from '../../compensation/index.ts';
import { atVolume } from '../atVolume.ts';
import type { ExplainedLine } from '../explanation.ts';
import { figure } from '../figure.ts';
import { exactDollars, exactWrvus, wrvus } from '../formatNumber.ts';
import { listedParts, say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { yearView } from '../yearView.ts';
import type { PayByVolume } from './ahead.ts';
import type { Column } from './compared.ts';
import { enteredIn } from './compared.ts';
import type { ComparedYears } from './comparedYears.ts';
import { yearsName } from './comparedYears.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import { whoPays } from './standingWords.ts';
import type { LowAndHigh } from './volumeRows.ts';

/** How much of the range between low and high each pays the most over: "over 56% of it Offer A pays more". */
export function rangeSentence(
  columns: readonly Column[],
  pay: PayByVolume,
  { low, high }: LowAndHigh,
  years: ComparedYears,
): Sentence {
  const [first] = columns;
  if (first === undefined) return [];
  const from = wrvuHundredths(low);
  const to = wrvuHundredths(high);
  const shares = sharesOfRange(pay.stretches, from, to);
  const edges = () => edgeLines(columns, pay, low, high, years.first);
  const parts = shares.map(({ most, share }) => {
    const held = pay.stretches
      .filter((stretch) => stretch.most.join(' ') === most.join(' '))
      .map((stretch) => [Math.max(stretch.from, low), Math.min(stretch.to, high) + 1] as const)
      .filter(([start, end]) => end > start)
      .map(([start, end]) => `${exactWrvus(end)} − ${exactWrvus(start)}`);
    const text = `${Math.round(share / 100)}%`;
    const printed = `(${held.join(' + ')}) ÷ (${exactWrvus(high + 1)} − ${exactWrvus(low)}) = ${text}`;
    const line: ExplainedLine = { label: whoPays(columns, most), printed, amount: text, notes: [] };
    return { most, text, line };
  });
  const told = (of: string, text: string, lines: readonly ExplainedLine[]): Figure =>
    figure(yearView(enteredIn(first), years.first.to), {
      of,
      text,
      exact: text,
      title: `What each volume from ${wrvus(low)} to ${wrvus(high)} wRVUs pays ${years.words}, and where that changes`,
      lines: () => [...edges(), ...lines],
      // Of several offers: the terms and assumptions of the one in view are not those of all.
      terms: [],
      restsOn: [
        `${yearsName(years.first)}.`,
        'Every year worked at the volume, to the hundredth of a wRVU.',
        'Before tax.',
        'If neither side ends it.',
        'What stands in for terms that are not stated is said with each offer’s own sum.',
      ],
    });
  const range = told(
    'compare.range',
    `${wrvus(low)} to ${wrvus(high)} wRVUs`,
    parts.map(({ line }) => line),
  );
  const [only, other] = parts;
  if (only !== undefined && other === undefined) {
    return say`At every volume from ${range}, ${whoPays(columns, only.most)}.`;
  }
  const said = parts.map(
    ({ most, text, line }, index) =>
      say`over ${told(`compare.range.${index}`, text, [line])} of it ${whoPays(columns, most)}`,
  );
  return say`Of the range from ${range}: ${listedParts(said)}.`;
}

/** What each offer pays at the ends of the range, and on both sides of each volume where that changes. */
function edgeLines(
  columns: readonly Column[],
  { lines, stretches }: PayByVolume,
  low: number,
  high: number,
  years: YearsTogether,
): readonly ExplainedLine[] {
  const changes = stretches.slice(1).flatMap(({ from }) => [from - 1, from]);
  const volumes = [...new Set([low, ...changes, high])].toSorted((one, other) => one - other);
  return volumes.flatMap((volume) =>
    columns.flatMap(({ name, readings }, place) =>
      readings.flatMap(({ subject, words }, index): readonly ExplainedLine[] => {
        const line = lines[place]?.[index];
        if (line === undefined) return [];
        const whose = words === null || readings.length === 1 ? name : `${name}, ${words}`;
        const worked = atVolume(subject, wrvuHundredths(volume));
        return [
          {
            label: `At ${wrvus(volume)} wRVUs: ${whose}`,
            printed: stepsOf(totalLines(worked, years)).printed,
            amount: exactDollars(line.payAt(wrvuHundredths(volume))),
            notes: [],
          },
        ];
      }),
    ),
  );
}
