import type { Workspace } from '../../compensation/index.ts';
import type { Template } from '../../contract-file/index.ts';
import { readFile, templates, workedExampleTemplate } from '../../contract-file/index.ts';

interface Example {
  /** "Worked example", "Example: pure productivity". */
  readonly name: string;
  readonly text: string;
}

const examples: readonly Example[] = [
  exampleFrom(workedExampleTemplate, workedExampleTemplate.name),
  ...templates
    .filter(({ id }) => id !== 'empty')
    .map((template) => exampleFrom(template, `Example: ${template.name.toLowerCase()}`)),
];

/** The example that an offer still is, term for term; null once anything was changed. */
export function exampleOf(alone: Workspace | null): Example | null {
  const text = JSON.stringify(alone?.offers[0]);
  return examples.find((example) => example.text === text) ?? null;
}

function exampleFrom(template: Template, name: string): Example {
  const reading = readFile(template.file);
  if (!reading.ok) throw new Error(`the template ${template.id} does not read`);
  return { name, text: JSON.stringify(reading.workspace.offers[0]) };
}
