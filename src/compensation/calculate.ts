import { compile } from './compile.ts';
import type { Rung } from './ladder.ts';
import { attainmentPercent, ledger } from './ledger.ts';
import type { YearLedger } from './ledger.ts';
import type { Workspace } from './offer.ts';
import { round } from './ratio.ts';
import { run } from './run.ts';
import type { BasisPoints, Cents, WrvuHundredths } from './units.ts';
import { cents, wrvuHundredths } from './units.ts';
import { yearVolumes } from './volume.ts';
import type { LineKind } from './yearPay.ts';
import { LINE_KINDS } from './yearPay.ts';

/** The figures of one contract year, as `calc` prints them, in whole units. */
export interface CalcYear {
  readonly year: number;
  readonly creditedWrvus: WrvuHundredths;
  readonly targetWrvus: WrvuHundredths | null;
  readonly attainmentPercent: BasisPoints | null;
  readonly annualBase: Cents | null;
  readonly supportedPay: Cents | null;
  readonly rung: Rung | null;
  readonly pay: Readonly<Record<LineKind, Cents>>;
  readonly settlements: readonly Cents[];
  readonly cash: Cents;
  readonly benefits: Cents;
  readonly deficit: Cents;
  readonly owedBackIfLeaving: Cents | null;
}

/** An offer's years, or the terms that are missing. */
export type CalcOffer =
  | { readonly name: string; readonly years: readonly CalcYear[] }
  | { readonly name: string; readonly missing: readonly string[] };

/** Every offer of a workspace, year by year, at its stated volume. */
export function calculate(workspace: Workspace): readonly CalcOffer[] {
  return workspace.offers.map((offer) => {
    const compiled = compile(offer, workspace.horizonYears, workspace.ladder);
    const annual = offer.volume.annualWrvus;
    if (compiled.kind === 'missing' || annual === null) {
      return { name: offer.name, missing: compiled.kind === 'missing' ? compiled.missing : [] };
    }
    const { plan } = compiled;
    const years = ledger(run(plan, yearVolumes(plan, annual)));
    return { name: offer.name, years: years.map(calcYear) };
  });
}

function calcYear(year: YearLedger): CalcYear {
  const { pay, target, supported } = year;
  return {
    year: year.year,
    creditedWrvus: wrvuHundredths(round(year.credited)),
    targetWrvus: target === null ? null : wrvuHundredths(round(target)),
    attainmentPercent: attainmentPercent(year),
    annualBase: year.annualBase,
    supportedPay: supported?.cents ?? null,
    rung: year.ladder.rung,
    pay: payByKind(year),
    settlements: pay.settlements.map(({ paid }) => paid),
    cash: pay.cash,
    benefits: pay.benefits,
    deficit: year.deficit,
    owedBackIfLeaving: year.owedBackIfLeaving.cents,
  };
}

function payByKind({ pay }: YearLedger): Readonly<Record<LineKind, Cents>> {
  const sums = new Map<LineKind, number>([
    ['base', pay.base],
    ['productivity', pay.settlements.reduce((sum, settlement) => sum + settlement.paid, 0)],
    ['cap', pay.cap],
  ]);
  for (const { kind, cents: amount } of [...pay.items, ...pay.oneOffs]) {
    sums.set(kind, (sums.get(kind) ?? 0) + amount);
  }
  const entries = LINE_KINDS.map((kind) => [kind, cents(sums.get(kind) ?? 0)]);
  return Object.fromEntries(entries) as Record<LineKind, Cents>; // every kind is present
}
