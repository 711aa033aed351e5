/** Characters that are not seen: some programs put them where a line may break. */
const unseen =
  /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]/g;

/** What typing programs make of dashes: one of `-`, `--` or `---`. */
const smartDashes = /[\u2010-\u2015\u2212]/;

/**
 * The texts that a text may have been before programs on the way wrapped it, the likeliest first:
 * unescaped, without the marks of mail and of markdown, taken out of the address of a service that
 * looks at links. None of it invents a letter: a link that was changed stays changed.
 */
export function* plainTexts(text: string): Generator<string> {
  const clean = text.normalize('NFKC').replace(unseen, '');
  for (const dashed of withDashes(clean)) {
    yield unescaped(dashed);
    if (dashed.includes('urldefense')) yield* undefended(dashed);
    if (/=(?:[0-9A-F]{2}|[ \t]*\r?\n)/.test(dashed)) yield unescaped(unquotedPrintable(dashed));
    if (dashed.includes('\\')) yield unescaped(withoutBackslashes(dashed));
  }
}

function* withDashes(text: string): Generator<string> {
  if (!smartDashes.test(text)) {
    yield text;
    return;
  }
  // A short dash stands for one or two hyphens, a long one for one to three.
  for (const short of ['-', '--'])
    for (const long of ['--', '-', '---'])
      yield text
        .replace(/[\u2014\u2015]/g, long)
        .replace(/\u2013/g, short)
        .replace(/[\u2010-\u2012\u2212]/g, '-');
}

const mostLayers = 6;

/** Without the escapes of addresses and of HTML, however often they were laid over each other. */
function unescaped(text: string): string {
  let here = text;
  for (let left = mostLayers; left > 0; left -= 1) {
    const next = here
      .replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => character(hex, 16))
      .replace(/&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|(num|amp|period|lowbar|hyphen|dash));/gi, entity);
    if (next === here) return here;
    here = next;
  }
  return here;
}

const entities: Readonly<Record<string, string>> = {
  num: '#',
  amp: '&',
  period: '.',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
};

function entity(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (decimal !== undefined) return character(decimal, 10);
  if (hex !== undefined) return character(hex, 16);
  return entities[(name ?? '').toLowerCase()] ?? whole;
}

function character(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base));
}

/** Mail's way to write what is not ASCII: `=23` for `#`, and `=` where a line goes on. */
function unquotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-7][0-9A-F])/g, (_, hex: string) => character(hex, 16));
}

/** Markdown's and JSON's way to write what they would else take for a sign of their own. */
function withoutBackslashes(text: string): string {
  return text
    .replace(/\\u00([0-7][0-9a-f])/gi, (_, hex: string) => character(hex, 16))
    .replace(/\\/g, '');
}

/**
 * The address inside one of Proofpoint's: version 2 writes `-23` for `%23` and `_` for `/`, version
 * 3 a `*` for each sign that it then lists in base64 at its end.
 */
function* undefended(text: string): Generator<string> {
  const [, second] = /[?&]u=([^&\s]+)/.exec(text) ?? [];
  if (second !== undefined) yield unescaped(second.replaceAll('_', '/').replaceAll('-', '%'));
  const [, third, signs] = /\/v3\/__(.+?)__;([\w+/-]*)/s.exec(text) ?? [];
  if (third !== undefined && signs !== undefined) {
    const listed = Array.from(signsOf(signs));
    yield unescaped(third.replace(/\*/g, () => listed.shift() ?? '*'));
  }
}

function signsOf(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
