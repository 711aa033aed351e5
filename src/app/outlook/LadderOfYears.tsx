import type { Dispatch } from 'react';
import { memo, useState } from 'react';
import type { LadderYear, Renewal, Sentence } from '../../findings/index.ts';
import { figuresOf, outlookWords, rungName, textOf } from '../../findings/index.ts';
import { Disclosure, Steps, useMedia } from '../../ui/index.ts';
import type { Action } from '../../workspace/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { useReadOnly } from '../readOnly.ts';
import { ExplainedYears } from './ExplainedYears.tsx';
import { LadderTable } from './LadderTable.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';

interface LadderOfYearsProps {
  readonly ladder: Renewal['ladder'];
  readonly title: string;
  /** The offer by its id, and the years of it that are marked. */
  readonly offer: string;
  readonly marked: readonly string[];
  readonly dispatch: Dispatch<Action>;
  readonly onOpen: OpenOwnFigure;
}

const RUNGS = [0, 1, 2, 3, 4] as const;
const noneChanged: ReadonlySet<string> = new Set();

/** Each year on the ladder, why the chosen one stands there, and which years are explained. */
export const LadderOfYears = memo(function LadderOfYears(props: LadderOfYearsProps) {
  const { ladder, title, offer, marked, dispatch, onOpen } = props;
  const { heading, introduction, years, chosen } = ladder;
  const [isOpen, setIsOpen] = useState(false);
  const isNarrow = useMedia('(max-width: 699px)');
  const isReadOnly = useReadOnly();
  const told = (sentence: Sentence) => (
    <SentenceText
      sentence={sentence}
      changed={noneChanged}
      onOpen={openerOf(figuresOf(sentence), onOpen)}
    />
  );
  return (
    <>
      <h3 className="renewal-heading">{heading}</h3>
      <p className="outlook-sentence">{told(introduction)}</p>
      <div className="renewal-ladder">
        <Steps
          legend="Contract year, by its rung"
          counts="Year"
          steps={RUNGS.map(rungName)}
          columns={years.map((year) => ({
            key: String(year.year),
            label: String(year.year),
            spoken: spokenOf(year),
            at: year.rung,
            isHatched: year.isPastTerm,
            isDashed: year.explained !== null,
          }))}
          chosen={String(chosen.year)}
          side={isNarrow ? 5 : 10}
          onChoose={(key) => dispatch({ type: 'chooseYear', year: Number(key) })}
        />
      </div>
      {/* Over what a tick changes, so that no box moves under the pointer. */}
      {isReadOnly ? null : (
        <ExplainedYears offer={offer} marked={marked} years={years} dispatch={dispatch} />
      )}
      {signsOf(years) === '' ? null : <p className="renewal-signs">{signsOf(years)}</p>}
      <h4 className="renewal-year">
        {chosen.name}: {lowerStart(chosen.stands)}
      </h4>
      <dl className="renewal-rungs">
        {chosen.held.map(({ rung, name, sentences }) => (
          <div className="renewal-rung" key={rung}>
            <dt>{name}</dt>
            {sentences.map((sentence) => (
              <dd key={textOf(sentence)}>{told(sentence)}</dd>
            ))}
          </div>
        ))}
      </dl>
      {chosen.notes.length === 0 ? null : (
        <ul className="outlook-notes">
          {chosen.notes.map((note) => (
            <li key={textOf(note)}>{told(note)}</li>
          ))}
        </ul>
      )}
      <Disclosure label="Figures of the ladder" isOpen={isOpen} onToggle={setIsOpen}>
        <LadderTable years={years} chosen={chosen.year} caption={title} onOpen={onOpen} />
      </Disclosure>
    </>
  );
});

function spokenOf({ name, stands, explained }: LadderYear): string {
  return `${name}: ${lowerStart(stands)}${explained === null ? '' : ', explained'}`;
}

/** What the picture's hatching and dashes stand for, where it has any. */
function signsOf(years: readonly LadderYear[]): string {
  const signs = [
    ...(years.some(({ isPastTerm }) => isPastTerm) ? [outlookWords.signs.pastTerm] : []),
    ...(years.some(({ explained }) => explained !== null) ? [outlookWords.signs.explained] : []),
  ];
  return signs.join(' ');
}

function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
