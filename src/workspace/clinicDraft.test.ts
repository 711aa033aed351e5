import { describe, expect, test } from 'vitest';
import { after, textAt, visited, workspaceOf } from '../../tests/builders/session.ts';
import { fileWith, salary, type WrittenOffer } from '../../tests/builders/writtenOffer.ts';
import { act } from './act.ts';
import { faultOf } from './faultOf.ts';
import { fileOf } from './fileOf.ts';
import { readDraft } from './readDraft.ts';
import { startState, type State } from './state.ts';

function opened(more: WrittenOffer = {}): State {
  return startState(workspaceOf(fileWith({ ...salary(260_000), ...more })));
}

function saved(state: State): {
  readonly clinic: unknown;
  readonly pace: unknown;
  readonly log: unknown;
} {
  const { file } = fileOf(state.draft);
  const [offer] = (file?.['offers'] ?? []) as readonly Readonly<Record<string, unknown>>[]; // a file lists its offers
  return { clinic: offer?.['clinic'], pace: offer?.['pace'], log: offer?.['log'] };
}

const nothing = { clinic: undefined, pace: undefined, log: undefined };

describe('clinic, year so far and log on the page', () => {
  test('are typed term by term and saved as the file has them', () => {
    const typed = [
      ['clinic.template.slotsPerDay', '20 slots'],
      ['clinic.calendar.startDate', '7/6/2027'],
      ['pace.asOf', '2027-12-31'],
      ['pace.wrvusToDate', '1,600'],
    ].reduce((state, [path = '', text = '']) => visited(state, path, text), opened());
    expect(saved(typed)).toEqual({
      clinic: { template: { slotsPerDay: 20 }, calendar: { startDate: '2027-07-06' } },
      pace: { asOf: '2027-12-31', wrvusToDate: 1600 },
      log: undefined,
    });
    expect(textAt(typed, 'clinic.calendar.startDate')).toBe('2027-07-06');
  });

  test('that are emptied again are not stated', () => {
    const typed = visited(visited(opened(), 'pace.asOf', '2027-12-31'), 'pace.asOf', '');
    const slots = visited(typed, 'clinic.template.slotsPerDay', '20');
    expect(saved(visited(slots, 'clinic.template.slotsPerDay', ''))).toEqual(nothing);
  });

  test('have lists to which entries are added, and which go with their last', () => {
    const offer = opened().draft.offers[0]?.id ?? '';
    const lists = ['clinic.visits', 'clinic.calendar.absences', 'pace.months', 'log.notes'];
    const added = lists.reduce(
      (state, path) => act(state, { type: 'add', offer, path, after: null, entry: {} }),
      opened(),
    );
    const dated = [
      ['clinic.calendar.absences[0].fromDate', '2027-12-24'],
      ['pace.months[0].month', 'July 2027'],
      ['pace.months[0].wrvus', '−12.5'],
      ['log.notes[0].text', 'Six slots held.'],
    ].reduce((state, [path = '', text = '']) => visited(state, path, text), added);
    expect(saved(dated)).toEqual({
      clinic: { calendar: { absences: [{ fromDate: '2027-12-24' }] }, visits: [{}] },
      pace: { months: [{ month: '2027-07', wrvus: -12.5 }] },
      log: { notes: [{ text: 'Six slots held.' }] },
    });
    const removed = lists.reduce(
      (state, path) => act(state, { type: 'remove', offer, path: `${path}[0]` }),
      dated,
    );
    expect(saved(removed)).toEqual(nothing);
  });

  test('go with a copy of the offer, since the original may go', () => {
    const offer = opened().draft.offers[0]?.id ?? '';
    const noted = act(opened(), {
      type: 'add',
      offer,
      path: 'log.notes',
      after: null,
      entry: { date: { typed: '2028-11-12' }, text: { typed: 'Six slots held.' } },
    });
    const copied = act(noted, { type: 'duplicateOffer', offer, name: 'Counter-offer' });
    const alone = act(copied, { type: 'removeOffer', offer });
    expect(saved(alone).log).toEqual({
      notes: [{ date: '2028-11-12', text: 'Six slots held.' }],
    });
  });

  test('keep what a file held in their place until something is typed there, and undo brings it back', () => {
    const older = opened({ clinic: { slots: 20 }, pace: {}, log: 'free' });
    expect(saved(older)).toEqual({ clinic: { slots: 20 }, pace: {}, log: 'free' });
    const typed = visited(older, 'clinic.template.slotsPerDay', '18');
    expect(saved(typed)).toEqual({
      clinic: { template: { slotsPerDay: 18 } },
      pace: {},
      log: 'free',
    });
    expect(saved(after(typed, { type: 'undo' }))).toEqual(saved(older));
  });

  test.each([
    ['7/6/20', 'unfinished'],
    ['2027-', 'unfinished'],
    ['soon', 'refused'],
    ['Mox 12, 2027', 'refused'],
    ['2/30/2027', 'notAllowed'],
    ['1999-12-31', 'notAllowed'],
  ])('a day that reads "%s" is %s', (text, kind) => {
    const state = visited(opened(), 'clinic.calendar.startDate', text);
    const term = { offer: state.draft.offers[0]?.id ?? '', path: 'clinic.calendar.startDate' };
    expect(faultOf(readDraft(state.draft, state.tries), term)?.kind).toBe(kind);
    expect(textAt(state, term.path)).toBe(text === '2/30/2027' ? '2027-02-30' : text);
  });

  test.each(['11/2/2026', 'November 2, 2026', 'nov 2 2026', 'Nov. 2, 2026', '2026-11-2'])(
    'a day that reads "%s" is the second of November 2026',
    (text) => {
      const state = visited(opened(), 'clinic.calendar.startDate', text);
      expect(textAt(state, 'clinic.calendar.startDate')).toBe('2026-11-02');
    },
  );
});
