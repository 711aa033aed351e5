import { useState } from 'react';
import type { BasisPoints } from '../../compensation/index.ts';
import { basisPoints } from '../../compensation/index.ts';
import { PercentField } from '../../ui/index.ts';
import { parseEntry, problemSentence } from '../../workspace/index.ts';

interface RateAskedProps {
  /** As it was typed. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

const MOST = 100;

/** The rate at which later pay counts for less, where one is wanted. */
export function RateAsked({ typed, onType }: RateAskedProps) {
  const [isJudged, setIsJudged] = useState(false);
  return (
    <div className="compare-rate">
      <PercentField
        label="Discount rate a year"
        typed={typed}
        whenEmpty="none"
        fault={isJudged ? faultOf(typed) : null}
        onType={(text) => {
          onType(text);
          setIsJudged(false);
        }}
        onPause={() => setIsJudged(true)}
        onLeave={() => setIsJudged(true)}
      />
    </div>
  );
}

/** The rate that a text asks for; null where it asks for none. */
export function rateOf(text: string): BasisPoints | null {
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
