import type { Base, Offer, Productivity, Target } from './offer.ts';
import { mulDiv } from './ratio.ts';
import type { Hundredths } from './units.ts';
import { cents, hundredths, wrvuHundredths } from './units.ts';

/** A part of a phase and the phase that states it, counted from 0. */
interface Stated<Part> {
  readonly part: Part;
  readonly phase: number;
}

/** What is in force as written from a phase's first month on: each part its own or taken over. */
export interface PhaseInForce {
  readonly fromMonth: number;
  readonly base: Stated<Base> | null;
  readonly target: Stated<Target> | null;
  readonly productivity: Stated<Productivity> | null;
}

/** Whether a part of a phase states anything at all; one that does replaces the whole part. */
export function isStated(part: Base | Target | Productivity): boolean {
  return Object.values(part).some((term) => term !== null);
}

/** The parts in force in each phase, with the printed figures brought to the offer's own FTE. */
export function phasesInForce(offer: Offer): readonly PhaseInForce[] {
  const inForce: PhaseInForce[] = [];
  for (const [phase, stated] of offer.phases.entries()) {
    const before = inForce[phase - 1];
    inForce.push({
      fromMonth: stated.fromMonth,
      base: isStated(stated.base)
        ? { part: baseForFte(stated.base, offer), phase }
        : (before?.base ?? null),
      target: isStated(stated.target)
        ? { part: targetForFte(stated.target, offer), phase }
        : (before?.target ?? null),
      productivity: isStated(stated.productivity)
        ? { part: productivityForFte(stated.productivity, offer), phase }
        : (before?.productivity ?? null),
    });
  }
  return inForce;
}

const FULL_TIME = hundredths(100);

function forFte(amount: number, offer: Offer): number {
  const printed: Hundredths | null = offer.printedForFte;
  return printed === null ? amount : mulDiv(amount, offer.clinicalFte ?? FULL_TIME, printed);
}

function baseForFte(base: Base, offer: Offer): Base {
  const { annualDollars } = base;
  return annualDollars === null
    ? base
    : { ...base, annualDollars: cents(forFte(annualDollars, offer)) };
}

function targetForFte(target: Target, offer: Offer): Target {
  const { annualWrvus } = target;
  return annualWrvus === null
    ? target
    : { ...target, annualWrvus: wrvuHundredths(forFte(annualWrvus, offer)) };
}

function productivityForFte(productivity: Productivity, offer: Offer): Productivity {
  if (productivity.tiers === null) return productivity;
  return {
    ...productivity,
    tiers: productivity.tiers.map((tier) =>
      tier.fromWrvus === null
        ? tier
        : { ...tier, fromWrvus: wrvuHundredths(forFte(tier.fromWrvus, offer)) },
    ),
  };
}
