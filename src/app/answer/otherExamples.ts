import { furtherWorkedExamples, templates } from '../../contract-file/index.ts';
import type { Example } from './exampleOf.ts';
import { exampleFrom } from './exampleOf.ts';

/** What the templates other than the worked example open on. */
export const otherExamples: readonly Example[] = [
  ...templates
    .filter(({ id }) => id !== 'empty')
    .map((template) => exampleFrom(template, `Example: ${template.name.toLowerCase()}`)),
  ...furtherWorkedExamples.map((template) => exampleFrom(template, template.name)),
];
