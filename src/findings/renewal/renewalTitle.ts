import { plural } from '../formatWords.ts';
import type { ReadySubject } from '../subject.ts';
import { TERM_MONTHS } from '../yearView.ts';
import { rungHeld } from './rungName.ts';

/** Where the last whole year of the term, or of the years looked at, stands on the ladder. */
export function renewalTitle(subject: ReadySubject): string {
  const year = yearOfRenewal(subject);
  const { rung, reasons } = subject.ledger[year - 1]?.ladder ?? { rung: null, reasons: [] };
  const stands =
    rung === null
      ? 'without a target or a price for the work, no rung can be told'
      : rung === 0
        ? 'no flag on the ladder'
        : `rung ${rung} of 4, ${rungHeld(rung, reasons)}`;
  return `Year ${year}, ${whichYear(subject, year)}: ${stands}`;
}

function yearOfRenewal({ offer, ledger }: ReadySubject): number {
  const whole = Math.floor((offer.termMonths ?? TERM_MONTHS) / 12);
  return Math.min(Math.max(1, whole), ledger.length);
}

function whichYear({ offer }: ReadySubject, year: number): string {
  const term = offer.termMonths ?? TERM_MONTHS;
  if (term < 12) return 'in which the term ends';
  if (Math.floor(term / 12) > year) return 'the last that is looked at';
  const last = term % 12 === 0 ? 'the last of' : 'the last whole one of';
  return offer.termMonths === null
    ? `${last} an assumed term of ${plural(TERM_MONTHS, 'month')}`
    : `${last} the term`;
}
