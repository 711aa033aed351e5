import { useId } from 'react';
import './Segments.css';

interface SegmentsProps<Value extends string | number> {
  readonly legend: string;
  /** The legend is only heard where the choices speak for themselves. */
  readonly isBare?: boolean;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    /** What is heard, where the label is cut short. */
    readonly spoken?: string;
  }[];
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
      <span className={props.isBare === true ? 'unseen' : 'segments-legend'} id={`${name}-legend`}>
        {legend}
      </span>
      <div className="segments-row">
        {choices.map((choice) => (
          <label className="segment" key={choice.value}>
            <input
              className="segment-input"
              type="radio"
              name={name}
              aria-label={choice.spoken}
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
