import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparedAtFirst } from '../state.ts';
import { openKept } from './openKept.ts';
import { readKeptDesk, readKeptOffer, type Layouts } from './readRecord.ts';
import { settleWishes } from './settleWishes.ts';
import { noWishes } from './wishes.ts';

const offer = {
  offer: {
    name: { typed: 'Offer A' },
    phases: [
      {
        fromMonth: { typed: '1' },
        base: { annualDollars: { typed: '275,' } },
        productivity: { tiers: [{ fromWrvus: { typed: '5,000' } }] },
      },
    ],
    volume: { rampPercent: [{ typed: '50' }, { typed: '100' }] },
    rebase: 'none',
    sources: { 'phases[0].base': { ref: { typed: '§ 3.1' } } },
  },
  unlinked: [0],
  tried: { 'volume.annualWrvus': '4,800' },
};
const record = (body: unknown, version = 1) => ({
  version,
  revision: 3,
  body: JSON.stringify(body),
});
const withOffer = (change: object) => record({ ...offer, offer: { ...offer.offer, ...change } });
const nested = (depth: number): unknown =>
  depth === 0 ? { typed: '1' } : { in: nested(depth - 1) };

describe('a record of an offer', () => {
  test('is read as it was typed', () => {
    expect(readKeptOffer(record(offer))).toEqual({ kind: 'read', revision: 3, body: offer });
  });

  test('may hold a term that this page does not know', () => {
    expect(readKeptOffer(withOffer({ laterTerm: { typed: '5' } })).kind).toBe('read');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'offer'],
    ['a list', []],
    ['no body', { version: 1, revision: 3 }],
    ['a body that is no text', { version: 1, revision: 3, body: offer }],
    ['a body that is no JSON', { version: 1, revision: 3, body: '{"offer"' }],
    ['an empty body', { version: 1, revision: 3, body: '' }],
    ['a version below the first', { ...record(offer), version: 0 }],
    ['a version that is no whole number', { ...record(offer), version: 0.5 }],
    ['a version that is a text', { ...record(offer), version: '1' }],
    ['a revision below 0', { ...record(offer), revision: -1 }],
    ['a revision without end', { ...record(offer), revision: Infinity }],
    ['no offer', record({ ...offer, offer: null })],
    ['an offer that is a list', record({ ...offer, offer: [] })],
    ['an offer that is a leaf', record({ ...offer, offer: { typed: 'Offer A' } })],
    ['no phases', withOffer({ phases: [] })],
    ['phases that are a part', withOffer({ phases: { 0: {} } })],
    ['phases that are none', withOffer({ phases: 'none' })],
    ['a phase that is a leaf', withOffer({ phases: [{ typed: '1' }] })],
    ['a phase that is none', withOffer({ phases: ['none'] })],
    ['a number where a text was typed', withOffer({ clinicalFte: 1 })],
    ['a part where a text was typed', withOffer({ clinicalFte: { half: { typed: '1' } } })],
    ['a list where a text was typed', withOffer({ clinicalFte: [{ typed: '1' }] })],
    ['a leaf that holds no text', withOffer({ clinicalFte: { typed: 1 } })],
    ['a leaf that holds more', withOffer({ clinicalFte: { typed: '1', value: { typed: '1' } } })],
    ['null', withOffer({ clinicalFte: null })],
    ['a leaf where a list stands', withOffer({ items: { typed: '1' } })],
    ['a part where a list of values stands', withOffer({ volume: { rampPercent: { 0: 'none' } } })],
    [
      'a name of every object',
      JSON.parse(JSON.stringify(record(offer)).replace('rebase', '__proto__')),
    ],
    ['its constructor', withOffer({ constructor: { typed: '1' } })],
    ['a prototype deep in a part', withOffer({ laterTerm: { prototype: { typed: '1' } } })],
    ['a name without end', withOffer({ ['x'.repeat(2_001)]: { typed: '1' } })],
    ['parts nested without end', withOffer({ laterTerm: nested(30) })],
    ['parts nested until reading fails', { ...record(offer), body: '{"offer":'.repeat(100_000) }],
    ['more leaves than any contract', withOffer({ laterTerm: Array(60_000).fill({ typed: '1' }) })],
    ['a body longer than any', record({ ...offer, tried: { name: 'x'.repeat(4_000_000) } })],
    ['phases apart that are no numbers', record({ ...offer, unlinked: ['0'] })],
    ['tried values that are no texts', record({ ...offer, tried: { name: 5 } })],
    ['tried values in a list', record({ ...offer, tried: ['5'] })],
    ['a tried list where a term is', record({ ...offer, tried: { name: { instead: [] } } })],
    ['tried phases of none', record({ ...offer, tried: { phases: { instead: null } } })],
    [
      'a tried value beside another',
      record({ ...offer, tried: { name: { instead: null, or: 1 } } }),
    ],
    ['a path that is none', record({ ...offer, tried: { 'a["\\x"]': '5' } })],
  ])('is damaged with %s', (_, stored) => {
    expect(readKeptOffer(stored)).toEqual({ kind: 'damaged' });
  });

  test('of a later version is left to it', () => {
    expect(readKeptOffer(record({ anything: true }, 2))).toEqual({ kind: 'newer' });
  });
});

describe('a record of the desk', () => {
  const view = { offer: 'offer/1', year: 3 };
  const desk = { epoch: 'x', order: ['offer/1'], own: {}, view };
  const by = { ...comparedAtFirst, baseline: 'offer/1', rate: '3', month: 12 };

  test('is read', () => {
    expect(readKeptDesk(record(desk)).kind).toBe('read');
    expect(readKeptDesk(record({ ...desk, own: { horizonYears: { typed: '7' } } })).kind).toBe(
      'read',
    );
    const asked = { ...view, isTrying: true, compared: by };
    expect(readKeptDesk(record({ ...desk, view: asked })).kind).toBe('read');
  });

  test.each<[string, object]>([
    ['no epoch', { epoch: null }],
    ['an order of numbers', { order: [1] }],
    ['own terms that are a list', { own: [] }],
    ['an own term that is a number', { own: { horizonYears: 7 } }],
    ['a year that is a text', { view: { offer: null, year: '3' } }],
    ['no view', { view: null }],
    ['what is shown as a text', { view: { ...view, isTrying: 'yes' } }],
    ['a baseline that is a number', { view: { ...view, compared: { ...by, baseline: 1 } } }],
    ['a rate that is a number', { view: { ...view, compared: { ...by, rate: 3 } } }],
    ['a leaving month of none', { view: { ...view, compared: { ...by, month: 0 } } }],
    [
      'volumes the wrong way round',
      { view: { ...view, compared: { ...by, volumes: { low: 2, high: 1 } } } },
    ],
  ])('is damaged with %s', (_, change) => {
    expect(readKeptDesk(record({ ...desk, ...change }))).toEqual({ kind: 'damaged' });
  });
});

describe('layouts', () => {
  /** Released layouts are one so far: the steps are shown at one that was never released. */
  const third: Layouts = {
    current: 3,
    steps: {
      1: { offer: (body) => ({ from1: body }), desk: (body) => body },
      2: { offer: (body) => (body as { from1: unknown }).from1, desk: (body) => body },
    },
  };

  test('an earlier one goes through each step to the present one', () => {
    expect(readKeptOffer(record(offer, 1), third)).toEqual({
      kind: 'read',
      revision: 3,
      body: offer,
    });
    expect(readKeptOffer(record({ from1: offer }, 2), third).kind).toBe('read');
    expect(readKeptOffer(record(offer, 3), third).kind).toBe('read');
    expect(readKeptOffer(record(offer, 4), third)).toEqual({ kind: 'newer' });
  });

  test('one that no step leads from is damaged, not guessed at', () => {
    expect(readKeptOffer(record(offer, 1), { ...third, steps: {} })).toEqual({ kind: 'damaged' });
  });

  /** Recorded from the page when layout 1 was released; it must open for ever. */
  test('the recorded draft of layout 1 opens as it was left', () => {
    const file = join(import.meta.dirname, '../../../tests/workspace/kept-1.json');
    const recorded = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const { puts, outcome } = settleWishes(new Map(Object.entries(recorded)), noWishes('new'));
    const opened = outcome.kind === 'settled' ? openKept(outcome) : null;
    const texts = JSON.stringify(opened?.state.draft);
    expect(puts.size).toBe(0);
    expect(opened?.state.draft.offers.map(({ name }) => name)).toEqual([
      { typed: 'Worked example' },
      { typed: 'Worked example 2' },
    ]);
    expect(texts).toContain('"annualDollars":{"typed":"275,"}');
    expect(texts).toContain('{"annualWrvus":{"typed":"4,444"}');
    expect(Object.values(opened?.state.tries ?? {})).toEqual([{ 'volume.annualWrvus': '4,800' }]);
    expect(opened?.state.view.year).toBe(5);
  });
});
