import { expect, test } from 'vitest';
import type { Offer, Workspace } from '../../compensation/index.ts';
import { readFile, templates, workedExampleTemplate } from '../../contract-file/index.ts';
import { exampleFrom, exampleOf, exampleTermsOf } from './exampleOf.ts';
import { otherExamples } from './otherExamples.ts';

const examples = [exampleFrom(workedExampleTemplate, 'Worked example')];

function workedExample(changes: Partial<Offer> = {}): Workspace {
  const reading = readFile(workedExampleTemplate.file);
  if (!reading.ok) throw new Error('the worked example does not read');
  const { workspace } = reading;
  return { ...workspace, offers: workspace.offers.map((offer) => ({ ...offer, ...changes })) };
}

test('of the example itself every term is the example’s', () => {
  expect(exampleTermsOf(workedExample(), examples)).toContain('phases');
});

test('under numbers of one’s own the terms that no field of the first view shows are left', () => {
  expect(exampleTermsOf(workedExample({ clinicalFte: null, phases: [] }), examples)).toEqual(
    expect.arrayContaining(['guaranteedMonths', 'rebase', 'items', 'exit']),
  );
  expect(exampleTermsOf(workedExample({ phases: [] }), examples)).not.toContain('phases');
});

test('of a contract of one’s own none is', () => {
  expect(exampleTermsOf(workedExample({ phases: [], rebase: null }), examples)).toEqual([]);
  expect(exampleTermsOf(null, examples)).toEqual([]);
});

test('each template with terms in it opens on an example of its name', () => {
  const named = templates.map(({ file }) => {
    const reading = readFile(file);
    return reading.ok ? exampleOf(reading.workspace, otherExamples)?.name : null;
  });
  expect(named).toEqual([
    'Example: base and bonus',
    'Example: lower base, high upside',
    'Example: pure productivity',
    'Example: academic hybrid',
    'Example: draw with true-up',
    'Example: guarantee, then base and production',
    undefined,
  ]);
});
