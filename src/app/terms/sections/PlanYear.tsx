import { useState } from 'react';
import { monthName, planYearWords } from '../../../findings/index.ts';
import { ChoiceField, PlaceField, TextField } from '../../../ui/index.ts';
import {
  contractMonthIn,
  namedMonth,
  parseCalendarMonth,
  parseEntry,
} from '../../../workspace/index.ts';
import type { TermProps } from './Term.tsx';
import { TermAbout } from './TermAbout.tsx';
import { TermMark } from './TermMark.tsx';
import { TermNotes } from './TermNotes.tsx';
import { TriedLine } from './TriedLine.tsx';
import { useTerms } from './termsContext.ts';
import { useFieldProps } from './useFieldProps.ts';
import { useTermField } from './useTermField.ts';
import { useTyped } from './useTyped.ts';

type PlanYearKind = 'contract' | 'calendar' | 'other' | 'notStated';

/** Which twelve months production is counted over: in words, and with the months that this comes to. */
export function PlanYear({ path, label = 'The plan year is' }: TermProps) {
  const { dispatch } = useTerms();
  const startMonth = useStartMonth();
  const term = useTermField(path);
  const { field } = term;
  /** "Another month" is chosen before the month is there. */
  const [isOther, setIsOther] = useState(false);
  const month = contractMonthOf(field.text, startMonth);
  const chosen = isOther ? 'other' : kindOf(field.text, month, startMonth);
  const echo = month === null || field.problem !== null ? null : planYearWords(startMonth, month);
  const isUndated = chosen === 'calendar' && startMonth === null;
  return (
    <div className="term term-wide" data-term={path}>
      <ChoiceField
        label={label}
        choices={[
          { value: 'contract', words: 'the contract year' },
          { value: 'calendar', words: 'the calendar year' },
          { value: 'other', words: 'from another month' },
          { value: 'notStated', words: 'not stated' },
        ]}
        chosen={chosen}
        fault={isUndated ? `Enter the start month under “The offer”: ${countedFromIt}` : null}
        aside={<TermAbout path={path} label={label} term={term} />}
        onChoose={(value) => {
          setIsOther(value === 'other');
          const typed = { contract: '1', calendar: 'January' }[value];
          if (value !== 'other')
            dispatch({
              type: 'set',
              ...field.term,
              to: typed === undefined ? 'notStated' : { typed },
            });
        }}
      >
        {chosen === 'other' ? undefined : (
          <>
            {isUndated ? null : <TermNotes term={term} ignored={undefined} />}
            {echo === null ? null : <span className="term-echo">{echo}</span>}
          </>
        )}
      </ChoiceField>
      {chosen === 'other' ? <OtherMonth path={path} label={label} echo={echo} /> : null}
      <TermMark path={path} />
      <TriedLine path={path} />
    </div>
  );
}

const countedFromIt = 'the calendar year is counted from it.';

interface OtherMonthProps {
  readonly path: string;
  readonly label: string;
  /** The months that the plan year holds; null while none is known. */
  readonly echo: string | null;
}

/** The month in which another plan year starts: by its name where the start of the contract is known. */
function OtherMonth({ path, label, echo }: OtherMonthProps) {
  const { dispatch } = useTerms();
  const startMonth = useStartMonth();
  const term = useTermField(path);
  const { field } = term;
  const props = useFieldProps({ term, label: `${label}: from` });
  /** What is being typed here; null while the box says the month that stands in the draft. */
  const [typed, setTyped] = useState<string | null>(null);
  const children = echo ?? undefined;
  if (startMonth === null) {
    const isNamed = namedMonth(field.text) !== null;
    const fault = isNamed && props.fault !== null ? namedUndated : props.fault;
    return (
      <PlaceField {...props} fault={fault} of="month">
        {children ?? 'Counted from the first month of the contract.'}
      </PlaceField>
    );
  }
  const month = contractMonthOf(field.text, startMonth);
  const name = month === null ? field.text : monthName(startMonth, month).split(' ')[0];
  return (
    <TextField
      {...props}
      typed={typed ?? name ?? ''}
      whenEmpty="as in July"
      fault={props.fault === null ? null : 'Enter one month by its name, as in July.'}
      onType={(text) => {
        setTyped(text);
        dispatch({ type: 'type', ...field.term, text: asNamed(text) });
      }}
      onLeave={() => {
        setTyped(null);
        props.onLeave();
      }}
    >
      {children}
    </TextField>
  );
}

const namedUndated =
  'Enter the start month under “The offer” to say it by name, or the month counted from the first of the contract, as in 5.';

/** The start of the contract as it stands in the draft, which can be missing while the offer waits for it. */
function useStartMonth(): string | null {
  const read = parseCalendarMonth(useTyped()('startMonth') ?? '');
  return read.kind === 'value' ? read.value : null;
}

/** Beside months by name a number is the month of the year: 1 is January, whatever the contract's first. */
function asNamed(text: string): string {
  const number = /^\s*(?:[1-9]|1[0-2])\s*$/.test(text) ? Number(text) : null;
  return number === null ? text : (monthName('2000-01', number).split(' ')[0] ?? text);
}

/** The contract month that a text says, by its name or counted; null where it says none yet. */
function contractMonthOf(text: string, startMonth: string | null): number | null {
  const named = namedMonth(text);
  if (named !== null) return startMonth === null ? null : contractMonthIn(named, startMonth);
  const counted = parseEntry(text, 'contractMonth');
  return counted.kind === 'value' && counted.value >= 1 && counted.value <= 12
    ? counted.value
    : null;
}

function kindOf(text: string, month: number | null, startMonth: string | null): PlanYearKind {
  if (text === '') return 'notStated';
  if (text === '1') return 'contract';
  const isJanuary =
    namedMonth(text) === 1 ||
    (month !== null && startMonth !== null && month === contractMonthIn(1, startMonth));
  return isJanuary ? 'calendar' : 'other';
}
