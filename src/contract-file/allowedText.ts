import type { Allowed } from './allowed.ts';

/** What is allowed in a place: "dollars from 0 to 100,000,000 with at most 2 decimals". */
export function allowedText(allowed: Allowed): string {
  return allowed.orNone ? `${kindText(allowed)}, or "none"` : kindText(allowed);
}

function kindText(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'decimal':
      return `${allowed.noun} ${range(allowed)} with at most ${allowed.decimals} decimals`;
    case 'whole':
      return `whole ${allowed.noun} ${range(allowed)}`;
    case 'choice':
      return choices(allowed.choices);
    case 'calendarYear':
      return `a year from ${allowed.from} to ${allowed.to}`;
    case 'scheduleYear':
      return `a year from ${allowed.from} to ${allowed.to}, or "current"`;
    case 'text':
      return `text of at most ${grouped(allowed.characters)} characters`;
    case 'calendarMonth':
      return `a month from "${allowed.from}" to "${allowed.to}"`;
    case 'calendarDay':
      return `a day from "${allowed.from}" to "${allowed.to}"`;
    case 'flag':
      return 'true or false';
    case 'terms':
      return 'an object of terms';
    case 'list':
      return `a list of ${listLength(allowed)}`;
    case 'content':
      return `any content of at most ${grouped(allowed.values)} values, ${allowed.depth} levels deep`;
    case 'noSuchTerm':
      return `no term of this name, only ${allowed.terms.join(', ')}`;
    case 'pathOfOffer':
      return 'the path of a term of the offer, as in "phases[0].base.annualDollars"';
    case 'exactly':
      return `${JSON.stringify(allowed.value)}, ${allowed.because}`;
    case 'notStated':
      return `nothing, ${allowed.because}`;
    case 'above':
      return `${allowed.noun} above ${grouped(allowed.than)}, ${allowed.because}`;
    case 'atMost':
      return `${allowed.noun} up to ${grouped(allowed.than)}, ${allowed.because}`;
    case 'someAboveZero':
      return 'weights of which at least one is above 0';
    case 'apart':
      return `leaves of which no two touch the same month, as they do in month ${allowed.month}`;
    case 'notBefore':
      return `a day from "${allowed.day}" on, ${allowed.because}`;
    case 'onceInList':
      return `each ${allowed.noun} once, and this one stands there before`;
    case 'once':
      return 'each term once, and this one stands there twice';
    case 'format':
      return `"${allowed.format}", the mark of a contract file`;
    case 'version':
      return `a version up to ${allowed.newest}; a later one is written by a newer version of the calculator`;
    case 'json':
      return 'a contract file in JSON';
    case 'size':
      return `at most ${grouped(allowed.bytes / 1_000_000)} MB`;
  }
}

function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return `from ${grouped(from)} to ${grouped(to)}`;
}

function listLength({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(to) : `${from} to ${to}`;
}

function choices(values: readonly (string | number)[]): string {
  const words = values.map((value) => JSON.stringify(value));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? thousands : `${thousands}.${part}`;
}
