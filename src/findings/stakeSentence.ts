import type { TermReadings } from '../compensation/index.ts';
import { dollars, exactDollars, wrvus } from './formatNumber.ts';
import { plural, wrvuNoun } from './formatWords.ts';
import { readingClause } from './readingClause.ts';
import type { ReadySubject } from './subject.ts';
import { hangingStake, unpricedStake } from './unpricedStake.ts';

/** The sentence of what hangs on a term: "If each quarter stands alone: $12,500 less over 5 years …". */
export function stakeSentence(subject: ReadySubject, found: TermReadings): string {
  switch (found.kind) {
    case 'pay':
      return found.spread === 0 ? noDifference(subject, found.path) : payStake(subject, found);
    case 'leaving':
      return leavingStake(found);
    case 'unpriced':
      return unpriced(subject, found);
  }
}

/** A sum of dollars, to the cent where it is under one dollar. */
export function stakeDollars(cents: number): string {
  return Math.abs(cents) < 100 ? exactDollars(cents) : dollars(cents);
}

/** "over 5 years at 4,200 wRVUs a year". */
export function overHorizon({ plan, annual }: ReadySubject): string {
  const years = plan.years === 1 ? 'in year 1' : `over ${plural(plan.years, 'year')}`;
  return `${years} at ${wrvus(annual)} ${wrvuNoun(annual)} a year`;
}

function noDifference(subject: ReadySubject, path: string): string {
  return path.endsWith('.proratedForLeave') && subject.offer.volume.leave.length === 0
    ? 'It matters once there is leave; none is entered.'
    : `No difference ${overHorizon(subject)}.`;
}

/** The readings that differ from what holds now, the furthest first; of those that show alike, one. */
function payStake(
  subject: ReadySubject,
  { path, readings, now }: Extract<TermReadings, { readonly kind: 'pay' }>,
): string {
  const others = readings
    .filter(({ cents, isNow }) => !isNow && cents !== now)
    .toSorted((one, other) => Math.abs(other.cents - now) - Math.abs(one.cents - now))
    .filter(({ cents }, index, all) => {
      const shown = stakeDollars(cents - now);
      return all.findIndex((other) => stakeDollars(other.cents - now) === shown) === index;
    });
  const clauses = others.map(({ value, cents }, index) => {
    const more = `${stakeDollars(Math.abs(cents - now))} ${cents > now ? 'more' : 'less'}`;
    const over = index === 0 ? ` ${overHorizon(subject)}` : '';
    return `${index === 0 ? 'If' : 'if'} ${readingClause(subject.offer, path, value)}: ${more}${over}`;
  });
  return `${clauses.join('; ')}.`;
}

function leavingStake({
  path,
  readings,
  month,
  spread,
}: Extract<TermReadings, { readonly kind: 'leaving' }>): string {
  const after = `after ${plural(month, 'month')}`;
  if (path.endsWith('.waived.letGo')) {
    return waiverStake(`being let go ${after}`, spread);
  }
  if (path.endsWith('.waived.nonRenewed')) {
    return waiverStake(`not being renewed ${after}`, spread);
  }
  if (spread === 0) return `No difference for what is paid back on leaving ${after}.`;
  if (path.startsWith('exit.tail')) {
    const when = path.endsWith('ifLetGo') ? `If you are let go ${after}` : `On leaving ${after}`;
    return `${when}: ${stakeDollars(spread)} if you pay for it, nothing if the employer does.`;
  }
  if (path.endsWith('.how')) {
    const owed = readings.map(({ cents }, index) => `${stakeDollars(cents)} ${HOW[index] ?? ''}`);
    return `On leaving ${after}, before tax, is paid back: ${owed.join(', ')}.`;
  }
  return `From nothing to ${stakeDollars(spread)} may be paid back on leaving ${after}, before tax.`;
}

function waiverStake(when: string, spread: number): string {
  return spread === 0
    ? `No difference for what is paid back on ${when}.`
    : `On ${when}, ${stakeDollars(spread)} is paid back, before tax, unless it is waived.`;
}

const HOW: readonly string[] = [
  'if it is earned month by month',
  'if year by year',
  'if only at the end',
];

function unpriced(
  subject: ReadySubject,
  found: Extract<TermReadings, { readonly kind: 'unpriced' }>,
): string {
  const said = unpricedStake(found.path);
  switch (found.why) {
    case 'hangsOn':
      return [...(said === null ? [] : [said]), hangingStake(subject.offer, found.on)].join(' ');
    case 'settledLater': {
      const years = plural(subject.plan.years, 'year');
      return `It moves pay from year to year, and some of it past the ${years} looked at: no one sum can be given.`;
    }
    case 'anyAmount':
    case 'notPay':
      return said ?? 'No sum can be given for it.';
  }
}
