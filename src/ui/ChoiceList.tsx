import type { ReactNode } from 'react';
import './ChoiceList.css';

interface Choice {
  readonly key: string;
  readonly name: string;
  /** A line under the name. */
  readonly description: ReactNode;
  readonly onChoose: () => void;
}

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  /** What holds for all of them, under the list. */
  readonly about?: string;
}

/** Things to choose from in a sheet, each with a line about it; the first has the focus. */
export function ChoiceList({ choices, about }: ChoiceListProps) {
  const list = (
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
  if (about === undefined) return list;
  return (
    <>
      {list}
      <p className="listed-choices-about">{about}</p>
    </>
  );
}
