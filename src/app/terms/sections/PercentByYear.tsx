import { useEffect, useId, useRef } from 'react';
import { Button } from '../../../ui/index.ts';
import { entryCount, shownDraft } from '../../../workspace/index.ts';
import { NumberControl } from './NumberControl.tsx';
import type { TermProps } from './Term.tsx';
import { TermAbout } from './TermAbout.tsx';
import { TermMark } from './TermMark.tsx';
import { TermNotes } from './TermNotes.tsx';
import { useTerms } from './termsContext.ts';
import { TriedLine } from './TriedLine.tsx';
import { useTermField } from './useTermField.ts';
import './PercentByYear.css';

const mostYears = 10;

/** A percent for each contract year, of which the last holds on: a ramp, a share that shrinks. */
export function PercentByYear({ path, label, ignored }: TermProps) {
  const { state, offer, dispatch } = useTerms();
  const term = useTermField(path);
  const years = entryCount(shownDraft(state), { offer: offer.id, path });
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  /** The focus goes into a year that is added, and stays at the buttons where the last one goes. */
  const wanted = useRef<'field' | 'button' | null>(null);
  useEffect(() => {
    const fields = box.current?.querySelectorAll<HTMLElement>('input') ?? [];
    if (wanted.current === 'field') fields[years - 1]?.focus();
    if (wanted.current === 'button' && years === 0)
      box.current?.querySelector<HTMLElement>('.by-year-foot > button')?.focus();
    wanted.current = null;
  }, [years]);

  const add = () => {
    wanted.current = 'field';
    dispatch({ type: 'add', offer: offer.id, path, after: null, entry: { typed: '100' } });
  };
  const removeLast = () => {
    wanted.current = 'button';
    dispatch({ type: 'remove', offer: offer.id, path: `${path}[${years - 1}]` });
  };
  const name = label ?? term.help.name;
  return (
    <fieldset className="term term-wide by-year" aria-labelledby={id} data-term={path} ref={box}>
      <div className="by-year-head">
        <span id={id}>{name}</span>
        <TermAbout path={path} label={name} term={term} />
      </div>
      {years === 0 ? null : (
        <div className="term-grid">
          {Array.from({ length: years }, (_, year) => (
            <YearPercent
              key={`${path}[${year}]`}
              path={`${path}[${year}]`}
              label={year === years - 1 ? `Year ${year + 1} on` : `Year ${year + 1}`}
            />
          ))}
        </div>
      )}
      <div className="by-year-foot">
        {years < mostYears ? (
          <Button kind="link" onClick={add}>
            {years === 0 ? 'enter it by year' : 'add a year'}
          </Button>
        ) : null}
        {years === 0 ? null : (
          <Button kind="link" onClick={removeLast}>
            {years === 1 ? 'not stated' : 'remove the last year'}
          </Button>
        )}
        {years === 0 ? <TermNotes term={term} ignored={ignored} /> : null}
      </div>
      <TermMark path={path} />
      <TriedLine path={path} />
    </fieldset>
  );
}

function YearPercent({ path, label }: { readonly path: string; readonly label: string }) {
  const term = useTermField(path);
  return (
    <div className="term">
      <NumberControl term={term} label={label} unit="percent" />
    </div>
  );
}
