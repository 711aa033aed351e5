import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { curveWords } from '../../findings/index.ts';
import { Disclosure } from '../../ui/index.ts';
import type { View } from '../../workspace/index.ts';
import type { OpenFigure } from '../answer/SentenceText.tsx';
import { SentenceText } from '../answer/SentenceText.tsx';
import { comesLater } from '../comesLater.tsx';
import { volumeKey } from '../explain/volumeKey.ts';
import { useTriedShown } from '../tries/triedShown.ts';
import { WithTried } from '../tries/WithTried.tsx';
import type { PageFindings } from '../usePageFindings.ts';
import './OutlookSection.css';

const CurvePicture = lazy(async () => {
  // What draws is asked for together with what there is to draw.
  const [{ CurvePicture: Picture }] = await Promise.all([
    import('./CurvePicture.tsx'),
    import('../../charts/index.ts'),
  ]);
  return { default: Picture };
});
const table = comesLater(() => import('./CurveTable.tsx'));
const CurveTable = table.part((chunk) => chunk.CurveTable);

interface OutlookSectionProps {
  readonly found: PageFindings;
  readonly view: View;
  readonly onOpen: OpenFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

/**
 * Pay over volume: the picture, which may follow the figures by a frame, and its table. While an
 * entry does not read there is no figure, and the room of all of it is kept.
 */
export function OutlookSection({ found, view, onOpen }: OutlookSectionProps) {
  const isWhatIf = useTriedShown() !== null;
  const subject = useDeferredValue(found.subject);
  const [latest, setLatest] = useState(subject);
  if (subject !== null && subject !== latest) setLatest(subject);
  const shown = subject ?? latest;
  const { year } = view;
  const words = useMemo(() => (shown === null ? null : curveWords(shown, year)), [shown, year]);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => table.fetch(), []);
  const kept = subject === null ? { className: 'outlook-kept' } : {};
  return (
    <section className="outlook" aria-labelledby="outlook">
      {isWhatIf ? (
        <p className="outlook-part-name">
          <WithTried name={null} />
        </p>
      ) : null}
      <h2 className="outlook-title" id="outlook">
        {subject === null || words === null ? 'Pay over volume' : words.title}
      </h2>
      {words === null ? null : (
        <div {...kept}>
          <p className="outlook-sentence">
            <SentenceText sentence={words.sentence} changed={noneChanged} onOpen={onOpen} />
          </p>
        </div>
      )}
      {subject === null ? (
        <div className="outlook-place outlook-place-waiting">
          <p className="outlook-waiting">The picture comes with the answer.</p>
        </div>
      ) : (
        <div className="outlook-place">
          <Suspense fallback={null}>
            <CurvePicture subject={subject} year={year} />
          </Suspense>
        </div>
      )}
      {shown === null ? null : (
        <div {...kept}>
          <Disclosure label="Figures" isOpen={isOpen} onToggle={setIsOpen}>
            <Suspense fallback={null}>
              <CurveTable
                subject={shown}
                year={year}
                onOpenVolume={(wrvus, button) => onOpen(volumeKey(wrvus), button)}
              />
            </Suspense>
          </Disclosure>
        </div>
      )}
    </section>
  );
}
