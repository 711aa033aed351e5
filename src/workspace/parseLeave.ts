import { digitGroups, type Digits } from './digitGroups.ts';
import type { EntryProblem } from './entryProblem.ts';
import { leaveMonths, leaveWords, type LeaveLength } from './leaveLength.ts';
import { numberWord, startsNumberWord } from './numberWord.ts';
import type { NumberEntry } from './parseEntry.ts';
import { plainText } from './plainText.ts';

/**
 * Reads how long a leave is, as people and contracts write it: "6 weeks", "six weeks", "twelve (12)
 * weeks", "6 weeks 3 days", "2.77 months". A number by itself counts weeks. Bounds belong to the schema.
 */
export function parseLeave(text: string): NumberEntry {
  if (text.length > mostCharacters) return refused({ code: 'notALeave' });
  const plain = plainText(text).toLowerCase();
  if (plain === '') return { kind: 'empty' };
  if (plain.includes('\t')) return refused({ code: 'severalNumbers' });
  let length: LeaveLength = { month: 0, week: 0, day: 0 };
  let rest = plain;
  let last: Unit | null = null;
  while (rest !== '' && !(last !== null && ofLeave.includes(rest))) {
    const isUnfinished = [...ofLeave, 'and'].some((word) => word.startsWith(rest));
    if (last !== null && isUnfinished) return unfinished(null);
    const part = partAt(rest);
    if ('kind' in part) return part.kind === 'partial' && last !== null ? unfinished(null) : part;
    // A number by itself counts weeks; after weeks it waits for its days.
    if (part.unit === null && last !== null) return unfinished(null);
    const unit: Unit = part.unit ?? 'week';
    if (last !== null && order.indexOf(unit) <= order.indexOf(last))
      return refused({ code: 'severalNumbers' });
    if (unit === 'day' && part.hundredths % 100 !== 0)
      return refused({ code: 'tooManyDecimals', decimals: 0, unit: 'days' });
    length = { ...length, [unit]: part.hundredths };
    last = unit;
    rest = part.rest;
  }
  return { kind: 'value', value: leaveMonths(length), text: leaveWords(length) };
}

const mostCharacters = 1000;

/** What may follow: "6 weeks of leave". */
const ofLeave = ['leave', 'of leave'];

type Unit = keyof LeaveLength;
const order: readonly Unit[] = ['month', 'week', 'day'];
const unitsByWord: ReadonlyMap<string, Unit> = new Map([
  ...['weeks', 'week', 'wks', 'wk', 'w'].map((word) => [word, 'week'] as const),
  ...['days', 'day', 'd'].map((word) => [word, 'day'] as const),
  ...['months', 'month', 'mos', 'mo'].map((word) => [word, 'month'] as const),
]);

/** A number and what it counts, at the start of what is left to read. */
interface Part {
  readonly hundredths: number;
  readonly unit: Unit | null;
  readonly rest: string;
}

const join = /^(?:,|and\b|&)? ?/;
const digitsAt = /^(?<number>\.?\d[\d.,']*|\.)/;
const wordAt =
  /^(?<number>(?:twen|thir|for|fif|six|seven|eigh|nine)ty[- ](?:one|two|three|four|five|six|seven|eight|nine)\b|[a-z]+)/;
const inDigits = /^ ?\((?<digits>\d*)(?<end>\)?)/;
const unitAt = /^[- ]?(?<word>[a-z]*)'?\.?,? ?/;

function partAt(text: string): Part | NumberEntry {
  const start = text.replace(join, '');
  if (start === '') return unfinished(null);
  if (startsNumberWord(start.replace(' ', '-')) && numberWord(start) === null)
    return unfinished(null);
  const number = (digitsAt.exec(start) ?? wordAt.exec(start))?.groups?.['number'];
  if (number === undefined) return refused({ code: 'notALeave' });
  const read = /\d|^\.$/.test(number) ? digitGroups(number, 2) : ofWord(number);
  if (read.kind === 'refused') return read;
  let rest = start.slice(number.length);
  if (read.kind === 'partial') {
    const whole = read.isPoint && rest === '' ? parseLeave(number.slice(0, -1)) : null;
    if (rest === '') return unfinished(whole?.kind === 'value' ? whole : null, read.problem);
    return refused(read.problem.code === 'unfinished' ? { code: 'notALeave' } : read.problem);
  }
  const hundredths = hundredthsOf(read);
  if (typeof hundredths !== 'number') return refused(hundredths);
  const again = inDigits.exec(rest);
  if (again?.groups !== undefined) {
    if (again.groups['end'] === '') return unfinished(null);
    const digits = Number(again.groups['digits']);
    if (digits * 100 !== hundredths)
      return refused({ code: 'wordsAndDigits', words: hundredths / 100, digits });
    rest = rest.slice(again[0].length);
  }
  return withUnit(hundredths, rest);
}

function withUnit(hundredths: number, text: string): Part | NumberEntry {
  const found = unitAt.exec(text);
  const word = found?.groups?.['word'] ?? '';
  const rest = text.slice(found?.[0].length ?? 0);
  const unit = unitsByWord.get(word);
  if (unit !== undefined) return { hundredths, unit, rest };
  if (word === '' && rest === '') return { hundredths, unit: null, rest };
  const isStart = [...unitsByWord.keys()].some((unitWord) => unitWord.startsWith(word));
  if (word !== '' && isStart && rest === '') return unfinished(null);
  if (/^(?:years?|yrs?|hours?|hrs?)$/.test(word))
    return refused({ code: 'otherUnit', found: word, unit: 'leave' });
  return refused({
    code: /^(?:-|to\b|or\b|\d+(?!\d*\/))/.test(text.trim()) ? 'severalNumbers' : 'notALeave',
  });
}

function ofWord(word: string): Digits {
  const value = numberWord(word.replace(' ', '-'));
  return value === null
    ? refused({ code: 'notALeave' })
    : { kind: 'digits', whole: String(value), decimals: '' };
}

/** A number to the hundredth, or what is wrong with it. */
function hundredthsOf({
  whole,
  decimals,
}: Digits & { readonly kind: 'digits' }): number | EntryProblem {
  const needed = decimals.replace(/0+$/, '');
  if (needed.length > 2) return { code: 'tooManyDecimals', decimals: 2, unit: 'leave' };
  if (whole.length > 9) return { code: 'tooManyDigits' };
  return Number(whole) * 100 + Number(needed.padEnd(2, '0'));
}

function unfinished(
  leftAs: (NumberEntry & { readonly kind: 'value' }) | null,
  problem: EntryProblem = { code: 'notALeave' },
): NumberEntry & { readonly kind: 'partial' } {
  return { kind: 'partial', problem, leftAs };
}

function refused(problem: EntryProblem): {
  readonly kind: 'refused';
  readonly problem: EntryProblem;
} {
  return { kind: 'refused', problem };
}
