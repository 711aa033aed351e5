import { lazy, Suspense } from 'react';
import type { OfferReport, Report } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { LadderRules } from './RulesPart.tsx';
import { ReportPicture } from './ReportPicture.tsx';
import { ToldList, ToldText } from './ToldText.tsx';

const charts = () => import('../../charts/index.ts');
const VolumePicture = lazy(async () => ({ default: (await charts()).PayOverVolumePicture }));
const YearsPicture = lazy(async () => ({ default: (await charts()).YearByYearPicture }));
const LeavingPicture = lazy(async () => ({ default: (await charts()).LeavingPicture }));

const { headings } = reportWords;
const nothing = (): void => undefined;

type Results = NonNullable<OfferReport['results']>;

interface ResultsPartProps {
  /** With its number. */
  readonly heading: string;
  readonly results: Results;
}

/** What it pays: over volume, and year by year. */
export function ResultsPart({ heading, results }: ResultsPartProps) {
  const { volume, years, leave } = results;
  return (
    <section>
      <h3>{heading}</h3>
      <section>
        <h4>{headings.volume}</h4>
        <p>
          <ToldText told={volume.sentence} />
        </p>
        <ReportPicture title={volume.title}>
          <Suspense fallback={null}>
            <VolumePicture picture={volume.picture} />
          </Suspense>
        </ReportPicture>
        <FiguresTable table={volume.table} />
      </section>
      <section>
        <h4>{headings.years}</h4>
        <p>
          <ToldText told={years.sentence} />
        </p>
        <ReportPicture title={years.title} isTall>
          <Suspense fallback={null}>
            <YearsPicture years={years.picture} onChoose={nothing} />
          </Suspense>
        </ReportPicture>
        {years.tables.map((table, place) => (
          <FiguresTable table={table} key={place} />
        ))}
        <ToldList sentences={years.notes} />
      </section>
      {leave === null ? null : (
        <section>
          <h4>{headings.leave}</h4>
          <ToldList sentences={leave.sentences} />
          <p className="report-aside">{leave.caution}</p>
        </section>
      )}
    </section>
  );
}

/** What leaving costs, and how it may come. */
export function ExitPart({ heading, results: { exit } }: ResultsPartProps) {
  return (
    <section>
      <h3>{heading}</h3>
      <ToldList sentences={exit.sentences} />
      <ReportPicture title={exit.title}>
        <Suspense fallback={null}>
          <LeavingPicture
            outlook={exit.picture}
            month={exit.picture.month}
            onChooseMonth={nothing}
          />
        </Suspense>
      </ReportPicture>
      <FiguresTable table={exit.table} />
      <FiguresTable table={exit.month.table} />
      <ToldList sentences={exit.month.sentences} />
    </section>
  );
}

interface RenewalPartProps extends ResultsPartProps {
  /** The ladder's rules; null where they stand once for several offers. */
  readonly ladder: Report['ladder'];
}

/** What the contract lets the employer do, and the ladder. */
export function RenewalPart({ heading, results: { renewal }, ladder }: RenewalPartProps) {
  return (
    <section>
      <h3>
        {heading}: {renewal.title}
      </h3>
      <FiguresTable table={renewal.allows} />
      <h4>{headings.ladder}</h4>
      <p>
        <ToldText told={renewal.introduction} />
      </p>
      <FiguresTable table={renewal.ladder} />
      <ToldList sentences={renewal.why} />
      <LadderRules ladder={ladder} />
    </section>
  );
}
