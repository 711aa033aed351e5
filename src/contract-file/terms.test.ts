import { describe, expect, test } from 'vitest';
import { releasedChoices, releasedTerms } from '../../tests/contract-file/releasedTerms.data.ts';
import { shared, statable } from '../../tests/contract-file/statable.ts';
import { allowedByCodec } from './codec.ts';
import { termAssumptionAt } from './termAssumption.ts';
import type { TermUnit } from './termRow.ts';
import { isOfferPath, termAt, terms } from './terms.ts';
import { assumptions } from './terms/assumptions.data.ts';
import { termWordingAt, termWordings } from './termWording.ts';
import { choices } from './terms/choices.data.ts';
import { workspaceSchema } from './workspaceSchema.ts';
import { writtenChoices } from './writtenChoices.ts';

const inSchema = new Map(
  statable(workspaceSchema, '').map(([path, schema]) => [shared(path), schema] as const),
);

/** What the schema allows, in the words of the table's units. */
function unitInSchema(path: string): string | undefined {
  const schema = inSchema.get(path);
  const allowed = schema && allowedByCodec.get(schema);
  return allowed && 'noun' in allowed ? allowed.noun : allowed?.kind;
}

describe('the table of terms', () => {
  test('keeps its numbers', () => {
    const rows = terms.map((term) => [term.number, term.path] as const);
    expect(rows.toSorted(([one], [other]) => one - other)).toEqual(releasedTerms);
  });

  test('has a row for each term of the schema, and no other', () => {
    expect(terms.map((term) => term.path).toSorted()).toEqual([...inSchema.keys()].toSorted());
  });

  test('says "none" where the schema reads it', () => {
    expect(terms.filter((term) => term.orNone).map((term) => term.path)).toEqual([
      'totalCashCapDollars',
      'planChange',
      'items[].repayment',
      'rebase',
      'exit.tail',
      'exit.nonCompete',
    ]);
  });

  test.each<[TermUnit, ...(string | undefined)[]]>([
    ['count', 'days', 'weeks', 'slots', 'visits', 'times'],
    ['calendarDay', 'calendarDay'],
    ['calendarYear', 'calendarYear'],
    ['dollars', 'dollars'],
    ['wrvus', 'wRVUs'],
    ['rate', 'dollars per wRVU'],
    ['percent', 'percent'],
    ['percentByYear', undefined],
    ['months', 'months'],
    ['contractMonth', 'contract months'],
    ['calendarMonth', 'calendarMonth'],
    ['days', 'days'],
    ['years', 'years'],
    ['contractYear', 'contract years'],
    ['contractYears', undefined],
    ['scheduleYear', 'scheduleYear'],
    ['fte', 'FTE'],
    ['shifts', 'shifts'],
    ['miles', 'miles'],
    ['monthWeights', undefined],
    ['choice', 'choice'],
    ['flag', 'flag'],
    ['text', 'text'],
    ['part', undefined],
    ['content', 'content'],
  ])('%s are what the schema reads as %s', (unit, ...inTheSchema) => {
    const paths = terms.filter((term) => term.unit === unit).map((term) => term.path);
    const written = paths.filter((path) => path !== 'items[].kind');
    expect(new Set(written.map(unitInSchema))).toEqual(new Set(inTheSchema));
  });

  test('keeps the places of the words of its choices', () => {
    expect(choices).toEqual(releasedChoices);
  });

  test('gives each word of a choice a place, and no other word', () => {
    const kinds = new Set(terms.flatMap(({ path }) => /^items\[(\w+)\]/.exec(path)?.[1] ?? []));
    const inTheSchema = (path: string): readonly (string | number)[] => {
      const schema = inSchema.get(path);
      const allowed = schema && allowedByCodec.get(schema);
      return allowed?.kind === 'choice' ? allowed.choices : [...kinds];
    };
    const chosen = terms.filter((term) => term.unit === 'choice').map((term) => term.path);
    expect(choices.map(([path]) => path).toSorted()).toEqual(chosen.toSorted());
    expect(chosen.map((path) => new Set(writtenChoices(path)))).toEqual(
      chosen.map((path) => new Set(inTheSchema(path))),
    );
  });

  test('calls no two terms by one name', () => {
    const names = terms.map((term) => term.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('asks in questions and assumes in sentences', () => {
    const questions = termWordings.map((wording) => wording.question ?? 'Anything else?');
    expect(questions.filter((question) => !/^[A-Z].*\?$/.test(question))).toEqual([]);
    expect(assumptions.filter(([, assumption]) => !/^[A-Z0-9].*\.$/.test(assumption))).toEqual([]);
  });
});

describe('termWordingAt', () => {
  test('has no wording of a term that is not in the table', () => {
    const paths = terms.map((term) => term.path);
    expect(termWordings.filter((wording) => !paths.includes(wording.path))).toEqual([]);
  });

  test('asks for each term that a contract states', () => {
    const worded = termWordings.filter((wording) => wording.looksLike !== null);
    const unasked = worded.filter((wording) => wording.question === null);
    // What one reads off the paper oneself.
    expect(unasked.map((wording) => wording.path)).toEqual([
      'employer',
      'specialty',
      'sources[].ref',
      'phases[].fromMonth',
    ]);
  });

  test('tells the wordings of items apart by their kind', () => {
    expect(termWordingAt('items[0].dollars', 'signing')?.path).toBe('items[signing].dollars');
  });
});

describe('termAssumptionAt', () => {
  test('stands in for no term that is not in the table', () => {
    const paths = new Set(terms.map((term) => term.path));
    expect(assumptions.filter(([path]) => !paths.has(path))).toEqual([]);
  });

  test.each([
    ['ladder.lowPercent', undefined, '70% of the target.'],
    ['volume.rampPercent[1]', undefined, 'A full practice from the first day.'],
    ['items[0].label', 'signing', null],
  ] as const)('of %s (%s) is %j', (path, kind, assumption) =>
    expect(termAssumptionAt(path, kind)).toBe(assumption),
  );
});

describe('termAt', () => {
  test.each<[string, string]>([
    ['phases[0].base.annualDollars', 'Annual base'],
    ['offers[2].phases[11].base.annualDollars', 'Annual base'],
    ['phases[].base.annualDollars', 'Annual base'],
    ['offers[0].phases[1].productivity.tiers[3].dollarsPerWrvu', 'Dollars per wRVU'],
    ['offers[0].phases[0].target.rampPercent[1]', 'Target by year'],
    ['volume.monthWeights[11]', 'Months against each other'],
    ['items[0].repayment.waived.letGo', 'Waived if let go without cause'],
    ['offers[0].sources["phases[0].base.annualDollars"].quote', 'Words of the clause'],
    ['ladder.lowPercent', 'Ladder, low share of the target'],
    ['exit.tail', 'Tail coverage'],
  ])('%s is "%s"', (path, name) => expect(termAt(path)?.name).toBe(name));

  test('tells items apart by their kind', () => {
    expect(termAt('offers[0].items[4].dollars', 'signing')?.name).toBe('Signing bonus');
    expect(termAt('items[4].dollars', 'retention')?.name).toBe('Retention bonus');
    expect(termAt('items[4].label', 'retention')?.name).toBe('Label');
    expect(termAt('items[4].dollars')).toBeUndefined();
  });

  test.each([
    '',
    'salary',
    'phases[0]',
    'phases[0].base',
    'constructor',
    '__proto__',
    'items[-1].label',
  ])('finds nothing at "%s"', (path) => expect(termAt(path)).toBeUndefined());
});

describe('isOfferPath', () => {
  test.each([
    'name',
    'phases[0].base.annualDollars',
    'phases[0].base',
    'phases[0]',
    'phases',
    'phases[0].productivity.tiers[1].fromWrvus',
    'phases[0].target.rampPercent[0]',
    'items[29].dollars',
    'items[0].repayment.how',
    'rebase',
    'exit.tail.dollars',
    'volume.leave[0].months',
  ])('takes %s', (path) => expect(isOfferPath(path)).toBe(true));

  test.each([
    '',
    '__proto__',
    'constructor',
    'salary',
    'horizonYears',
    'ladder.lowPercent',
    'offers[0].name',
    'sources',
    'phases[].base',
    'phases[00].base',
    'phases[1000].base',
    'phases.base',
    'items[signing].dollars',
    'phases[0].base.annualDollars.x',
  ])('refuses "%s"', (path) => expect(isOfferPath(path)).toBe(false));
});
