import { useState } from 'react';
import type { BasisPoints } from '../../compensation/index.ts';
import { basisPoints } from '../../compensation/index.ts';
import { PercentField } from '../../ui/index.ts';
import { parseEntry, problemSentence } from '../../workspace/index.ts';

interface RateAskedProps {
  readonly onAsk: (rate: BasisPoints | null) => void;
}

const MOST = 100;

/** The rate at which later pay counts for less, where one is wanted. */
export function RateAsked({ onAsk }: RateAskedProps) {
  const [typed, setTyped] = useState('');
  const [isJudged, setIsJudged] = useState(false);
  return (
    <div className="compare-rate">
      <PercentField
        label="Discount rate a year"
        typed={typed}
        whenEmpty="none"
        fault={isJudged ? faultOf(typed) : null}
        onType={(text) => {
          setTyped(text);
          setIsJudged(false);
          onAsk(rateOf(text));
        }}
        onPause={() => setIsJudged(true)}
        onLeave={() => setIsJudged(true)}
      />
    </div>
  );
}

function rateOf(text: string): BasisPoints | null {
  const entry = parseEntry(text, 'percent');
  return entry.kind === 'value' && entry.value >= 0 && entry.value <= MOST
    ? basisPoints(Math.round(entry.value * 100))
    : null;
}

function faultOf(text: string): string | null {
  const entry = parseEntry(text, 'percent');
  switch (entry.kind) {
    case 'empty':
      return null;
    case 'partial':
    case 'refused':
      return problemSentence(entry.problem);
    case 'value':
      return rateOf(text) === null ? `Enter 0 to ${MOST}%.` : null;
  }
}
