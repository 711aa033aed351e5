import type { RebaseEvent } from '../../compensation/index.ts';
import { dollars, shownDollars } from '../formatNumber.ts';
import { TERM_MONTHS } from '../yearView.ts';
import type { YearView } from '../yearView.ts';
import { endOf, nameOf } from '../yearView.ts';
import { protectedUntil } from './protectedUntil.ts';

/** A month in which the base is recalculated, at its beginning. */
export interface RebaseMark {
  readonly month: number;
  readonly does: 'lowers' | 'raises' | 'keeps' | 'ends';
  /** "−$50,000"; what it does in a word where there is no amount. */
  readonly label: string;
}

/** A stretch of months that ends, with what is said of it, the longest words first. */
export interface Stretch {
  /** Contract months from the beginning of the first to the end of the last. */
  readonly from: number;
  readonly to: number;
  readonly labels: readonly string[];
}

/** What is marked over the bars. */
export interface YearMarks {
  /** The months in which the base is not recalculated. */
  readonly held: Stretch | null;
  /** The months past the stated term. */
  readonly renewed: Stretch | null;
  readonly rebases: readonly RebaseMark[];
}

/** Where the base's protection and the term end, and each recalculation. */
export function yearMarks(views: readonly YearView[], view: YearView): YearMarks {
  const { subject } = view;
  const months = 12 * views.length;
  const until = protectedUntil(subject);
  const term = subject.offer.termMonths ?? TERM_MONTHS;
  return {
    held:
      until === null
        ? null
        : {
            from: 1,
            to: until,
            labels:
              until === months
                ? ['base not recalculated in these years', 'base not recalculated']
                : [
                    `base not recalculated until ${endOf(view, until)}`,
                    `base not recalculated until ${nameOf(view, until)}`,
                    `base kept to ${nameOf(view, until)}`,
                  ],
          },
    renewed:
      term >= months
        ? null
        : {
            from: term + 1,
            to: months,
            labels: ['if renewed on the same terms', 'if renewed'],
          },
    rebases: subject.ran.events.filter(({ month }) => month <= months).map(markOf),
  };
}

function markOf(event: RebaseEvent): RebaseMark {
  const { month } = event;
  switch (event.outcome) {
    case 'noMonthCounts':
    case 'targetReached':
      return { month, does: 'keeps', label: 'kept' };
    case 'production':
      return { month, does: 'ends', label: 'base ends' };
    case 'base': {
      const by = shownDollars(event.base) - shownDollars(event.old);
      if (event.base === event.old) return { month, does: 'keeps', label: 'kept' };
      return by < 0
        ? { month, does: 'lowers', label: `base ${dollars(by)}` }
        : { month, does: 'raises', label: `base +${dollars(by)}` };
    }
  }
}
