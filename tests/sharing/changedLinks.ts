/** The letters of a link, and what programs put among them. */
const signs = Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#?&=%+/ ~é',
);

/** Every link that differs from one by one change, loss, insertion or exchange of neighbours. */
export function* onceChanged(link: string): Generator<string> {
  for (let at = 0; at <= link.length; at += 1) {
    const [before, here, after] = [link.slice(0, at), link.charAt(at), link.slice(at + 1)];
    for (const sign of signs) yield before + sign + here + after;
    if (here !== '') {
      for (const sign of signs) if (sign !== here) yield before + sign + after;
      yield before + after;
      if (after !== '') yield before + after.charAt(0) + here + after.slice(1);
    }
  }
}

/** One step of damage, as a number says it: which kind, where, and by what. */
export interface Damage {
  readonly kind:
    | 'change'
    | 'lose'
    | 'insert'
    | 'swap'
    | 'fold'
    | 'raise'
    | 'cut'
    | 'behead'
    | 'double';
  readonly at: number;
  readonly length: number;
  readonly sign: number;
}

/** A link with a step of damage; places wrap around its length. */
export function damaged(link: string, { kind, at, length, sign }: Damage): string {
  const from = at % (link.length + 1);
  const [before, rest] = [link.slice(0, from), link.slice(from)];
  const [part, after] = [rest.slice(0, length), rest.slice(length)];
  const letter = signs[sign % signs.length] ?? '';
  switch (kind) {
    case 'change':
      return before + letter + rest.slice(1);
    case 'lose':
      return before + after;
    case 'insert':
      return before + letter + rest;
    case 'swap':
      return before + rest.charAt(1) + rest.charAt(0) + rest.slice(2);
    case 'fold':
      return before + part.toLowerCase() + after;
    case 'raise':
      return before + part.toUpperCase() + after;
    case 'cut':
      return before;
    case 'behead':
      return rest;
    case 'double':
      return before + part + part + after;
  }
}
