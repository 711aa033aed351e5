import type { CalcOffer, CalcYear, Cents, LineKind } from '../compensation/index.ts';
import { unitsToDecimal } from './decimal.ts';

/** The figures of every offer, as `calc` prints them. */
export interface CalcOutput {
  readonly offers: readonly CalcOutputOffer[];
}

export type CalcOutputOffer =
  | { readonly name: string; readonly years: readonly CalcOutputYear[] }
  | { readonly name: string; readonly missing: readonly string[] };

/** A contract year in dollars, wRVUs and percent; null is unknown. */
export interface CalcOutputYear {
  readonly year: number;
  readonly creditedWrvus: number;
  readonly targetWrvus: number | null;
  readonly attainmentPercent: number | null;
  readonly annualBase: number | null;
  readonly supportedPay: number | null;
  readonly rung: number | null;
  readonly pay: Readonly<Record<LineKind, number>>;
  readonly settlements: readonly number[];
  readonly cash: number;
  readonly benefits: number;
  readonly deficit: number;
  readonly owedBackIfLeaving: number | null;
}

/** Whole units as decimals, in the order in which `calc` prints them: 26000000 cents are 260000. */
export function calcOutput(offers: readonly CalcOffer[]): CalcOutput {
  return {
    offers: offers.map((offer) =>
      'years' in offer
        ? { name: offer.name, years: offer.years.map(yearOutput) }
        : { name: offer.name, missing: offer.missing },
    ),
  };
}

function yearOutput(year: CalcYear): CalcOutputYear {
  return {
    year: year.year,
    creditedWrvus: toDecimal(year.creditedWrvus),
    targetWrvus: orUnknown(year.targetWrvus),
    attainmentPercent: orUnknown(year.attainmentPercent),
    annualBase: orUnknown(year.annualBase),
    supportedPay: orUnknown(year.supportedPay),
    rung: year.rung,
    pay: payOutput(year.pay),
    settlements: year.settlements.map(toDecimal),
    cash: toDecimal(year.cash),
    benefits: toDecimal(year.benefits),
    deficit: toDecimal(year.deficit),
    owedBackIfLeaving: orUnknown(year.owedBackIfLeaving),
  };
}

/** Written out, so that the order of the keys is that of the page and not of the engine. */
function payOutput(pay: Readonly<Record<LineKind, Cents>>): CalcOutputYear['pay'] {
  return {
    base: toDecimal(pay.base),
    productivity: toDecimal(pay.productivity),
    stipend: toDecimal(pay.stipend),
    quality: toDecimal(pay.quality),
    withhold: toDecimal(pay.withhold),
    withholdReturned: toDecimal(pay.withholdReturned),
    call: toDecimal(pay.call),
    cap: toDecimal(pay.cap),
    signing: toDecimal(pay.signing),
    relocation: toDecimal(pay.relocation),
    retention: toDecimal(pay.retention),
    loanRepayment: toDecimal(pay.loanRepayment),
  };
}

function orUnknown(units: number | null): number | null {
  return units === null ? null : toDecimal(units);
}

/** Every figure of a year is in hundredths: cents, hundredths of a wRVU, basis points. */
function toDecimal(units: number): number {
  return unitsToDecimal(units, 2);
}
