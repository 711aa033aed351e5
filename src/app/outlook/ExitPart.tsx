import { lazy, Suspense, useState } from 'react';
import type { ExitTimeline } from '../../findings/index.ts';
import { Disclosure, FigureTable } from '../../ui/index.ts';
import type { OpenOwnFigure } from './useOpenedFigure.ts';

const Picture = lazy(async () => ({
  default: (await import('../../charts/index.ts')).ExitPicture,
}));

interface ExitPartProps {
  readonly timeline: ExitTimeline;
  readonly onOpen: OpenOwnFigure;
}

/** How tall the picture is, so that nothing moves when it comes: a row a term, and the scale. */
const heightOf = ({ rows }: ExitTimeline) => `${44 * rows.length + 24}px`;

/** How fast either side can act and what follows, as a picture of days and as a table. */
export function ExitPart({ timeline, onOpen }: ExitPartProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { title, note, rows } = timeline;
  return (
    <>
      <h3 className="leaving-month-name">{title}</h3>
      <div className="exit-place" style={{ minBlockSize: heightOf(timeline) }}>
        <Suspense fallback={null}>
          <Picture timeline={timeline} />
        </Suspense>
      </div>
      <p className="exit-note">{note}</p>
      <Disclosure label="Figures of notice" isOpen={isOpen} onToggle={setIsOpen}>
        <FigureTable
          caption={title}
          nameHeading="Term"
          nameHolds="words"
          columns={[{ key: 'written', heading: 'As written', holds: 'words' }]}
          rows={rows.map(({ key, name, words }) => ({ key, name, cells: [words] }))}
          onOpen={({ key }, button) => {
            const row = rows.find((candidate) => candidate.key === key);
            if (row !== undefined) onOpen(row.figure, button);
          }}
        />
      </Disclosure>
    </>
  );
}
