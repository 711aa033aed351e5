import { useState } from 'react';
import { contractMonthOf, monthName } from '../../../findings/index.ts';
import { TextField } from '../../../ui/index.ts';
import { parseCalendarMonth, parseEntry, problemSentence } from '../../../workspace/index.ts';
import { Term } from './Term.tsx';
import { useTerms } from './termsContext.ts';
import { useTermField } from './useTermField.ts';

interface StartMonthProps {
  /** A term that is a contract month. */
  readonly path: string;
  readonly label: string;
}

/** A month of the contract; where the start is known it can be entered as a month of the calendar, too. */
export function StartMonth({ path, label }: StartMonthProps) {
  const { latest } = useTerms();
  return (
    <>
      <Term path={path} label={label} />
      {latest.startMonth === null ? null : (
        <CalendarStart path={path} label={`${label}, by the calendar`} from={latest.startMonth} />
      )}
    </>
  );
}

interface CalendarStartProps extends StartMonthProps {
  /** The calendar month of contract month 1. */
  readonly from: string;
}

function CalendarStart({ path, label, from }: CalendarStartProps) {
  const { dispatch } = useTerms();
  const { field } = useTermField(path);
  /** What is being typed here; null while the box says what the contract month says. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isJudged, setIsJudged] = useState(false);
  const month = parseEntry(field.text, 'contractMonth');
  const known = month.kind === 'value' ? monthName(from, month.value) : '';
  const read = typed === null ? null : startIn(typed, from);
  return (
    <div className="term">
      <TextField
        label={label}
        typed={typed ?? known}
        whenEmpty="as in July 2028"
        fault={isJudged && read?.kind === 'fault' ? read.sentence : null}
        onType={(text) => {
          setTyped(text);
          const started = startIn(text, from);
          setIsJudged(isJudged && started.kind === 'fault');
          if (started.kind === 'month')
            dispatch({ type: 'type', ...field.term, text: String(started.month) });
        }}
        onPause={() => setIsJudged(true)}
        onLeave={() => {
          dispatch({ type: 'leave', ...field.term });
          setIsJudged(true);
          if (read?.kind !== 'fault') setTyped(null);
        }}
      />
    </div>
  );
}

type Started =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'fault'; readonly sentence: string }
  | { readonly kind: 'empty' };

/** The contract month of a month of the calendar as it was typed. */
function startIn(text: string, from: string): Started {
  const read = parseCalendarMonth(text);
  switch (read.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'partial':
    case 'refused':
      return { kind: 'fault', sentence: problemSentence(read.problem) };
    case 'value': {
      const month = contractMonthOf(from, read.value);
      return month < 1
        ? { kind: 'fault', sentence: `The contract starts in ${monthName(from, 1)}.` }
        : { kind: 'month', month };
    }
  }
}
