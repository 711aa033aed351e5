import type { GridCell } from './grid.ts';
import { cellText } from './grid.ts';

/**
 * wRVUs of a row in whole ten-thousandths: 412.5 is 4125000. Reports of single services print three
 * and four decimals, and the sum of the file must come out to the last of them.
 */
export type Amount =
  | { readonly kind: 'amount'; readonly units: number; readonly isRounded: boolean }
  /** Nothing, a dash, "n/a": not known, which is not zero. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly why: 'notANumber' | 'money' | 'percent' | 'noValue' };

/** What a column writes before its decimals; `either` where only "1.234" is seen; `both` is a fault. */
export type DecimalMark = 'point' | 'comma' | 'either' | 'both';

/** Reads a cell of a wRVU column: "1,234.50", "(12.34)", "12.34-", "1.234,5" with a decimal comma. */
export function readAmount(cell: GridCell | undefined, mark: 'point' | 'comma'): Amount {
  if (cell?.kind === 'number') return scaled(cell.value);
  if (cell?.kind === 'noValue') return { kind: 'unreadable', why: 'noValue' };
  if (cell?.kind === 'day') return { kind: 'unreadable', why: 'notANumber' };
  const text = cellText(cell);
  if (isNothing(text)) return { kind: 'empty' };
  if (/[$€£]/.test(text)) return { kind: 'unreadable', why: 'money' };
  if (text.includes('%')) return { kind: 'unreadable', why: 'percent' };
  const { digits, isNegative } = signed(text);
  const plain = mark === 'comma' ? commaToPoint(digits) : digits;
  if (!/^(?:\d+|\d{1,3}(?:[, ']\d{3})+)?(?:\.\d*)?$/.test(plain) || !/\d/.test(plain))
    return { kind: 'unreadable', why: 'notANumber' };
  return fromDigits(plain.replace(/[, ']/g, ''), isNegative);
}

/** Which decimal mark a column's texts show. */
export function decimalMarkOf(cells: readonly (GridCell | undefined)[]): DecimalMark {
  const texts = cells
    .filter((cell) => cell?.kind === 'text')
    .map((cell) => signed(cellText(cell)).digits)
    .filter((text) => /^[\d., ']+$/.test(text) && /\d/.test(text));
  const isComma = texts.some(
    (text) => /,\d{1,2}$|,\d{4,}$/.test(text) || /\.\d{3}.*,\d+$|^0,\d/.test(text),
  );
  const isPoint = texts.some(
    (text) => /\.\d{1,2}$|\.\d{4,}$|,\d{3}.*\.\d*$|^0?\.\d/.test(text) && !text.endsWith(','),
  );
  if (isComma && isPoint) return 'both';
  if (isComma) return 'comma';
  if (isPoint) return 'point';
  const isGroupOrDecimals = texts.filter((text) => /^[1-9]\d{0,2}\.\d{3}$/.test(text)).length;
  return isGroupOrDecimals > 0 && isGroupOrDecimals === texts.length ? 'either' : 'point';
}

/** Whether a cell holds a number of any kind, whatever it is of. */
export function isNumeric(cell: GridCell | undefined): boolean {
  if (cell?.kind === 'number') return true;
  const { digits } = signed(cellText(cell));
  return cell?.kind === 'text' && /^[\d., ']*\d[\d., ']*$/.test(digits);
}

function isNothing(text: string): boolean {
  return /^(?:[-–—.]*|n\/?a|none|null|nil|tbd|pending|not available|not reported)$/i.test(text);
}

/** A text without its sign and unit: "(12.34)" and "12.34-" are negative. */
function signed(text: string): { readonly digits: string; readonly isNegative: boolean } {
  const bare = text.replace(/^'/, '').replace(/\s*(?:w-?rvus?|work rvus?)$/i, '');
  const bracketed = /^\((.*)\)$/.exec(bare)?.[1];
  const withSign = (bracketed ?? bare).trim().replace(/^[−–]/, '-');
  const behind = /^(.*\d)\s?[-−]$/.exec(withSign)?.[1];
  const isNegative = bracketed !== undefined || behind !== undefined || withSign.startsWith('-');
  return { digits: (behind ?? withSign).replace(/^[-+]\s?/, ''), isNegative };
}

function commaToPoint(digits: string): string {
  return digits.replace(/[. ']/g, '').replace(',', '.');
}

function fromDigits(digits: string, isNegative: boolean): Amount {
  const [whole = '', decimals = ''] = digits.split('.');
  const kept = decimals.slice(0, 4).padEnd(4, '0');
  const up = (decimals[4] ?? '0') >= '5' ? 1 : 0;
  const size = Number(`${whole}${kept}`) + up;
  if (!Number.isSafeInteger(size)) return { kind: 'unreadable', why: 'notANumber' };
  const isRounded = /[1-9]/.test(decimals.slice(4));
  return { kind: 'amount', units: isNegative ? 0 - size : size, isRounded };
}

/** A binary number is what was typed but for its last bits; what is more is rounded, and said to be. */
function scaled(value: number): Amount {
  const size = Math.round(Math.abs(value) * 10_000);
  if (!Number.isSafeInteger(size)) return { kind: 'unreadable', why: 'notANumber' };
  const isRounded = Math.abs(Math.abs(value) * 10_000 - size) > 1e-3;
  return { kind: 'amount', units: value < 0 ? 0 - size : size, isRounded };
}
