import { lazy, Suspense } from 'react';
import type { ComparisonReport } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { DerivationsPart } from './DerivationsPart.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { ReportPicture } from './ReportPicture.tsx';
import { ToldList } from './ToldText.tsx';

const charts = () => import('../../charts/index.ts');
const VolumesPicture = lazy(async () => ({ default: (await charts()).ComparedVolumesPicture }));
const YearsPicture = lazy(async () => ({ default: (await charts()).ComparedYearsPicture }));

/** The offers of the report beside one another. */
export function ComparisonPart({ comparison }: { readonly comparison: ComparisonReport }) {
  const { title, sentences, tables, pictures, year, derivations } = comparison;
  return (
    <>
      <h2>{reportWords.headings.comparison}</h2>
      <p className="report-headline">{title}.</p>
      <ToldList sentences={sentences} />
      {pictures === null ? null : (
        <>
          <ReportPicture title={pictures.byVolume.y.label}>
            <Suspense fallback={null}>
              <VolumesPicture picture={pictures.byVolume} title={title} />
            </Suspense>
          </ReportPicture>
          <ReportPicture title={pictures.byYear.title}>
            <Suspense fallback={null}>
              <YearsPicture picture={pictures.byYear} year={year} />
            </Suspense>
          </ReportPicture>
        </>
      )}
      {tables.map((table, place) => (
        <FiguresTable table={table} key={place} />
      ))}
      {derivations.list.length === 0 ? null : (
        <section>
          <h3>{reportWords.headings.derivations}</h3>
          <DerivationsPart groups={[derivations]} />
        </section>
      )}
    </>
  );
}
