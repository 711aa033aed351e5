import type { EqualisedBy, WrittenTerm } from '../../compensation/index.ts';
import { exactDollars, rate, wrvus } from '../formatNumber.ts';
import { wrvuNoun } from '../formatWords.ts';
import type { EqualPair } from './equalAsks.ts';

/** A change in words: what stands before and after its number. */
export interface ChangeWords {
  /** "a rate of " */
  readonly before: string;
  /** "$53.20", "$3.20 higher", "5,850 wRVUs a year" */
  readonly text: string;
  /** " (now $50.00)" */
  readonly after: string;
}

/** A value of what is changed, in words: terms moved by so many units, or a volume. */
export function changeWords(
  pair: EqualPair,
  by: EqualisedBy,
  terms: readonly WrittenTerm[],
  at: number,
): ChangeWords {
  if (by === 'volume') {
    return {
      before: '',
      text: `${wrvus(at)} ${wrvuNoun(at)} a year`,
      after: ` (expected ${wrvus(pair.asked.volume)})`,
    };
  }
  const kind = kindName(pair, by, terms);
  const [now, other] = new Set(terms.map(({ value }) => value));
  if (now !== undefined && other === undefined) {
    const before = kind === 'next rate' ? 'the next rate from ' : `a ${kind} of `;
    return {
      before,
      text: unitText(by, now + at),
      after: ` (now ${unitText(by, now).replace(/ wRVUs?$/, '')})`,
    };
  }
  const text = `${unitText(by, Math.abs(at))} ${at < 0 ? 'lower' : 'higher'}`;
  return { before: `each ${kind} `, text, after: '' };
}

/** What is changed, in a word. */
export function kindName(
  { reading }: EqualPair,
  by: EqualisedBy,
  terms: readonly WrittenTerm[],
): string {
  switch (by) {
    case 'rate':
    case 'volume':
      return by;
    case 'base':
      return reading.subject.ran.months[0]?.terms.model === 'draw' ? 'draw' : 'base';
    case 'threshold':
      // Where pay by the wRVU starts from the first, what starts later is a second rate.
      return terms.every(({ path }) => !path.includes('tiers[0]')) ? 'next rate' : 'threshold';
  }
}

/** An amount of what is changed, as short as it can be exact. */
function unitText(by: Exclude<EqualisedBy, 'volume'>, units: number): string {
  switch (by) {
    case 'rate':
      return rate(units);
    case 'base':
      return exactDollars(units).replace(/\.00$/, '');
    case 'threshold':
      return `${wrvus(units)} ${wrvuNoun(units)}`;
  }
}
