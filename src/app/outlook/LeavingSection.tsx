import { lazy, memo, Suspense, useMemo, useState } from 'react';
import type { ReadySubject, Sentence } from '../../findings/index.ts';
import {
  exitTimeline,
  figuresOf,
  leavingAtMonth,
  leavingOutlook,
  outlookWords,
  textOf,
} from '../../findings/index.ts';
import { Disclosure, FigureTable, Slider } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { ExitPart } from './ExitPart.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';
import './LeavingSection.css';

const Picture = lazy(async () => {
  const { LeavingPicture } = await import('../../charts/index.ts');
  return { default: LeavingPicture };
});

interface LeavingSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();
const nothing = (): void => undefined;

/** What leaving costs in each month, by who ends it, and what it is made of in a chosen one. */
export const LeavingSection = memo(function LeavingSection(props: LeavingSectionProps) {
  const { subject, isWaiting, onOpen } = props;
  const outlook = useMemo(() => (subject === null ? null : leavingOutlook(subject)), [subject]);
  const exit = useMemo(() => (subject === null ? null : exitTimeline(subject)), [subject]);
  const [asked, setAsked] = useState<number | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const month = Math.min(asked ?? outlook?.month ?? 1, outlook?.rows.length ?? 1);
  const at = useMemo(
    () => (subject === null ? null : leavingAtMonth(subject, month)),
    [subject, month],
  );
  return (
    <OutlookPart
      name="Leaving"
      id="leaving"
      className="leaving"
      title={outlook?.title ?? ''}
      waiting={isWaiting ? outlookWords.waiting.leaving : null}
    >
      {outlook === null || at === null || exit === null ? null : (
        <>
          <Sentences sentences={outlook.extremes} onOpen={onOpen} />
          <div className="outlook-place leaving-place">
            <Suspense fallback={null}>
              <Picture outlook={outlook} month={month} onChooseMonth={setAsked} />
            </Suspense>
          </div>
          <Slider
            label="Month of leaving"
            value={month}
            from={1}
            to={outlook.rows.length}
            step={1}
            page={12}
            valueText={outlook.rows[month - 1]?.spoken ?? ''}
            onStart={nothing}
            onSlide={setAsked}
            onEnd={nothing}
          />
          <h3 className="leaving-month-name">{at.caption}</h3>
          <Sentences sentences={at.sentences} onOpen={onOpen} />
          <FigureTable
            caption={at.caption}
            nameHeading="Made of"
            nameHolds="words"
            columns={at.headings.map(({ ending, text }) => ({
              key: ending,
              heading: text,
              holds: 'figures',
            }))}
            rows={at.rows.map(({ key, name, cells, isTotal }) => ({
              key,
              name,
              cells,
              isMarked: isTotal,
            }))}
            onOpen={({ key }, button) => {
              const row = at.rows.find((candidate) => candidate.key === key);
              if (row !== undefined) onOpen(row.figure, button);
            }}
          />
          <Disclosure label="Figures of leaving" isOpen={isOpen} onToggle={setIsOpen}>
            <FigureTable
              caption={outlook.title}
              nameHeading="End of month"
              nameHolds="words"
              columns={outlook.lines.map(({ label, heading }) => ({
                key: label,
                heading,
                holds: 'figures',
              }))}
              rows={outlook.rows.map((row) => ({
                key: row.key,
                name: row.name,
                cells: row.cells,
                isMarked: row.month === month,
              }))}
              onOpen={({ key }, button) => {
                const row = outlook.rows.find((candidate) => candidate.key === key);
                if (row !== undefined) onOpen(row.figure, button);
              }}
            />
          </Disclosure>
          <h3 className="leaving-month-name">{outlookWords.ending}</h3>
          <Sentences sentences={outlook.terms} onOpen={onOpen} />
          <ExitPart timeline={exit} onOpen={onOpen} />
        </>
      )}
    </OutlookPart>
  );
});

interface SentencesProps {
  readonly sentences: readonly Sentence[];
  readonly onOpen: OpenOwnFigure;
}

/** Each sentence on its own line. */
function Sentences({ sentences, onOpen }: SentencesProps) {
  return (
    <ul className="outlook-notes">
      {sentences.map((sentence) => (
        <li key={textOf(sentence)}>
          <SentenceText
            sentence={sentence}
            changed={noneChanged}
            onOpen={openerOf(figuresOf(sentence), onOpen)}
          />
        </li>
      ))}
    </ul>
  );
}
