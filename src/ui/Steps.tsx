import type { CSSProperties } from 'react';
import { useId } from 'react';
import './Steps.css';

/** A column of the picture: a choice that stands on one of the steps. */
export interface StepColumn {
  readonly key: string;
  /** Under the column: "3". */
  readonly label: string;
  /** What is heard of it. */
  readonly spoken: string;
  /** Counted from 0, the lowest; null where none can be told. */
  readonly at: number | null;
  readonly isHatched: boolean;
  readonly isDashed: boolean;
}

interface StepsProps {
  readonly legend: string;
  /** What the label under each column counts: "Year". */
  readonly counts: string;
  /** From the lowest up. */
  readonly steps: readonly string[];
  readonly columns: readonly StepColumn[];
  readonly chosen: string;
  /** So many columns stand side by side; the rest stand below. */
  readonly side: number;
  readonly onChoose: (key: string) => void;
}

/** On which of some steps each of several choices stands: native radio buttons, one stop for the keyboard. */
export function Steps(props: StepsProps) {
  const { legend, columns, side } = props;
  const name = useId();
  const groups = Array.from({ length: Math.ceil(columns.length / side) }, (_, index) =>
    columns.slice(index * side, (index + 1) * side),
  );
  return (
    <div className="steps-groups" role="radiogroup" aria-label={legend}>
      {groups.map((group) => (
        <Group key={group[0]?.key} {...props} name={name} columns={group} />
      ))}
    </div>
  );
}

function Group(props: StepsProps & { readonly name: string }) {
  const { name, counts, steps, columns, chosen, side, onChoose } = props;
  const isAlone = props.columns.length < side;
  const count: CSSProperties & { readonly '--columns': number } = {
    '--columns': isAlone ? Math.max(columns.length, 5) : columns.length,
  };
  return (
    <div className="steps" style={count}>
      <div className="steps-names" aria-hidden="true">
        {steps.toReversed().map((step, index) => (
          <span className="steps-name" key={step}>
            <span className="steps-number">{steps.length - 1 - index}</span>
            <span>{step}</span>
          </span>
        ))}
        <span className="steps-counts">{counts}</span>
      </div>
      {columns.map(({ key, label, spoken, at, isHatched, isDashed }) => (
        <label
          className={isHatched ? 'steps-column steps-column-hatched' : 'steps-column'}
          key={key}
        >
          <input
            className="steps-input"
            type="radio"
            name={name}
            aria-label={spoken}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          <span
            className={isDashed ? 'steps-bar steps-bar-dashed' : 'steps-bar'}
            style={{ gridRow: `${steps.length - (at ?? 0)} / ${steps.length + 1}` }}
          >
            <span className="steps-mark">{at ?? '?'}</span>
          </span>
          <span className="steps-label">{label}</span>
        </label>
      ))}
    </div>
  );
}
