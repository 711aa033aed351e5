import type { Dispatch } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { reportWords } from '../../findings/index.ts';
import { checkCode } from '../../sharing/index.ts';
import { Button } from '../../ui/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { readDraft } from '../../workspace/index.ts';
import { readOffers } from '../compare/comparedOffers.ts';
import { useStakes } from '../compare/useStakes.ts';
import { sharedDraft } from '../share/sharedDraft.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { ReportDocument } from './ReportDocument.tsx';
import { reportOf } from './reportedOffers.ts';
import './ReportView.css';

interface ReportViewProps {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
  /** What was ticked to go in where it was opened; undefined where nothing was asked there. */
  readonly ticked: readonly string[] | undefined;
  readonly onClose: () => void;
}

/** What a report is for: the words of the contract, and the notes that a lawyer asks for. */
const itsPoint: readonly string[] = ['quotes', 'log'];
const usual: readonly string[] = ['names', 'employer', ...itsPoint];

/** Its point is in it at first, whatever the link leaves out. */
function includedAtFirst(ticked: readonly string[] | undefined): readonly string[] {
  return ticked === undefined ? usual : [...new Set([...ticked, ...itsPoint])];
}

/** The report as it will be printed, with what goes into it, in place of the page. */
export function ReportView({ state, dispatch, ticked, onClose }: ReportViewProps) {
  const head = useRef<HTMLElement>(null);
  const { hidesAmounts, year } = state.view;
  const shared = useMemo(() => sharedDraft(state, false), [state]);
  // The report is of the contracts as they are written, of those whole that a link can carry: nothing
  // that is only tried is in it, and no offer without the note that does not read.
  const offers = useMemo(() => {
    const reading = readDraft(state.draft, {});
    return readOffers({
      ...reading,
      offers: reading.offers.filter(({ kind }) => kind === 'ready'),
    });
  }, [state.draft]);
  const [included, setIncluded] = useState(() => includedAtFirst(ticked));
  const [left, setLeft] = useState<readonly string[]>([]);
  const stakes = useStakes(offers);
  const isKnown = offers.every(
    ({ id, subject }) => subject?.kind !== 'ready' || stakes.get(id)?.subject === subject,
  );
  const chosen = offers.filter(({ id }) => !left.includes(id));
  const reported = useMemo(
    () =>
      reportOf(
        offers,
        stakes,
        { offers: offers.map(({ id }) => id).filter((id) => !left.includes(id)), included },
        year,
      ),
    [offers, stakes, left, included, year],
  );
  useLayoutEffect(() => head.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose]);

  return (
    <div className="report">
      <section className="report-tools" ref={head} aria-label="The report">
        <div className="report-acts">
          <Button onClick={onClose}>Back</Button>
          <Button isOff={!isKnown || hidesAmounts} onClick={() => window.print()}>
            Print or save as PDF
          </Button>
          <Button
            kind="quiet"
            onClick={() => dispatch({ type: 'hideAmounts', areHidden: !hidesAmounts })}
          >
            {hidesAmounts ? 'Show amounts' : 'Hide amounts'}
          </Button>
          <output>{isKnown ? null : 'Working out what hangs on what is not stated …'}</output>
        </div>
        {hidesAmounts || shared.workspace === null ? null : (
          <ReportChoices
            workspace={shared.workspace}
            offers={offers}
            chosen={chosen.map(({ id }) => id)}
            onChoose={(id, isIn) =>
              setLeft(isIn ? left.filter((other) => other !== id) : [...left, id])
            }
            included={included}
            onInclude={setIncluded}
            shared={shared}
          />
        )}
      </section>
      {hidesAmounts ? (
        <main className="report-sheet">
          <p>{reportWords.hidden}</p>
        </main>
      ) : shared.workspace === null ? (
        <main className="report-sheet">
          <p>Nothing can be reported yet: an entry of each offer does not read as a whole value.</p>
        </main>
      ) : (
        <ReportDocument
          report={reported}
          code={checkCode(shared.workspace)}
          leftOut={offers.length - chosen.length}
        />
      )}
    </div>
  );
}
