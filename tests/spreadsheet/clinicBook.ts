import * as fc from 'fast-check';
import type { Offer, Workspace } from '../../src/compensation/index.ts';
import { asRead } from '../../src/compensation/index.ts';
import { LEAK_NAMES } from '../../src/findings/index.ts';
import type { ClinicYear } from '../../src/production/index.ts';
import { clinicWrvus, leaks } from '../../src/production/index.ts';
import { CLINIC_TOTAL } from '../../src/sharing/spreadsheet/clinicPage.ts';
import { clinics } from '../arbitraries/productionTerms.ts';
import { dollars, wrvus } from '../builders/amounts.ts';
import { offerOf } from '../builders/offer.ts';
import type { WorkedSheet } from './libreOffice.ts';

/** How many clinics are worked; other ones with another seed. */
export const CLINICS = 24;

/** Generated clinics that have a figure, each under a contract that pays by it. */
export function clinicWorkspace(seed: number): Workspace {
  const offers = fc
    .sample(clinics, { numRuns: 2000, seed })
    .map((clinic) =>
      offerOf({
        clinic,
        startMonth: '2027-07',
        phases: [{ base: { annualDollars: dollars(200_000) }, productivity: { model: 'salary' } }],
        volume: { annualWrvus: wrvus(4000) },
      }),
    )
    .filter((offer) => yearOf(offer) !== null);
  return { horizonYears: 1, ladder: null, offers: offers.slice(0, CLINICS) };
}

/** Where the sheet of a clinic and the engine differ, in hundredths of a wRVU. */
export function clinicDifferences(offer: Offer, sheet: WorkedSheet): readonly string[] {
  const year = yearOf(offer);
  if (year === null) return ['no year'];
  const shown = (label: string, column: number) =>
    Number((Number(sheet.findLast(([first]) => first === label)?.[column]) * 100).toFixed(4));
  const isTemplate = year.clinic.template.slotsPerDay !== null;
  const lost = leaks(year).leaks.filter(
    ({ cause }) => isTemplate || cause === 'underCoding' || cause === 'notCredited',
  );
  const start = isTemplate ? 'The template as promised' : 'The visits seen';
  return [
    [start, shown(start, 2), leaks(year).promised] as const,
    ...lost.map(
      ({ cause, wrvus: gone }) => [cause, shown(LEAK_NAMES[cause], 3), Number(gone)] as const,
    ),
    ['annual', shown(CLINIC_TOTAL, 2), Number(year.annualWrvus)] as const,
  ].flatMap(([what, found, engine]) =>
    found === engine
      ? []
      : [`${what}: ${found}, engine ${engine}, ${JSON.stringify(offer.clinic)}`],
  );
}

function yearOf(offer: Offer): ClinicYear | null {
  const clinic = asRead(offer.clinic);
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  return reading?.kind === 'ready' ? reading.year : null;
}
