import type { DraftOffer } from '../../../workspace/index.ts';

type TypedClinic = Exclude<NonNullable<DraftOffer['clinic']>, 'none' | { readonly typed: string }>;

/** What is typed of a clinic; nothing where something else stands in its place. */
export function clinicTyped({ clinic }: DraftOffer): TypedClinic {
  return clinic === undefined || clinic === 'none' || 'typed' in clinic ? {} : clinic;
}
