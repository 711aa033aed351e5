import { compile } from './compile.ts';
import { leavingReadings } from './leavingReadings.ts';
import type { Offer } from './offer.ts';
import { possibleReadings } from './possibleReadings.ts';
import type { Reading, ReadingsAsked, TermReadings } from './reading.ts';
import { spreadOf } from './reading.ts';
import type { Run } from './run.ts';
import { run } from './run.ts';
import type { Cents } from './units.ts';
import { cents, wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import type { TermValue } from './writeTerm.ts';
import { termAtPath, writeTerm } from './writeTerm.ts';
import { yearPay } from './yearPay.ts';

/**
 * Prices each term under every reading of it, one after the other: "your clause can mean A or B; the
 * difference is $X". Each reading is the offer with that term written in, compiled and run; nothing
 * is yielded for an offer that lacks a term without which there is no figure.
 */
export function* readings(asked: ReadingsAsked): Generator<TermReadings, void, void> {
  const now = worked(asked.offer, asked.horizonYears);
  if (now.kind === 'missing') return;
  for (const path of asked.paths) yield readTerm(asked, path, now);
}

function readTerm(asked: ReadingsAsked, path: string, now: Work): TermReadings {
  const { offer, horizonYears } = asked;
  const onLeaving = leavingReadings(asked, path);
  if (onLeaving !== null) return onLeaving;
  const possible = possibleReadings(offer, path);
  if (possible.kind === 'none') return { ...possible, kind: 'unpriced', path };
  const held = termAtPath(offer, path) ?? possible.assumed;
  const works: Work[] = [];
  const found: Reading[] = [];
  for (const value of withHeld(possible.values, held)) {
    const work = worked(writeTerm(offer, path, value), horizonYears);
    if (work.kind === 'missing') {
      return { kind: 'unpriced', path, why: 'hangsOn', on: work.path };
    }
    works.push(work);
    found.push({ value, isNow: isSame(value, held), cents: work.cents, years: work.years });
  }
  const spread = spreadOf(found);
  if (spread > 0 && new Set(works.map(({ leftOpen }) => leftOpen)).size > 1) {
    return { kind: 'unpriced', path, why: 'settledLater' };
  }
  return { kind: 'pay', path, readings: found, now: now.cents, spread };
}

/** What is written stands beside what it may mean; what two readings mean alike is one. */
function withHeld(values: readonly TermValue[], held: unknown): readonly TermValue[] {
  const apart = values.filter(
    (value, index) => values.findIndex((other) => isSame(value, other)) === index,
  );
  if (held === undefined || apart.some((value) => isSame(value, held))) return apart;
  return [held as TermValue, ...apart]; // the value of a term
}

function isSame(value: TermValue, held: unknown): boolean {
  return held !== undefined && JSON.stringify(value) === JSON.stringify(held);
}

interface Work {
  readonly kind: 'work';
  readonly cents: Cents;
  readonly years: readonly Cents[];
  /** The months that no settlement of the horizon covers, and how they are paid. */
  readonly leftOpen: string;
}

function worked(
  offer: Offer,
  horizonYears: number | null,
): Work | { readonly kind: 'missing'; readonly path: string } {
  const compiled = compile(offer, horizonYears, null);
  if (compiled.kind === 'missing') return { kind: 'missing', path: compiled.missing[0] ?? '' };
  const { plan } = compiled;
  const ran = run(plan, yearVolumes(plan, offer.volume.annualWrvus ?? wrvuHundredths(0)));
  const years = Array.from({ length: plan.years }, (_, index) => yearPay(ran, index + 1).cash);
  return {
    kind: 'work',
    cents: cents(years.reduce((sum, cash) => sum + cash, 0) - (ran.deficits.at(-1) ?? 0)),
    years,
    leftOpen: leftOpenBy(ran),
  };
}

function leftOpenBy({ months, settlements }: Run): string {
  const model = months.at(-1)?.terms.model ?? 'salary';
  const settledTo = settlements.at(-1)?.month ?? 0;
  return model === 'salary' || settledTo === months.length ? '' : `${settledTo} ${model}`;
}
