import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReadySubject } from '../../findings/index.ts';
import { figuresOf, textOf, yearByYear } from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { LeavePart } from './LeavePart.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';
import { YearsTable } from './YearsTable.tsx';

const Picture = lazy(async () => {
  const { YearByYearPicture } = await import('../../charts/index.ts');
  return { default: YearByYearPicture };
});

interface YearByYearSectionProps {
  /** Null where there is no figure at all. */
  readonly subject: ReadySubject | null;
  readonly year: number;
  readonly onChooseYear: (year: number) => void;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/** What each contract year pays, from what, and where the base is recalculated. */
export function YearByYearSection({ subject, year, onChooseYear, onOpen }: YearByYearSectionProps) {
  const years = useMemo(
    () => (subject === null ? null : yearByYear(subject, year)),
    [subject, year],
  );
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="outlook-part" aria-labelledby="year-by-year">
      <p className="outlook-part-name">Year by year</p>
      <h2 className="outlook-title" id="year-by-year">
        {years === null ? 'What each year pays' : years.title}
      </h2>
      {years === null ? (
        <p className="outlook-waiting">The years come with the answer.</p>
      ) : (
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
          {subject === null ? null : <LeavePart subject={subject} year={year} onOpen={onOpen} />}
        </>
      )}
    </section>
  );
}
