import { plainTexts } from './plainTexts.ts';

/** What stands behind the mark of a link: `#1.` or, locked, `#1p.`, and then its letters. */
export interface SentPart {
  readonly version: number;
  readonly isLocked: boolean;
  readonly payload: string;
}

const mostMarks = 8;
const mostPieces = 400;

/** The mark of a link, with or without the `#` that some programs swallow. */
const mark = /(?:#|\bshared=?|^)\s*(\d{1,6})(p?)\.\s*(?=[\w-])/gi;

/** What may stand between two pieces of one link: line ends, the marks of a quoted mail, blanks. */
const between = /^[\s>|*]+/;

/**
 * All that a text may mean as a link, the plainest first: its letters up to the first that is none,
 * then with pieces after a line's end added, each also without what a sentence or a list puts at
 * its end. Only one of them can match its checksum.
 */
export function* sentParts(text: string): Generator<SentPart> {
  const seen = new Set<string>();
  for (const plain of plainTexts(text)) {
    for (const found of marksIn(plain)) {
      for (const payload of payloadsOf(found.rest)) {
        const key = `${found.version}${found.isLocked ? 'p' : ''}.${payload}`;
        if (!seen.has(key)) yield { version: found.version, isLocked: found.isLocked, payload };
        seen.add(key);
      }
    }
  }
}

function* marksIn(plain: string) {
  let left = mostMarks;
  for (const { 0: whole, 1: version, 2: locked, index } of plain.matchAll(mark)) {
    left -= 1;
    if (left < 0) return;
    const rest = plain.slice(index + whole.length);
    yield { version: Number(version), isLocked: locked !== '', rest };
  }
}

function* payloadsOf(rest: string): Generator<string> {
  let joined = '';
  let after = rest;
  for (let left = mostPieces; left > 0; left -= 1) {
    const [piece = ''] = /^[\w-]+/.exec(after) ?? [];
    if (piece === '') return;
    joined += piece;
    yield* endingsOf(joined);
    after = after.slice(piece.length);
    const [gap = ''] = between.exec(after) ?? [];
    if (gap === '') return;
    after = after.slice(gap.length);
  }
}

/** The letters, and without what may not be theirs: a dash or an underscore that closes a phrase, the next address. */
function* endingsOf(letters: string): Generator<string> {
  yield letters;
  const next = /https?$/.exec(letters);
  if (next !== null) yield letters.slice(0, next.index);
  for (let cut = 1; cut <= 3 && /[-_]$/.test(letters.slice(0, letters.length - cut + 1)); cut += 1)
    yield letters.slice(0, letters.length - cut);
}
