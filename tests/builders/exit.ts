import type { Exit, Tail } from '../../src/compensation/index.ts';

/** Terms of leaving that state these and nothing else. */
export function exitOf(terms: Partial<Exit>): Exit {
  return {
    physicianNoticeDays: null,
    employerNoticeDays: null,
    withoutCause: null,
    curePeriodDays: null,
    autoRenewNoticeDays: null,
    noticePay: null,
    bonusNeedsEmployment: null,
    bonusPaidAfterDays: null,
    tail: null,
    nonCompete: null,
    assignable: null,
    state: null,
    ...terms,
  };
}

/** Terms of a tail that state these and nothing else. */
export function tailOf(terms: Partial<Tail>): Tail {
  return {
    coverage: null,
    ifIResign: null,
    ifLetGo: null,
    dollars: null,
    physicianPercentByYear: null,
    ...terms,
  };
}
