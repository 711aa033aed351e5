import { useId } from 'react';
import { outlookWords } from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { TermControl } from '../terms/sections/TermControl.tsx';
import { TermNotes } from '../terms/sections/TermNotes.tsx';
import { useTermField } from '../terms/sections/useTermField.ts';

interface OwnSurveyProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

const MEASURES = ['wrvus', 'dollarsPerWrvu', 'annualDollars'] as const;
const PERCENTS = [25, 50, 75, 90] as const;

/** The table of a survey that the user has: its name and years, and four percentiles of each measure. */
export function OwnSurvey({ isOpen, onToggle }: OwnSurveyProps) {
  return (
    <Disclosure label={outlookWords.surveys.own} isOpen={isOpen} onToggle={onToggle}>
      <div className="survey-entry">
        <p>{outlookWords.surveys.ownNote}</p>
        <div className="survey-named">
          <Entry path="survey.name" />
          <Entry path="survey.year" label="Its year" />
          <Entry path="survey.feeScheduleYear" label="Its fee-schedule year" />
        </div>
        {MEASURES.map((measure) => (
          <Measure key={measure} measure={measure} />
        ))}
      </div>
    </Disclosure>
  );
}

function Measure({ measure }: { readonly measure: (typeof MEASURES)[number] }) {
  const id = useId();
  return (
    <fieldset className="survey-percentiles" aria-labelledby={id}>
      <p className="survey-measure" id={id}>
        {outlookWords.surveys.measures[measure]}
      </p>
      {PERCENTS.map((percent) => (
        <Entry key={percent} path={`survey.${measure}.p${percent}`} label={`${percent}th`} />
      ))}
    </fieldset>
  );
}

interface EntryProps {
  readonly path: string;
  readonly label?: string;
}

function Entry({ path, label }: EntryProps) {
  const term = useTermField(path);
  return (
    <TermControl term={term} label={label ?? term.help.name}>
      {term.field.problem === null ? undefined : <TermNotes term={term} ignored={undefined} />}
    </TermControl>
  );
}
