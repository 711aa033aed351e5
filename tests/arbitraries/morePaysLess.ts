import type { Offer, Productivity, Rebase } from '../../src/compensation/index.ts';

/**
 * The closed list of terms under which more volume can pay less in some contract year. Outside it no
 * year ever pays less for more; each entry has its counterexample in morePaysLess.test.ts.
 */
export const TERMS_THAT_PAY_LESS_FOR_MORE = {
  /** A whole-volume schedule reaches a tier that pays all of the volume at a lower rate. */
  'a whole-volume rate lower than one before it': (offer: Offer) =>
    plansOf(offer).some((plan) => isWhole(plan) && fallsSomewhere(plan)),
  /** Just enough volume keeps the old pay where the new would be higher. */
  'rebasing spared by a percent of the target': (offer: Offer) =>
    (rebaseOfOffer(offer)?.onlyBelowTargetPercent ?? null) !== null,
  /** A higher base moves the threshold, which can cost more than the base adds. */
  'a threshold of base ÷ rate under a base that is recalculated': (offer: Offer) =>
    setsBase(offer) &&
    plansOf(offer).some(
      ({ model, threshold }) =>
        model === 'bonus' &&
        (threshold === 'baseDividedByRate' || rebaseOfOffer(offer)?.thresholdFollows === true),
    ),
  /** A higher base is paid in one year and comes off production pay in another. */
  'greater-of or a draw under a base that is recalculated, with deficits carried or plan years of its own':
    (offer: Offer) =>
      setsBase(offer) &&
      plansOf(offer).some((plan) => comesOffPay(plan) && (isCarried(plan) || hasOwnYears(plan))),
  /** A higher base is withheld from, the production pay that it replaces was not. */
  'a withhold of base under greater-of or a draw whose base is recalculated': (offer: Offer) =>
    setsBase(offer) &&
    plansOf(offer).some(comesOffPay) &&
    offer.items.some((item) => item.kind === 'withhold' && (item.of ?? 'base') === 'base'),
  /** More paid early in the plan year is a larger balance to recover later. */
  'cumulative periods with deficits carried': (offer: Offer) =>
    plansOf(offer).some((plan) => plan.cumulative === true && isCarried(plan)),
  /** More settled before the anniversary leaves less to settle after it. */
  'cumulative periods with plan years of their own': (offer: Offer) =>
    plansOf(offer).some((plan) => plan.cumulative === true && hasOwnYears(plan)),
  /** Of each dollar more, more than a dollar is held back. */
  'withholds of more than 100 % together': holdsBackMoreThanAll,
} satisfies Record<string, (offer: Offer) => boolean>;

type Entry = keyof typeof TERMS_THAT_PAY_LESS_FOR_MORE;

/** Whether an offer has terms on the list, or on some entries of it. */
export function canPayLessForMore(
  offer: Offer,
  entries: readonly Entry[] = Object.keys(TERMS_THAT_PAY_LESS_FOR_MORE) as Entry[], // its own keys
): boolean {
  return entries.some((entry) => TERMS_THAT_PAY_LESS_FOR_MORE[entry](offer));
}

/** Every plan of the contract that settles productivity. */
export function plansOf(offer: Offer): readonly Productivity[] {
  return offer.phases
    .map(({ productivity }) => productivity)
    .filter(({ model }) => model !== null && model !== 'salary');
}

function rebaseOfOffer({ rebase }: Offer): Rebase | null {
  return rebase === 'none' ? null : rebase;
}

function setsBase(offer: Offer): boolean {
  const rebase = rebaseOfOffer(offer);
  return rebase !== null && rebase.becomes !== 'production';
}

function isWhole({ applies }: Productivity): boolean {
  return applies === 'wholeAboveThreshold' || applies === 'wholeFromFirst';
}

function fallsSomewhere({ tiers }: Productivity): boolean {
  const rates = (tiers ?? []).map(({ dollarsPerWrvu }) => dollarsPerWrvu ?? 0);
  return rates.some((rate, index) => rate < (rates[index - 1] ?? 0));
}

function comesOffPay({ model }: Productivity): boolean {
  return model === 'greaterOf' || model === 'draw';
}

function isCarried({ model, deficit }: Productivity): boolean {
  return deficit === 'carried' || (deficit === null && model === 'draw');
}

function hasOwnYears({ planYearStartsInMonth }: Productivity): boolean {
  return (planYearStartsInMonth ?? 1) !== 1;
}

function holdsBackMoreThanAll({ items }: Offer): boolean {
  const held = items.map((item) =>
    item.kind === 'withhold'
      ? (item.percent ?? 0) * (10_000 - (item.expectedReturnPercent ?? 0))
      : 0,
  );
  return held.reduce((sum, share) => sum + share, 0) > 100_000_000;
}
