import type * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { allowedByCodec } from './codec.ts';
import type { TermUnit } from './termRow.ts';
import { isOfferPath, termAt, terms } from './terms.ts';
import { workspaceSchema } from './workspaceSchema.ts';

/** Released numbers: a line is added at the end for a new term, and none is ever changed. */
const released: readonly (readonly [number, string])[] = [
  [1, 'horizonYears'],
  [2, 'ladder'],
  [3, 'ladder.lowPercent'],
  [4, 'ladder.repeatedPercent'],
  [5, 'ladder.prolongedPercent'],
  [6, 'name'],
  [7, 'employer'],
  [8, 'specialty'],
  [9, 'notes'],
  [10, 'startMonth'],
  [11, 'termMonths'],
  [12, 'guaranteedMonths'],
  [13, 'clinicalFte'],
  [14, 'printedForFte'],
  [15, 'phases[].fromMonth'],
  [16, 'phases[].base.annualDollars'],
  [17, 'phases[].base.raisePercentPerYear'],
  [18, 'phases[].target.annualWrvus'],
  [19, 'phases[].target.rampPercent'],
  [20, 'phases[].target.proratedForLeave'],
  [21, 'phases[].productivity.model'],
  [22, 'phases[].productivity.threshold'],
  [23, 'phases[].productivity.tiers[].fromWrvus'],
  [24, 'phases[].productivity.tiers[].dollarsPerWrvu'],
  [25, 'phases[].productivity.applies'],
  [26, 'phases[].productivity.measuredEveryMonths'],
  [27, 'phases[].productivity.planYearStartsInMonth'],
  [28, 'phases[].productivity.cumulative'],
  [29, 'phases[].productivity.deficit'],
  [30, 'items[].kind'],
  [31, 'items[].label'],
  [32, 'items[stipend].dollarsPerYear'],
  [33, 'items[stipend].fromYear'],
  [34, 'items[stipend].toYear'],
  [35, 'items[quality].maximumDollarsPerYear'],
  [36, 'items[quality].expectedPercent'],
  [37, 'items[quality].fromYear'],
  [38, 'items[quality].toYear'],
  [39, 'items[withhold].of'],
  [40, 'items[withhold].percent'],
  [41, 'items[withhold].expectedReturnPercent'],
  [42, 'items[call].dollarsPerShift'],
  [43, 'items[call].shiftsPerMonth'],
  [44, 'items[signing].dollars'],
  [45, 'items[signing].paidInMonth'],
  [46, 'items[relocation].dollars'],
  [47, 'items[relocation].paidInMonth'],
  [48, 'items[retention].dollars'],
  [49, 'items[retention].paidInMonth'],
  [50, 'items[loanRepayment].dollarsPerYear'],
  [51, 'items[loanRepayment].years'],
  [52, 'items[benefit].dollarsPerYear'],
  [53, 'items[].repayment'],
  [54, 'items[].repayment.how'],
  [55, 'items[].repayment.months'],
  [56, 'items[].repayment.fromMonth'],
  [57, 'items[].repayment.waived.letGo'],
  [58, 'items[].repayment.waived.nonRenewed'],
  [59, 'items[].repayment.waived.deathOrDisability'],
  [60, 'items[].repayment.waived.goodReason'],
  [61, 'totalCashCapDollars'],
  [62, 'rebase'],
  [63, 'rebase.firstMonth'],
  [64, 'rebase.everyMonths'],
  [65, 'rebase.lookbackMonths'],
  [66, 'rebase.dataLagMonths'],
  [67, 'rebase.dollarsPerWrvu'],
  [68, 'rebase.creditPercent'],
  [69, 'rebase.onlyBelowTargetPercent'],
  [70, 'rebase.becomes'],
  [71, 'rebase.maxCutPercent'],
  [72, 'rebase.maxRaisePercent'],
  [73, 'rebase.floorDollars'],
  [74, 'rebase.ceilingDollars'],
  [75, 'rebase.leaveExcluded'],
  [76, 'rebase.thresholdFollows'],
  [77, 'exit'],
  [78, 'exit.physicianNoticeDays'],
  [79, 'exit.employerNoticeDays'],
  [80, 'exit.withoutCause'],
  [81, 'exit.curePeriodDays'],
  [82, 'exit.autoRenewNoticeDays'],
  [83, 'exit.noticePay'],
  [84, 'exit.bonusNeedsEmployment'],
  [85, 'exit.bonusPaidAfterDays'],
  [86, 'exit.assignable'],
  [87, 'exit.state'],
  [88, 'exit.tail'],
  [89, 'exit.tail.coverage'],
  [90, 'exit.tail.ifIResign'],
  [91, 'exit.tail.ifLetGo'],
  [92, 'exit.tail.dollars'],
  [93, 'exit.tail.physicianPercentByYear'],
  [94, 'exit.nonCompete'],
  [95, 'exit.nonCompete.months'],
  [96, 'exit.nonCompete.miles'],
  [97, 'exit.nonCompete.buyoutDollars'],
  [98, 'exit.nonCompete.ifLetGo'],
  [99, 'exit.nonCompete.afterNonRenewal'],
  [100, 'planChange'],
  [101, 'planChange.by'],
  [102, 'planChange.noticeDays'],
  [103, 'wrvuSchedule'],
  [104, 'engagement'],
  [105, 'employerKind'],
  [106, 'sources[].ref'],
  [107, 'sources[].quote'],
  [108, 'sources[].status'],
  [109, 'volume.annualWrvus'],
  [110, 'volume.rampPercent'],
  [111, 'volume.growthPercentPerYear'],
  [112, 'volume.monthWeights'],
  [113, 'volume.leave[].fromMonth'],
  [114, 'volume.leave[].months'],
  [115, 'volume.leave[].basePaidPercent'],
  [116, 'volume.creditPercent'],
  [117, 'volume.explainedYears'],
  [118, 'volume.from'],
  [119, 'volume.wrvuSchedule'],
  [120, 'clinic'],
  [121, 'pace'],
  [122, 'log'],
];

type Schema = z.core.$ZodType;

const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def; // every schema of zod is one of these

/** The pattern of a term, and the schema of its values. */
type Statable = readonly [path: string, schema: Schema];

/** All that a file can state, read off the schema itself. */
function statable(schema: Schema, path: string): Statable[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'pipe':
      return defOf(def.out).type === 'custom'
        ? readByCodec(schema, def.in, path)
        : statable(def.out, path);
    case 'nullable':
      // Where null is told from a part that is silent, the part as a whole states something.
      return [
        ...(isTerms(def.innerType) ? [[path, schema] as const] : []),
        ...statable(def.innerType, path),
      ];
    case 'object':
      return Object.entries(def.shape).flatMap(([name, term]) =>
        statable(term, path === '' ? name : `${path}.${name}`),
      );
    case 'array':
      return isTerms(def.element) ? statable(def.element, `${path}[]`) : [[path, schema]];
    case 'record':
      return statable(def.valueType, `${path}[]`);
    case 'union':
      return def.options.flatMap((option) => statable(option, ofKind(option, path)));
    case 'literal':
      return [[path, schema]];
    default:
      throw new Error(`${path}: a schema of type ${def.type}`);
  }
}

/** A codec's own input is a value of the file, or the part that it makes null where it is silent. */
function readByCodec(codec: Schema, input: Schema, path: string): Statable[] {
  const def = defOf(input);
  const inner = def.type === 'optional' ? defOf(def.innerType) : def;
  return inner.type === 'nullable' ? statable(inner.innerType, path) : [[path, codec]];
}

function isTerms(schema: Schema): boolean {
  const def = defOf(schema);
  return def.type === 'pipe' && ['object', 'union'].includes(defOf(def.out).type);
}

/** The options of a union of items are told apart by their kind. */
function ofKind(option: Schema, path: string): string {
  const def = defOf(option);
  const kind = def.type === 'object' ? def.shape['kind'] : undefined;
  const literal = kind && defOf(kind);
  return literal?.type === 'literal' ? path.replace(/\[\]$/, `[${literal.values.join('')}]`) : path;
}

/** What every kind of item states alike has one row for all of them. */
function shared(pattern: string): string {
  return pattern
    .replace(/^offers\[\]\./, '')
    .replace(/^items\[\w+\](?=\.(?:kind|label|repayment))/, 'items[]');
}

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
    expect(rows.toSorted(([one], [other]) => one - other)).toEqual(released);
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
  ])('%s are what the schema reads as %s', (unit, inTheSchema) => {
    const paths = terms.filter((term) => term.unit === unit).map((term) => term.path);
    const written = paths.filter((path) => path !== 'items[].kind');
    expect(new Set(written.map(unitInSchema))).toEqual(new Set([inTheSchema]));
  });

  test('calls no two terms by one name', () => {
    const names = terms.map((term) => term.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('asks in questions and assumes in sentences', () => {
    const questions = terms.map((term) => term.question ?? 'Anything else?');
    const assumptions = terms.map((term) => term.assumption ?? 'Nothing.');
    expect(questions.filter((question) => !/^[A-Z].*\?$/.test(question))).toEqual([]);
    expect(assumptions.filter((assumption) => !/^[A-Z0-9].*\.$/.test(assumption))).toEqual([]);
  });
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
    ['ladder.lowPercent', 'Low: at or below'],
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
