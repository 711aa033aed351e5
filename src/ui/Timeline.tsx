import type { CSSProperties } from 'react';
import { Slider } from './Slider.tsx';
import './Timeline.css';

interface TimelineProps {
  /** How many steps it is long: its places are 1 to this. */
  readonly length: number;
  /** Steps between two lines of the scale. */
  readonly every: number;
  readonly spans: readonly TimelineSpan[];
  /** A line over the spans that ends with this place. */
  readonly heldTo: number | null;
  /** What lies after this place is hatched. */
  readonly hatchedAfter: number | null;
  /** Places with a mark under the spans. */
  readonly marked: readonly number[];
  /** Where a span starts is dragged, or goes by the arrow keys; all of a drag is one step to undo. */
  readonly onMoveStart: (index: number) => void;
  readonly onMove: (index: number, from: number) => void;
  readonly onMoveEnd: (index: number) => void;
}

export interface TimelineSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** A character or two, on the span. */
  readonly mark: string;
  /** Names the handle at its start: "Start of phase 2"; null where it can't be moved. */
  readonly handle: string | null;
  /** Its start as it is said: "July 2029, month 25". */
  readonly fromText: string;
}

/** Spans side by side on a scale; where one ends and the next starts is a slider. */
export function Timeline(props: TimelineProps) {
  const { length, every, spans, heldTo, hatchedAfter, marked } = props;
  const { onMoveStart, onMove, onMoveEnd } = props;
  return (
    <div className="timeline">
      <div className="timeline-picture" aria-hidden="true">
        <div className="timeline-held">
          {heldTo === null ? null : (
            <span className="timeline-hold" style={placed(1, Math.min(heldTo, length), length)} />
          )}
        </div>
        <div className="timeline-spans">
          {spans.map(({ id, from, to, mark }) => (
            <span className="timeline-span" key={id} style={placed(from, to, length)}>
              {mark}
            </span>
          ))}
          {hatchedAfter === null ? null : (
            <span className="timeline-hatched" style={placed(hatchedAfter + 1, length, length)} />
          )}
        </div>
        <div className="timeline-marks">
          {marked.map((place) => (
            <span className="timeline-mark" key={place} style={placed(place, place, length)} />
          ))}
        </div>
        <div className="timeline-scale">
          {Array.from({ length: Math.ceil(length / every) }, (_, index) => (
            <span
              className="timeline-step"
              key={index}
              style={placed(index * every + 1, Math.min((index + 1) * every, length), length)}
            >
              {index + 1}
            </span>
          ))}
        </div>
      </div>
      {spans.map(({ id, from, handle, fromText }, index) =>
        handle === null ? null : (
          <div className="timeline-handle" key={id}>
            <Slider
              label={handle}
              value={from - 1}
              from={0}
              to={length}
              step={1}
              page={every}
              valueText={fromText}
              onStart={() => onMoveStart(index)}
              onSlide={(at) => {
                const least = (spans[index - 1]?.from ?? 0) + 1;
                const most = (spans[index + 1]?.from ?? length + 1) - 1;
                onMove(index, Math.min(Math.max(at + 1, least), most));
              }}
              onEnd={() => onMoveEnd(index)}
            />
          </div>
        ),
      )}
    </div>
  );
}

/** From the start of one place to the end of another, in shares of the length. */
function placed(from: number, to: number, length: number): CSSProperties {
  return {
    insetInlineStart: `${((from - 1) / length) * 100}%`,
    inlineSize: `${((to - from + 1) / length) * 100}%`,
  };
}
