import { useState } from 'react';
import { wrvuHundredths } from '../../compensation/index.ts';
import type { LowAndHigh } from '../../findings/index.ts';
import { WrvuField } from '../../ui/index.ts';
import { formatEntry, parseEntry, problemSentence } from '../../workspace/index.ts';

interface VolumesAskedProps {
  /** What was typed at both ends, as it was typed. */
  readonly typed: Typed;
  /** What stands in for what is not entered. */
  readonly volumes: LowAndHigh;
  readonly onAsk: (typed: Typed, volumes: LowAndHigh | null) => void;
}

type End = 'low' | 'high';
type Typed = Readonly<Record<End, string>>;

/** The low and the high volume at which offers are compared; what is typed stays as it is typed. */
export function VolumesAsked({ typed, volumes, onAsk }: VolumesAskedProps) {
  const [judged, setJudged] = useState<readonly End[]>([]);
  const ask = (end: End, text: string) => {
    const next = { ...typed, [end]: text };
    setJudged(judged.filter((other) => other !== end));
    onAsk(next, askedBy(next, volumes));
  };
  return (
    <div className="compare-volumes">
      {(['low', 'high'] as const).map((end) => (
        <WrvuField
          key={end}
          label={end === 'low' ? 'Low volume' : 'High volume'}
          typed={typed[end]}
          whenEmpty={formatEntry(volumes[end] / 100, 'wrvus')}
          fault={judged.includes(end) ? faultOf(typed, end) : null}
          onType={(text) => ask(end, text)}
          onPause={() => setJudged([...judged, end])}
          onLeave={() => setJudged([...judged, end])}
        />
      ))}
    </div>
  );
}

const FURTHEST = 200_000;

function valueOf(text: string): number | null {
  const entry = parseEntry(text, 'wrvus');
  return entry.kind === 'value' && entry.value >= 0 && entry.value <= FURTHEST ? entry.value : null;
}

/** Both ends, one as it stands in; null where nothing is entered, or what is cannot be asked. */
function askedBy({ low, high }: Typed, standIn: LowAndHigh): LowAndHigh | null {
  const [from, to] = [valueOf(low), valueOf(high)];
  if (from === null && to === null) return null;
  const least = wrvuHundredths(Math.round((from ?? standIn.low / 100) * 100));
  const most = wrvuHundredths(Math.round((to ?? standIn.high / 100) * 100));
  return least < most ? { low: least, high: most } : null;
}

function faultOf(typed: Typed, end: End): string | null {
  const entry = parseEntry(typed[end], 'wrvus');
  switch (entry.kind) {
    case 'empty':
      return null;
    case 'partial':
    case 'refused':
      return problemSentence(entry.problem);
    case 'value': {
      if (entry.value < 0 || entry.value > FURTHEST) return 'Enter 0 to 200,000 wRVUs.';
      const [from, to] = [valueOf(typed.low), valueOf(typed.high)];
      return from !== null && to !== null && from >= to
        ? 'The low volume is less than the high one.'
        : null;
    }
  }
}
