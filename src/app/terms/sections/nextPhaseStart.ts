import { parseEntry, type DraftOffer } from '../../../workspace/index.ts';

const mostPhases = 12;
const lastMonth = 120;

/** The month in which one more phase can start: a year after the last; null where no more can. */
export function nextPhaseStart({ phases }: DraftOffer): number | null {
  const from = phases.at(-1)?.fromMonth;
  const read =
    from === undefined || from === 'none' ? null : parseEntry(from.typed, 'contractMonth');
  const last = read?.kind === 'value' ? read.value : 12 * phases.length - 11;
  const start = Math.min(last + 12, lastMonth);
  return phases.length >= mostPhases || start <= last ? null : start;
}
