import type { ExplainedLine } from '../explanation.ts';
import type { OfferReport } from './offerReport.ts';
import { refList } from './told.ts';

/** The steps of a row of the comparison, and where those stand that an offer derives itself. */
export interface ComparedSteps {
  readonly lines: readonly ExplainedLine[];
  /** "Parts in derivations 8, 37." */
  readonly elsewhere: readonly string[];
}

/** What a row derives for each offer, without what its sum says again or its offer derives. */
export function comparedSteps(
  lines: readonly ExplainedLine[],
  offers: readonly OfferReport[],
): ComparedSteps {
  const refs = new Set<string>();
  const left = lines.filter((line) => {
    const [offer] = offers.filter(({ name }) => line.label.startsWith(`${name}: `));
    if (offer === undefined) return true;
    const part = { ...line, label: line.label.slice(offer.name.length + 2).replace(AT_VOLUME, '') };
    const sum = lines.find(
      ({ label }) => label === offer.name || label.startsWith(`${offer.name}, `),
    );
    if (sum === undefined) return true;
    const ref = refIn(offer, part, sum.label !== offer.name);
    if (ref !== null) refs.add(ref);
    if (line.amount === sum.amount && line.printed === null) return false;
    return ref === null && line.amount !== NOT_PRICED;
  });
  const told = [...refs].toSorted((one, other) => Number(one) - Number(other));
  return {
    lines: left,
    elsewhere:
      told.length === 0
        ? []
        : [`Parts in ${told.length === 1 ? 'derivation' : 'derivations'} ${refList(told)}.`],
  };
}

/** "in year 1 (years 2 and 3 alike): ", before a step of a year at another volume. */
const AT_VOLUME = /^in year \d+(?: \([^)]*\))?: /;

/** The sum of its offer says that of it. */
const NOT_PRICED = 'not priced';

/**
 * Where an offer derives a step: the same arithmetic, or the same amount under its name or in its year.
 * What is paid on leaving stands with leaving, not in the year that paid it.
 */
function refIn(
  { derivations }: OfferReport,
  part: ExplainedLine,
  isOnLeaving: boolean,
): string | null {
  const list = derivations.flatMap((group) => group.list);
  const year = Number(/^year (\d+)$/.exec(part.label)?.[1] ?? 0);
  const isFound = ({ title, lines }: (typeof list)[number]) =>
    year === 0 ? hasStep(lines, part) : isOfYear(title, year);
  const found = isOnLeaving ? list.findLast(isFound) : list.find(isFound);
  return found?.ref ?? null;
}

function hasStep(lines: readonly ExplainedLine[], part: ExplainedLine): boolean {
  return lines.some(({ label, printed, amount }) =>
    part.printed === null
      ? amount === part.amount && label.startsWith(part.label)
      : printed === part.printed,
  );
}

/** "Year 3", "Years 4 and 5", "Years 4 to 10". */
function isOfYear(title: string, year: number): boolean {
  const [, from, to = from] = /^Years? (\d+)(?: (?:and|to) (\d+))?$/.exec(title) ?? [];
  return from !== undefined && Number(from) <= year && year <= Number(to);
}
