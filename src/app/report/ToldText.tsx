import { Fragment } from 'react';
import type { Told } from '../../findings/index.ts';
import { unbroken } from './unbroken.ts';

/** Words with a reference at each figure. */
export function ToldText({ told }: { readonly told: Told }) {
  return told.map((part, place) => {
    if (typeof part === 'string') return <Fragment key={place}>{unbroken(part)}</Fragment>;
    const [words, last] = beforeLast(part.text);
    return (
      <Fragment key={place}>
        {unbroken(words)}
        <span className="report-figure">
          {last}
          {part.ref === '' ? null : <span className="report-ref">{`\u2009[${part.ref}]`}</span>}
        </span>
      </Fragment>
    );
  });
}

/** Characters of a figure that stay on one line; of a whole sentence its last word stays with the reference. */
const FIGURE = 24;

function beforeLast(text: string): readonly [string, string] {
  const at = text.length > FIGURE ? text.lastIndexOf(' ') + 1 : 0;
  return [text.slice(0, at), text.slice(at)];
}

/** Sentences, each on its own line. */
export function ToldList({ sentences }: { readonly sentences: readonly Told[] }) {
  return sentences.length === 0 ? null : (
    <ul className="report-sentences">
      {sentences.map((told, place) => (
        <li key={place}>
          <ToldText told={told} />
        </li>
      ))}
    </ul>
  );
}
