import { Fragment } from 'react';
import type { Told } from '../../findings/index.ts';
import { unbroken } from './unbroken.ts';

/** Words with a reference at each figure. */
export function ToldText({ told }: { readonly told: Told }) {
  return told.map((part, place) => {
    if (typeof part === 'string') return <Fragment key={place}>{unbroken(part)}</Fragment>;
    return (
      <span className="report-figure" key={place}>
        {part.text}
        {part.ref === '' ? null : <span className="report-ref">{`\u2009[${part.ref}]`}</span>}
      </span>
    );
  });
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
