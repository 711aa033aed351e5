import {
  parseEntry,
  type DraftOffer,
  type Leaf,
  type NumberUnit,
} from '../../../workspace/index.ts';

const mostPhases = 12;
const lastMonth = 120;

/**
 * The month in which one more phase can start: after the guarantee, or else a year after the last;
 * null where no more can.
 */
export function nextPhaseStart({ phases, guaranteedMonths }: DraftOffer): number | null {
  const last = numberIn(phases.at(-1)?.fromMonth, 'contractMonth') ?? 12 * phases.length - 11;
  const afterGuarantee = (numberIn(guaranteedMonths, 'months') ?? 0) + 1;
  const start = Math.min(afterGuarantee > last ? afterGuarantee : last + 12, lastMonth);
  return phases.length >= mostPhases || start <= last ? null : start;
}

function numberIn(leaf: Leaf | undefined, unit: NumberUnit): number | null {
  const read = leaf === undefined || leaf === 'none' ? null : parseEntry(leaf.typed, unit);
  return read?.kind === 'value' ? read.value : null;
}
