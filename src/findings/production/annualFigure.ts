import type { Offer } from '../../compensation/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import { exactWrvus, wrvus } from '../formatNumber.ts';
import type { Figure } from '../sentence.ts';
import { clinicFigure } from './clinicFigure.ts';
import { clinicLines } from './clinicLines.ts';

/** The wRVUs of a clinic's year as a figure that opens into its steps. */
export function annualFigure(offer: Offer, year: ClinicYear): Figure {
  return clinicFigure(offer, year, {
    of: 'annual',
    text: wrvus(year.annualWrvus),
    exact: `${exactWrvus(year.annualWrvus)} wRVUs`,
    title: 'What the clinic comes to in a year',
    lines: () => clinicLines(offer, year),
    restsOn:
      year.creditShare.n === year.creditShare.d
        ? []
        : ['Before the share of all work that the contract credits.'],
    terms: ['wrvuSchedule'],
  });
}
