import { wrvuHundredths } from '../../compensation/index.ts';
import { wrvus } from '../formatNumber.ts';
import { capital, listed } from '../formatWords.ts';
import type { PayByVolume } from './ahead.ts';
import type { Column } from './compared.ts';

/** Who pays more over a stretch of volumes, and which stretch that is. */
export interface StandingClause {
  readonly who: string;
  /** The same at the start of a sentence. */
  readonly whoFirst: string;
  /** The one offer that pays more there; null where several do or none is known to. */
  readonly alone: string | null;
  /** Whether it hangs on what a contract does not say. */
  readonly isOpen: boolean;
  readonly where: string;
  /** Where it begins: "4,000 wRVUs"; null for the first. */
  readonly start: string | null;
}

/** Cents within which one offer passes another without a jump. */
const LEVEL = 100;

/** Hundredths of a wRVU within which the whole one is said, where the offers are level on it. */
const NEAR = 25;

/** What each stretch of volumes says, in order; `columns` are those with figures. */
export function standingClauses(
  columns: readonly Column[],
  { stretches, lines, to }: PayByVolume,
): readonly StandingClause[] {
  return stretches.map(({ from, most }, index): StandingClause => {
    const next = stretches[index + 1];
    const start = index === 0 ? null : edgeOf(lines, stretches[index - 1]?.most ?? [], most, from);
    const end = next === undefined ? null : edgeOf(lines, most, next.most, next.from);
    return {
      who: whoPays(columns, most),
      whoFirst: whoPaysFirst(columns, most),
      alone: most.length === 1 ? (columns[most[0] ?? -1]?.name ?? null) : null,
      isOpen: most.length === 0,
      where: whereTo(start, end, `${wrvus(to)} wRVUs`),
      start: start?.text ?? null,
    };
  });
}

/** Where one stretch ends and the next begins: above a volume, or from it on where pay jumps. */
interface Edge {
  readonly text: string;
  readonly isJump: boolean;
}

function edgeOf(
  lines: PayByVolume['lines'],
  before: readonly number[],
  after: readonly number[],
  at: number,
): Edge {
  const [old, young] = [lines[before[0] ?? -1]?.[0], lines[after[0] ?? -1]?.[0]];
  const gapAt = (volume: number) =>
    old === undefined || young === undefined
      ? 0
      : Math.abs(young.payAt(wrvuHundredths(volume)) - old.payAt(wrvuHundredths(volume)));
  const isJump = gapAt(at - 1) > LEVEL;
  if (isJump) return { text: `${wrvus(at)} wRVUs`, isJump };
  // Offers are held to pay the same up to a dollar apart: the break-even lies just before that.
  const round = 100 * Math.round((at - 1) / 100);
  const isLevel = Math.abs(round - (at - 1)) <= NEAR && gapAt(round) <= LEVEL;
  return { text: `${wrvus(isLevel ? round : at - 1)} wRVUs`, isJump };
}

function whereTo(start: Edge | null, end: Edge | null, last: string): string {
  const from = start === null ? '' : start.isJump ? `from ${start.text}` : `above ${start.text}`;
  const until = end === null ? '' : end.isJump ? `below ${end.text}` : `up to ${end.text}`;
  if (start === null && end === null) return `at every volume up to ${last}`;
  if (start === null) return until;
  return end === null ? from : `${from} ${until}`;
}

/** "Offer A pays more", "Offers A and B pay the same", or that it hangs on what is not stated. */
export function whoPays(columns: readonly Column[], most: readonly number[]): string {
  const names = most.flatMap((place) => columns[place]?.name ?? []);
  if (names.length === 0) return 'which pays more hangs on whether a base is recalculated';
  if (names.length === columns.length) {
    return columns.length === 2 ? 'both pay the same' : 'all pay the same';
  }
  const more = columns.length === 2 ? 'more' : 'the most';
  return names.length === 1
    ? `${names[0] ?? ''} pays ${more}`
    : `${listed(names)} pay ${more}, all the same`;
}

/** The same at the start of a sentence: an offer's own name stays as it is written. */
export function whoPaysFirst(columns: readonly Column[], most: readonly number[]): string {
  const said = whoPays(columns, most);
  return most.length > 0 && most.length < columns.length ? said : capital(said);
}
