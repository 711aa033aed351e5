import { describe, expect, test } from 'vitest';
import { readLines } from '../../tests/cases/readLines.ts';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { readFile } from './readFile.ts';
import { readText } from './readText.ts';
import { writeFile } from './writeFile.ts';

function workspaceOf(file: unknown) {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

const smallest = {
  format: 'rvu-contract-calculator',
  version: 1,
  offers: [{ name: '', phases: [{ fromMonth: 1 }] }],
};

const random = readLines<{ readonly file: unknown }>('random.ndjson.gz').map((each, index) => ({
  line: index + 1,
  ...each,
}));

describe('reading', () => {
  test('makes whole units of decimals', () => {
    const [offer] = workspaceOf(fullFile()).offers;
    expect(offer).toMatchObject({
      clinicalFte: 80,
      totalCashCapDollars: 45_000_000,
      phases: [
        {
          base: { annualDollars: 26_000_005, raisePercentPerYear: -250 },
          target: { annualWrvus: 500_001, rampPercent: [6_000, 8_550, 10_000] },
          productivity: { tiers: [{ fromWrvus: 400_007, dollarsPerWrvu: 399_521 }, {}] },
        },
        {},
      ],
      rebase: { dollarsPerWrvu: 500_001, floorDollars: 20_000_000 },
      exit: { nonCompete: { miles: 750 }, tail: { physicianPercentByYear: [10_000, 6_667, 0] } },
      volume: { annualWrvus: 420_025, leave: [{ months: 277, basePaidPercent: 6_000 }, {}] },
    });
  });

  test('makes null of every term that is left out', () => {
    const nothing = {
      base: { annualDollars: null, raisePercentPerYear: null },
      target: { annualWrvus: null, rampPercent: null, proratedForLeave: null },
      productivity: {
        model: null,
        threshold: null,
        tiers: null,
        applies: null,
        measuredEveryMonths: null,
        planYearStartsInMonth: null,
        cumulative: null,
        deficit: null,
      },
    };
    expect(workspaceOf(smallest)).toEqual({
      horizonYears: null,
      ladder: null,
      offers: [
        {
          name: '',
          employer: null,
          specialty: null,
          notes: null,
          startMonth: null,
          termMonths: null,
          guaranteedMonths: null,
          clinicalFte: null,
          printedForFte: null,
          phases: [{ fromMonth: 1, ...nothing }],
          items: [],
          totalCashCapDollars: null,
          rebase: null,
          exit: null,
          planChange: null,
          wrvuSchedule: null,
          engagement: null,
          employerKind: null,
          sources: {},
          volume: {
            annualWrvus: null,
            rampPercent: null,
            growthPercentPerYear: null,
            monthWeights: null,
            leave: [],
            creditPercent: null,
            explainedYears: [],
            from: null,
            wrvuSchedule: null,
          },
          clinic: null,
          pace: null,
          log: null,
          survey: null,
        },
      ],
    });
  });

  test.each([
    ['null', { base: null, target: null, productivity: null }],
    ['an empty object', { base: {}, target: {}, productivity: {} }],
    [
      'an object of nulls',
      {
        base: { annualDollars: null },
        target: { rampPercent: null },
        productivity: { tiers: null },
      },
    ],
  ])('takes a part that is %s for one that is left out', (_, parts) => {
    const phases = [{ fromMonth: 1, ...parts }];
    const offers = [{ name: '', phases, items: null, sources: null, volume: null }];
    expect(workspaceOf({ ...smallest, offers })).toEqual(workspaceOf(smallest));
  });

  test('tells terms of recalculation that say nothing from none at all', () => {
    const rebaseOf = (rebase: unknown) =>
      workspaceOf({ ...smallest, offers: [{ ...smallest.offers[0], rebase }] }).offers[0]?.rebase;
    expect(rebaseOf(null)).toBeNull();
    expect(rebaseOf('none')).toBe('none');
    expect(rebaseOf({})).toMatchObject({ firstMonth: null, becomes: null });
  });

  test('takes a repayment, a tail and their like that say nothing for not stated', () => {
    const [offer] = workspaceOf({
      ...smallest,
      offers: [
        {
          ...smallest.offers[0],
          items: [{ kind: 'signing', repayment: { how: null, waived: {} } }],
          exit: { tail: {}, nonCompete: {} },
          planChange: {},
        },
      ],
    }).offers;
    expect(offer).toMatchObject({
      items: [{ repayment: null }],
      exit: { tail: null, nonCompete: null },
      planChange: null,
    });
  });

  test('checks the tiers of a model that is not stated against nothing but their order', () => {
    const productivity = {
      threshold: 'baseDividedByRate',
      tiers: [{ fromWrvus: 5_000, dollarsPerWrvu: 0 }],
    };
    const phases = [{ fromMonth: 1, productivity }];
    expect(readFile({ ...smallest, offers: [{ name: '', phases }] }).ok).toBe(true);
  });

  test('reads text with a byte order mark', () => {
    expect(readText(`\uFEFF${JSON.stringify(smallest)}`).ok).toBe(true);
  });

  test('has no minus zero', () => {
    const text = JSON.stringify(smallest).replace(
      '"fromMonth":1',
      '$&,"base":{"annualDollars":-0}',
    );
    expect(readText(text)).toMatchObject({
      workspace: { offers: [{ phases: [{ base: { annualDollars: 0 } }] }] },
    });
  });
});

describe('writing', () => {
  test.each([
    ['a file that states everything', fullFile()],
    ['the smallest file', smallest],
  ])('gives back %s as it was', (_, file) => {
    expect(JSON.stringify(writeFile(workspaceOf(file)))).toBe(JSON.stringify(file));
  });

  test.each(random)('generated line $line reads back as the same offers', ({ file }) => {
    const workspace = workspaceOf(file);
    const written: unknown = JSON.parse(JSON.stringify(writeFile(workspace)));
    expect(workspaceOf(written)).toEqual(workspace);
    expect(JSON.stringify(writeFile(workspaceOf(written)))).toBe(JSON.stringify(written));
  });

  test.each([
    ['clinic', { daysPerWeek: 4.5, mix: [{ share: 1 }] }],
    ['clinic', []],
    ['pace', {}],
    ['pace', 'March: 350'],
    ['log', [{ note: 'six slots held' }]],
    ['log', 0],
  ])('keeps what stood in %s before it had a shape: %j', (part, found) => {
    const [offer] = smallest.offers;
    const file = { ...smallest, offers: [{ ...offer, [part]: found }] };
    expect(workspaceOf(file).offers[0]).toMatchObject({ [part]: { unread: found } });
    expect(JSON.stringify(writeFile(workspaceOf(file)))).toBe(JSON.stringify(file));
  });

  test.each([
    ['clinic', { template: {}, visits: null, credit: { assistantPercent: null } }],
    ['pace', { months: [], asOf: null }],
    ['log', { notes: [] }],
  ])('leaves %s out where nothing in it is stated', (part, found) => {
    const [offer] = smallest.offers;
    const file = { ...smallest, offers: [{ ...offer, [part]: found }] };
    expect(writeFile(workspaceOf(file))).toEqual(smallest);
  });

  test('leaves a part out that states nothing, and keeps one whose presence says something', () => {
    const [offer] = smallest.offers;
    const file = { ...smallest, ladder: {}, offers: [{ ...offer, rebase: {}, exit: {} }] };
    expect(writeFile(workspaceOf(file))).toEqual(file);
  });

  test('puts clause references in order', () => {
    const sources = { rebase: { ref: '7' }, name: { ref: '1' } };
    const file = { ...smallest, offers: [{ ...smallest.offers[0], sources }] };
    expect(JSON.stringify(writeFile(workspaceOf(file)))).toContain(
      '"sources":{"name":{"ref":"1"},"rebase":{"ref":"7"}}',
    );
  });
});
