import type { Clinic, Offer, Workspace, WrvuHundredths } from '../../compensation/index.ts';
import { asRead, ratio, round, times } from '../../compensation/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import { clinicWrvus, visitsForTarget } from '../../production/index.ts';
import { annualTarget, targetFigure } from '../annualTarget.ts';
import { count, exactWrvus, percent, wrvus } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import { subjectOf } from '../subject.ts';
import { yearView } from '../yearView.ts';
import { annualFigure } from './annualFigure.ts';
import { assumedSentences } from './assumedSentences.ts';
import { clinicFigure } from './clinicFigure.ts';
import { line, perVisit } from './clinicLines.ts';
import { exactText, tenths } from './exactText.ts';
import { missingTerms } from './missingTerms.ts';
import type { VolumeBeside } from './volumeBeside.ts';
import { volumeBeside } from './volumeBeside.ts';

/** What the form of a clinic answers at once. */
export interface ClinicAnswer {
  /** What the clinic comes to, or what is missing for it. */
  readonly sentence: Sentence;
  /** What the target means in visits; what stands in; what is odd in the figures. */
  readonly notes: readonly Sentence[];
  readonly beside: readonly VolumeBeside[];
  /** The clinic's number for the button that uses it; null where it has none, or is used already. */
  readonly use: { readonly label: string; readonly wrvus: WrvuHundredths } | null;
}

/** What a clinic comes to, beside the number that the offer is worked at; `year` is the contract year that is looked at. */
export function clinicAnswer(
  offer: Offer,
  file: Pick<Workspace, 'horizonYears' | 'ladder'>,
  year: number,
): ClinicAnswer {
  const clinic = asRead(offer.clinic);
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  if (clinic === null || reading === null || reading.kind === 'missing') {
    const missing = reading?.kind === 'missing' ? missingTerms(offer, reading.missing) : EVERYTHING;
    return {
      sentence: [`Missing for the clinic’s figure: ${missing.join('; ')}.`],
      notes: [],
      beside: volumeBeside(offer, null),
      use: null,
    };
  }
  const found = reading.year;
  const isUsed = offer.volume.annualWrvus === found.annualWrvus && offer.volume.from === 'clinic';
  return {
    sentence: comesTo(offer, found),
    notes: [
      ...targetSentences(offer, file, year, found),
      ...oddSentences(clinic, found),
      ...scheduleSentences(offer, clinic, found),
      ...assumedSentences(offer, found.assumed),
    ],
    beside: volumeBeside(offer, found),
    use: isUsed
      ? null
      : {
          label: `Use ${wrvus(found.annualWrvus)} as your wRVUs a year`,
          wrvus: found.annualWrvus,
        },
  };
}

const EVERYTHING = [
  'clinic days a week',
  'clinic weeks a year, or the time off',
  'slots or visits seen a clinic day',
  'wRVUs a visit',
];

/** "18 slots a day on 184 clinic days come to 4,150 wRVUs a year: 15 visits a day at 1.5 wRVUs." */
function comesTo(offer: Offer, year: ClinicYear): Sentence {
  const { template } = year.clinic;
  const { days, day, mix, beside } = year;
  const slots = template.slotsPerDay;
  const isCounted = slots === null || template.seenPerDay !== null;
  const from = isCounted
    ? `${exactText(day.seen)} visits seen a day`
    : `${count(slots)} ${slots === 100 ? 'slot' : 'slots'} a day`;
  const total = annualFigure(offer, year);
  const visits = isCounted ? '' : `${tenths(day.seen)} visits a day `;
  const each = `${visits}at ${perVisit(mix.credited)} wRVUs a visit`;
  const more = beside.n === 0 ? '' : `, and ${wrvus(round(beside))} that no visit brings`;
  return say`${from} on ${exactText(days.days)} clinic days come to ${total} wRVUs a year${isCounted ? ', ' : ': '}${each}${more}.`;
}

/** "The target of 5,000 means 13.4 visits a clinic day, from 18 slots as this clinic fills them." */
function targetSentences(
  offer: Offer,
  file: Pick<Workspace, 'horizonYears' | 'ladder'>,
  year: number,
  found: ClinicYear,
): readonly Sentence[] {
  const worked = { ...offer, volume: { ...offer.volume, annualWrvus: found.annualWrvus } };
  const subject = subjectOf({ ...file, offers: [worked] }, 0);
  if (subject.kind === 'missing') return [];
  const view = yearView(subject, year);
  const target = annualTarget(view);
  if (target === null) return [];
  const needed = visitsForTarget(found, target as WrvuHundredths); // a target counts in hundredths
  if (needed === null)
    return [['No number of visits reaches the target: none of them is credited.']];
  const visits = clinicFigure(offer, found, {
    of: 'visitsForTarget',
    text: tenths(needed.visitsPerClinicDay),
    exact: `${exactText(needed.visitsPerClinicDay)} visits a clinic day`,
    title: 'What the target means in visits',
    lines: () => [
      line('Visits a year', null, exactText(needed.visitsPerYear), [
        `The target of ${exactWrvus(target)} wRVUs, less what no visit brings, by ${perVisit(found.mix.credited)} wRVUs a visit${found.clinic.underCodingPercent === null ? '' : `, of which ${percent(found.clinic.underCodingPercent)} is coded too low`}.`,
        ...creditNotes(found),
      ]),
      line(
        'Visits a clinic day',
        `${exactText(needed.visitsPerYear)} ÷ ${exactText(found.days.days)} days = ${exactText(needed.visitsPerClinicDay)}`,
        exactText(needed.visitsPerClinicDay),
      ),
    ],
    terms: ['phases'],
  });
  const slots = needed.slotsPerClinicDay;
  const from = slots === null ? '' : `, from ${tenths(slots)} slots as this clinic fills them`;
  return [
    say`The target of ${targetFigure(view, target)} wRVUs means ${visits} visits a clinic day${from}.`,
  ];
}

function creditNotes({ creditShare }: ClinicYear): readonly string[] {
  if (creditShare.n === creditShare.d) return [];
  return [`${percent(round(times(creditShare, ratio(10_000))))} of all work is credited.`];
}

/** What the user may have meant otherwise: shares that are no whole, weeks that are not the calendar's. */
function oddSentences({ template }: Clinic, year: ClinicYear): readonly Sentence[] {
  const { mix, days, day } = year;
  const { seenPerDay, slotsPerDay } = template;
  return [
    ...(mix.sharesSum === 10_000
      ? []
      : [
          [
            `The shares of the visits add up to ${percent(mix.sharesSum)}: they are counted against each other.`,
          ],
        ]),
    ...(days.byCalendar === null
      ? []
      : [
          [
            `The weeks a year count, as entered: the calendar’s days would be ${exactText(days.byCalendar)}.`,
          ],
        ]),
    ...(seenPerDay === null || slotsPerDay === null
      ? []
      : [[`What is seen counts: the template lets ${tenths(day.come)} visits a day come.`]]),
  ];
}

function scheduleSentences(
  offer: Offer,
  { visits }: Clinic,
  { schedule }: ClinicYear,
): readonly Sentence[] {
  const isRead = visits.some(({ code, wrvusEach }) => code !== null && wrvusEach === null);
  if (!isRead || !schedule.isAssumed) return [];
  const said =
    offer.wrvuSchedule === null
      ? 'The contract does not state a fee-schedule year'
      : 'The contract counts by the fee schedule in force';
  return [[`${said}: codes count here by that of ${schedule.year}, the newest at hand.`]];
}
