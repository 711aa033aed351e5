import { useId } from 'react';
import './Segments.css';

interface SegmentsProps<Value extends string | number> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, one of them taken: native radio buttons, one stop for the keyboard. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const name = useId();
  const { legend, choices, chosen, onChoose } = props;
  return (
    <div
      className={choices.length > 6 ? 'segments segments-many' : 'segments'}
      role="radiogroup"
      aria-labelledby={`${name}-legend`}
    >
      <span className="segments-legend" id={`${name}-legend`}>
        {legend}
      </span>
      <div className="segments-row">
        {choices.map((choice) => (
          <label className="segment" key={choice.value}>
            <input
              className="segment-input"
              type="radio"
              name={name}
              checked={choice.value === chosen}
              onChange={() => onChoose(choice.value)}
            />
            <span className="segment-label">{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
