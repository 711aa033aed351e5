import { lazy, Suspense } from 'react';
import type { OfferReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { ReportPicture } from './ReportPicture.tsx';
import { ToldList, ToldText } from './ToldText.tsx';

const charts = () => import('../../charts/index.ts');
const VolumePicture = lazy(async () => ({ default: (await charts()).PayOverVolumePicture }));
const YearsPicture = lazy(async () => ({ default: (await charts()).YearByYearPicture }));
const LeavingPicture = lazy(async () => ({ default: (await charts()).LeavingPicture }));

const { headings } = reportWords;
const nothing = (): void => undefined;

interface ResultsPartProps {
  readonly results: NonNullable<OfferReport['results']>;
}

/** What the figures come to: the answer, pay over volume, the years, leaving and renewal. */
export function ResultsPart({ results }: ResultsPartProps) {
  const { headline, sentences, volume, years, leave } = results;
  return (
    <section>
      <h3>{headings.results}</h3>
      <p className="report-headline">
        <ToldText told={headline} />
      </p>
      <ToldList sentences={sentences} />
      <section>
        <h4>{headings.volume}</h4>
        <p>
          <ToldText told={volume.sentence} />
        </p>
        <ReportPicture title={volume.picture.title}>
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
        <ReportPicture title={years.picture.title}>
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
      <ExitPart exit={results.exit} />
      <RenewalPart renewal={results.renewal} />
    </section>
  );
}

type Results = ResultsPartProps['results'];

function ExitPart({ exit }: { readonly exit: Results['exit'] }) {
  return (
    <section>
      <h4>{headings.exit}</h4>
      <ToldList sentences={exit.sentences} />
      <ReportPicture title={exit.picture.title}>
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

function RenewalPart({ renewal }: { readonly renewal: Results['renewal'] }) {
  return (
    <section>
      <h4>
        {headings.renewal}: {renewal.title}
      </h4>
      <FiguresTable table={renewal.allows} />
      <h5>{headings.ladder}</h5>
      <p>
        <ToldText told={renewal.introduction} />
      </p>
      <FiguresTable table={renewal.ladder} />
      <ToldList sentences={renewal.why} />
      <h5>{headings.rules}</h5>
      <dl className="report-rules">
        {renewal.rules.map(({ rule, source }) => (
          <div key={rule}>
            <dt>{rule}</dt>
            <dd>{source}</dd>
          </div>
        ))}
      </dl>
      <p className="report-aside">{renewal.source}</p>
    </section>
  );
}
