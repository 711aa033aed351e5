import { expect, test } from 'vitest';
import { example } from '../../../../tests/builders/session.ts';
import { clauseMark } from './clauseMark.ts';

const base = 'phases[0].base.annualDollars';

function marked(source: Readonly<Record<string, string>>): string | null {
  const [offer] = example().draft.offers;
  if (offer === undefined) throw new Error('the example has an offer');
  const noted = Object.fromEntries(
    Object.entries(source).map(([key, typed]) => [key, { typed }] as const),
  );
  return clauseMark({ ...offer, sources: { [base]: noted } }, base);
}

test.each([
  [{ ref: 'recruiter, phone', status: 'oral' }, 'told: recruiter, phone'],
  [{ status: 'oral' }, 'told, not written'],
  [{ ref: '4.2(b)', status: 'unclear' }, 'unclear: § 4.2(b)'],
  [{ status: 'unclear' }, 'unclear'],
  [{ ref: '4.2(b)', status: 'stated' }, '§ 4.2(b)'],
  [{ ref: '4.2(b)' }, '§ 4.2(b)'],
  [{ ref: 'page 3' }, 'page 3'],
  [{ quote: '“Base Salary”' }, 'noted'],
  [{ ref: ' ' }, null],
])('%o is marked as %s', (source, mark) => expect(marked(source)).toBe(mark));
