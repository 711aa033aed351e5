import type { ProductivityTerms } from '../compensation/index.ts';

/** What a period that these terms settle is called. */
export function periodNoun({ everyMonths }: ProductivityTerms): string {
  switch (everyMonths) {
    case 1:
      return 'month';
    case 3:
      return 'quarter';
    case 6:
      return 'half-year';
    default:
      return 'plan year';
  }
}
