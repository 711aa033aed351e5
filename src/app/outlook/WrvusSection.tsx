import { lazy, Suspense, useMemo } from 'react';
import type { ReadySubject, WhereWrvusGo } from '../../findings/index.ts';
import { figuresOf, outlookWords, textOf, whereWrvusGo } from '../../findings/index.ts';
import { FigureTable } from '../../ui/index.ts';
import { SentenceText } from '../answer/SentenceText.tsx';
import { OutlookPart } from './OutlookPart.tsx';
import type { OpenOwnFigure } from './useOpenedFigure.ts';
import { openerOf } from './useOpenedFigure.ts';
import './WrvusSection.css';

const Picture = lazy(async () => {
  const { LeaksPicture } = await import('../../charts/index.ts');
  return { default: LeaksPicture };
});

interface WrvusSectionProps {
  /** The latest that has figures; null where none had. */
  readonly subject: ReadySubject | null;
  /** Whether an entry does not read now. */
  readonly isWaiting: boolean;
  readonly year: number;
  readonly onOpen: OpenOwnFigure;
}

/** Where the wRVUs of a clinic go, in wRVUs and dollars; nothing where there is neither clinic nor shortfall. */
export function WrvusSection({ subject, isWaiting, year, onOpen }: WrvusSectionProps) {
  const said = useMemo(
    () => (subject === null ? null : whereWrvusGo(subject, year)),
    [subject, year],
  );
  if (subject !== null && said === null) return null;
  return (
    <OutlookPart
      name="Production"
      id="wrvus"
      className="wrvus"
      title={said?.title ?? ''}
      waiting={isWaiting ? outlookWords.waiting.wrvus : null}
    >
      {said === null ? null : <Said said={said} onOpen={onOpen} />}
    </OutlookPart>
  );
}

interface SaidProps {
  readonly said: WhereWrvusGo;
  readonly onOpen: OpenOwnFigure;
}

const noneChanged: ReadonlySet<string> = new Set();

function Said({ said, onOpen }: SaidProps) {
  const { title, sentences, bars, columns, rows, notes } = said;
  return (
    <>
      {sentences.map((sentence) => (
        <p className="outlook-sentence" key={textOf(sentence)}>
          <SentenceText
            sentence={sentence}
            changed={noneChanged}
            onOpen={openerOf(figuresOf(sentence), onOpen)}
          />
        </p>
      ))}
      {bars === null ? null : (
        <div className="wrvus-place" style={{ minBlockSize: `${44 * bars.bars.length}px` }}>
          <Suspense fallback={null}>
            <Picture leaks={bars} />
          </Suspense>
        </div>
      )}
      <FigureTable
        caption={title}
        nameHeading="Where they go"
        nameHolds="words"
        columns={columns.map((heading) => ({ key: heading, heading, holds: 'figures' }))}
        rows={rows.map(({ key, name, note, cells, figure, group }) => ({
          key,
          name,
          cells,
          isPlain: figure === null,
          ...(note === '' ? {} : { note }),
          ...(group === undefined ? {} : { group }),
        }))}
        onOpen={({ key }, button) => {
          const figure = rows.find((row) => row.key === key)?.figure ?? null;
          if (figure !== null) onOpen(figure, button);
        }}
      />
      {notes.length === 0 ? null : (
        <ul className="outlook-notes">
          {notes.map((note) => (
            <li key={textOf(note)}>
              <SentenceText
                sentence={note}
                changed={noneChanged}
                onOpen={openerOf(figuresOf(note), onOpen)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
