import { useMemo } from 'react';
import type { Workspace } from '../compensation/index.ts';
import { HORIZON_YEARS } from '../compensation/index.ts';
import { termAt } from '../contract-file/index.ts';
import type { Answer, KnownStakes, ReadySubject, Subject } from '../findings/index.ts';
import { answer, subjectOf, waitingAnswer, whatIf } from '../findings/index.ts';
import type {
  DraftOffer,
  DraftReading,
  FaultyOffer,
  FourFields,
  State,
} from '../workspace/index.ts';
import { chosenOffer, fourFields, readDraft, shownDraft, triedTerms } from '../workspace/index.ts';
import { useKnownStakes } from './useKnownStakes.ts';

/** What the page shows of a state, in the keystroke's own task: everything but the picture. */
export interface PageFindings {
  readonly years: number;
  /** The chosen offer as it stands on the page. */
  readonly offer: DraftOffer;
  /** What can be computed of the draft, and what stands in the way. */
  readonly reading: DraftReading;
  readonly fields: FourFields;
  readonly answer: Answer;
  /** What pictures and explanations are read from; null where there is no figure at all. */
  readonly subject: ReadySubject | null;
  /** What the questions are read from; null while an entry does not read. */
  readonly asked: Subject | null;
  /** What hangs on the terms that are not stated; null until it is known. */
  readonly known: KnownStakes | null;
  /** How many values are tried at the chosen offer, and whether they are what is shown. */
  readonly tried: { readonly count: number; readonly isShown: boolean };
  /** The chosen offer by itself, where it reads. */
  readonly alone: Workspace | null;
  /** The same as its contract says, whatever is tried. */
  readonly written: Workspace | null;
}

/** Reads the chosen offer of a state and computes it once. */
export function usePageFindings(state: State): PageFindings {
  const shown = shownDraft(state);
  const reading = useMemo(() => readDraft(shown, {}), [shown]);
  const fields = useMemo(() => fourFields(state, reading), [state, reading]);
  const draft = chosenOffer(state);
  const offer = reading.offers.find(({ id }) => id === draft.id);
  const alone = useMemo(() => aloneIn(reading, draft.id), [reading, draft.id]);
  const isTried = shown !== state.draft;
  const written = useMemo(
    () => (isTried ? aloneIn(readDraft(state.draft, {}), draft.id) : alone),
    [isTried, state.draft, draft.id, alone],
  );
  const subject = useMemo(() => (alone === null ? null : subjectOf(alone, 0)), [alone]);
  const ready = subject?.kind === 'ready' ? subject : null;
  const { known, told } = useKnownStakes(ready);
  const { year } = state.view;
  const count = useMemo(() => triedTerms(state, draft.id).length, [state, draft.id]);
  const isWhatIf = state.view.isTrying && count > 0;
  const found = useMemo(() => {
    if (subject !== null) {
      const said = answer(subject, year, told);
      return isWhatIf ? whatIf(said) : said;
    }
    return waitingAnswer(offer?.kind === 'faulty' ? waitedFor(offer) : []);
  }, [subject, offer, year, told, isWhatIf]);
  return {
    offer: draft,
    years: reading.horizonYears ?? HORIZON_YEARS,
    reading,
    fields,
    answer: found,
    tried: { count, isShown: state.view.isTrying },
    alone,
    written,
    subject: ready,
    asked: subject,
    known,
  };
}

/** An offer by itself, where it reads. */
function aloneIn({ horizonYears, ladder, offers }: DraftReading, id: string): Workspace | null {
  const offer = offers.find((one) => one.id === id)?.offer ?? null;
  return offer === null ? null : { horizonYears, ladder, offers: [offer] };
}

function waitedFor(offer: FaultyOffer): readonly string[] {
  return offer.waitingFor.map((path) => {
    const name = termAt(path)?.name ?? path;
    return name.charAt(0).toLowerCase() + name.slice(1);
  });
}
