import { lazy, memo, Suspense, useMemo, useState } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import { figuresOf, outlookWords, textOf, yearByYear } from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { LeavePart } from './LeavePart.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';
import { YearsTable } from './YearsTable.tsx';

const Picture = lazy(async () => {
  const { YearByYearPicture } = await import('../../charts/index.ts');
  return { default: YearByYearPicture };
});

interface YearByYearSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly year: number;
  readonly onChooseYear: (year: number) => void;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/** What each contract year pays, from what, and where the base is recalculated. */
export const YearByYearSection = memo(function YearByYearSection(props: YearByYearSectionProps) {
  const { subject, isWaiting, year, onChooseYear, onOpen } = props;
  const years = useMemo(
    () => (subject === null ? null : yearByYear(subject, year)),
    [subject, year],
  );
  const [isOpen, setIsOpen] = useState(false);
  return (
    <OutlookPart
      name="Year by year"
      id="year-by-year"
      className="by-year"
      title={years?.title ?? ''}
      waiting={isWaiting ? outlookWords.waiting.years : null}
    >
      {subject === null || years === null ? null : (
        <>
          <p className="outlook-sentence">
            <SentenceText
              sentence={years.sentence}
              changed={noneChanged}
              onOpen={openerOf(figuresOf(years.sentence), onOpen)}
            />
          </p>
          <div className="outlook-place years-place">
            <Suspense fallback={null}>
              <Picture years={years} onChoose={onChooseYear} />
            </Suspense>
          </div>
          <ul className="outlook-notes">
            {years.notes.map((note) => (
              <li key={textOf(note)}>
                <SentenceText
                  sentence={note}
                  changed={noneChanged}
                  onOpen={openerOf(figuresOf(note), onOpen)}
                />
              </li>
            ))}
          </ul>
          <Disclosure label="Figures of the years" isOpen={isOpen} onToggle={setIsOpen}>
            <YearsTable years={years} onOpen={onOpen} />
          </Disclosure>
          <LeavePart subject={subject} year={year} onOpen={onOpen} />
        </>
      )}
    </OutlookPart>
  );
});
