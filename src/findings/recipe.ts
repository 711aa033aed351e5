import type {
  LineKind,
  Offer,
  PaymentOwed,
  RebaseEvent,
  Settlement,
  SupportedPay,
} from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import type { YearView } from './yearView.ts';

/**
 * What a figure opens into, as data. Each keystroke shows some twenty figures and opens none: the
 * words are written by `explain`, which is loaded with the sheet that shows them.
 */
export type Recipe = SumRecipe | TermRecipe | OfferRecipe;

/** A figure of a contract year. */
export interface SumRecipe {
  readonly kind: 'sum';
  readonly view: YearView;
  readonly title: string;
  /** The figure to the cent or the hundredth. */
  readonly exact: string;
  /** How it comes about; where the sentence itself is loaded late, it brings the lines. */
  readonly lines: LinesRecipe | (() => readonly ExplainedLine[]) | null;
  /** Terms that it is read from, as paths or the beginnings of paths. */
  readonly terms: readonly string[];
  /** The year's work alone, all that a sum of the year rests on, or sentences of its own. */
  readonly restsOn: 'work' | 'sum' | readonly string[];
}

/** A term of the contract or of the expected work, as it was entered. */
export interface TermRecipe {
  readonly kind: 'term';
  readonly offer: Offer;
  readonly path: string;
  readonly exact: string;
}

/** A figure of an offer that may not have a year yet: what its clinic comes to. */
export interface OfferRecipe {
  readonly kind: 'offer';
  readonly offer: Offer;
  readonly title: string;
  readonly exact: string;
  readonly lines: () => readonly ExplainedLine[];
  readonly restsOn: readonly string[];
  readonly terms: readonly string[];
  /** Terms that are not stated and for which an assumption stands in. */
  readonly assumed: readonly string[];
}

/** Which steps a figure of a year opens into; amounts in cents, wRVUs in hundredths. */
export type LinesRecipe =
  /** The year's lines of one kind. */
  | { readonly steps: 'linesOf'; readonly kind: LineKind }
  /** The settlements of some months of the year. */
  | { readonly steps: 'settledIn'; readonly months: readonly number[] }
  /** All lines of the year, and their sum. */
  | { readonly steps: 'wholeYear' }
  /** The mature volume, what changes it, and what leave takes off. */
  | { readonly steps: 'credited' }
  /** What the year counts of another volume of a full practice. */
  | { readonly steps: 'counted'; readonly of: number; readonly volume: number }
  /** The wRVUs that a settlement measures, under the figure's title. */
  | { readonly steps: 'measured'; readonly settlement: Settlement }
  /** Where a tier starts in a settlement, under the figure's title. */
  | { readonly steps: 'threshold'; readonly settlement: Settlement; readonly tier: number }
  /** From one count of wRVUs to another. */
  | { readonly steps: 'distance'; readonly more: number; readonly less: number }
  /** The schedule of a settlement, before base or draw is taken off. */
  | { readonly steps: 'scheduled'; readonly settlement: Settlement }
  /** The work at our own yardstick, and a base less that. */
  | { readonly steps: 'yardstick'; readonly supported: SupportedPay; readonly base: number | null }
  /** The work at the written formula. */
  | { readonly steps: 'formula'; readonly supported: SupportedPay }
  | { readonly steps: 'newBase'; readonly event: Extract<RebaseEvent, { outcome: 'base' }> }
  | { readonly steps: 'change'; readonly more: number; readonly less: number }
  /** The open balance after each settlement that changed it. */
  | { readonly steps: 'balance' }
  /** Base or draw of the months that settlements measure. */
  | { readonly steps: 'basePaid'; readonly cents: number }
  /** The same balance when one leaves at the end of a month, and the running period's advances. */
  | { readonly steps: 'openOnLeaving'; readonly month: number }
  /** What is paid back of each payment. */
  | { readonly steps: 'payback'; readonly payments: readonly PaymentOwed[] }
  /** An annual base in a month, from what the contract prints on. */
  | { readonly steps: 'inForce'; readonly month: number; readonly cents: number }
  /** The target of full years in a month, from what the contract prints, under the figure's title. */
  | { readonly steps: 'annualTarget'; readonly month: number }
  /** The wRVUs of the months looked back at, under the figure's title. */
  | { readonly steps: 'lookedBack'; readonly supported: SupportedPay }
  /** Base through a notice of so many days. */
  | {
      readonly steps: 'notice';
      readonly annualBase: number;
      readonly days: number;
      readonly cents: number;
    }
  /** What the year pays at some volumes. */
  | { readonly steps: 'paidAt'; readonly volumes: readonly number[] };
