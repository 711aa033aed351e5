import type { Offer } from '../../compensation/index.ts';
import { asRead } from '../../compensation/index.ts';
import { clinicWrvus } from '../../production/index.ts';
import { wrvus } from '../formatNumber.ts';

/** What stands beside the terms of a contract and is compared as a whole. */
export const productionParts = ['clinic', 'pace'] as const;

export type ProductionPart = (typeof productionParts)[number];

const NAMES: Readonly<Record<ProductionPart, string>> = {
  clinic: 'Figures of the clinic',
  pace: 'Figures of the year so far',
};

/** "Figures of the clinic"; null for a path that is no such part. */
export function productionPartName(path: string): string | null {
  const part = productionParts.find((one) => one === path);
  return part === undefined ? null : NAMES[part];
}

/** "come to 4,150 wRVUs a year"; "entered" where they come to no figure, "not stated" where there are none. */
export function productionPartText(offer: Offer, part: ProductionPart): string {
  if (offer[part] === null) return 'not stated';
  const clinic = part === 'clinic' ? asRead(offer.clinic) : null;
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  return reading?.kind === 'ready'
    ? `come to ${wrvus(reading.year.annualWrvus)} wRVUs a year`
    : 'entered';
}

/** Whether two offers say the same of such a part, all of it. */
export function isPartSame(one: Offer, other: Offer, part: ProductionPart): boolean {
  return JSON.stringify(one[part]) === JSON.stringify(other[part]);
}
