import { describe, expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { put } from '../../tests/contract-file/put.ts';
import type { Fault, Problem } from './fault.ts';
import { faultMessage } from './faultMessage.ts';
import { readFile, type FileReading } from './readFile.ts';
import { readText } from './readText.ts';

function faultsOf(reading: FileReading): readonly Fault[] {
  return reading.ok ? [] : reading.faults;
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

/** One change to a file that states everything: the place is refused, for this reason, alone. */
const changes: readonly (readonly [path: string, value: unknown, problem: Problem])[] = [
  ['horizonYears', 11, 'outOfRange'],
  ['horizonYears', 2.5, 'tooManyDecimals'],
  ['horizonYears', '5', 'wrongKind'],
  ['horizonYears', true, 'wrongKind'],
  ['ladder', 'none', 'wrongKind'],
  ['ladder.lowPercent', 1_000.01, 'outOfRange'],
  ['offers', null, 'missing'],
  ['offers', [], 'outOfRange'],
  ['offers', {}, 'wrongKind'],
  ['offers[0].name', null, 'missing'],
  ['offers[0].name', 'x'.repeat(201), 'outOfRange'],
  ['offers[0].name', '🏥'.repeat(201), 'outOfRange'],
  ['offers[0].name', 'half a pair: \uD83C', 'outOfRange'],
  ['offers[0].name', ['Offer A'], 'wrongKind'],
  ['offers[0].notes', 'x'.repeat(10_001), 'outOfRange'],
  ['offers[0].startMonth', '2027-13', 'outOfRange'],
  ['offers[0].startMonth', '2027-7', 'outOfRange'],
  ['offers[0].startMonth', '2027-07\n', 'outOfRange'],
  ['offers[0].startMonth', '1999-12', 'outOfRange'],
  ['offers[0].startMonth', '２０２７-07', 'outOfRange'],
  ['offers[0].startMonth', 202_707, 'wrongKind'],
  ['offers[0].termMonths', 121, 'outOfRange'],
  ['offers[0].termMonths', 'none', 'wrongKind'],
  ['offers[0].guaranteedMonths', -1, 'outOfRange'],
  ['offers[0].clinicalFte', 0.049, 'outOfRange'],
  ['offers[0].clinicalFte', 1.51, 'outOfRange'],
  ['offers[0].phases', [], 'outOfRange'],
  ['offers[0].phases', Array.from({ length: 13 }, (_, i) => ({ fromMonth: i + 1 })), 'outOfRange'],
  ['offers[0].phases[1].fromMonth', 1, 'outOfOrder'],
  ['offers[0].phases[1].fromMonth', null, 'missing'],
  ['offers[0].phases[1].fromMonth', 121, 'outOfRange'],
  ['offers[0].phases[0].base', [], 'wrongKind'],
  ['offers[0].phases[0].base', 260_000, 'wrongKind'],
  ['offers[0].phases[0].base.annualDollars', 1e21, 'outOfRange'],
  ['offers[0].phases[0].base.annualDollars', Infinity, 'outOfRange'],
  ['offers[0].phases[0].base.annualDollars', 0.1 + 0.2, 'tooManyDecimals'],
  ['offers[0].phases[0].base.annualDollars', 1e-7, 'tooManyDecimals'],
  ['offers[0].phases[0].base.annualDollars', 99_999_999.999, 'tooManyDecimals'],
  ['offers[0].phases[0].base.annualDollars', '260,000', 'wrongKind'],
  ['offers[0].phases[0].base.annualDollars', { valueOf: 1 }, 'wrongKind'],
  ['offers[0].phases[0].base.annualDollars', 'none', 'wrongKind'],
  ['offers[0].phases[0].base.raisePercentPerYear', -50.01, 'outOfRange'],
  ['offers[0].phases[0].target.annualWrvus', 200_000.01, 'outOfRange'],
  ['offers[0].phases[0].target.rampPercent', [], 'outOfRange'],
  ['offers[0].phases[0].target.rampPercent', 100, 'wrongKind'],
  ['offers[0].phases[0].target.rampPercent[1]', 0.99, 'outOfRange'],
  ['offers[0].phases[0].target.rampPercent[1]', null, 'missing'],
  ['offers[0].phases[0].productivity', 'none', 'wrongKind'],
  ['offers[0].phases[0].productivity.model', 'Bonus', 'outOfRange'],
  ['offers[0].phases[0].productivity.model', 'constructor', 'outOfRange'],
  ['offers[0].phases[0].productivity.model', 'salary ', 'outOfRange'],
  ['offers[0].phases[0].productivity.tiers', Array(13).fill({}), 'outOfRange'],
  ['offers[0].phases[0].productivity.tiers[1].fromWrvus', 4_000.07, 'outOfOrder'],
  ['offers[0].phases[0].productivity.tiers[1].dollarsPerWrvu', -0.0001, 'outOfRange'],
  ['offers[0].phases[0].productivity.measuredEveryMonths', '3', 'wrongKind'],
  ['offers[0].phases[0].productivity.planYearStartsInMonth', 13, 'outOfRange'],
  ['offers[0].items', {}, 'wrongKind'],
  ['offers[0].items', Array(31).fill({ kind: 'benefit' }), 'outOfRange'],
  ['offers[0].items[0]', 'stipend', 'wrongKind'],
  ['offers[0].items[0].kind', 'Stipend', 'outOfRange'],
  ['offers[0].items[0].kind', null, 'missing'],
  ['offers[0].items[0].kind', 'toString', 'outOfRange'],
  ['offers[0].items[3].shiftsPerMonth', 100.01, 'outOfRange'],
  ['offers[0].items[3].shiftsPerMonth', 2.255, 'tooManyDecimals'],
  ['offers[0].items[4].repayment', 'None', 'wrongKind'],
  ['offers[0].items[4].repayment', [], 'wrongKind'],
  ['offers[0].items[4].repayment.how', 'weekly', 'outOfRange'],
  ['offers[0].items[4].repayment.months', 0, 'outOfRange'],
  ['offers[0].items[4].repayment.waived.letGo', 'yes', 'wrongKind'],
  ['offers[0].totalCashCapDollars', 'NONE', 'wrongKind'],
  ['offers[0].totalCashCapDollars', -0.01, 'outOfRange'],
  ['offers[0].rebase', false, 'wrongKind'],
  ['offers[0].rebase.floorDollars', 300_000.01, 'againstOtherTerm'],
  ['offers[0].rebase.dataLagMonths', 13, 'outOfRange'],
  ['offers[0].rebase.becomes', 'salary', 'outOfRange'],
  ['offers[0].exit.tail', true, 'wrongKind'],
  ['offers[0].exit.tail.physicianPercentByYear[2]', 100.01, 'outOfRange'],
  ['offers[0].exit.curePeriodDays', 30.5, 'tooManyDecimals'],
  ['offers[0].planChange', 'never', 'wrongKind'],
  ['offers[0].wrvuSchedule', 2_025.5, 'outOfRange'],
  ['offers[0].wrvuSchedule', 'CURRENT', 'wrongKind'],
  ['offers[0].engagement', 'W2', 'outOfRange'],
  ['offers[0].sources', [], 'wrongKind'],
  ['offers[0].sources.rebase.quote', 'x'.repeat(2_001), 'outOfRange'],
  ['offers[0].sources.rebase.status', 'written', 'outOfRange'],
  ['offers[0].volume', [], 'wrongKind'],
  ['offers[0].volume.monthWeights', Array(12).fill(0), 'outOfRange'],
  ['offers[0].volume.leave[0].months', 24.01, 'outOfRange'],
  ['offers[0].volume.leave[1].fromMonth', null, 'missing'],
  ['offers[0].volume.explainedYears[0]', 0, 'outOfRange'],
  ['offers[0].volume.wrvuSchedule', '2025', 'wrongKind'],
  ['offers[0].clinic.template.daysPerWeek', 7.01, 'outOfRange'],
  ['offers[0].clinic.template.slotsPerDay', 20.125, 'tooManyDecimals'],
  ['offers[0].clinic.template.heldSlotsPerDay', 20.01, 'againstOtherTerm'],
  ['offers[0].clinic.template.noShowPercent', 100.01, 'outOfRange'],
  ['offers[0].clinic.calendar', [], 'wrongKind'],
  ['offers[0].clinic.calendar.startDate', '2027-02-29', 'outOfRange'],
  ['offers[0].clinic.calendar.startDate', '2027-04-31', 'outOfRange'],
  ['offers[0].clinic.calendar.startDate', '2027-07-00', 'outOfRange'],
  ['offers[0].clinic.calendar.startDate', '2027-7-1', 'outOfRange'],
  ['offers[0].clinic.calendar.startDate', '2027-07-01T00:00:00Z', 'outOfRange'],
  ['offers[0].clinic.calendar.startDate', 20_270_701, 'wrongKind'],
  ['offers[0].clinic.calendar.absences[0].toDate', '2027-12-23', 'outOfOrder'],
  ['offers[0].clinic.calendar.absences[1].fromDate', null, 'missing'],
  ['offers[0].clinic.visits', Array(41).fill({}), 'outOfRange'],
  ['offers[0].clinic.visits[0].kind', 'New', 'outOfRange'],
  ['offers[0].clinic.visits[0].wrvusEach', -0.01, 'outOfRange'],
  ['offers[0].clinic.credit.assistantPercent', '16%', 'wrongKind'],
  ['offers[0].pace.asOf', '1999-12-31', 'outOfRange'],
  ['offers[0].pace.months[1].month', '2027-07', 'statedTwice'],
  ['offers[0].pace.months[0].wrvus', null, 'missing'],
  ['offers[0].pace.yearTo', '2027-06-30', 'outOfOrder'],
  ['offers[0].pace.catchUpTimes', 0.99, 'outOfRange'],
  ['offers[0].log.notes[0].text', 'x'.repeat(2_001), 'outOfRange'],
  ['offers[0].log.notes', Array(501).fill({}), 'outOfRange'],
  ['offers[0].clinic', nested(20), 'outOfRange'],
  ['offers[0].pace', Array(20_001).fill(0), 'outOfRange'],
  ['offers[0].log', { at: Infinity }, 'outOfRange'],
];

describe('a file that states everything', () => {
  test('is read', () => expect(readFile(fullFile()).ok).toBe(true));

  test.each(changes)('%s: %j is refused: %s', (path, value, problem) => {
    const faults = faultsOf(readFile(put(fullFile(), path, value)));
    expect(faults.map((fault) => [fault.path, fault.problem])).toEqual([[path, problem]]);
  });
});

describe('keys that are no terms', () => {
  test.each([
    ['salary', 'salary'],
    ['offers[0].salary', 'offers[0].salary'],
    ['offers[0].__proto__', 'offers[0].__proto__'],
    ['offers[0].constructor', 'offers[0].constructor'],
    ['offers[0].phases[0].base.__proto__', 'offers[0].phases[0].base.__proto__'],
    ['offers[0].phases[0].base.AnnualDollars', 'offers[0].phases[0].base.AnnualDollars'],
    ['offers[0].phases[0].base.annual dollars', 'offers[0].phases[0].base["annual dollars"]'],
    ['offers[0].items[0].dollars', 'offers[0].items[0].dollars'],
    ['offers[0].items[0].__proto__', 'offers[0].items[0].__proto__'],
    ['offers[0].rebase.none', 'offers[0].rebase.none'],
    ['offers[0].exit.tail.hasOwnProperty', 'offers[0].exit.tail.hasOwnProperty'],
    ['offers[0].clinic.daysPerWeek', 'offers[0].clinic.daysPerWeek'],
    ['offers[0].clinic.template.__proto__', 'offers[0].clinic.template.__proto__'],
    ['offers[0].pace.months[0].name', 'offers[0].pace.months[0].name'],
    ['offers[0].log.constructor', 'offers[0].log.constructor'],
    ['offers[0].sources.__proto__', 'offers[0].sources.__proto__'],
    ['offers[0].sources.toString', 'offers[0].sources.toString'],
    ['offers[0].sources.rebase.page', 'offers[0].sources.rebase.page'],
  ])('%s is named as %s', (path, named) => {
    const faults = faultsOf(readFile(put(fullFile(), path, { annualDollars: 1 })));
    expect(faults.map((fault) => [fault.path, fault.problem])).toEqual([[named, 'unknownTerm']]);
  });

  test('do not reach the prototype of anything', () => {
    readText('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('are listed up to a hundred', () => {
    const keys = Array.from({ length: 100_000 }, (_, index): [string, number] => [
      `key${index}`,
      index,
    ]);
    const file = { ...fullFile(), ...Object.fromEntries(keys) };
    expect(faultsOf(readFile(file))).toHaveLength(100);
  });

  test('are not looked at one by one where no contract has so many clauses', () => {
    const bad = (path: (index: number) => string) =>
      Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [path(index), 'x']));
    const paths = [
      bad((index) => `key${index}`),
      bad((index) => `phases[${index % 1_000}].productivity.tiers[${Math.floor(index / 1_000)}]`),
    ];
    const faults = paths.map((sources) =>
      faultsOf(readFile(put(fullFile(), 'offers[0].sources', sources))).map((fault) => fault.path),
    );
    expect(faults).toEqual([['offers[0].sources'], ['offers[0].sources']]);
  });

  test('stand in one line, cut, whatever they hold', () => {
    const faults = faultsOf(readFile(put(fullFile(), `a\nb\u2028c${'d'.repeat(5_000)}`, 'x\ny')));
    const messages = faults.map(faultMessage);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      /^\["a\\nb\\u2028c(?:d{95})"\]: found "x\\ny"; allowed: [^\n\u2028]+$/,
    );
  });
});

describe('what is no contract file', () => {
  test.each<[string, string, string, Problem]>([
    ['nothing', '', '', 'notJson'],
    ['half a file', '{"format":"rvu-contract-calculator",', '', 'notJson'],
    ['a trailing comma', '{"offers":[1,]}', '', 'notJson'],
    ['NaN', '{"version":NaN}', '', 'notJson'],
    ['a list', '[]', '', 'wrongKind'],
    ['a number', '1', '', 'wrongKind'],
    ['null', 'null', '', 'missing'],
    ['an empty object', '{}', 'format', 'missing'],
    ['another format', '{"format":"rvu","version":1}', 'format', 'wrongValue'],
    ['no version', '{"format":"rvu-contract-calculator"}', 'version', 'missing'],
    ['version 0', '{"format":"rvu-contract-calculator","version":0}', 'version', 'outOfRange'],
    ['version 1.5', '{"format":"rvu-contract-calculator","version":1.5}', 'version', 'outOfRange'],
    ['version "1"', '{"format":"rvu-contract-calculator","version":"1"}', 'version', 'wrongKind'],
    ['version 2', '{"format":"rvu-contract-calculator","version":2}', 'version', 'newerVersion'],
    ['10 MB of blanks', ' '.repeat(10_000_001), '', 'tooLarge'],
    ['100,000 brackets', '['.repeat(100_000), '', 'notJson'],
    ['100,000 nested lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '', 'wrongKind'],
  ])('%s', (_, text, path, problem) => {
    expect(faultsOf(readText(text))).toMatchObject([{ path, problem }]);
  });
});

describe('cross-checks', () => {
  const productivity = (model: string, threshold: string, tiers: readonly unknown[]) =>
    put(
      put(fullFile(), 'offers[0].phases[1]', { fromMonth: 25 }),
      'offers[0].phases[0].productivity',
      { model, threshold, tiers },
    );
  const tier = (fromWrvus: number | null, dollarsPerWrvu: number | null = 50) => ({
    fromWrvus,
    dollarsPerWrvu,
  });

  test.each<[string, string, readonly unknown[], string[]]>([
    ['production', 'asWritten', [tier(0), tier(4_000)], []],
    ['production', 'asWritten', [tier(null), tier(4_000)], []],
    ['production', 'asWritten', [tier(null), tier(0)], ['tiers[1].fromWrvus']],
    ['greaterOf', 'asWritten', [tier(0.01)], ['tiers[0].fromWrvus']],
    ['draw', 'asWritten', [tier(5_000)], ['tiers[0].fromWrvus']],
    ['bonus', 'asWritten', [tier(null), tier(0)], []],
    ['bonus', 'asWritten', [tier(5_000), tier(null), tier(4_000)], ['tiers[2].fromWrvus']],
    [
      'bonus',
      'asWritten',
      [tier(3), tier(2), tier(1)],
      ['tiers[1].fromWrvus', 'tiers[2].fromWrvus'],
    ],
    ['bonus', 'baseDividedByRate', [tier(null), tier(0)], []],
    ['bonus', 'baseDividedByRate', [tier(null, null)], []],
    ['bonus', 'baseDividedByRate', [tier(null, 0)], ['tiers[0].dollarsPerWrvu']],
    ['bonus', 'baseDividedByRate', [tier(0, 0)], ['tiers[0].fromWrvus', 'tiers[0].dollarsPerWrvu']],
    ['salary', 'asWritten', [tier(5_000)], []],
    ['salary', 'baseDividedByRate', [tier(null)], ['threshold']],
    ['draw', 'baseDividedByRate', [tier(0)], ['threshold']],
  ])('%s, %s, %j: %j', (model, threshold, tiers, paths) => {
    const faults = faultsOf(readFile(productivity(model, threshold, tiers)));
    expect(faults.map((fault) => fault.path)).toEqual(
      paths.map((path) => `offers[0].phases[0].productivity.${path}`),
    );
  });

  test.each<[number, number, number, number, string[]]>([
    [5, 2, 7, 1, []],
    [5, 2.01, 7, 1, ['offers[0].volume.leave']],
    [7, 1, 5, 3, ['offers[0].volume.leave']],
    [7, 0.01, 7, 0.01, ['offers[0].volume.leave']],
    [120, 24, 1, 24, []],
  ])('leave from %d for %d months and from %d for %d', (from, months, from2, months2, paths) => {
    const leave = [
      { fromMonth: from, months },
      { fromMonth: from2, months: months2 },
    ];
    const faults = faultsOf(readFile(put(fullFile(), 'offers[0].volume.leave', leave)));
    expect(faults.map((fault) => fault.path)).toEqual(paths);
  });

  test('are all reported at once', () => {
    const file = put(fullFile(), 'offers[0].phases[0].base.annualDollars', -1);
    put(file, 'offers[0].volume.annualWrvus', 'many');
    put(file, 'offers[0].rebase.maxCutPercent', 101);
    put(file, 'offers[0].wages', 1);
    expect(faultsOf(readFile(file)).map((fault) => fault.path)).toEqual([
      'offers[0].phases[0].base.annualDollars',
      'offers[0].rebase.maxCutPercent',
      'offers[0].volume.annualWrvus',
      'offers[0].wages',
    ]);
  });
});
