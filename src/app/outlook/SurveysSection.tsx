import type { Dispatch, ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Benchmarks, ReadySubject, Sentence } from '../../findings/index.ts';
import { benchmarks, figuresOf, outlookWords, textOf } from '../../findings/index.ts';
import { Disclosure, FigureTable } from '../../ui/index.ts';
import type { Action, State } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { useReadOnly } from '../readOnly.ts';
import { TermsContext } from '../terms/sections/termsContext.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { OutlookPart } from './OutlookPart.tsx';
import { OwnSurvey } from './OwnSurvey.tsx';
import { SpecialtyField } from './SpecialtyField.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';
import './SurveysSection.css';

const Picture = lazy(async () => {
  const { SurveyScalePicture } = await import('../../charts/index.ts');
  return { default: SurveyScalePicture };
});

interface SurveysSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly state: State;
  readonly found: PageFindings;
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

/** Target and work beside what surveys are quoted to say; without a specialty it asks for one, and says nothing else. */
export function SurveysSection(props: SurveysSectionProps) {
  const { subject, isWaiting, state, found, dispatch, onOpen } = props;
  const { year } = state.view;
  const isReadOnly = useReadOnly();
  const said = useMemo(
    () => (subject === null ? null : benchmarks(subject, year)),
    [subject, year],
  );
  const latest = found.alone?.offers[0] ?? subject?.offer;
  const isAsked = said?.isAsked !== false;
  const [isEntering, setIsEntering] = useState(false);
  // Whoever only reads cannot answer.
  if (isReadOnly && isAsked) return null;
  const entered = (fields: ReactNode) =>
    isReadOnly || latest === undefined ? null : (
      <TermsContext
        value={{
          state,
          reading: found.reading,
          offer: found.offer,
          latest,
          subject: found.subject,
          dispatch,
        }}
      >
        {fields}
      </TermsContext>
    );
  return (
    <OutlookPart
      name="Against surveys"
      id="surveys"
      className="surveys"
      title={said?.title ?? ''}
      waiting={isWaiting ? outlookWords.waiting.surveys : null}
      first={entered(<SpecialtyField />)}
      last={
        isAsked && !isEntering
          ? null
          : entered(<OwnSurvey isOpen={isEntering} onToggle={setIsEntering} />)
      }
    >
      {said === null ? null : <Said said={said} onOpen={onOpen} />}
    </OutlookPart>
  );
}

interface SaidProps {
  readonly said: Benchmarks;
  readonly onOpen: OpenOwnFigure;
}

function Said({ said, onOpen }: SaidProps) {
  const { isAsked, scale, threeNumbers, sentences, quotes, quotesTitle } = said;
  const [isOpen, setIsOpen] = useState(false);
  if (isAsked) return <p className="outlook-sentence">{outlookWords.surveys.asked}</p>;
  const [lead, ...others] = sentences;
  return (
    <>
      {lead === undefined ? null : (
        <p className="outlook-sentence">
          <Told sentence={lead} onOpen={onOpen} />
        </p>
      )}
      {scale === null ? null : (
        <div className="outlook-place surveys-place">
          <Suspense fallback={null}>
            <Picture scale={scale} />
          </Suspense>
        </div>
      )}
      <FigureTable
        caption={said.title}
        nameHeading="Beside one another"
        nameHolds="words"
        columns={[{ key: 'wrvus', heading: 'wRVUs a year', holds: 'figures' }]}
        rows={threeNumbers.map(({ name, figure, note }) => ({
          key: name,
          name,
          note,
          isPlain: figure === null,
          cells: [figure?.text ?? 'not known'],
        }))}
        onOpen={({ key }, button) => {
          const figure = threeNumbers.find(({ name }) => name === key)?.figure ?? null;
          if (figure !== null) onOpen(figure, button);
        }}
      />
      <ul className="outlook-notes">
        {others.map((sentence) => (
          <li key={textOf(sentence)}>
            <Told sentence={sentence} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {quotes.length === 0 ? null : (
        <Disclosure label={quotesTitle} isOpen={isOpen} onToggle={setIsOpen}>
          <FigureTable
            caption={quotesTitle}
            nameHeading="What is quoted, and where"
            nameHolds="words"
            columns={[{ key: 'amount', heading: 'Figure', holds: 'figures' }]}
            rows={quotes.map(({ key, name, amount, source }) => ({
              key,
              name,
              note: source,
              isPlain: true,
              cells: [amount],
            }))}
            onOpen={nothing}
          />
        </Disclosure>
      )}
    </>
  );
}

const nothing = (): void => undefined;
const noneChanged: ReadonlySet<string> = new Set();

interface ToldProps {
  readonly sentence: Sentence;
  readonly onOpen: OpenOwnFigure;
}

function Told({ sentence, onOpen }: ToldProps) {
  return (
    <SentenceText
      sentence={sentence}
      changed={noneChanged}
      onOpen={openerOf(figuresOf(sentence), onOpen)}
    />
  );
}
