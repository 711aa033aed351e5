import type { Draft } from './draft.ts';
import { idOf, isTyped, withNode, type Node } from './draftTree.ts';
import { setTerm, settleTerms, withoutTerm } from './editTerm.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { parseCalendarDay } from './parseCalendarDay.ts';

/** What is taken from a report: its months, or a total without months. */
export interface TakenReport {
  readonly months: readonly TakenMonth[];
  readonly total: string | null;
}

interface TakenMonth {
  /** "2027-07". */
  readonly month: string;
  readonly wrvus: string;
}

/**
 * The draft with the months of a report in place of those of the year so far, of its total, and of a
 * day that lies in another month than their last; or with the report's total in place of both.
 */
export function takeMonths(draft: Draft, offer: string, { months, total }: TakenReport): Draft {
  const at = (path: string) => ({ offer, path: `pace.${path}` });
  if (total !== null)
    return setTerm(withoutTerm(draft, at('months')), at('wrvusToDate'), { typed: total });
  const entries: readonly Node[] = months.map(({ month, wrvus }, index) => ({
    id: idOf(draft.nextId + index),
    month: { typed: month },
    wrvus: { typed: wrvus },
  }));
  const keys = termKeys(draft, at('months'));
  const edited = keys && withNode(draft, keys, entries, draft.nextId + entries.length);
  if (edited === null || entries.length === 0) return draft;
  const taken: Draft = { ...(edited.node as Draft), nextId: edited.nextId }; // the draft with another list
  const settled = settleTerms(
    taken,
    months.flatMap((_, index) => [at(`months[${index}].month`), at(`months[${index}].wrvus`)]),
  );
  const single = withoutTerm(settled, at('wrvusToDate'));
  return liesIn(
    single,
    offer,
    months
      .map(({ month }) => month)
      .toSorted()
      .at(-1) ?? '',
  )
    ? single
    : withoutTerm(single, at('asOf'));
}

/** Whether the day of the year so far lies in a month. */
function liesIn(draft: Draft, offer: string, month: string): boolean {
  const node = nodeAtTerm(draft, { offer, path: 'pace.asOf' });
  const read = isTyped(node) ? parseCalendarDay(node.typed) : null;
  return read?.kind === 'value' && String(read.value).startsWith(month);
}
