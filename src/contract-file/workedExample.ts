import type { Template } from './templates.ts';
import workedExample from './templates/worked-example.json';

/** The contract with which the page opens: base $260,000, $50 above 5,000 wRVUs, recalculated from month 25. */
export const workedExampleTemplate: Template = {
  id: 'worked-example',
  name: 'Worked example',
  description:
    'A base of $260,000 that is recalculated from production after two years, with $50 a wRVU above 5,000.',
  file: workedExample,
};
