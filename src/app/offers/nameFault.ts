import type { OfferReading } from '../../workspace/index.ts';

const mostCharacters = 200;

/** What is wrong with a name for an offer and what to do; null where it can be its name. */
export function nameFault(
  typed: string,
  offers: readonly OfferReading[],
  id: string,
): string | null {
  const name = typed.trim();
  if (name === '') return 'Enter a name, so that this offer can be told from others.';
  if (Array.from(name).length > mostCharacters) {
    return `Enter a name of at most ${mostCharacters} characters.`;
  }
  return offers.some((other) => other.id !== id && other.name === name)
    ? 'Another offer has this name: enter a different one.'
    : null;
}
