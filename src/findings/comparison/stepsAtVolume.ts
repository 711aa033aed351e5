import type { WrvuHundredths, YearsTogether } from '../../compensation/index.ts';
import { alikeAsOne } from '../alikeAsOne.ts';
import { anyYear } from '../anyYear.ts';
import { atVolume } from '../atVolume.ts';
import { countedLines } from '../creditedLines.ts';
import type { ExplainedLine } from '../explanation.ts';
import { listed } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { yearLines } from '../yearLines.ts';
import { yearView } from '../yearView.ts';
import { takenOffLines } from './advances.ts';
import { stepsOf, totalLines } from './paidSteps.ts';
import type { Steps } from './row.ts';

/** What years pay together at a volume: the sum of them, and how each of them comes about. */
export function stepsAtVolume(
  subject: ReadySubject,
  years: YearsTogether,
  volume: WrvuHundredths,
): Steps {
  const worked = atVolume(subject, volume);
  const { printed } = stepsOf(totalLines(worked, years));
  return {
    printed,
    lines: [
      ...yearsAlike(worked, years).flatMap(({ of, lines }) => {
        const [first, ...others] = of;
        const label = `in year ${first ?? ''}${alikeText(others)}`;
        return lines.map((line, place) =>
          place === lines.length - 1
            ? { ...line, label }
            : { ...line, label: `${label}: ${line.label}` },
        );
      }),
      ...takenOffLines(worked, years),
    ],
  };
}

/** Years with the lines that they come about by; those that come about alike, together. */
interface YearsAlike {
  readonly of: number[];
  readonly lines: readonly ExplainedLine[];
}

function yearsAlike(subject: ReadySubject, { from, to }: YearsTogether): readonly YearsAlike[] {
  const found: (YearsAlike & { readonly said: string })[] = [];
  for (let year = from; year <= to; year += 1) {
    const { lines, total } = yearLines(subject, year);
    const all = [...countedLines(yearView(subject, year)), ...alikeAsOne(lines), total];
    const said = JSON.stringify(
      all.map(({ label, printed, amount, notes }) =>
        [label, printed ?? '', amount, ...notes].map(anyYear),
      ),
    );
    const like = found.find((other) => other.said === said);
    if (like === undefined) found.push({ of: [year], lines: all, said });
    else like.of.push(year);
  }
  return found;
}

/** " (years 2 and 3 alike)". */
function alikeText(years: readonly number[]): string {
  if (years.length === 0) return '';
  return ` (${years.length === 1 ? 'year' : 'years'} ${listed(years.map(String))} alike)`;
}
