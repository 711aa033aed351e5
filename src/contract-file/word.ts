import type { TermRule } from './term.ts';

/** Text of a limited number of characters, each counted once however it is stored. */
export function text(characters: number): TermRule<string> {
  return {
    allowed: { kind: 'text', characters },
    read: (found) => (typeof found === 'string' && isWritable(found, characters) ? found : null),
    write: (value) => value,
  };
}

/** One of a few words or numbers. */
export function choice<const Choice extends string | number>(
  ...choices: readonly Choice[]
): TermRule<Choice> {
  return {
    allowed: { kind: 'choice', choices },
    read: (found) => choices.find((value) => value === found) ?? null,
    write: (value) => value,
  };
}

export const flag: TermRule<boolean> = {
  allowed: { kind: 'flag' },
  read: (found) => (typeof found === 'boolean' ? found : null),
  write: (value) => value,
};

/** A month of the calendar, `2027-07`. */
export const calendarMonth: TermRule<string> = {
  allowed: { kind: 'calendarMonth', from: '2000-01', to: '2099-12' },
  read: (found) =>
    typeof found === 'string' && /^20\d\d-(?:0[1-9]|1[0-2])$/.test(found) ? found : null,
  write: (value) => value,
};

/** A day of the calendar, `2027-07-01`. */
export const calendarDay: TermRule<string> = {
  allowed: { kind: 'calendarDay', from: '2000-01-01', to: '2099-12-31' },
  read: (found) => (typeof found === 'string' && isDay(found) ? found : null),
  write: (value) => value,
};

/** A year of the calendar, 2026. */
export const calendarYear: TermRule<number> = {
  allowed: { kind: 'calendarYear', from: 2000, to: 2099 },
  read: (found) =>
    typeof found === 'number' && Number.isInteger(found) && found >= 2000 && found <= 2099
      ? found
      : null,
  write: (value) => value,
};

/** The fee-schedule year by which work RVUs are counted, or the one in force. */
export const scheduleYear: TermRule<number | 'current'> = {
  allowed: { kind: 'scheduleYear', from: 2015, to: 2099 },
  read: (found) => {
    if (found === 'current') return found;
    const isYear = typeof found === 'number' && Number.isInteger(found);
    return isYear && found >= 2015 && found <= 2099 ? found : null;
  },
  write: (value) => value,
};

/** Counted without a clock, whose days depend on the time zone. */
function isDay(found: string): boolean {
  const [, year, month, day] = /^(20\d\d)-(0[1-9]|1[0-2])-(\d\d)$/.exec(found) ?? [];
  if (year === undefined || month === undefined) return false;
  const isLeap = Number(year) % 4 === 0; // so in every year from 2000 to 2099
  const days = month === '02' ? (isLeap ? 29 : 28) : /0[469]|11/.test(month) ? 30 : 31;
  return Number(day) >= 1 && Number(day) <= days;
}

/** Half of a surrogate pair is no character: it could be saved in no file and sent in no link. */
function isWritable(found: string, characters: number): boolean {
  if (found.length > 2 * characters || /\p{Surrogate}/u.test(found)) return false;
  return found.length <= characters || Array.from(found).length <= characters;
}
