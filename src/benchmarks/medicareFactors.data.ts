/**
 * Medicare's conversion factors in ten-thousandths of a dollar, from the yearly final rules of CMS,
 * collected on 2026-11-29. A factor turns the *total* RVUs of a service into Medicare's payment to
 * the practice; it is no rate of pay. 2024 holds until March 8 of that year; the later factor is not
 * sourced here. 2026 has a second one, for qualifying participants of alternative payment models.
 */
export interface MedicareFactor {
  readonly year: number;
  readonly tenThousandths: number;
}

export const medicareFactors: readonly MedicareFactor[] = [
  { year: 2020, tenThousandths: 360896 },
  { year: 2021, tenThousandths: 348931 },
  { year: 2022, tenThousandths: 346062 },
  { year: 2023, tenThousandths: 338872 },
  { year: 2024, tenThousandths: 327442 },
  { year: 2025, tenThousandths: 323465 },
  { year: 2026, tenThousandths: 334009 },
  { year: 2026, tenThousandths: 335675 },
];
