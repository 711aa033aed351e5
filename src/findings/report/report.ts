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
export function report(all: readonly ReportedOffer[], choices: ReportChoices): Report {
  const offers = choices.hasLog ? all : all.map(withoutLog);
  let before: Numbered = { terms: 0, assumptions: 0, derivations: 0, notes: 0, offers: [] };
  const found = offers.map((offer) => {
    const told = offerReport(offer, choices, before);
    before = after(before, told, offer);
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

/** A note is told in the renewal part too: left out, it must be nowhere. */
function withoutLog(reported: ReportedOffer): ReportedOffer {
  const { subject } = reported;
  return { ...reported, subject: { ...subject, offer: { ...subject.offer, log: null } } };
}

function after(before: Numbered, told: OfferReport, offer: ReportedOffer): Numbered {
  const { termSheet, assumptions, derivations, log } = told;
  return {
    terms: before.terms + sum(termSheet.map(({ lines }) => lines.length)),
    assumptions: before.assumptions + assumptions.length,
    derivations: before.derivations + sum(derivations.map(({ list }) => list.length)),
    notes: before.notes + (log?.notes.length ?? 0),
    offers: [...before.offers, offer],
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
