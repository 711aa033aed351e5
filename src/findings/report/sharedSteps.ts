import type { ExplainedLine } from '../explanation.ts';
import type { Derivable } from './derivations.ts';

/** A derivation before it has its number, under its heading. */
export interface Entry {
  readonly group: string;
  readonly what: Derivable;
}

/** The entries that another derives too: all of their steps are among its own, on the same ground. */
export function partsOfOthers(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, entry] of entries) {
    const whole = [...entries].find(
      ([other, { what }]) => other !== key && isPart(entry.what, what),
    );
    if (whole !== undefined) found.set(key, whole[0]);
  }
  return found;
}

function isPart(part: Derivable, whole: Derivable): boolean {
  const steps = new Set(whole.lines.map(textOf));
  return (
    part.lines.length > 0 &&
    part.lines.length < whole.lines.length &&
    part.restsOn.join(' ') === whole.restsOn.join(' ') &&
    part.assumes.every((ref) => whole.assumes.includes(ref)) &&
    part.lines.every((line) => steps.has(textOf(line)))
  );
}

/** So many steps alike are worth sending the reader elsewhere for. */
const ENOUGH = 3;

/**
 * The steps of a year at another volume without those that are the year's own: "Base; Quality
 * incentive; Call: as in derivation 8".
 */
export function withoutShared(
  lines: readonly ExplainedLine[],
  year: readonly ExplainedLine[],
  refOfYear: string,
): readonly ExplainedLine[] {
  const own = new Set(year.map(textOf));
  const shared = lines.filter((line) => own.has(textOf(line)));
  if (shared.length < ENOUGH) return lines;
  return [
    {
      label: shared.map(({ label }) => label).join('; '),
      printed: null,
      amount: `as in derivation ${refOfYear}`,
      notes: [],
    },
    ...lines.filter((line) => !shared.includes(line)),
  ];
}

function textOf({ label, printed, amount, notes }: ExplainedLine): string {
  return [label, printed ?? amount, ...notes].join(' ');
}
