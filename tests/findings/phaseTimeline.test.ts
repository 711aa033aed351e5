import { expect, test } from 'vitest';
import { phaseTimeline, subjectOf } from '../../src/findings/index.ts';
import { template } from '../builders/session.ts';

function timelineOf(id: string) {
  const workspace = template(id);
  const subject = subjectOf(workspace, 0);
  return phaseTimeline(
    subject.offer,
    workspace.horizonYears,
    subject.kind === 'ready' ? subject : null,
  );
}

test('a guarantee, then base and production: two spans, what each pays, nothing recalculated', () => {
  expect(timelineOf('guarantee-then-production')).toEqual({
    months: 60,
    phases: [
      {
        from: 1,
        to: 24,
        words: 'July 2027 to June 2029: $250,000 a year; a salary without a bonus.',
      },
      {
        from: 25,
        to: 60,
        words: 'From July 2029 on: $100,000 a year; $30.00 a wRVU, settled quarterly.',
      },
    ],
    guarantee: {
      month: 24,
      words: 'Base not recalculated until the end of June 2029',
    },
    term: {
      month: 48,
      words: 'After the term, which ends with June 2031: if renewed on the same terms',
    },
    rebasing: null,
  });
});

test('what is not stated is on no timeline, and a phase past the horizon lengthens it', () => {
  const { offers } = template('empty');
  const [empty] = offers;
  const [phase] = empty?.phases ?? [];
  if (empty === undefined || phase === undefined) throw new Error('the template has an offer');
  const later = { ...phase, fromMonth: 75, productivity: { ...phase.productivity, model: null } };
  expect(phaseTimeline({ ...empty, phases: [phase, later] }, null, null)).toEqual({
    months: 84,
    phases: [
      { from: 1, to: 74, words: 'Months 1 to 74: base not stated; a bonus, rates not stated.' },
      { from: 75, to: 84, words: 'From month 75 on: base as before; production pay as before.' },
    ],
    guarantee: null,
    term: null,
    rebasing: null,
  });
});

test('the months of recalculation are those of the run, the first three by name', () => {
  const { rebasing } = timelineOf('base-and-bonus');
  expect(rebasing?.months).toEqual([25, 37, 49]);
  expect(rebasing?.words).toBe('Base recalculated in July 2029, July 2030 and July 2031');
});
