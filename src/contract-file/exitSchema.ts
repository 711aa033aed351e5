import type { Exit, NonCompete, PlanChange, Tail } from '../compensation/index.ts';
import { count, dollars, percent, whole } from './amount.ts';
import { listOrNull } from './list.ts';
import { optionalPart, orNone, part, statedPart } from './part.ts';
import { requiredTerm, term } from './term.ts';
import { choice, flag, text } from './word.ts';

const days = term(whole('days', 0, 3_650));

const tail = part<Tail>({
  coverage: term(choice('occurrence', 'claimsMade', 'selfInsured')),
  ifIResign: term(choice('employer', 'physician')),
  ifLetGo: term(choice('employer', 'physician')),
  dollars: term(dollars),
  physicianPercentByYear: listOrNull(requiredTerm(percent(0, 100)), { from: 1, to: 10 }),
});

const nonCompete = part<NonCompete>({
  months: term(whole('months', 0, 120)),
  miles: term(count('miles', 0, 10_000)),
  buyoutDollars: term(dollars),
  ifLetGo: term(flag),
  afterNonRenewal: term(flag),
});

/** How either side can end the contract and what that leaves behind; model page, section 9. */
export const exitSchema = optionalPart(
  part<Exit>({
    physicianNoticeDays: days,
    employerNoticeDays: days,
    withoutCause: term(choice('both', 'employer', 'physician', 'neither')),
    curePeriodDays: days,
    autoRenewNoticeDays: days,
    noticePay: term(choice('base', 'average', 'asProduced')),
    bonusNeedsEmployment: term(choice('no', 'periodEnd', 'paymentDate')),
    bonusPaidAfterDays: days,
    tail: orNone(statedPart(tail)),
    nonCompete: orNone(statedPart(nonCompete)),
    assignable: term(flag),
    state: term(text(200)),
  }),
);

/** Who may change the compensation plan, and how fast. */
export const planChangeSchema = orNone(
  statedPart(part<PlanChange>({ by: term(choice('employer', 'both')), noticeDays: days })),
);
