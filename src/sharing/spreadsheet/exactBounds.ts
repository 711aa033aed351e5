/**
 * How far formulas are exact in 15 digits: wRVUs of a year in hundredths, an annual base, a settlement
 * and a year's production pay in cents, supported pay in millionths of a dollar. A sheet checks that
 * what it works out stays below, and says where it does not.
 */
export const exactBounds = {
  /** 100,000 wRVUs. */
  yearWrvus: 10_000_000,
  /** $10,000,000. */
  annualBase: 1_000_000_000,
  /** $50,000,000. */
  productionPay: 5_000_000_000,
  /** $50,000,000 in millionths. */
  supportedPay: 50_000_000_000_000,
} as const;
