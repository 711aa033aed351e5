import type { BasisPoints, Clinic, Ratio, VisitKind } from '../compensation/index.ts';
import { basisPoints, plus, ratio, times, ZERO } from '../compensation/index.ts';
import { workRvuOf } from './workRvu.ts';

/** What a visit brings on average, in hundredths of a wRVU, exact. */
export interface VisitMix {
  /** As if all were credited in full. */
  readonly performed: Ratio;
  /** By what the contract credits of work as assistant and of further procedures. */
  readonly credited: Ratio;
  /** What the shares of the visits add up to, in basis points: 10,000 where they are whole. */
  readonly sharesSum: number;
  readonly kinds: readonly MixedKind[];
  /** Paths of terms for which an assumption stands in. */
  readonly assumed: readonly string[];
}

/** A kind of visit with its value. */
export interface MixedKind {
  /** In the clinic's list, from 0. */
  readonly index: number;
  readonly wrvusEach: number;
  /** Of visits, exact: shares that do not add up to 100 % count against each other. */
  readonly perVisit: Ratio;
  /** Where the value comes from: the user, or the fee schedule, by rule or by its file. */
  readonly from: 'user' | 'table' | 'official' | 'quoted' | 'cut' | 'exempt';
  readonly creditPercent: BasisPoints;
}

/** The mix of a clinic's visits, or the terms without which it has no value. */
export type MixReading =
  | { readonly kind: 'ready'; readonly mix: VisitMix }
  | { readonly kind: 'missing'; readonly missing: readonly string[] };

/**
 * The average visit of a clinic by the work RVUs of a fee-schedule year: half 99213 and half 99214 are
 * 1.235 in 2020 and 1.61 from 2021 on. Procedures come on top, by how many visits bring one.
 */
export function visitMix(clinic: Clinic, year: number): MixReading {
  const visits = clinic.visits.filter((each) => each.kind !== 'procedure');
  if (visits.length === 0) return { kind: 'missing', missing: ['clinic.visits'] };
  const only = visits.length === 1 ? visits[0] : undefined;
  const shareOf = (each: VisitKind) => each.sharePercent ?? (each === only ? 10_000 : null);
  const sharesSum = visits.reduce((sum, each) => sum + (shareOf(each) ?? 0), 0);
  const missing: string[] = [];
  const assumed = new Set<string>();
  const kinds = clinic.visits.map((each, index): MixedKind => {
    const path = `clinic.visits[${index}]`;
    const share = shareOf(each);
    if (share === null) missing.push(`${path}.sharePercent`);
    const value = valueOf(each, year);
    if (value === null) missing.push(`${path}.wrvusEach`);
    const credit = creditOf(clinic, each);
    if (credit.assumed !== null) assumed.add(credit.assumed);
    const whole = each.kind === 'procedure' ? 10_000 : sharesSum;
    return {
      index,
      wrvusEach: value?.wrvus ?? 0,
      perVisit: whole === 0 ? ZERO : ratio(share ?? 0, whole),
      from: value?.from ?? 'user',
      creditPercent: credit.percent,
    };
  });
  if (missing.length === 0 && sharesSum === 0) missing.push('clinic.visits[0].sharePercent');
  if (missing.length > 0) return { kind: 'missing', missing };
  const performed = kinds.map(({ perVisit, wrvusEach }) => times(perVisit, ratio(wrvusEach)));
  const credited = performed.map((each, index) =>
    times(each, ratio(kinds[index]?.creditPercent ?? 0, 10_000)),
  );
  const mix = {
    performed: performed.reduce(plus, ZERO),
    credited: credited.reduce(plus, ZERO),
    sharesSum,
    kinds,
    assumed: [...assumed],
  };
  return { kind: 'ready', mix };
}

function valueOf(
  { wrvusEach, code }: VisitKind,
  year: number,
): { readonly wrvus: number; readonly from: MixedKind['from'] } | null {
  if (wrvusEach !== null) return { wrvus: wrvusEach, from: 'user' };
  const found = code === null ? null : workRvuOf(code, year);
  return found && { wrvus: found.wrvus, from: found.source };
}

/** What the contract credits of it; where it does not say, all of it, as an assumption. */
function creditOf(
  { credit }: Clinic,
  { creditedAs }: VisitKind,
): { readonly percent: BasisPoints; readonly assumed: string | null } {
  const whole = basisPoints(10_000);
  switch (creditedAs) {
    case null:
    case 'performed':
      return { percent: whole, assumed: null };
    case 'assistant':
      return credit.assistantPercent === null
        ? { percent: whole, assumed: 'clinic.credit.assistantPercent' }
        : { percent: credit.assistantPercent, assumed: null };
    case 'furtherProcedure':
      return credit.furtherProcedurePercent === null
        ? { percent: whole, assumed: 'clinic.credit.furtherProcedurePercent' }
        : { percent: credit.furtherProcedurePercent, assumed: null };
  }
}
