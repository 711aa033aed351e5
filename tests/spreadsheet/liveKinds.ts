import type { Settlement } from '../../src/compensation/index.ts';
import type { ReadySubject } from '../../src/findings/index.ts';

type Kind = readonly [name: string, isOne: (subject: ReadySubject) => boolean];

/** What formulas have to carry, each by an offer in which it moves the pay. */
export const liveKinds: readonly Kind[] = [
  ...(['bonus', 'greaterOf', 'production', 'draw'] as const).map((model): Kind => [
    model,
    settles((each) => termsOf(each)?.model === model && each.paid > 0),
  ]),
  ...(['marginal', 'wholeAboveThreshold', 'wholeFromFirst'] as const).map((applies): Kind => [
    `a second tier reached, ${applies}`,
    settles((each) => termsOf(each)?.applies === applies && each.scheduled.tier > 0),
  ]),
  ['months', settles((each) => termsOf(each)?.everyMonths === 1 && each.paid > 0)],
  ['quarters', settles((each) => termsOf(each)?.everyMonths === 3 && each.paid > 0)],
  [
    'cumulative, after an earlier settlement of the year',
    settles((each) => termsOf(each)?.isCumulative === true && each.settledBefore > 0),
  ],
  ['a deficit carried and recovered', settles((each) => each.deficitAfter < each.deficitBefore)],
  ['a shortfall paid back', settles((each) => each.paid < 0)],
  ['one tier from base ÷ rate', settles((each) => isAtBase(each) && each.thresholds.length === 1)],
  [
    'several tiers from base ÷ rate',
    settles((each) => isAtBase(each) && each.thresholds.length > 1 && each.paid > 0),
  ],
  [
    'all wRVUs from base ÷ rate',
    settles(
      (each) => isAtBase(each) && termsOf(each)?.applies === 'wholeFromFirst' && each.paid > 0,
    ),
  ],
  [
    'half a cent to round',
    settles(({ wrvus, period, thresholds }) => {
      const rate = period.at(-1)?.terms.tiers[0]?.dollarsPerWrvu ?? 0;
      const [from] = thresholds;
      const paidFor =
        Number(wrvus.n) / Number(wrvus.d) - Number(from?.n ?? 0) / Number(from?.d ?? 1);
      return paidFor > 0 && (paidFor * rate) % 10_000 === 5000;
    }),
  ],
  [
    'a base cut by a recalculation',
    ({ ran }) => ran.events.some((event) => event.outcome === 'base' && event.base < event.old),
  ],
  [
    'a recalculation held back by a limit',
    ({ ran }) => ran.events.some((event) => event.outcome === 'base' && event.limits.length > 0),
  ],
  [
    'a recalculation spared by a share of the target',
    ({ ran }) => ran.events.some((event) => event.outcome === 'targetReached'),
  ],
  [
    'production by a recalculation',
    ({ ran }) => ran.events.some((event) => event.outcome === 'production'),
  ],
  ['a cap that cuts', ({ ledger }) => ledger.some(({ pay }) => pay.cap < 0)],
  [
    'a withhold',
    ({ ledger }) =>
      ledger.some(({ pay }) =>
        pay.items.some(({ kind, cents }) => kind === 'withhold' && cents < 0),
      ),
  ],
  [
    'leave in part of a month',
    ({ plan }) => plan.months.some(({ leave }) => leave > 0 && leave < 100),
  ],
  ['growth of the work', ({ offer }) => (offer.volume.growthPercentPerYear ?? 0) !== 0],
];

function settles(isOne: (settlement: Settlement) => boolean): Kind[1] {
  return ({ ran }) => ran.settlements.some(isOne);
}

function termsOf({ period }: Settlement) {
  return period.at(-1)?.terms;
}

function isAtBase({ measured }: Settlement): boolean {
  return measured.some(({ startsAtBase }) => startsAtBase);
}
