import { compile } from './compile.ts';
import type { Sampler, Sought } from './goalSeek.ts';
import { firstWhere, FURTHEST, goalSeek, pointAt, sampleOf, samplesOf } from './goalSeek.ts';
import type { Offer, Phase } from './offer.ts';
import type { Plan } from './plan.ts';
import type { YearsTogether } from './totalPay.ts';
import type { Cents, WrvuHundredths } from './units.ts';
import { cents, rateUnits, wrvuHundredths } from './units.ts';

/** What of an offer is moved until it pays as much as another: a term, or the work. */
export type EqualisedBy = 'rate' | 'base' | 'threshold' | 'volume';

/** A kind of term that a contract states. */
export type MovedTerm = Exclude<EqualisedBy, 'volume'>;

/** What an offer is to pay, over which years and at which mature volume. */
export interface EqualAsked {
  readonly offer: Offer;
  readonly horizonYears: number;
  readonly years: YearsTogether;
  readonly volume: WrvuHundredths;
  /** What the other offer pays over those years. */
  readonly wanted: Cents;
}

/** A term as written, in its units: cents, ten-thousandths of a dollar or hundredths of a wRVU. */
export interface WrittenTerm {
  readonly path: string;
  readonly value: number;
}

/** The first and the last value that were looked at. */
export interface SoughtRange {
  readonly from: number;
  readonly to: number;
}

/** What would make an offer pay as much as another. */
export interface Equaliser {
  readonly by: EqualisedBy;
  /** The terms that move, all by as much; none for the volume, or where the offer has no such term. */
  readonly terms: readonly WrittenTerm[];
  /** How far was looked: the units by which the terms can move, or the volumes of a contract file. */
  readonly range: SoughtRange;
  /**
   * Where the amount is paid: by how many units the terms are moved, or at which volume. The least
   * change: of what falls short, the first that pays the amount; of what pays more, the last.
   */
  readonly sought: Sought | null;
}

/** What is tried, in this order. */
export const EQUALISED_BY: readonly EqualisedBy[] = ['rate', 'base', 'threshold', 'volume'];

/**
 * The smallest change of one kind of term, the work left as it is, at which an offer pays as much as
 * another over the same years: $240,000 against $260,000 needs a base $20,000.00 higher, and a cent
 * less does not do. Terms of a kind move together, each by as much as every other: with a tier of $50
 * and one of $60, a rate $2 higher is $52 and $62. By the volume: the least that pays it.
 */
export function equaliser(asked: EqualAsked, by: EqualisedBy): Equaliser {
  const { offer, years, volume, wanted } = asked;
  if (by === 'volume') {
    const sought = goalSeek(planOf(asked, offer), years, wanted);
    return { by, terms: [], range: { from: 0, to: FURTHEST }, sought };
  }
  const terms = writtenTerms(offer, by);
  const range = rangeOf(terms, by);
  if (terms.length === 0) return { by, terms, range, sought: null };
  const paid = samplesOf((units) =>
    sampleOf(planOf(asked, shifted(offer, by, units)), years, volume),
  );
  return { by, terms, range, sought: nearest(paid, range, wanted) };
}

/** The terms of a kind that pay something: rates and starts above 0, and every base that is stated. */
export function writtenTerms(offer: Offer, by: MovedTerm): readonly WrittenTerm[] {
  return offer.phases.flatMap(({ base, productivity }, phase): readonly WrittenTerm[] => {
    if (by === 'base') {
      const { annualDollars } = base;
      return annualDollars === null
        ? []
        : [{ path: `phases[${phase}].base.annualDollars`, value: annualDollars }];
    }
    const name = by === 'rate' ? 'dollarsPerWrvu' : 'fromWrvus';
    if (productivity.model === 'salary') return [];
    return (productivity.tiers ?? []).flatMap((tier, place) => {
      const value = tier[name] ?? 0;
      const path = `phases[${phase}].productivity.tiers[${place}].${name}`;
      return value === 0 ? [] : [{ path, value }];
    });
  });
}

/** The offer with each of the terms moved by as many units. */
export function shifted(offer: Offer, by: MovedTerm, units: number): Offer {
  return { ...offer, phases: offer.phases.map((phase) => shiftedPhase(phase, by, units)) };
}

function shiftedPhase(phase: Phase, by: MovedTerm, units: number): Phase {
  const { base, productivity } = phase;
  if (by === 'base') {
    return base.annualDollars === null
      ? phase
      : { ...phase, base: { ...base, annualDollars: cents(base.annualDollars + units) } };
  }
  if (productivity.tiers === null || productivity.model === 'salary') return phase;
  const tiers = productivity.tiers.map((tier) => {
    const { fromWrvus, dollarsPerWrvu } = tier;
    if (by === 'rate') {
      return (dollarsPerWrvu ?? 0) === 0
        ? tier
        : { ...tier, dollarsPerWrvu: rateUnits((dollarsPerWrvu ?? 0) + units) };
    }
    return (fromWrvus ?? 0) === 0
      ? tier
      : { ...tier, fromWrvus: wrvuHundredths((fromWrvus ?? 0) + units) };
  });
  return { ...phase, productivity: { ...productivity, tiers } };
}

/** What a term of the file may be, in its units; a rate that pays something stays above 0. */
const ALLOWED = {
  rate: { from: 1, to: 10_000_000 },
  base: { from: 0, to: 10_000_000_000 },
  threshold: { from: 1, to: 20_000_000 },
} as const;

/** How far the terms of a kind can move together, down and up. */
function rangeOf(terms: readonly WrittenTerm[], by: MovedTerm): SoughtRange {
  if (terms.length === 0) return { from: 0, to: 0 };
  const values = terms.map(({ value }) => value);
  return {
    from: ALLOWED[by].from - Math.min(...values),
    to: ALLOWED[by].to - Math.max(...values),
  };
}

/** The smallest shift, up or down, that crosses the amount, with the ledger's word on both sides. */
function nearest(paid: Sampler, { from, to }: SoughtRange, wanted: Cents): Sought {
  const isPaid = paid.at(0).pays >= wanted;
  const turns = ({ pays }: { readonly pays: Cents }) => pays >= wanted !== isPaid;
  const above = firstWhere(paid.at, 0, to, turns);
  const below = firstWhere(paid.at, 0, above === null ? from : Math.max(from, -above), turns);
  const turned = below ?? above;
  if (turned === null) {
    return isPaid ? { kind: 'always', least: paid.least() } : { kind: 'never', most: paid.most() };
  }
  const before = turned - Math.sign(turned);
  const [reached, missed] = isPaid ? [before, turned] : [turned, before];
  return { kind: 'found', reached: pointAt(paid, reached), missed: pointAt(paid, missed) };
}

function planOf({ horizonYears }: EqualAsked, offer: Offer): Plan {
  const compiled = compile(offer, horizonYears, null);
  if (compiled.kind === 'missing') throw new RangeError('an offer without figures equals none');
  return compiled.plan;
}
