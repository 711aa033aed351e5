import type { Dispatch } from 'react';
import { useState } from 'react';
import { Slider } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { parseEntry } from '../../workspace/index.ts';
import type { PageFindings } from '../usePageFindings.ts';

interface VolumeSliderProps {
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
}

const step = 50;
const page = 250;
const leastRange = 10_000;
const wholeThousands = 2000;

/** The volume of a mature year on a track; a drag is one step to undo. */
export function VolumeSlider({ found, dispatch }: VolumeSliderProps) {
  const { volume } = found.fields;
  const entry = parseEntry(volume.text, 'wrvus');
  /** The thumb stays where it was while an entry does not read. */
  const [latest, setLatest] = useState(0);
  const value = entry.kind === 'value' ? entry.value : entry.kind === 'empty' ? 0 : latest;
  if (value !== latest) setLatest(value);
  /** The track keeps its length while it is being dragged along. */
  const [heldTo, setHeldTo] = useState<number | null>(null);
  const to = heldTo ?? rangeFor(value);
  return (
    <Slider
      label="Slide your yearly wRVUs"
      value={value}
      from={0}
      to={to}
      step={step}
      page={page}
      valueText={entry.kind === 'value' ? `${entry.text} wRVUs` : 'no number yet'}
      onStart={() => {
        setHeldTo(to);
        dispatch({ type: 'beginDrag', ...volume.term });
      }}
      onSlide={(slid) => dispatch({ type: 'drag', ...volume.term, value: slid })}
      onEnd={() => {
        setHeldTo(null);
        dispatch({ type: 'endDrag', ...volume.term });
      }}
    />
  );
}

/** Room to go a third further than now, in whole thousands. */
function rangeFor(value: number): number {
  return Math.max(leastRange, Math.ceil((value * 1.25) / wholeThousands) * wholeThousands);
}
