/** Why a typed text is no whole value of its unit, with what a sentence about it needs. */
export type EntryProblem =
  | { readonly code: 'empty' }
  /** The text could still become a number: "$", "5,", "12.". */
  | { readonly code: 'unfinished' }
  | { readonly code: 'notANumber' }
  | { readonly code: 'severalNumbers' }
  | { readonly code: 'tooManyDecimals'; readonly decimals: number; readonly unit: string }
  | { readonly code: 'tooManyDigits'; readonly digits: number }
  /** `5.000,00`, `1,5`: the comma stands for a decimal point. */
  | { readonly code: 'decimalComma'; readonly suggestion: string }
  /** `5.000`: five, or five thousand. */
  | { readonly code: 'pointOfThousands'; readonly suggestion: string }
  | { readonly code: 'groups'; readonly suggestion: string | null }
  | { readonly code: 'otherUnit'; readonly found: string; readonly unit: string }
  | { readonly code: 'otherCurrency'; readonly found: string }
  | { readonly code: 'notAWord'; readonly allowed: readonly string[] };
