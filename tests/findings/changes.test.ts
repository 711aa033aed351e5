import { describe, expect, test } from 'vitest';
import workedExample from '../../src/contract-file/templates/worked-example.json';
import type { Offer } from '../../src/compensation/index.ts';
import type { Earlier } from '../../src/findings/index.ts';
import { changeCount, changedOffers, changedSince, likeness } from '../../src/findings/index.ts';
import { but, type Json } from './but.ts';
import { template, workspaceOf } from '../builders/session.ts';

const [example] = workedExample.offers;

/** The worked example with some terms of its own, those of its phase apart. */
function exampleWith(terms: Json = {}, phase: Json = {}): Offer {
  const changed = but(but({ ...example }, { phases: [phase] }), terms);
  return only(workspaceOf({ ...workedExample, offers: [changed] }).offers);
}

function only(offers: readonly Offer[]): Offer {
  const [offer] = offers;
  if (offer === undefined) throw new Error('one offer was given');
  return offer;
}

const was = exampleWith();
const [signing] = example?.items ?? [];
const tiers = [{ fromWrvus: 5000, dollarsPerWrvu: 50 }];

/** What a later link may say otherwise. */
const later: readonly (readonly [name: string, is: Offer, year: number])[] = [
  ['nothing', was, 3],
  [
    'a higher base, before it is recalculated',
    exampleWith({}, { base: { annualDollars: 275_000 } }),
    1,
  ],
  [
    'a higher base, after it is recalculated',
    exampleWith({}, { base: { annualDollars: 275_000 } }),
    3,
  ],
  ['no recalculation', exampleWith({ rebase: 'none' }), 3],
  [
    'more work and a higher rate, of which either alone does less',
    exampleWith(
      { volume: { annualWrvus: 5600 }, rebase: 'none' },
      { productivity: { tiers: [{ fromWrvus: 5000, dollarsPerWrvu: 55 }] } },
    ),
    3,
  ],
  [
    'another payment and a second tier',
    exampleWith(
      { items: [signing, { kind: 'retention', dollars: 20_000, paidInMonth: 36 }] },
      {
        productivity: {
          model: 'bonus',
          tiers: [...tiers, { fromWrvus: 6000, dollarsPerWrvu: 60 }],
        },
      },
    ),
    3,
  ],
  ['no other pay, and no longer a notice', exampleWith({ items: [], exit: null }), 1],
  [
    'another way of paying',
    exampleWith(
      { rebase: null },
      {
        base: { annualDollars: 200_000 },
        productivity: {
          model: 'draw',
          tiers: [{ fromWrvus: 0, dollarsPerWrvu: 45 }],
          deficit: 'carried',
        },
      },
    ),
    1,
  ],
  ['production alone', only(template('pure-productivity').offers), 3],
  ['no figures any more', exampleWith({}, { base: { annualDollars: null } }), 3],
  [
    'a second phase',
    exampleWith({
      phases: [{}, { fromMonth: 25, base: { annualDollars: 300_000 } }],
    }),
    3,
  ],
  [
    'leave, a cap and a tail',
    exampleWith({
      volume: { annualWrvus: 4200, leave: [{ fromMonth: 26, months: 3, basePaidPercent: 0 }] },
      totalCashCapDollars: 205_000,
      exit: { tail: 'none', nonCompete: { months: 12, miles: 10 } },
    }),
    3,
  ],
  [
    'figures of a clinic and a year so far alone',
    exampleWith({
      clinic: {
        template: { daysPerWeek: 4, weeksPerYear: 50, seenPerDay: 14 },
        visits: [{ wrvusEach: 1.5 }],
      },
      pace: { asOf: '2027-12-31', wrvusToDate: 1600 },
    }),
    3,
  ],
];

const file = { horizonYears: null, ladder: null };
const earlier: Earlier = { kind: 'copy', day: '2027-05-12' };

function found(is: Offer, year: number, as = earlier) {
  return changedSince({ was, is, file, earlier: as, name: null }, year);
}

/** Regenerate with `npx vitest run tests/findings/changes.test.ts -u`, and read what changed. */
test('what changed since a copy is told as in the reviewed text', async () => {
  const texts = later.map(([name, is, year]) => {
    const { sentence, rows, yearName, about } = found(is, year);
    return [
      `## ${name}`,
      sentence,
      ...rows.map((row) => `  | ${row.name}: ${row.was} | ${row.is} | ${yearName} ${row.effect}`),
      ...(rows.length === 0 ? [] : [`  ${about}`]),
      '',
    ].join('\n');
  });
  await expect(texts.join('\n')).toMatchFileSnapshot('changes.txt');
});

describe('what a change does', () => {
  test('is the year’s pay with it alone, less what the year paid before', () => {
    const { rows, sentence } = found(later[4]?.[1] ?? was, 3);
    expect(sentence).toContain('year 3 pays $293,000 before tax, $83,000 more');
    // Year 3 paid 4,200 × $50 = $210,000. Without recalculation the base stays at $260,000; with
    // 5,600 wRVUs it becomes 5,600 × $50 = $280,000 and 600 × $50 are paid above it.
    expect(rows.map(({ name, effect }) => [name, effect])).toEqual([
      ['Expected wRVUs a year', '+$100,000'],
      ['Recalculation of pay', '+$50,000'],
      ['Dollars per wRVU', 'same'],
    ]);
  });

  test('opens into both years and their difference', () => {
    const [row] = found(exampleWith({ rebase: 'none' }), 3).rows;
    const { lines } = row?.explain() ?? { lines: [] };
    expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
      ['Your copy of May 12, 2027: Base', '$210,000.00'],
      ['Your copy of May 12, 2027: Production pay settled in June 2030', '$0.00'],
      ['Your copy of May 12, 2027', '$210,000.00'],
      ['With this change alone: Base', '$260,000.00'],
      ['With this change alone: Production pay settled in June 2030', '$0.00'],
      ['With this change alone', '$260,000.00'],
      ['Difference', '$50,000.00'],
    ]);
  });

  test('is not told where it alone makes no contract', () => {
    const { rows } = found(exampleWith({}, { base: { annualDollars: null } }), 3);
    expect(rows.map(({ effect }) => effect)).toEqual(['no figure']);
  });
});

test('an offer of one’s own is no copy', () => {
  const own: Earlier = { kind: 'own', name: 'Offer A' };
  expect(found(was, 3, own).sentence).toBe('The same as your own “Offer A”.');
  const { sentence } = found(exampleWith({ rebase: 'none' }), 3, own);
  expect(sentence).toMatch(/^1 term differs from your own “Offer A”: at 4,200 wRVUs year 3 pays/);
});

test('of several offers those that changed come first, with what and what it does', () => {
  const higher = exampleWith({}, { base: { annualDollars: 275_000 } });
  const of = (name: string, is: Offer) => ({ was, is, file, earlier, name });
  // Recalculated, year 3 pays 4,200 × $50 = $210,000 whatever the base was; years 1 and 2 pay the base.
  expect(changedOffers([of('A', was), of('B', higher), of('C', was)], 3)).toEqual([
    '1 term of B changed since your copy of May 12, 2027: at 4,200 wRVUs year 3 pays $210,000 before tax, the same as before; years 1 and 2 pay $15,000 more each. Annual base: $260,000, now $275,000.',
    'A and C are the same as your copy of May 12, 2027.',
  ]);
});

test('every row has a key of its own', () => {
  for (const [, is, year] of later) {
    const keys = found(is, year).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

describe('how alike two offers are', () => {
  test('a later version with three changes is, another contract is not', () => {
    expect(likeness(was, was)).toBe(1);
    expect(likeness(was, later[4]?.[1] ?? was)).toBeGreaterThan(0.6);
    expect(likeness(was, only(template('pure-productivity').offers))).toBeLessThan(0.4);
  });

  test('names, notes and quotes are no terms', () => {
    const other = { ...was, name: 'Another', notes: 'a note', employer: 'X' };
    expect([likeness(was, other), changeCount(was, other)]).toEqual([1, 0]);
  });
});
