import type { ExplainedLine } from './explanation.ts';

/** Settlements in a row that come about alike: the first, and how often. */
export function alikeAsOne(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const merged: { readonly line: ExplainedLine; times: number }[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last !== undefined && isSettledAlike(last.line, line)) last.times += 1;
    else merged.push({ line, times: 1 });
  }
  return merged.map(({ line, times }) =>
    times === 1 ? line : { ...line, label: `${line.label}, and ${times - 1} more alike` },
  );
}

function isSettledAlike(one: ExplainedLine, other: ExplainedLine): boolean {
  const isSettlement = [one, other].every(({ label }) =>
    /^(?:Production pay s|S)ettled/.test(label),
  );
  const said = ({ printed, amount, notes }: ExplainedLine) => [printed, amount, ...notes].join(' ');
  return isSettlement && said(one) === said(other);
}
