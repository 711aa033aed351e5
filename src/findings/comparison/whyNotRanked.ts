import type { Offer } from '../../compensation/index.ts';
import { listed } from '../formatWords.ts';
import { termChoices } from '../termChoices.ts';
import type { Column } from './compared.ts';
import { withFigures } from './compared.ts';

/**
 * Why the figures of some offers do not say by themselves which pays more; none where they do. What
 * is not stated is not known to differ: it is said apart.
 */
export function whyNotRanked(columns: readonly Column[]): readonly string[] {
  const stated = (of: (offer: Offer) => string | null) =>
    withFigures(columns).flatMap(({ name, offer }) => {
      const text = offer === null ? null : of(offer);
      return text === null ? [] : [{ name, text }];
    });
  return [
    sentence(
      stated(({ wrvuSchedule }) => scheduleText(wrvuSchedule)),
      ({ name, text }) => `${name} credits ${text}`,
      'the same visits count as other numbers of wRVUs',
    ),
    sentence(
      stated(({ engagement }) => engagementText(engagement)),
      ({ name, text }) => `${name} is for an ${text}`.replace('an contractor', 'a contractor'),
      'other taxes, insurance and benefits come out of the same dollars',
    ),
    sentence(
      stated(({ exit }) => exit?.state?.trim() ?? null),
      ({ name, text }) => `${name} is in ${text}`,
      'another state takes other taxes',
    ),
  ].filter((reason) => reason !== null);
}

/** What the figures rest on that only some of the offers state. */
export function notKnownToAgree(columns: readonly Column[]): readonly string[] {
  const found = withFigures(columns).flatMap(({ name, offer }) =>
    offer === null ? [] : [{ name, schedule: offer.wrvuSchedule }],
  );
  const silent = found.filter(({ schedule }) => schedule === null).map(({ name }) => name);
  if (silent.length === 0 || silent.length === found.length) return [];
  return [
    `Which fee-schedule year’s wRVUs ${listed(silent)} ${silent.length === 1 ? 'credits' : 'credit'} is not stated: the comparison takes it to be the same.`,
  ];
}

interface Stated {
  readonly name: string;
  readonly text: string;
}

function sentence(
  stated: readonly Stated[],
  clause: (each: Stated) => string,
  why: string,
): string | null {
  const apart = new Set(stated.map(({ text }) => text.toLowerCase()));
  if (apart.size < 2) return null;
  return `These figures cannot be compared alone: ${listed(stated.map(clause))}; ${why}.`;
}

function scheduleText(schedule: Offer['wrvuSchedule']): string | null {
  if (schedule === null) return null;
  return schedule === 'current'
    ? 'wRVUs of the fee schedule in force'
    : `wRVUs of the ${schedule} fee schedule`;
}

function engagementText(engagement: Offer['engagement']): string | null {
  return termChoices('engagement').find(({ value }) => value === engagement)?.words ?? null;
}
