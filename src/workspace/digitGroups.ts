import type { EntryProblem } from './entryProblem.ts';
import { grouped } from './formatEntry.ts';

/** The digits of a number before and after its point, or why they are none. */
export type Digits =
  | { readonly kind: 'digits'; readonly whole: string; readonly decimals: string }
  /** `isPoint`: all that is missing are decimals that need not come. */
  | { readonly kind: 'partial'; readonly problem: EntryProblem; readonly isPoint: boolean }
  | { readonly kind: 'refused'; readonly problem: EntryProblem };

/**
 * Reads digits with their separators: "260,000.00", "5 000", "5'000". Where a comma may be meant as
 * a decimal point, or a point as a separator of thousands, the text is refused and never guessed.
 */
export function digitGroups(text: string, decimalsAllowed: 0 | 2 | 4): Digits {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (text.includes('.') && text.includes(',') && text[last] === ',') return decimalComma(text);
  const [whole = '', decimals, ...more] = text.split('.');
  if (more.length > 0) return severalPoints(text);
  if (decimals === undefined) return groups(text);
  if (!/^\d*$/.test(decimals)) return refused({ code: 'notANumber' });
  const before = whole === '' ? digits('', '') : groups(whole);
  if (before.kind === 'refused')
    return before.problem.code === 'groups' ? refused(wrongGroups(whole, decimals)) : before;
  if (before.kind === 'partial') return refused(wrongGroups(whole, decimals));
  if (decimals === '')
    return whole === ''
      ? { kind: 'partial', problem: { code: 'unfinished' }, isPoint: false }
      : { kind: 'partial', problem: { code: 'unfinished' }, isPoint: true };
  if (decimalsAllowed < 3 && /^[1-9]\d{0,2}\.\d{3}$/.test(text))
    return refused({
      code: 'pointOfThousands',
      suggestion: text.replace('.', ','),
      orElse: decimalsAllowed === 2 || /^0+$/.test(decimals) ? shortened(whole, decimals) : null,
    });
  return digits(before.whole, decimals);
}

function groups(text: string): Digits {
  if (/^\d+$/.test(text)) return digits(text, '');
  if (/^0+,\d*$/.test(text) && text !== '0,') return decimalComma(text);
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) || /^\d{1,3}(?:[ ']\d{3})+$/.test(text))
    return digits(text.replace(/\D/g, ''), '');
  if (/^\d{1,3}(?:,\d{3})*,\d{0,2}$/.test(text)) return unfinishedGroup(text);
  if (/^\d{1,3}(?:[ ']\d{3})*[ ']\d{0,2}$/.test(text))
    return { kind: 'partial', problem: { code: 'unfinished' }, isPoint: false };
  if (/^\d*,\d{1,2}$/.test(text) || /^\d{1,3}(?:[ ']\d{3})+,\d*$/.test(text))
    return decimalComma(text);
  if (text.includes(' ')) return refused({ code: 'severalNumbers' });
  return refused(wrongGroups(text, ''));
}

/** "5,00" may become "5,000"; where it stays, a decimal comma was meant. */
function unfinishedGroup(text: string): Digits {
  const meant = decimalComma(text);
  const isOneComma = /^\d+,\d{1,2}$/.test(text);
  return {
    kind: 'partial',
    problem: isOneComma && meant.kind === 'refused' ? meant.problem : { code: 'unfinished' },
    isPoint: false,
  };
}

function decimalComma(text: string): Digits {
  const [whole = '', decimals = '', ...more] = text.split(',');
  const read = whole.replace(/[. ']/g, '');
  const isOrdered = more.length === 0 && /^\d{0,3}(?:[. ']?\d{3})*$/.test(whole);
  if (!isOrdered || !/^\d*$/.test(decimals)) return refused({ code: 'notANumber' });
  const point = decimals === '' ? '' : `.${decimals}`;
  return refused({
    code: 'decimalComma',
    suggestion: `${grouped(read.replace(/^0+(?=\d)/, '') || '0')}${point}`,
  });
}

/** "1.234.567" groups thousands by points. */
function severalPoints(text: string): Digits {
  if (!/^\d{1,3}(?:\.\d{3})+$/.test(text)) return refused({ code: 'notANumber' });
  const suggestion = text.replaceAll('.', ',');
  return refused({ code: 'pointOfThousands', suggestion, orElse: null });
}

function wrongGroups(whole: string, decimals: string): EntryProblem {
  const joined = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return {
    code: 'groups',
    suggestion: `${grouped(joined)}${decimals === '' ? '' : `.${decimals}`}`,
  };
}

function shortened(whole: string, decimals: string): string | null {
  const needed = decimals.replace(/0+$/, '');
  if (needed.length > 2) return null;
  return needed === '' ? whole : `${whole}.${needed}`;
}

function digits(whole: string, decimals: string): Digits & { readonly kind: 'digits' } {
  return { kind: 'digits', whole, decimals };
}

function refused(problem: EntryProblem): Digits & { readonly kind: 'refused' } {
  return { kind: 'refused', problem };
}
