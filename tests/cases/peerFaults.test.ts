import { describe, expect, test } from 'vitest';
import { effectiveRate, round } from '../../src/compensation/index.ts';
import { calcText } from '../../src/commands/calcText.ts';
import {
  readText,
  type CalcOutputOffer,
  type CalcOutputYear,
} from '../../src/contract-file/index.ts';
import { answer, subjectOf, textOf, tierPays, type Subject } from '../../src/findings/index.ts';
import {
  act,
  faultOf,
  faultSentence,
  fileOf,
  isJudged,
  readDraft,
  startState,
  type Action,
  type State,
} from '../../src/workspace/index.ts';
import { textAt, type, visited, workspaceOf } from '../builders/session.ts';
import {
  fileWith,
  production,
  salary,
  withBase,
  type TiersOfFile,
  type WrittenOffer,
} from '../builders/writtenOffer.ts';

/** Faults that other calculators were seen to have, each by its name, and what is right. */
const tiers = 'phases[0].productivity.tiers';

describe('tiers of $55, $60 above 4,000 and $70 above 6,000', () => {
  const at = (annualWrvus: number) =>
    opened(
      production(annualWrvus, [
        [0, 55],
        [4000, 60],
        [6000, 70],
      ]),
    );

  test('tier-added: one more tier changes no other, and no pay below it', () => {
    const before = at(8000);
    const empty = done(before, { type: 'add', path: tiers, after: null, entry: {} });
    expect(cashOf(before)).toBe(480_000);
    expect(tierTexts(empty).slice(0, 3)).toEqual(tierTexts(before));
    // What an empty tier pays and from where on is not known: no figure, and what is missing named.
    expect(calcOf(empty)).toEqual({
      name: 'Offer A',
      missing: [`${tiers}[3].fromWrvus`, `${tiers}[3].dollarsPerWrvu`],
    });
    const filled = visited(
      visited(empty, `${tiers}[3].fromWrvus`, '9,000'),
      `${tiers}[3].dollarsPerWrvu`,
      '$80',
    );
    expect(cashOf(filled)).toBe(480_000);
    const undone = [1, 2, 3].reduce((state) => act(state, { type: 'undo' }), filled);
    expect(bytesOf(undone)).toBe(bytesOf(before));
  });

  test('tier-removed: the tier before takes over where it stood', () => {
    const before = at(6000);
    const removed = done(before, { type: 'remove', path: `${tiers}[2]` });
    expect([cashOf(before), cashOf(removed)]).toEqual([340_000, 340_000]);
    expect(cashOf(done(at(8000), { type: 'remove', path: `${tiers}[2]` }))).toBe(460_000);
  });

  test('tier-effective: $57.31 a wRVU at 6,500, by all that is paid and not by the middle tier', () => {
    const subject = subjectIn(
      production(6500, [
        [0, 55],
        [5000, 65],
        [7000, 75],
      ]),
    );
    const year = subject.kind === 'ready' ? subject.ledger[0] : undefined;
    const rate = year === undefined ? null : effectiveRate(year);
    expect([year?.pay.cash, rate === null ? null : round(rate)]).toEqual([37_250_000, 573_077]);
  });
});

test('tiers-unsorted: 6,000 before 4,000 is refused beside the field, and by calc', () => {
  const sorted: TiersOfFile = [
    [4000, 55],
    [6000, 60],
  ];
  expect(errorsOf(withBase('bonus', 250_000, 8000, sorted.toReversed()))).toEqual([
    `offers[0].${tiers}[1].fromWrvus: found 4000; allowed: wRVUs above 6,000, where the tier before starts`,
  ]);
  const bonus = withBase('bonus', 250_000, 8000, sorted);
  const typed = visited(opened(bonus), `${tiers}[0].fromWrvus`, '7,000');
  expect(saidAt(typed, `${tiers}[1].fromWrvus`)).toMatch(/^Enter wRVUs above 7,000/);
  expect(textAt(typed, `${tiers}[0].fromWrvus`)).toBe('7,000');
  expect(calcOf(typed)).toBeNull();
});

describe('one-contract-four-totals: $250,000, 4,000 wRVUs and $50 pay by the model that is named', () => {
  const models = [
    ['bonus', 5000, 250_000, 0, 0],
    ['greaterOf', 0, 250_000, 0, 0],
    ['bonus', 0, 450_000, 200_000, 0],
    ['draw', 0, 250_000, 0, 50_000],
  ] as const;

  test.each(models)('%s from %d', (model, from, cash, productivity, deficit) => {
    const state = opened(withBase(model, 250_000, 4000, [[from, 50]]));
    expect(calcOf(state)).toMatchObject({
      years: [{ cash, pay: { base: 250_000, productivity }, deficit }, {}, {}, {}, {}],
    });
  });

  test('the draw is said to be $50,000 that is not yet earned', () => {
    const { headline } = answerOf(withBase('draw', 250_000, 4000, [[0, 50]]));
    expect(headline).toMatch(/of which \$50,000 is an advance not yet earned/);
  });
});

test('hidden-cliff: the wRVU at a whole-volume tier is said in dollars', () => {
  const whole = (annualWrvus: number) =>
    production(
      annualWrvus,
      [
        [0, 50],
        [5000, 60],
      ],
      { applies: 'wholeFromFirst' },
    );
  expect([cashOf(opened(whole(4999))), cashOf(opened(whole(5000)))]).toEqual([249_950, 300_000]);
  const cliff = 'The 5,000th wRVU is worth $50,050 in year 1.';
  const subject = subjectIn(whole(4999));
  const pays = subject.kind === 'ready' ? tierPays(subject, 0, 1) : null;
  expect(pays?.warnings.map(textOf)).toContain(cliff);
  expect(answerOf(whole(4999)).sentences).toContain(cliff);
});

test('percent-of-one: a quality score of 1 is one percent, however it is typed', () => {
  const item = { kind: 'quality', maximumDollarsPerYear: 15_000, expectedPercent: 70 };
  const state = opened({ ...salary(250_000), items: [item] });
  const pays = ['1', '1%', '1 %', '1.00', '0.01', '100'].map((typed) => {
    const year = yearOf(visited(state, 'items[0].expectedPercent', typed));
    return year.pay.quality;
  });
  expect(pays).toEqual([150, 150, 150, 150, 1.5, 15_000]);
});

test('saved-differs: what is typed, saved and opened is the same, figures included', () => {
  const state = visited(
    opened(withBase('bonus', 250_000, 5500, [[5000, 45]])),
    `${tiers}[0].dollarsPerWrvu`,
    '$50',
  );
  const saved = JSON.stringify(fileOf(state.draft).file);
  const reading = readText(saved);
  const again = startState(reading.ok ? reading.workspace : workspaceOf(null));
  expect(textAt(again, `${tiers}[0].dollarsPerWrvu`)).toBe('50.00');
  expect(calcOf(again)).toEqual(calcOf(state));
  expect(JSON.stringify(fileOf(again.draft).file)).toBe(saved);
  expect(cashOf(again)).toBe(275_000);
});

describe('part-time', () => {
  const halfTime = (clinicalFte: number, annualWrvus: number) => ({
    ...withBase('bonus', 250_000, annualWrvus, [[3000, 50]]),
    clinicalFte,
    printedForFte: 1,
  });

  test('fte-typed: 0.5 typed key by key leaves the target where it was', () => {
    const before = opened(halfTime(1, 3840));
    const keyed = ['0', '0.', '0.5'].reduce(
      (state, text) => act(state, type('clinicalFte', text)),
      before,
    );
    const left = done(keyed, { type: 'leave', path: 'clinicalFte' });
    expect(bytesOf(left)).toBe(bytesOf(visited(before, 'clinicalFte', '0.5')));
    expect(textAt(left, 'phases[0].target.annualWrvus')).toBe('3,000');
    const years = [yearOf(left), yearOf(visited(left, 'clinicalFte', '1'))];
    expect(years.map(({ targetWrvus }) => targetWrvus)).toEqual([1500, 3000]);
  });

  test('fte-zero: an FTE of 0 is refused, and no figure stands on it', () => {
    expect(errorsOf(halfTime(0, 3840))).toEqual([
      'offers[0].clinicalFte: found 0; allowed: FTE from 0.05 to 1.5 with at most 2 decimals',
    ]);
    const typed = visited(opened(halfTime(1, 3840)), 'clinicalFte', '0');
    expect(saidAt(typed, 'clinicalFte')).toMatch(/^Enter FTE from 0\.05 to 1\.5/);
    expect(calcOf(typed)).toBeNull();
  });

  test('fte-twice: a half-time threshold is halved once, and the work not at all', () => {
    const year = yearOf(opened(halfTime(0.5, 3840)));
    expect(year).toMatchObject({ creditedWrvus: 3840, pay: { productivity: 117_000 } });
  });

  test('band-gap: every FTE scales by itself, and a tier has no end that could leave a gap', () => {
    const fte = [0.5, 0.55, 0.6].map((clinicalFte) => yearOf(opened(halfTime(clinicalFte, 3840))));
    expect(fte.map(({ targetWrvus }) => targetWrvus)).toEqual([1500, 1650, 1800]);
    const ended = { fromWrvus: 0, toWrvus: 4000, dollarsPerWrvu: 55 };
    expect(
      errorsOf({
        ...halfTime(1, 3840),
        phases: [{ fromMonth: 1, productivity: { model: 'production', tiers: [ended] } }],
      }),
    ).toEqual([expect.stringContaining(`${tiers}[0].toWrvus: found 4000; allowed: no term of`)]);
  });
});

test('float-money: 4,321.1 wRVUs at $45.52 are $196,696.47, in the file and on the page', () => {
  const file = production(4321.1, [[0, 45.52]]);
  expect(cashOf(opened(file))).toBe(196_696.47);
  expect(answerOf(file).headline).toContain('$196,696');
});

function subjectIn(offer: WrittenOffer): Subject {
  return subjectOf(workspaceOf(fileWith(offer)), 0);
}

function opened(offer: WrittenOffer): State {
  return startState(workspaceOf(fileWith(offer)));
}

type Bare = Action extends infer Some
  ? Some extends { readonly path: string }
    ? Omit<Some, 'offer'>
    : never
  : never;

function done(state: State, action: Bare): State {
  return act(state, { ...action, offer: state.draft.offers[0]?.id ?? '' });
}

/** What `calc` prints of the offer on the page; null where the page has no offer for it. */
function calcOf(state: State): CalcOutputOffer | null {
  const { file } = fileOf(state.draft);
  if (file === null) return null;
  const result = calcText(JSON.stringify(file));
  return 'output' in result ? (result.output.offers[0] ?? null) : null;
}

/** The first year, of an offer that has figures. */
function yearOf(state: State): CalcOutputYear {
  const offer = calcOf(state);
  const year = offer !== null && 'years' in offer ? offer.years[0] : undefined;
  if (year === undefined) throw new Error(JSON.stringify(offer));
  return year;
}

function cashOf(state: State): number {
  return yearOf(state).cash;
}

function errorsOf(offer: WrittenOffer): readonly string[] {
  const result = calcText(JSON.stringify(fileWith(offer)));
  return 'errors' in result ? result.errors : [];
}

/** The sentence that stands under a field; null where none does. */
function saidAt(state: State, path: string): string | null {
  const term = { offer: state.draft.offers[0]?.id ?? '', path };
  const fault = faultOf(readDraft(state.draft, state.tries), term);
  return fault !== null && isJudged(state, term, fault) ? faultSentence(fault) : null;
}

function answerOf(offer: WrittenOffer): {
  readonly headline: string;
  readonly sentences: readonly string[];
} {
  const found = answer(subjectIn(offer), 1);
  return {
    headline: textOf(found.headline),
    sentences: found.sentences.map(({ sentence }) => textOf(sentence)),
  };
}

function tierTexts(state: State): readonly unknown[] {
  return state.draft.offers[0]?.phases[0]?.productivity?.tiers ?? [];
}

function bytesOf({ draft }: State): string {
  const { nextId: _nextId, ...rest } = draft;
  return JSON.stringify(rest);
}
