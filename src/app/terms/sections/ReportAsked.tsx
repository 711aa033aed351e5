import { useState } from 'react';
import {
  firstYearAnswer,
  importWords,
  reportAnswer,
  reportFindings,
} from '../../../findings/index.ts';
import type { ReportChoices, SheetsReading } from '../../../production/index.ts';
import { Button, ChoiceField, TextField } from '../../../ui/index.ts';

interface ReportAskedProps {
  readonly reading: SheetsReading;
  readonly onSheet: (sheet: string) => void;
  readonly onAnswer: (answer: Partial<ReportChoices>) => void;
}

/** What a report leaves open, and the answers that it offers; nothing where it leaves nothing open. */
export function ReportAsked({ reading, onSheet, onAnswer }: ReportAskedProps) {
  const [typed, setTyped] = useState('');
  const [isJudged, setIsJudged] = useState(false);
  const { question } = reportFindings(reading);
  if (question === null) return null;
  if (question.options.length === 0) {
    const answer = firstYearAnswer(typed);
    return (
      <div className="report-import-year">
        <p>{question.question}</p>
        <TextField
          label={importWords.year}
          typed={typed}
          whenEmpty="as in 2027"
          fault={isJudged && answer === null ? importWords.noYear : null}
          onType={(text) => {
            setTyped(text);
            setIsJudged(false);
          }}
          onPause={() => setIsJudged(true)}
          onLeave={() => setIsJudged(typed !== '')}
        >
          {question.why}
        </TextField>
        <Button
          isOff={answer === null}
          onClick={() => (answer === null ? undefined : onAnswer(answer))}
        >
          {importWords.answer}
        </Button>
      </div>
    );
  }
  return (
    <ChoiceField
      label={question.question}
      choices={question.options.map((words, index) => ({ value: String(index), words }))}
      chosen={null}
      fault={null}
      onChoose={(value) => {
        const option = Number(value);
        if (reading.kind === 'askSheet') onSheet(reading.sheets[option] ?? '');
        else if (reading.kind === 'ask') onAnswer(reportAnswer(reading, option));
      }}
    >
      {question.why}
    </ChoiceField>
  );
}
