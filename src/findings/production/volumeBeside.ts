import type { Offer } from '../../compensation/index.ts';
import type { ClinicYear } from '../../production/index.ts';
import { volumesBeside } from '../../production/index.ts';
import { termFigure } from '../figure.ts';
import { wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { Figure } from '../sentence.ts';
import { annualFigure } from './annualFigure.ts';

/** One of the ways to come to the wRVUs of a mature year. */
export interface VolumeBeside {
  readonly key: 'stated' | 'clinic' | 'pace';
  readonly name: string;
  /** "4,200"; "not known" where it lacks a term. */
  readonly amount: string;
  /** Null where nothing is to be opened. */
  readonly figure: Figure | null;
  readonly note: string;
}

/** Each way to a volume beside the others; the year so far once there is one, with what it opens into where its figure is given. */
export function volumeBeside(
  offer: Offer,
  year: ClinicYear | null,
  ofPace: Figure | null = null,
): readonly VolumeBeside[] {
  const { used, from, clinic, pace } = volumesBeside(offer);
  const isFrom = (key: VolumeBeside['key']) =>
    key === from && (key === 'stated' || used === { clinic, pace }[key]);
  const note = (key: VolumeBeside['key'], wrvusOf: number | null): string => {
    if (used === null || wrvusOf === null) return '';
    if (key === 'stated')
      return from === 'stated' || used === { clinic, pace }[from] ? NOTES[from] : SINCE[from];
    if (isFrom(key)) return 'This is the number that the offer is worked at.';
    const more = wrvusOf - used;
    if (more === 0) return 'The same as your number.';
    const size = wrvus(Math.abs(more));
    return `${size} ${wrvuNoun(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} than your number.`;
  };
  const rows: readonly VolumeBeside[] = [
    {
      key: 'stated',
      name: 'Your number',
      amount: used === null ? 'not entered' : wrvus(used),
      figure: used === null ? null : termFigure(offer, 'volume.annualWrvus', wrvus(used)),
      note: note('stated', used),
    },
    {
      key: 'clinic',
      name: 'From the clinic',
      amount: clinic === null ? 'not known yet' : wrvus(clinic),
      figure: year === null ? null : annualFigure(offer, year),
      note: note('clinic', clinic),
    },
  ];
  return pace === null
    ? rows
    : [
        ...rows,
        {
          key: 'pace',
          name: 'From the year so far',
          amount: wrvus(pace),
          figure: ofPace,
          note: note('pace', pace),
        },
      ];
}

const SINCE = {
  clinic: 'Once taken from the clinic, which says otherwise now.',
  pace: 'Once taken from the year so far, which says otherwise now.',
} as const;

const NOTES = {
  stated: 'Entered by you; the offer is worked at it.',
  clinic: 'Taken from the clinic; the offer is worked at it.',
  pace: 'Taken from the year so far; the offer is worked at it.',
} as const;
