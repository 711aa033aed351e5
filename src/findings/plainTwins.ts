import type { Sentence } from './sentence.ts';

/** A word of the trade, and what it says in plain words. */
interface Twin {
  readonly word: RegExp;
  readonly plain: string;
}

const TWINS: readonly Twin[] = [
  { word: /\bdraw\b/, plain: 'an advance against production pay' },
  { word: /\btail\b/, plain: 'cover for later claims' },
];

/** The sentences of one answer, with the plain twin of a word of the trade behind its first use. */
export function withPlainTwins(sentences: readonly Sentence[]): readonly Sentence[] {
  return TWINS.reduce(explainedOnce, sentences);
}

function explainedOnce(sentences: readonly Sentence[], { word, plain }: Twin): readonly Sentence[] {
  let isSaid = false;
  return sentences.map((sentence) =>
    sentence.map((part) => {
      const use = isSaid || typeof part !== 'string' ? null : word.exec(part);
      if (use === null || typeof part !== 'string') return part;
      isSaid = true;
      const end = use.index + use[0].length;
      return `${part.slice(0, end)} (${plain})${part.slice(end)}`;
    }),
  );
}
