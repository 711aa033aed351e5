import { useMemo } from 'react';
import type { PayOverVolume, ReadySubject } from '../../findings/index.ts';
import { payOverVolume } from '../../findings/index.ts';
import type { TableRow } from '../../ui/index.ts';
import { FigureTable } from '../../ui/index.ts';
import { PayAsked } from './PayAsked.tsx';

interface CurveTableProps {
  readonly subject: ReadySubject;
  readonly year: number;
  /** Opens how the pay at a volume, in wRVUs, comes about. */
  readonly onOpenVolume: (wrvus: number, anchor: HTMLElement) => void;
}

/** The same figures as the picture, a row a volume. */
export function CurveTable({ subject, year, onOpenVolume }: CurveTableProps) {
  const picture = useMemo(() => payOverVolume(subject, year), [subject, year]);
  const rows = picture.rows.map((row): TableRow => ({
    key: row.key,
    name: row.wrvus,
    cells: [row.pay, row.nextWrvu, row.note],
    isMarked: row.point.wrvus === ownVolume(picture),
  }));
  return (
    <>
      <PayAsked subject={subject} year={year} onOpen={onOpenVolume} />
      <FigureTable
        caption={picture.title}
        nameHeading={picture.x.label}
        nameHolds="figures"
        columns={[
          { key: 'pay', heading: `Pay in year ${picture.year}`, holds: 'figures' },
          { key: 'next', heading: 'The next wRVU adds', holds: 'figures' },
          { key: 'note', heading: 'What is there', holds: 'words' },
        ]}
        rows={rows}
        onOpen={({ key }, button) => {
          const row = picture.rows.find((candidate) => candidate.key === key);
          if (row !== undefined) onOpenVolume(row.point.wrvus, button);
        }}
      />
    </>
  );
}

function ownVolume(picture: PayOverVolume): number | null {
  return picture.marks.find(({ kind }) => kind === 'own')?.wrvus ?? null;
}
