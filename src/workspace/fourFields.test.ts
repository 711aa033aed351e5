import { describe, expect, test } from 'vitest';
import { readFile, templates } from '../contract-file/index.ts';
import { act } from './act.ts';
import { fourFields } from './fourFields.ts';
import { readDraft } from './readDraft.ts';
import { startState } from './state.ts';

function fieldsOf(file: unknown, year: number) {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const state = act(startState(reading.workspace), { type: 'chooseYear', year });
  return fourFields(state, readDraft(state.draft, state.tries));
}

function template(id: string): unknown {
  return templates.find((one) => one.id === id)?.file;
}

function shown({ base, target, rate, volume }: ReturnType<typeof fieldsOf>) {
  return [base, target, rate, volume].map(({ text, setIn }) => [text, setIn]);
}

describe('the four fields', () => {
  test('of a guarantee, then base and production, in a year of the guarantee', () => {
    const fields = fieldsOf(template('guarantee-then-production'), 1);
    expect(fields.phase).toBe(0);
    expect(shown(fields)).toEqual([
      ['250,000', null],
      ['4,800', null],
      ['30.00', 'set in phase 2'],
      ['4,900', null],
    ]);
    expect(fields.rate.unused).toBeNull();
    expect(fields.link).toEqual({ kind: 'impossible' });
  });

  test('of the same contract in year 3', () => {
    const fields = fieldsOf(template('guarantee-then-production'), 3);
    expect(shown(fields)).toEqual([
      ['100,000', null],
      ['4,800', 'set in phase 1'],
      ['30.00', null],
      ['4,900', null],
    ]);
    expect(fields.target.term.path).toBe('phases[0].target.annualWrvus');
    expect(fields.link).toEqual({ kind: 'apart', phase: 1 });
    expect(fields.threshold?.text).toBe('0');
  });

  test.each([
    [1, 0],
    [2, 1],
    [3, 1],
  ])('a phase that starts in month 19 governs year %d: %d', (year, phase) => {
    const phases = [
      { fromMonth: 1, base: { annualDollars: 250000 }, productivity: { model: 'salary' } },
      { fromMonth: 19, base: { annualDollars: 100000 } },
    ];
    const file = {
      format: 'rvu-contract-calculator',
      version: 1,
      offers: [{ name: 'A', phases, volume: { annualWrvus: 4200 } }],
    };
    expect(fieldsOf(file, year).phase).toBe(phase);
  });

  test('name further tiers beside the rate', () => {
    expect(fieldsOf(template('lower-base-high-upside'), 1).rate.beside).toBe(
      'then $58.00 above 5,000, then $64.00 above 6,000',
    );
    expect(fieldsOf(template('base-and-bonus'), 1).rate.beside).toBeNull();
  });

  test('say what the model does not use', () => {
    expect(fieldsOf(template('pure-productivity'), 1).base.unused).toBe('productionHasNoBase');
    const salary = {
      format: 'rvu-contract-calculator',
      version: 1,
      offers: [{ name: 'A', phases: [{ fromMonth: 1, productivity: { model: 'salary' } }] }],
    };
    expect(fieldsOf(salary, 1).rate.unused).toBe('salaryHasNoRate');
  });

  test('of an empty template wait for everything and lead to phase 1', () => {
    const fields = fieldsOf(template('empty'), 1);
    expect(
      [fields.base, fields.target, fields.rate, fields.volume].map((field) => [
        field.term.path,
        field.state,
      ]),
    ).toEqual([
      ['phases[0].base.annualDollars', 'notStated'],
      ['phases[0].target.annualWrvus', 'notStated'],
      ['phases[0].productivity.tiers[0].dollarsPerWrvu', 'notStated'],
      ['volume.annualWrvus', 'notStated'],
    ]);
    expect(fields.link).toEqual({ kind: 'linked', phase: 0 });
  });
});
