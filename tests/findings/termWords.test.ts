import { expect, test } from 'vitest';
import { termAt, terms } from '../../src/contract-file/index.ts';
import { allowedByCodec } from '../../src/contract-file/codec.ts';
import { workspaceSchema } from '../../src/contract-file/workspaceSchema.ts';
import { sectionOfTerm, termChoices, termHelp } from '../../src/findings/index.ts';
import { MORE_WORDINGS } from '../../src/findings/termWordings.data.ts';
import { shared, statable } from '../contract-file/statable.ts';

/** What the schema allows at each term, by its path pattern. */
const allowed = statable(workspaceSchema, '').map(
  ([path, schema]) => [shared(path), allowedByCodec.get(schema)] as const,
);

/** A place of a pattern: `items[withhold].of` is at `items[0].of`. */
function placeOf(pattern: string): string {
  return pattern.replace('sources[]', 'sources["termMonths"]').replace(/\[\w*\]/g, '[0]');
}

const choices = allowed.filter(
  ([, allows]) => allows?.kind === 'choice' || allows?.kind === 'flag',
);

test('there are choices and flags to word', () => {
  expect(choices.length).toBeGreaterThan(25);
});

test.each(choices)('%s has words for each value that it can have, and no other', (path, allows) => {
  const values = allows?.kind === 'choice' ? allows.choices.map(String) : ['true', 'false'];
  const worded = termChoices(placeOf(path)).map(({ value }) => value);
  expect(worded.toSorted()).toEqual(values.toSorted());
});

test('a term that is no choice has no words for values', () => {
  const others = allowed.filter(
    // The kinds of items are told apart by literals.
    ([path, allows]) =>
      allows?.kind !== 'choice' && allows?.kind !== 'flag' && !path.endsWith('.kind'),
  );
  expect(others.flatMap(([path]) => termChoices(placeOf(path)))).toEqual([]);
});

test('more wordings are of terms that there are', () => {
  const paths = terms.map(({ path }) => path);
  expect(Object.keys(MORE_WORDINGS).filter((path) => !paths.includes(path))).toEqual([]);
});

test('every term of an offer that is entered stands in a section', () => {
  const homeless = terms
    .filter(({ path, unit }) => unit !== 'content' && !/^(?:sources|ladder)/.test(path))
    // They stand in no section of the contract.
    .filter(({ path }) => !/^(?:log|survey)\./.test(path))
    .filter(({ path }) => sectionOfTerm(placeOf(path)) === null)
    .map(({ path }) => path);
  expect(homeless).toEqual([]);
});

test('what stands in for a term is said where the table has it', () => {
  expect(termHelp('phases[0].base.raisePercentPerYear').assumed).toBe('Assumed: no raise.');
  expect(termHelp('phases[0].base.annualDollars').assumed).toBeNull();
  expect(termHelp('items[0].dollars', 'signing').name).toBe(
    termAt('items[0].dollars', 'signing')?.name,
  );
});
