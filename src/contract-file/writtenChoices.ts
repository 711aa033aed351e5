import { choices } from './terms/choices.data.ts';

const choicesByPattern = new Map(choices);

/** The words that a choice can have, by the path of its row, in their permanent places; none for other terms. */
export function writtenChoices(pattern: string): readonly (string | number)[] {
  return choicesByPattern.get(pattern) ?? [];
}
