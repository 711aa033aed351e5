import { expect, test } from 'vitest';
import { after, example, template, workspaceOf } from '../../tests/builders/session.ts';
import { workedExampleTemplate } from '../contract-file/index.ts';
import { yearToShow } from './yearToShow.ts';

test.each([
  ['base-and-bonus', 3],
  ['lower-base-high-upside', 1],
  ['pure-productivity', 1],
  ['academic-hybrid', 1],
  ['draw-with-true-up', 1],
  ['guarantee-then-production', 3],
  ['empty', 1],
])('the template %s shows what it is about in year %i', (id, year) => {
  expect(yearToShow(template(id))).toBe(year);
});

test('the worked example shows its recalculated base in year 3', () => {
  expect(yearToShow(workspaceOf(workedExampleTemplate.file))).toBe(3);
});

test('a change in the middle of a year shows in the next, and never beyond the years looked at', () => {
  const [offer] = template('guarantee-then-production').offers;
  const from = (fromMonth: number, horizonYears: number | null) =>
    yearToShow({
      horizonYears,
      ladder: null,
      offers:
        offer === undefined
          ? []
          : [{ ...offer, phases: offer.phases.map((phase) => ({ ...phase, fromMonth })) }],
    });
  expect([from(19, null), from(25, null), from(49, 3)]).toEqual([3, 3, 3]);
});

test('opening a template looks at that year', () => {
  const state = after(example(), { type: 'chooseYear', year: 5 });
  const opened = after(state, { type: 'openTemplate', workspace: template('pure-productivity') });
  expect(opened.view.year).toBe(1);
});
