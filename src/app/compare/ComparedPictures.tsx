import { lazy, Suspense, useState } from 'react';
import type { ComparedByYear, ComparedVolumes, Explanation } from '../../findings/index.ts';
import { Disclosure, FigureTable } from '../../ui/index.ts';
import { offerColumns } from './OfferHeading.tsx';

const VolumesPicture = lazy(async () => ({
  default: (await import('../../charts/index.ts')).ComparedVolumesPicture,
}));
const YearsPicture = lazy(async () => ({
  default: (await import('../../charts/index.ts')).ComparedYearsPicture,
}));

/** A row that opens into what it is made of. */
export interface OpenableRow {
  readonly explain: () => Explanation;
}

interface ComparedPicturesProps {
  readonly pictures: { readonly byVolume: ComparedVolumes; readonly byYear: ComparedByYear };
  readonly title: string;
  /** The year that the page shows. */
  readonly year: number;
  readonly onOpen: (row: OpenableRow, button: HTMLElement) => void;
}

/** Pay over volume and by year with all offers, each with a table of the same figures. */
export function ComparedPictures({ pictures, title, year, onOpen }: ComparedPicturesProps) {
  const { byVolume, byYear } = pictures;
  const [isVolumeOpen, setIsVolumeOpen] = useState(false);
  const [isYearOpen, setIsYearOpen] = useState(false);
  return (
    <>
      <div className="outlook-place compare-place">
        <Suspense fallback={null}>
          <VolumesPicture picture={byVolume} title={title} />
        </Suspense>
      </div>
      <Disclosure label="Figures by volume" isOpen={isVolumeOpen} onToggle={setIsVolumeOpen}>
        <PictureTable
          caption={`${byVolume.y.label}: by volume`}
          nameHeading="wRVUs a year"
          lines={byVolume.lines}
          rows={byVolume.rows.map((row) => ({ ...row, name: row.wrvus }))}
          onOpen={onOpen}
        />
      </Disclosure>
      <h3 className="outlook-heading">{byYear.title}</h3>
      <div className="outlook-place compare-place">
        <Suspense fallback={null}>
          <YearsPicture picture={byYear} year={year} />
        </Suspense>
      </div>
      <Disclosure label="Figures by year" isOpen={isYearOpen} onToggle={setIsYearOpen}>
        <PictureTable
          caption={`${byYear.y.label}: by year`}
          nameHeading="Contract year"
          lines={byYear.lines}
          rows={byYear.rows.map((row) => ({ ...row, note: row.isRenewed ? 'if renewed' : '' }))}
          onOpen={onOpen}
        />
      </Disclosure>
    </>
  );
}

interface PictureRow extends OpenableRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly note: string;
}

interface PictureTableProps {
  readonly caption: string;
  readonly nameHeading: string;
  readonly lines: readonly { readonly id: string; readonly place: number; readonly name: string }[];
  readonly rows: readonly PictureRow[];
  readonly onOpen: (row: OpenableRow, button: HTMLElement) => void;
}

/** The figures of a picture, a column an offer; scrolls by itself where they are many. */
function PictureTable({ caption, nameHeading, lines, rows, onOpen }: PictureTableProps) {
  return (
    <div className="compare-figures">
      <FigureTable
        caption={caption}
        nameHeading={nameHeading}
        nameHolds="figures"
        columns={[
          ...offerColumns(lines, 16),
          { key: 'note', heading: 'What is there', holds: 'words' },
        ]}
        rows={rows.map(({ key, name, cells, note }) => ({ key, name, cells: [...cells, note] }))}
        onOpen={({ key }, button) => {
          const row = rows.find((candidate) => candidate.key === key);
          if (row !== undefined) onOpen(row, button);
        }}
      />
    </div>
  );
}
