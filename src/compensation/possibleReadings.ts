import type { Item, Offer, Productivity, Rebase } from './offer.ts';
import { phasesInForce } from './phasesInForce.ts';
import type { BasisPoints } from './units.ts';
import { basisPoints, cents } from './units.ts';
import type { TermValue } from './writeTerm.ts';

/** Why a term cannot be priced under readings of its own. */
export type NoReading =
  /** It moves no pay of the years looked at: notice, a non-compete, who may change the plan. */
  | { readonly why: 'notPay' }
  /** Any amount could stand there, and none is more likely than another. */
  | { readonly why: 'anyAmount' }
  /** Another term would have to be known first. */
  | { readonly why: 'hangsOn'; readonly on: string };

/** What a term may be read to say, in the order of a contract's own choices. */
export type PossibleReadings =
  | {
      readonly kind: 'values';
      readonly values: readonly TermValue[];
      /** What stands in where it is not stated; undefined where that hangs on the month. */
      readonly assumed: TermValue | undefined;
    }
  | ({ readonly kind: 'none' } & NoReading);

/** What a term at a path of the offer may be read to say: `applies` has three readings. */
export function possibleReadings(offer: Offer, path: string): PossibleReadings {
  const phase = /^phases\[(\d+)\]\.(.+)$/.exec(path);
  if (phase !== null) return ofPhase(offer, Number(phase[1]), phase[2] ?? '');
  const item = /^items\[(\d+)\]\.(.+)$/.exec(path);
  if (item !== null)
    return ofItem(offer.items[Number(item[1])], `items[${item[1]}]`, item[2] ?? '');
  if (path.startsWith('rebase.')) return ofRebase(offer, path.slice('rebase.'.length));
  return ofOffer(offer, path);
}

const NOT_PAY: PossibleReadings = { kind: 'none', why: 'notPay' };
const ANY_AMOUNT: PossibleReadings = { kind: 'none', why: 'anyAmount' };
const hangsOn = (on: string): PossibleReadings => ({ kind: 'none', why: 'hangsOn', on });

/** The first value is what is assumed, unless said. */
function either(values: readonly TermValue[], assumed: TermValue | undefined = values[0]) {
  return { kind: 'values', values, assumed } as const;
}

const yesOrNo = either([false, true]);

function ofPhase(offer: Offer, phase: number, term: string): PossibleReadings {
  const productivity = offer.phases[phase]?.productivity;
  switch (term) {
    case 'target.proratedForLeave':
    case 'productivity.cumulative':
      return yesOrNo;
    case 'target.rampPercent':
      return rampReadings(offer.volume.rampPercent);
    case 'productivity.applies':
      return either(['marginal', 'wholeAboveThreshold', 'wholeFromFirst']);
    case 'productivity.measuredEveryMonths':
      return either([12, 6, 3, 1]);
    case 'productivity.planYearStartsInMonth':
      return either(planYearStarts(offer.startMonth));
    case 'productivity.deficit':
      return either(
        ['forgiven', 'carried', 'repaid'],
        productivity?.model === 'draw' ? 'carried' : 'forgiven',
      );
    default:
      return ANY_AMOUNT;
  }
}

/** The whole target from the first year, or as little of it as there is practice. */
function rampReadings(ramp: readonly BasisPoints[] | null): PossibleReadings {
  if (ramp === null) return ANY_AMOUNT;
  const least = 100;
  return either([[basisPoints(10_000)], ramp.map((share) => basisPoints(Math.max(least, share)))]);
}

/** The contract year, the calendar year and a fiscal year from July; each quarter where no start is known. */
function planYearStarts(startMonth: string | null): readonly number[] {
  if (startMonth === null) return [1, 4, 7, 10];
  const start = Number(startMonth.slice(5));
  const january = 1 + ((13 - start) % 12);
  const july = 1 + ((19 - start) % 12);
  return [...new Set([1, january, july])];
}

function ofItem(item: Item | undefined, path: string, term: string): PossibleReadings {
  if (item?.kind === 'withhold' && term !== 'percent') {
    if (item.percent === null) return hangsOn(`${path}.percent`);
    if (term === 'of') return either(['base', 'productivity', 'both']);
    if (term === 'expectedReturnPercent') return nothingOrAll;
  }
  if (item?.kind === 'quality' && term === 'expectedPercent') {
    return item.maximumDollarsPerYear === null
      ? hangsOn(`${path}.maximumDollarsPerYear`)
      : nothingOrAll;
  }
  return ANY_AMOUNT;
}

const nothingOrAll = either([basisPoints(0), basisPoints(10_000)]);

/** Rebasing terms that are there and say nothing more: after the guarantee, each year, at the contract rate. */
const SILENT_REBASE: Rebase = {
  firstMonth: null,
  everyMonths: null,
  lookbackMonths: null,
  dataLagMonths: null,
  dollarsPerWrvu: null,
  creditPercent: null,
  onlyBelowTargetPercent: null,
  becomes: null,
  maxCutPercent: null,
  maxRaisePercent: null,
  floorDollars: null,
  ceilingDollars: null,
  leaveExcluded: null,
  thresholdFollows: null,
};

/** So many months after one event no other falls within ten years. */
const ONCE = 120;

function ofRebase(offer: Offer, term: string): PossibleReadings {
  switch (term) {
    case 'becomes':
      return either(['base', 'production']);
    case 'everyMonths':
      return either([12, ONCE]);
    case 'lookbackMonths':
      return either([12, 24]);
    case 'dataLagMonths':
      return either([0, 3]);
    case 'onlyBelowTargetPercent':
      // In any case, below the target, or below a share that no production falls short of.
      return either([null, basisPoints(10_000), basisPoints(0)]);
    case 'thresholdFollows':
      return yesOrNo;
    case 'maxCutPercent':
      return either([null, basisPoints(0)]);
    case 'floorDollars':
      return floorReadings(offer);
    case 'leaveExcluded':
      return either([false, true], asTargetsTreatLeave(offer));
    case 'dollarsPerWrvu':
      return rateReadings(offer);
    default:
      return ANY_AMOUNT;
  }
}

/** No floor, or one that lets no base fall: the highest that is written, no higher than the ceiling. */
function floorReadings(offer: Offer): PossibleReadings {
  const bases = phasesInForce(offer).map(({ base }) => base?.part.annualDollars ?? 0);
  const { ceilingDollars = null } = partOf(offer.rebase);
  return either([null, cents(Math.min(Math.max(...bases), ceilingDollars ?? Infinity))]);
}

function partOf(rebase: Offer['rebase']): Partial<Rebase> {
  return rebase === null || rebase === 'none' ? {} : rebase;
}

/** Whether leave is left out as the targets say it; undefined where they differ from phase to phase. */
function asTargetsTreatLeave(offer: Offer): boolean | undefined {
  const said = new Set(offer.phases.map(({ target }) => target.proratedForLeave ?? false));
  return said.size === 1 ? [...said][0] : undefined;
}

/** The rates of the one plan that pays for production; with a single rate there is nothing to read. */
function rateReadings({ phases }: Offer): PossibleReadings {
  const plans = phases
    .map(({ productivity }) => productivity)
    .filter((plan) => plan.model !== null && plan.model !== 'salary');
  const rates = plans.length === 1 ? ratesOf(plans) : [];
  return rates.length > 1 ? either(rates) : ANY_AMOUNT;
}

function ratesOf(plans: readonly Productivity[]): readonly number[] {
  const paid = plans.flatMap(({ tiers }) =>
    (tiers ?? []).flatMap(({ dollarsPerWrvu }) => dollarsPerWrvu ?? []),
  );
  return [...new Set(paid)].filter((rate) => rate > 0);
}

const TERM_MONTHS = 36;

function ofOffer(offer: Offer, path: string): PossibleReadings {
  switch (path) {
    case 'rebase':
      return either([
        'none',
        offer.rebase === null || offer.rebase === 'none' ? SILENT_REBASE : offer.rebase,
      ]);
    case 'guaranteedMonths':
      return offer.rebase === null
        ? hangsOn('rebase')
        : either([0, offer.termMonths ?? TERM_MONTHS]);
    case 'printedForFte':
      return either([...new Set([offer.clinicalFte ?? 100, 100])]);
    case 'totalCashCapDollars':
    case 'volume.creditPercent':
      return ANY_AMOUNT;
    default:
      return /^volume\.leave\[\d+\]\.basePaidPercent$/.test(path)
        ? either([basisPoints(10_000), basisPoints(0)])
        : NOT_PAY;
  }
}
