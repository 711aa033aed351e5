import { lazy, Suspense } from 'react';
import type { ComparisonReport } from '../../findings/index.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { ReportPicture } from './ReportPicture.tsx';

const charts = () => import('../../charts/index.ts');
const VolumesPicture = lazy(async () => ({ default: (await charts()).ComparedVolumesPicture }));
const YearsPicture = lazy(async () => ({ default: (await charts()).ComparedYearsPicture }));

interface ComparisonPartProps {
  readonly heading: string;
  readonly comparison: ComparisonReport;
}

/** The offers of the report beside one another, after what each comes to was said. */
export function ComparisonPart({ heading, comparison }: ComparisonPartProps) {
  const { title, tables, pictures, byVolume, byYear, year } = comparison;
  return (
    <>
      <h2>{heading}</h2>
      {pictures === null ? null : (
        <>
          <ReportPicture title={byVolume}>
            <Suspense fallback={null}>
              <VolumesPicture picture={pictures.byVolume} title={title} />
            </Suspense>
          </ReportPicture>
          <ReportPicture title={byYear}>
            <Suspense fallback={null}>
              <YearsPicture picture={pictures.byYear} year={year} />
            </Suspense>
          </ReportPicture>
        </>
      )}
      {tables.map((table, place) => (
        <FiguresTable table={table} key={place} />
      ))}
    </>
  );
}
