import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '../../tests/arbitraries/law.ts';
import { workspaceOf } from '../../tests/builders/session.ts';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { act } from './act.ts';
import { entryAt } from './entryAt.ts';
import { faultOf, isJudged } from './faultOf.ts';
import { partial, refused, whole } from './parseEntry.cases.data.ts';
import { readDraft } from './readDraft.ts';
import { readTyped } from './readTyped.ts';
import { startState, type State, type TermRef } from './state.ts';
import { unitAt } from './unit.ts';

/** A term of each unit, of a contract that states everything. */
const paths = [
  'phases[0].base.annualDollars',
  'phases[0].base.raisePercentPerYear',
  'phases[0].target.annualWrvus',
  'phases[0].target.rampPercent[1]',
  'phases[0].productivity.tiers[1].dollarsPerWrvu',
  'phases[1].fromMonth',
  'startMonth',
  'termMonths',
  'clinicalFte',
  'items[0].fromYear',
  'items[3].shiftsPerMonth',
  'items[7].years',
  'exit.employerNoticeDays',
  'exit.nonCompete.miles',
  'exit.state',
  'wrvuSchedule',
  'volume.annualWrvus',
  'volume.monthWeights[2]',
  'volume.leave[0].months',
  'volume.explainedYears[0]',
] as const;

const timeTexts = [
  'July 2027',
  "Jul '27",
  '13/2027',
  '7/27',
  '2027-07-01',
  '15/07/2027',
  'June 31, 2027',
  'six weeks',
  '6 weeks 3 days',
  'twelve (12) weeks',
  'twelve (10) weeks',
  '6-8 weeks',
];

const typedTexts = fc.oneof(
  fc.constantFrom(...[...whole, ...partial, ...refused].map(([, text]) => text)),
  fc.constantFrom(...timeTexts),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,$% k()-−e/wRVUs\tJuly'")),
    maxLength: 16,
  }),
);

const start = startState(workspaceOf(fullFile()));
const visits = fc.tuple(fc.constantFrom(...paths), typedTexts).map(([path, text]) => ({
  term: { offer: start.draft.offers[0]?.id ?? '', path },
  text,
}));

/** Of the cases, where the whole draft is read after every key of each. */
const aThird = 1 / 3;

describe('whatever is typed, key by key, into a field', () => {
  test('stands in it to the letter after every key, and after the second in which nobody types', () => {
    holds(visits, ({ term, text }) => {
      const stood = statesOf(term, text).map((state) => entryAt(state.draft, term));
      expect(stood).toEqual(starts(text).map((typed) => ({ kind: 'typed', text: typed })));
    });
  });

  test('gives figures only where it reads as a whole value', () => {
    holds(
      visits,
      ({ term, text }) => {
        const figures = statesOf(term, text).filter((state) => isReady(state));
        const unread = figures.filter((state) => !readsAsValue(state, term));
        expect(unread).toEqual([]);
      },
      aThird,
    );
  });

  test('is not spoken about while it is typed', () => {
    holds(
      visits,
      ({ term, text }) => {
        const spoken = statesOf(term, text).slice(0, -1).flatMap(faultsSpokenOf);
        expect(spoken).toEqual([]);
      },
      aThird,
    );
  });

  test('is spoken about once it is left, where it is no value that the term allows, and stays', () => {
    holds(visits, ({ term, text }) => {
      const left = act(statesOf(term, text).at(-1) ?? start, { type: 'leave', ...term });
      const entry = entryAt(left.draft, term);
      const fault = faultOf(readDraft(left.draft, left.tries), term);
      expect(faultsSpokenOf(left).includes(term.path)).toBe(fault !== null);
      const read = readTyped(text, unitAt(term.path));
      const isRefused = read.kind === 'refused';
      expect(isRefused ? entry : null).toEqual(isRefused ? { kind: 'typed', text } : null);
    });
  });

  test('comes back whole by one undo', () => {
    holds(visits, ({ term, text }) => {
      const left = act(statesOf(term, text).at(-1) ?? start, { type: 'leave', ...term });
      const { draft } = left.history.past.length === 0 ? left : act(left, { type: 'undo' });
      expect(JSON.stringify(draft)).toBe(JSON.stringify(start.draft));
    });
  });
});

/** The states after each key of a text, the field emptied before; the last after a second's pause. */
function statesOf(term: TermRef, text: string): readonly State[] {
  const states: State[] = [];
  let state = start;
  for (const typed of starts(text)) {
    state = act(state, { type: 'type', ...term, text: typed });
    states.push(state);
  }
  return [...states.slice(0, -1), act(state, { type: 'pause', ...term })];
}

/** What stands in a field after each key: nothing, then a character more each time, then the whole. */
function starts(text: string): readonly string[] {
  const characters = Array.from(text);
  const typed = characters.map((_, end) => characters.slice(0, end + 1).join(''));
  return ['', ...typed, text];
}

function isReady(state: State): boolean {
  return readDraft(state.draft, state.tries).offers.every(({ kind }) => kind === 'ready');
}

function readsAsValue(state: State, term: TermRef): boolean {
  const entry = entryAt(state.draft, term);
  return entry.kind === 'typed' && readTyped(entry.text, unitAt(term.path)).kind === 'value';
}

/** The paths of all the faults that the page says something about. */
function faultsSpokenOf(state: State): readonly string[] {
  const reading = readDraft(state.draft, state.tries);
  return reading.offers.flatMap((offer) =>
    offer.kind === 'ready'
      ? []
      : Object.entries(offer.faults).flatMap(([path, fault]) =>
          isJudged(state, { offer: offer.id, path }, fault) ? [path] : [],
        ),
  );
}
