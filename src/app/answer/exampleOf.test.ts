import { expect, test } from 'vitest';
import type { Offer, Workspace } from '../../compensation/index.ts';
import { readFile, workedExampleTemplate } from '../../contract-file/index.ts';
import { exampleTermsOf } from './exampleOf.ts';

function workedExample(changes: Partial<Offer> = {}): Workspace {
  const reading = readFile(workedExampleTemplate.file);
  if (!reading.ok) throw new Error('the worked example does not read');
  const { workspace } = reading;
  return { ...workspace, offers: workspace.offers.map((offer) => ({ ...offer, ...changes })) };
}

test('of the example itself every term is the example’s', () => {
  expect(exampleTermsOf(workedExample())).toContain('phases');
});

test('under numbers of one’s own the terms that no field of the first view shows are left', () => {
  expect(exampleTermsOf(workedExample({ clinicalFte: null, phases: [] }))).toEqual(
    expect.arrayContaining(['guaranteedMonths', 'rebase', 'items', 'exit']),
  );
  expect(exampleTermsOf(workedExample({ phases: [] }))).not.toContain('phases');
});

test('of a contract of one’s own none is', () => {
  expect(exampleTermsOf(workedExample({ phases: [], rebase: null }))).toEqual([]);
  expect(exampleTermsOf(null)).toEqual([]);
});
