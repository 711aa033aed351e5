import type { Ratio, Segment, YearPay } from '../compensation/index.ts';
import { round, run, yearPay, yearVolumes } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactDollars, exactWrvus } from './formatNumber.ts';
import type { YearView } from './yearView.ts';

/** What makes up the pay of a year, as far as it can move with the volume. */
export type SlopePartName = 'base' | 'production' | 'withheld' | 'cap';

/** What a part of the pay adds a wRVU along a stretch. */
export interface SlopePart {
  readonly name: SlopePartName;
  /** "base", "bonus", "withheld". */
  readonly word: string;
  /** To the cent; negative where it takes off. */
  readonly cents: number;
  readonly line: ExplainedLine;
}

/** The parts of a year's pay that move along a stretch: a recalculated base and a bonus, say. */
export function slopeParts(view: YearView, { from, to }: Segment): readonly SlopePart[] {
  if (from === to) return [];
  const { plan } = view.subject;
  const [before, after] = [from, to].map((volume) =>
    yearPay(run(plan, yearVolumes(plan, volume)), view.year),
  );
  if (before === undefined || after === undefined) return [];
  return NAMES.flatMap((name): readonly SlopePart[] => {
    const [less, more] = [amountOf(before, name), amountOf(after, name)];
    const cents = each(more - less, to - from);
    if (cents === 0) return [];
    const word = wordFor(view, name);
    const printed = `(${exactDollars(more)} − ${bracketed(less)}) ÷ (${exactWrvus(to)} − ${exactWrvus(from)}) wRVUs = ${exactDollars(cents)}`;
    const line = { label: labelOf(view, name), printed, amount: exactDollars(cents), notes: [] };
    return [{ name, word, cents, line }];
  });
}

/** Cents a wRVU, of cents over hundredths of a wRVU. */
function each(cents: number, hundredths: number): number {
  const slope: Ratio = { n: cents * 100, d: hundredths };
  return round(slope);
}

const NAMES: readonly SlopePartName[] = ['base', 'production', 'withheld', 'cap'];

function amountOf({ base, settlements, items, cap }: YearPay, name: SlopePartName): number {
  switch (name) {
    case 'base':
      return base;
    case 'production':
      return settlements.reduce((sum, { paid }) => sum + paid, 0);
    case 'withheld':
      return items.reduce((sum, { cents }) => sum + cents, 0);
    case 'cap':
      return cap;
  }
}

function wordFor({ terms }: YearView, name: SlopePartName): string {
  if (name === 'production') return terms.model === 'bonus' ? 'bonus' : 'production';
  return name === 'base' && terms.model === 'draw' ? 'draw' : name;
}

function labelOf(view: YearView, name: SlopePartName): string {
  switch (name) {
    case 'base':
      return view.terms.model === 'draw' ? 'Draw, recalculated' : 'Base, recalculated';
    case 'production':
      return view.terms.model === 'bonus' ? 'Bonus' : 'Production pay';
    case 'withheld':
      return 'Withheld, less what is counted as coming back';
    case 'cap':
      return 'Cut off by the cap';
  }
}

/** Behind a minus a negative amount stands in brackets. */
function bracketed(cents: number): string {
  return cents < 0 ? `(${exactDollars(cents)})` : exactDollars(cents);
}
