import type { Ladder, Workspace } from '../compensation/index.ts';
import { percent, whole } from './amount.ts';
import { requiredList } from './list.ts';
import { offerSchema } from './offerSchema.ts';
import { optionalPart, part } from './part.ts';
import { term } from './term.ts';

const ladder = part<Ladder>({
  lowPercent: term(percent()),
  repeatedPercent: term(percent()),
  prolongedPercent: term(percent()),
});

/** What a file holds beside its format and version: offers, looked at over the same years. */
export const workspaceSchema = part<Workspace>({
  horizonYears: term(whole('years', 1, 10)),
  ladder: optionalPart(ladder),
  offers: requiredList(offerSchema, { from: 1, to: 6 }),
});
