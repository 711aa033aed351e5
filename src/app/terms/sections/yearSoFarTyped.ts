import type { DraftOffer } from '../../../workspace/index.ts';

type TypedPace = Exclude<NonNullable<DraftOffer['pace']>, 'none' | { readonly typed: string }>;

/** What is typed of a year so far; nothing where something else stands in its place. */
export function yearSoFarTyped({ pace }: DraftOffer): TypedPace {
  return pace === undefined || pace === 'none' || 'typed' in pace ? {} : pace;
}
