import { anyYear } from '../anyYear.ts';
import type { ExplainedLine } from '../explanation.ts';
import { yearMonths } from '../formatMonth.ts';
import { capital } from '../formatWords.ts';
import type { DerivationBlock } from './derivationBlocks.ts';

/** A contract year with its derivation, and whether it holds only if the contract is renewed. */
export interface DerivedYear {
  readonly year: number;
  readonly isPastTerm: boolean;
  readonly block: DerivationBlock;
}

/**
 * Years that come about step by step as one before them are derived there: years 4 and 5 as year 3,
 * under one number, in their own months.
 */
export function likeYears(
  years: readonly DerivedYear[],
  startMonth: string | null,
): readonly DerivationBlock[] {
  const runs: { readonly like: DerivedYear | null; readonly years: DerivedYear[] }[] = [];
  for (const derived of years) {
    const like =
      years.find((other) => other.year < derived.year && isAlike(other, derived)) ?? null;
    const run = runs.at(-1);
    const goesOn = like !== null && run?.like === like;
    if (goesOn && run.years[0]?.isPastTerm === derived.isPastTerm) run.years.push(derived);
    else runs.push({ like, years: [derived] });
  }
  return runs.flatMap(({ like, years: own }) => {
    const [first] = own;
    if (first === undefined) return [];
    return [like === null ? first.block : blockAs(like, first, own, startMonth)];
  });
}

function blockAs(
  like: DerivedYear,
  first: DerivedYear,
  own: readonly DerivedYear[],
  startMonth: string | null,
): DerivationBlock {
  const last = own.at(-1)?.year ?? first.year;
  const joint = last === first.year + 1 ? 'and' : 'to';
  const [from] = yearMonths(startMonth, first.year).split(' to ');
  const [, to] = yearMonths(startMonth, last).split(' to ');
  const months = `${from ?? ''} to ${to ?? ''}`;
  return {
    ...first.block,
    keys: own.flatMap(({ block }) => block.keys),
    as: { key: like.block.keys[0] ?? '', title: `year ${like.year}` },
    title: own.length === 1 ? first.block.title : `Years ${first.year} ${joint} ${last}`,
    restsOn: [`${capital(months)}.`, ...first.block.restsOn.slice(1)],
    explanations: own.flatMap(({ block }) => block.explanations),
    figures: own.flatMap(({ block }) => block.figures),
  };
}

function isAlike(one: DerivedYear, other: DerivedYear): boolean {
  return one.block.lines.length > 0 && steps(one) === steps(other);
}

/** The steps of a year without its own number and months. */
function steps({ block }: DerivedYear): string {
  const said = block.lines.map(({ label, printed, amount, notes }: ExplainedLine) =>
    [label, printed ?? '', amount, ...notes].map(anyYear),
  );
  const assumed = block.explanations.flatMap(({ assumptions }) =>
    assumptions.map(({ path }) => path),
  );
  return JSON.stringify([said, [...new Set(assumed)].toSorted(), block.restsOn[1]]);
}
