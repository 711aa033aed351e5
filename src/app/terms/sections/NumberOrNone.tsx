import { useId, useState } from 'react';
import type { SaidNone } from '../../../findings/index.ts';
import { Button } from '../../../ui/index.ts';
import type { NumberUnit } from '../../../workspace/index.ts';
import { NumberControl } from './NumberControl.tsx';
import type { TermControlProps } from './TermControl.tsx';
import { useTerms } from './termsContext.ts';
import './ValuesTerm.css';

interface NumberOrNoneProps extends TermControlProps {
  readonly unit: NumberUnit;
  /** The number that stands for none, and its words. */
  readonly none: SaidNone;
}

/** A number, or that the contract says there is none: in words, with the number behind them. */
export function NumberOrNone({ unit, none, ...props }: NumberOrNoneProps) {
  const id = useId();
  const { dispatch } = useTerms();
  const { field, taken } = props.term;
  const isNone = field.text === none.typed;
  /** What is typed keeps its box, also while it is the number that stands for none. */
  const [isBox, setIsBox] = useState(!isNone);
  if (!isBox && !isNone) setIsBox(true);
  if (isNone && !isBox) {
    return (
      <fieldset className="field" aria-labelledby={id}>
        <div className="field-head">
          <span id={id}>{props.label}</span>
          <div className="field-aside">{props.aside}</div>
        </div>
        <div className="values-none">
          <span className="values-state">{none.words}</span>
          <Button
            kind="link"
            onClick={() => {
              setIsBox(true);
              dispatch({ type: 'set', ...field.term, to: 'notStated' });
            }}
          >
            enter a number
          </Button>
        </div>
      </fieldset>
    );
  }
  const isOpen = field.state === 'notStated' && taken === null;
  return (
    <NumberControl {...props} unit={unit}>
      {props.children}
      {isNone ? <span> {`The contract says: ${none.words}.`}</span> : null}
      {isOpen ? (
        <span className="says-none">
          <Button
            kind="link"
            onClick={() => {
              setIsBox(false);
              dispatch({ type: 'set', ...field.term, to: { typed: none.typed } });
            }}
          >
            the contract says: {none.words}
          </Button>
        </span>
      ) : null}
    </NumberControl>
  );
}
