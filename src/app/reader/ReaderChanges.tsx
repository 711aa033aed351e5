import { useState } from 'react';
import type { ChangedSince, Explanation } from '../../findings/index.ts';
import { FigureTable } from '../../ui/index.ts';
import { ExplanationSheet } from '../explain/ExplanationSheet.tsx';
import type { OwnCopy } from './ownCopies.ts';

interface ReaderChangesProps {
  readonly changes: ChangedSince;
  readonly copy: OwnCopy;
}

interface Opened {
  readonly explanation: Explanation;
  readonly anchor: HTMLElement;
  /** What it was opened from: at another year it says nothing true any more. */
  readonly of: ChangedSince;
}

/** What a link says otherwise than its reader's copy, and what each of it does to the year's pay. */
export function ReaderChanges({ changes, copy }: ReaderChangesProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { rows, yearName, sentence, about } = changes;
  return (
    <section className="reader-changes" aria-labelledby="reader-changes">
      <h2 className="section-title" id="reader-changes">
        {copy.earlier.kind === 'copy'
          ? 'What changed since your copy'
          : 'What differs from your own'}
      </h2>
      <FigureTable
        caption={sentence}
        nameHeading="Term"
        nameHolds="words"
        columns={[
          { key: 'terms', heading: 'Then, and now', holds: 'words' },
          { key: 'effect', heading: yearName, holds: 'figures' },
        ]}
        rows={rows.map(({ key, name, was, is, effect }) => ({
          key,
          name,
          cells: [<ThenAndNow key="terms" was={was} is={is} />, effect],
        }))}
        onOpen={({ key }, button) => {
          const row = rows.find((candidate) => candidate.key === key);
          if (row !== undefined)
            setOpened({ explanation: row.explain(), anchor: button, of: changes });
        }}
      />
      <p className="reader-changes-about">{about}</p>
      {copy.isChangedHere ? (
        <p className="reader-changes-about">
          You changed your copy since: it is compared here as it was when you made it.
        </p>
      ) : null}
      {opened === null || opened.of !== changes ? null : (
        <ExplanationSheet
          explanation={opened.explanation}
          anchor={opened.anchor}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

/** One under the other: side by side they find no room on a phone. */
function ThenAndNow({ was, is }: { readonly was: string; readonly is: string }) {
  return (
    <>
      <span className="reader-changes-was">{was}</span>{' '}
      <span className="reader-changes-is">now {is}</span>
    </>
  );
}
