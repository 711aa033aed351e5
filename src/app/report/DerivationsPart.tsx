import type { DerivationGroup } from '../../findings/index.ts';
import { refList } from '../../findings/index.ts';
import { unbroken } from './unbroken.ts';

type Derivation = DerivationGroup['list'][number];

/** How each figure comes about, under its number. */
export function DerivationsPart({ groups }: { readonly groups: readonly DerivationGroup[] }) {
  return (
    <div className="report-columns">
      {groups.map(({ title, list }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ol className="report-derivations">
            {list.map((derivation) => (
              <DerivationEntry key={derivation.ref} {...derivation} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function DerivationEntry({ ref, title, figure, lines, restsOn, assumes }: Derivation) {
  return (
    <li className={lines.length > 6 ? 'report-derivation-long' : undefined}>
      <span className="report-number">{ref}.</span>
      <div>
        <p className="report-derived">
          {figure === '' ? title : `${title}: `}
          {figure === '' ? null : <strong>{figure}</strong>}
        </p>
        {lines.map(({ label, printed, amount, notes }, place) => (
          <p className="report-step" key={place}>
            {label}: {unbroken(printed ?? amount)}
            {notes.map((note) => (
              <span className="report-note" key={note}>
                {' '}
                {unbroken(note)}
              </span>
            ))}
          </p>
        ))}
        {restsOn.length === 0 && assumes.length === 0 ? null : (
          <p className="report-aside">
            {[...restsOn, ...(assumes.length === 0 ? [] : [`Assumes ${refList(assumes)}.`])].join(
              ' ',
            )}
          </p>
        )}
      </div>
    </li>
  );
}
