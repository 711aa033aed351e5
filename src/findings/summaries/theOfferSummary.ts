import type { Offer } from '../../compensation/index.ts';
import { monthName } from '../formatMonth.ts';
import { count } from '../formatNumber.ts';

/** "Riverside Clinic, from July 2027, 0.8 FTE". */
export function theOfferSummary(offer: Offer): string {
  const { name, employer, startMonth, clinicalFte } = offer;
  const parts = [
    employer ?? name,
    ...(startMonth === null ? [] : [`from ${monthName(startMonth, 1)}`]),
    ...(clinicalFte === null ? [] : [`${count(clinicalFte)} FTE`]),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'no name yet' : parts.join(', ');
}
