import { round, wrvuHundredths } from '../../src/compensation/index.ts';
import { clinicDaysBetween } from '../../src/production/clinicDays.ts';
import { dayAt, dayText, weekdayAt } from '../../src/production/day.ts';
import { paceOf, paceVerdict } from '../../src/production/index.ts';
import { clinicOf, offerWithClinic, paceTerms } from '../builders/clinic.ts';
import { sweptPaces } from './sweptPaces.ts';

/** Figures that hang on days, for a process that runs in some time zone. */
const clinic = { calendar: { weekdays: { monday: 100, friday: 50 } } };
const offer = offerWithClinic(clinic, {
  phases: [
    {
      base: {},
      target: { annualWrvus: wrvuHundredths(500_000) },
      productivity: { model: 'production', tiers: [] },
    },
  ],
});
const figures = ['2027-11-07', '2028-02-29', '2028-03-12', '2028-06-30'].map((asOf) => {
  const pace = paceTerms({ asOf, wrvusToDate: 2_400 });
  const read = paceOf(offer, pace);
  if (read.kind === 'missing') throw new Error(read.missing.join(', '));
  const { gone, projection } = read.pace;
  const verdict = paceVerdict(offer, pace, read.pace);
  return [
    dayText(dayAt(asOf)),
    weekdayAt(dayAt(asOf)),
    round({ n: BigInt(gone.n) * 10_000n, d: gone.d }),
    projection && round(projection),
    verdict?.verdict.verdict,
  ];
});
const march = { from: dayAt('2028-03-01'), to: dayAt('2028-03-31') };
const days = clinicDaysBetween(clinicOf(clinic), dayAt('2027-07-01'), march);
// What a clock would say of the same instant, to show that the zones are others.
const noon = new Date('2028-01-15T12:00:00Z').getHours();
const weekday = weekdayAt(dayAt('2026-03-02'));
const swept = sweptPaces();
console.log(
  JSON.stringify({ noon, weekday, figures, march: Number(days.n) / Number(days.d), swept }),
);
