import type { Offer } from '../compensation/index.ts';
import { count, dollars, whole } from './amount.ts';
import { clinicSchema } from './clinicSchema.ts';
import { exitSchema, planChangeSchema } from './exitSchema.ts';
import { itemsSchema } from './itemSchema.ts';
import { logSchema } from './logSchema.ts';
import { paceSchema } from './paceSchema.ts';
import { orNone, part } from './part.ts';
import { phasesSchema } from './phaseSchema.ts';
import { rebaseSchema } from './rebaseSchema.ts';
import { sourcesSchema } from './sourcesSchema.ts';
import { surveySchema } from './surveySchema.ts';
import { requiredTerm, term } from './term.ts';
import { volumeSchema } from './volumeSchema.ts';
import { calendarMonth, choice, scheduleYear, text } from './word.ts';

/** A contract offer; model page, section 2. */
export const offerSchema = part<Offer>({
  name: requiredTerm(text(200)),
  employer: term(text(200)),
  specialty: term(text(200)),
  notes: term(text(10_000)),
  startMonth: term(calendarMonth),
  termMonths: term(whole('months', 1, 120)),
  guaranteedMonths: term(whole('months', 0, 120)),
  clinicalFte: term(count('FTE', 0.05, 1.5)),
  printedForFte: term(count('FTE', 0.05, 1.5)),
  phases: phasesSchema,
  items: itemsSchema,
  totalCashCapDollars: orNone(term(dollars)),
  rebase: rebaseSchema,
  exit: exitSchema,
  planChange: planChangeSchema,
  wrvuSchedule: term(scheduleYear),
  engagement: term(choice('w2', '1099')),
  employerKind: term(choice('nonprofit', 'government', 'forProfit')),
  sources: sourcesSchema,
  volume: volumeSchema,
  clinic: clinicSchema,
  pace: paceSchema,
  log: logSchema,
  survey: surveySchema,
});
