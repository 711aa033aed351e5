import { expect, test } from 'vitest';
import { findTerms } from '../../src/findings/index.ts';

const nothing = { phase: 0, itemKinds: [] };

function paths(words: string, around: Parameters<typeof findTerms>[1] = nothing) {
  return findTerms(words, around).map(({ path }) => path);
}

/** What a physician types or pastes, and the term that has to come first. */
const first: readonly (readonly [string, string])[] = [
  ['base', 'phases[0].base.annualDollars'],
  ['salary', 'phases[0].base.annualDollars'],
  ['raise', 'phases[0].base.raisePercentPerYear'],
  ['target', 'phases[0].target.annualWrvus'],
  ['conversion factor', 'phases[0].productivity.tiers[0].dollarsPerWrvu'],
  ['true-up', 'phases[0].productivity.model'],
  ['guarantee', 'guaranteedMonths'],
  ['initial term', 'termMonths'],
  ['commencement date', 'startMonth'],
  ['FTE', 'clinicalFte'],
  ['fair market value', 'totalCashCapDollars'],
  ['FMV', 'totalCashCapDollars'],
  ['independent contractor', 'engagement'],
  ['fee schedule', 'wrvuSchedule'],
  ['tail', 'exit.tail'],
  ['malpractice', 'exit.tail.coverage'],
  ['restrictive covenant', 'exit.nonCompete'],
  ['Physician must be employed on the date of payment', 'exit.bonusNeedsEmployment'],
  ['paid within ninety days after the end of each measurement period', 'exit.bonusPaidAfterDays'],
  ['evergreen', 'exit.autoRenewNoticeDays'],
  ['renews automatically unless either party gives notice', 'exit.autoRenewNoticeDays'],
  ['cure period', 'exit.curePeriodDays'],
  ['successor', 'exit.assignable'],
  ['maternity', 'volume.leave[0].months'],
  ['explained years', 'volume.explainedYears'],
];

test.each(first)('"%s" leads to %s', (words, path) => {
  expect(paths(words)[0]).toBe(path);
});

test.each(['log', 'dated notes', 'diary'])('"%s" leads to the user’s own notes', (words) => {
  expect(findTerms(words, nothing)[0]).toMatchObject({ path: 'log.notes', section: 'log' });
});

test('a payment that is not there yet leads to where it is added', () => {
  expect(findTerms('sign-on bonus', nothing)[0]).toMatchObject({
    path: 'items',
    section: 'otherPay',
  });
});

test('a payment that is there leads to it, a phase in view to that phase', () => {
  const around = { phase: 1, itemKinds: ['call', 'signing'] } as const;
  expect(paths('sign-on', around)[0]).toBe('items[1].dollars');
  expect(paths('repay', around)[0]).toBe('items[1].repayment');
  expect(paths('annual target', around)[0]).toBe('phases[1].target.annualWrvus');
});

test('the likeliest of a few terms comes first, and never more than eight', () => {
  const found = paths('notice');
  expect(found).toContain('exit.physicianNoticeDays');
  expect(found.length).toBeLessThanOrEqual(8);
});

test('words that no term has lead nowhere, as do figures and nothing', () => {
  expect(['zebra', '60', '  ', 'the of'].map((words) => paths(words))).toEqual([[], [], [], []]);
});
