import type { ComparisonReport } from './comparisonReport.ts';
import { comparisonReport } from './comparisonReport.ts';
import type { Numbered, OfferReport, ReportChoices, ReportedOffer } from './offerReport.ts';
import { offerReport } from './offerReport.ts';

/** A report for a lawyer: each offer by itself, then, where there are several, side by side. */
export interface Report {
  readonly offers: readonly OfferReport[];
  readonly comparison: ComparisonReport | null;
}

/** Reports offers under numbers that run on from one to the next. */
export function report(offers: readonly ReportedOffer[], choices: ReportChoices): Report {
  let before: Numbered = { terms: 0, assumptions: 0, derivations: 0 };
  const found = offers.map((offer) => {
    const told = offerReport(offer, choices, before);
    before = after(before, told);
    return told;
  });
  const assumed = new Map(found.map(({ id, assumptions }) => [id, assumptions]));
  return {
    offers: found,
    comparison:
      offers.length < 2
        ? null
        : comparisonReport(offers, assumed, { before: before.derivations, year: choices.year }),
  };
}

function after(before: Numbered, { termSheet, assumptions, derivations }: OfferReport): Numbered {
  return {
    terms: before.terms + sum(termSheet.map(({ lines }) => lines.length)),
    assumptions: before.assumptions + assumptions.length,
    derivations: before.derivations + sum(derivations.map(({ list }) => list.length)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
