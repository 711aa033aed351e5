import type { YearsTogether } from '../../compensation/index.ts';

/** Years in a row of which the same offers are ahead. */
export interface YearRun extends YearsTogether {
  /** Places of the offers, from 0. */
  readonly most: readonly number[];
}

/** Years told together: alike, and all within the shortest term or all after it. */
export function runsOf(
  most: readonly (readonly number[])[],
  lastOfTerm: number,
): readonly YearRun[] {
  const runs: YearRun[] = [];
  for (const [index, leaders] of most.entries()) {
    const year = index + 1;
    const before = runs.at(-1);
    const isAlike = before?.most.join(' ') === leaders.join(' ') && year !== lastOfTerm + 1;
    if (before !== undefined && isAlike) runs[runs.length - 1] = { ...before, to: year };
    else runs.push({ from: year, to: year, most: leaders });
  }
  return runs;
}
