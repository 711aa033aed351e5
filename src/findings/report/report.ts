import type { ComparisonReport } from './comparisonReport.ts';
import { comparisonReport } from './comparisonReport.ts';
import { ladderInForce } from './ladderInForce.ts';
import type { Numbered, OfferReport, ReportChoices, ReportedOffer } from './offerReport.ts';
import { offerReport } from './offerReport.ts';
import type { ReportContents } from './reportContents.ts';
import { reportContents } from './reportContents.ts';

/** A report for a lawyer: where there are several offers first side by side, then each by itself. */
export interface Report {
  readonly contents: readonly ReportContents[];
  readonly offers: readonly OfferReport[];
  readonly comparison: ComparisonReport | null;
  /** The ladder's rules, which are one for all offers; null where none has figures. */
  readonly ladder: ReturnType<typeof ladderInForce> | null;
}

/** Reports offers under numbers that run on from one to the next. */
export function report(offers: readonly ReportedOffer[], choices: ReportChoices): Report {
  let before: Numbered = { terms: 0, assumptions: 0, derivations: 0 };
  const found = offers.map((offer) => {
    const told = offerReport(offer, choices, before);
    before = after(before, told);
    return told;
  });
  const ready = offers.find(({ subject }) => subject.kind === 'ready')?.subject;
  const beside =
    offers.length < 2
      ? null
      : comparisonReport(offers, found, { before: before.derivations, year: choices.year });
  return {
    contents: reportContents(found, beside),
    offers: found,
    comparison: beside,
    ladder: ready?.kind === 'ready' ? ladderInForce(ready) : null,
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
