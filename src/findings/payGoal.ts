import type { Cents, SoughtPoint } from '../compensation/index.ts';
import { goalSeekInYear } from '../compensation/index.ts';
import { wrvuFigure } from './figure.ts';
import { dollars, exactDollars, wrvus } from './formatNumber.ts';
import { labelAcross } from './payOverVolume.ts';
import { say } from './say.ts';
import type { Sentence } from './sentence.ts';
import type { ReadySubject } from './subject.ts';
import { yearView } from './yearView.ts';

/** The answer to "what would pay this in a year?", and the volume that it names, in wRVUs. */
export interface PayGoal {
  readonly sentence: Sentence;
  readonly wrvus: number;
}

/** The most wRVUs that a contract file holds, in hundredths. */
const MOST = 20_000_000;

/**
 * The least volume at which a year pays an amount, with what 0.01 less pays: "Year 3 first pays
 * $300,000 at 5,800 wRVUs a year, every year worked at that volume: $300,000.00 before tax, and $299,999.50 at 0.01 less."
 */
export function payGoal(subject: ReadySubject, chosenYear: number, wanted: Cents): PayGoal {
  const view = yearView(subject, chosenYear);
  const { year } = view;
  const sought = goalSeekInYear(subject.plan, year, wanted);
  const renewed = view.isPastTerm ? ', if renewed on the same terms' : '';
  const every = subject.ledger.length === 1 ? '' : ', every year worked at that volume';
  const at = (point: SoughtPoint) =>
    wrvuFigure(view, point.at, {
      of: `year${year}.goal`,
      title: `Volume at which year ${year} pays ${dollars(wanted)}`,
      terms: [],
    });
  switch (sought.kind) {
    case 'found': {
      const { reached, missed } = sought;
      return {
        wrvus: reached.at / 100,
        sentence: say`Year ${String(year)} first pays ${dollars(wanted)} at ${at(reached)} ${labelAcross(view)}${renewed}${every}: ${exactDollars(reached.pays)} before tax, and ${exactDollars(missed.pays)} at 0.01 less.`,
      };
    }
    case 'always':
      return {
        wrvus: 0,
        sentence: say`Without any work, at ${at(sought.least)} wRVUs, year ${String(year)} pays ${dollars(sought.least.pays)} before tax${renewed}.`,
      };
    case 'never': {
      const first = firstPaying(subject, year, sought.most);
      return {
        wrvus: first.at / 100,
        sentence: say`No volume up to ${wrvus(MOST)} wRVUs pays ${dollars(wanted)} in year ${String(year)}${renewed}: the most is ${dollars(first.pays)} before tax, first reached at ${at(first)} ${labelAcross(view)}.`,
      };
    }
  }
}

/** The least volume that pays as much as another: pay that a cap holds stays the same from there on. */
function firstPaying({ plan }: ReadySubject, year: number, most: SoughtPoint): SoughtPoint {
  const sought = goalSeekInYear(plan, year, most.pays);
  switch (sought.kind) {
    case 'found':
      return sought.reached;
    case 'always':
      return sought.least;
    case 'never':
      return most;
  }
}
