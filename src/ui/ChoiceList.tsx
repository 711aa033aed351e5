import type { ReactNode } from 'react';
import './ChoiceList.css';

interface Choice {
  readonly key: string;
  readonly name: string;
  /** A line under the name. */
  readonly description: ReactNode;
  readonly onChoose: () => void;
}

/** Things to choose from in a sheet, each with a line about it; the first has the focus. */
export function ChoiceList({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ul className="listed-choices">
      {choices.map(({ key, name, description, onChoose }, index) => (
        <li key={key}>
          <button
            type="button"
            className="listed-choice"
            data-first={index === 0 ? '' : undefined}
            onClick={onChoose}
          >
            <span className="listed-choice-name">{name}</span>
            <span className="listed-choice-description">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
