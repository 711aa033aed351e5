import { round, type Ratio } from '../../src/compensation/index.ts';
import { hundredths, wrvuHundredths } from '../../src/compensation/index.ts';
import { dayAt, dayText, weekdayAt } from '../../src/production/day.ts';
import { clinicWrvus, paceOf, paceVerdict } from '../../src/production/index.ts';
import { clinicOf, offerWithClinic, paceTerms } from '../builders/clinic.ts';

const calendar = {
  weekdays: { monday: 100, thursday: 50, sunday: 25 },
  absences: [
    { fromDate: '2027-10-29', toDate: '2027-11-09', reason: 'vacation' },
    { fromDate: '2028-02-28', toDate: '2028-03-01', reason: 'holiday' },
  ],
} as const;
const leave = [{ fromMonth: 9, months: hundredths(133), basePaidPercent: null }];

/** How many days in a row are asked: three years, with both changes of every clock in them and a leap day. */
export const sweptDays = 1096;

/** A verdict costs as much as ten figures. */
const VERDICTS_EACH = 10;

/**
 * All that hangs on days, for each of three years' days: one text to hold against that of another
 * time zone.
 */
export function sweptPaces(): string {
  const first = dayAt('2027-03-01');
  return Array.from({ length: sweptDays }, (_, index) => {
    const asOf = dayText(first + index);
    const startDate = dayText(first + ((index * 7) % 200));
    const clinic = { template: { seenPerDay: 12 }, calendar: { ...calendar, startDate } };
    const offer = offerWithClinic(clinic, {
      startMonth: '2027-03',
      phases: [
        {
          target: { annualWrvus: wrvuHundredths(400_000) },
          productivity: { model: 'production', tiers: [] },
        },
      ],
      volume: { leave },
    });
    const shareBy = index % 2 === 0 ? 'months' : 'clinicDays';
    const pace = paceTerms({ asOf, wrvusToDate: 2_000, shareBy });
    const read = paceOf(offer, pace);
    if (read.kind === 'missing') throw new Error(read.missing.join(', '));
    const { gone, projection, clinicDays } = read.pace;
    const days = clinicWrvus(clinicOf(clinic), offer);
    const told =
      index % VERDICTS_EACH === 0 ? paceVerdict(offer, pace, read.pace)?.verdict.verdict : '';
    return [
      asOf,
      weekdayAt(first + index),
      ...[gone, projection, clinicDays?.left].map(fraction),
      told,
      days.kind === 'ready' ? round(days.year.visits) : days.missing,
    ].join(' ');
  }).join('\n');
}

function fraction(amount: Ratio | null | undefined): string {
  return amount ? `${amount.n}/${amount.d}` : '-';
}
