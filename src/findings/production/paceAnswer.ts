import type { Offer, WrvuHundredths } from '../../compensation/index.ts';
import { asRead, dayOf, round } from '../../compensation/index.ts';
import type { ClinicYear, MeasuredYear } from '../../production/index.ts';
import { clinicWrvus, matureVolume, paceOf } from '../../production/index.ts';
import { dayName } from '../formatDay.ts';
import { exactWrvus, wrvus } from '../formatNumber.ts';
import { listed, plural, wrvuNoun } from '../formatWords.ts';
import { say } from '../say.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { termInSentence } from '../termInSentence.ts';
import { colleagueSentences } from './colleagueSentences.ts';
import type { PacedOffer } from './paceFigure.ts';
import { paceFigure } from './paceFigure.ts';
import { annualisedLines } from './paceLines.ts';
import { paceNotes } from './paceNotes.ts';
import { verdictSentences } from './verdictSentences.ts';
import type { VolumeBeside } from './volumeBeside.ts';
import { volumeBeside } from './volumeBeside.ts';

/** What the form of the year so far answers at once. */
export interface PaceAnswer {
  /** Where the year goes, or what is missing for it. */
  readonly sentence: Sentence;
  /** The verdict with its reason first, what is needed, colleagues, then what was counted how. */
  readonly notes: readonly Sentence[];
  readonly beside: readonly VolumeBeside[];
  /** The number for the button that uses it; null where there is none, or it is used already. */
  readonly use: { readonly label: string; readonly wrvus: WrvuHundredths } | null;
}

/** Where the year so far goes, beside the number that the offer is worked at. */
export function paceAnswer(offer: Offer): PaceAnswer {
  const pace = asRead(offer.pace);
  const reading = pace === null ? null : paceOf(offer, pace);
  if (pace === null || reading === null || reading.kind === 'missing') {
    const missing = reading?.kind === 'missing' ? reading.missing : EVERYTHING;
    return {
      sentence: [`Missing for where the year goes: ${listed(missing.map(missingWords))}.`],
      notes: pace === null ? [] : colleagueSentences(offer, pace, null),
      beside: volumeBeside(offer, clinicYear(offer)),
      use: null,
    };
  }
  const paced: PacedOffer = { offer, pace, soFar: reading.pace };
  const mature = matureVolume(offer, reading.pace);
  const isUsed = offer.volume.annualWrvus === mature && offer.volume.from === 'pace';
  return {
    sentence: comesTo(paced),
    notes: [
      ...verdictSentences(paced),
      ...matureSentences(paced, mature),
      ...colleagueSentences(offer, pace, reading.pace),
      ...paceNotes(paced),
    ],
    beside: volumeBeside(
      offer,
      clinicYear(offer),
      mature === null ? null : matureFigure(paced, mature),
    ),
    use:
      mature === null || mature === 0 || isUsed
        ? null
        : { label: `Use ${wrvus(mature)} as your wRVUs a year`, wrvus: mature },
  };
}

function clinicYear(offer: Offer): ClinicYear | null {
  const clinic = asRead(offer.clinic);
  const reading = clinic === null ? null : clinicWrvus(clinic, offer);
  return reading?.kind === 'ready' ? reading.year : null;
}

const EVERYTHING = ['pace.asOf', 'pace.wrvusToDate'];

function missingWords(path: string): string {
  switch (path) {
    case 'pace.asOf':
      return 'the day through which is counted';
    case 'pace.wrvusToDate':
      return 'the wRVUs to date, as one total or by month';
    case 'startMonth':
      return 'the month in which the contract starts, or the day on which the measured year does';
    case 'clinic.template.daysPerWeek':
      return 'clinic days a week, by which the year is to be shared out';
    default:
      return termInSentence(path);
  }
}

/** "1,600 wRVUs after six months come to 3,200 a year." */
function comesTo(paced: PacedOffer): Sentence {
  const { toDate, annualised, year } = paced.soFar;
  const done = wrvus(round(toDate));
  const after = afterText(year);
  if (annualised === null)
    return [
      `${done} ${wrvuNoun(round(toDate))} ${after}: none of the year’s work has gone by yet.`,
    ];
  const all = round(annualised);
  const figure = paceFigure(paced, {
    of: 'annualised',
    text: wrvus(all),
    exact: `${exactWrvus(all)} wRVUs`,
    title: 'A year at the pace so far',
    lines: () => annualisedLines(paced),
  });
  const come = round(toDate) === 100 ? 'comes' : 'come';
  return say`${done} ${wrvuNoun(round(toDate))} ${after} ${come} to ${figure} a year.`;
}

/** "after six months" where whole months of work are counted, else "after 173 days". */
function afterText({ worksFrom, asOf }: MeasuredYear): string {
  if (asOf < worksFrom) return `before the first day, ${dayName(dayOf(worksFrom))}`;
  const [first, next] = [dayOf(worksFrom), dayOf(asOf + 1)];
  if (first.day !== 1 || next.day !== 1) return `after ${plural(asOf - worksFrom + 1, 'day')}`;
  const months = 12 * (next.year - first.year) + next.month - first.month;
  const word = WORDS[months - 1] ?? String(months);
  return `after ${word} ${months === 1 ? 'month' : 'months'}`;
}

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What it is in a full practice, where the year is none; why there is no such number. */
function matureSentences(paced: PacedOffer, mature: WrvuHundredths | null): readonly Sentence[] {
  const { annualised, year } = paced.soFar;
  if (annualised === null || mature === round(annualised)) return [];
  if (mature !== null)
    return [
      say`In a full practice that is ${matureFigure(paced, mature)} a year: what ramp, growth and credit make of contract year ${String(year.contractYear)} is taken out.`,
    ];
  return [
    [
      year.contractYear === null
        ? 'It is not offered as your wRVUs a year: the measured year is no year of the contract, so its place in a ramp is not known.'
        : `It is not offered as your wRVUs a year: contract year ${year.contractYear} as entered has nothing from which a full practice follows.`,
    ],
  ];
}

function matureFigure(paced: PacedOffer, mature: WrvuHundredths): Figure {
  const { annualised, year } = paced.soFar;
  const isSame = annualised !== null && round(annualised) === mature;
  return paceFigure(paced, {
    of: 'mature',
    text: wrvus(mature),
    exact: `${exactWrvus(mature)} wRVUs`,
    title: 'A year in a full practice, by the year so far',
    lines: () => [
      ...annualisedLines(paced),
      ...(isSame
        ? []
        : [
            {
              label: 'In a full practice',
              printed: null,
              amount: exactWrvus(mature),
              notes: [
                `Divided by what ramp, growth and credit make of contract year ${String(year.contractYear)}.`,
              ],
            },
          ]),
    ],
    terms: ['volume.rampPercent', 'volume.growthPercentPerYear', 'volume.creditPercent'],
  });
}
