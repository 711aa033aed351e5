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

/** Half of a surrogate pair is no character: it could be saved in no file and sent in no link. */
function isWritable(found: string, characters: number): boolean {
  if (found.length > 2 * characters || /\p{Surrogate}/u.test(found)) return false;
  return found.length <= characters || Array.from(found).length <= characters;
}
