import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { CurveRow } from '../../findings/index.ts';
import { payOverVolume } from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import type { View } from '../../workspace/index.ts';
import type { OpenFigure } from '../answer/SentenceText.tsx';
import { SentenceText } from '../answer/SentenceText.tsx';
import { volumeKey } from '../explain/volumeKey.ts';
import type { PageFindings } from '../usePageFindings.ts';
import { CurveTable } from './CurveTable.tsx';
import './OutlookSection.css';

const Picture = lazy(async () => {
  const { PayOverVolumePicture } = await import('../../charts/index.ts');
  return { default: PayOverVolumePicture };
});

interface OutlookSectionProps {
  readonly found: PageFindings;
  readonly view: View;
  readonly onOpen: OpenFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/** Pay over volume: the picture, which may follow the figures by a frame, and its table. */
export function OutlookSection({ found, view, onOpen }: OutlookSectionProps) {
  const subject = useDeferredValue(found.subject);
  const picture = useMemo(
    () => (subject === null ? null : payOverVolume(subject, view.year)),
    [subject, view.year],
  );
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="outlook" aria-labelledby="outlook">
      <h2 className="outlook-title" id="outlook">
        {picture === null ? 'Pay over volume' : picture.title}
      </h2>
      {picture === null ? (
        <div className="outlook-place outlook-place-waiting">
          <p className="outlook-waiting">The picture comes with the answer.</p>
        </div>
      ) : (
        <>
          <p className="outlook-sentence">
            <SentenceText sentence={picture.sentence} changed={noneChanged} onOpen={onOpen} />
          </p>
          <div className="outlook-place">
            <Suspense fallback={null}>
              <Picture picture={picture} />
            </Suspense>
          </div>
          <Disclosure label="Figures" isOpen={isOpen} onToggle={setIsOpen}>
            <CurveTable picture={picture} onOpen={(row, button) => onOpen(keyOf(row), button)} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function keyOf(row: CurveRow): ReturnType<typeof volumeKey> {
  return volumeKey(row.point.wrvus);
}
