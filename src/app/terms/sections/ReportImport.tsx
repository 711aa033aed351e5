import { useEffect, useMemo, useRef, useState } from 'react';
import {
  importWords,
  reportFindings,
  reportToTake,
  unreadFileText,
} from '../../../findings/index.ts';
import type { Grid, ReportChoices } from '../../../production/index.ts';
import { noChoices, readReportSheets } from '../../../production/index.ts';
import type { GridsReading } from '../../../sharing/index.ts';
import { readGrids, readPasted } from '../../../sharing/index.ts';
import { AreaField, Button, FileInput } from '../../../ui/index.ts';
import { ReportRead } from './ReportRead.tsx';
import { ReportAsked } from './ReportAsked.tsx';
import { useTerms } from './termsContext.ts';
import './ReportImport.css';

const accepted = '.csv,.tsv,.txt,.xlsx,text/csv';

/** A report before any of it is used: its tables, and what was settled where it leaves something open. */
interface Shown {
  readonly grids: readonly Grid[];
  readonly sheet: string | null;
  readonly choices: ReportChoices;
}

/** Reads a productivity report and shows what is recognised before it is used. */
export function ReportImport() {
  const { latest, offer, dispatch } = useTerms();
  const [pasted, setPasted] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const latestAsked = useRef(0);
  const reading = useMemo(
    () => (shown === null ? null : readReportSheets(shown.grids, shown.sheet, shown.choices)),
    [shown],
  );

  const show = async (read: () => Promise<GridsReading>) => {
    const asked = ++latestAsked.current;
    setShown(null);
    setSaid(importWords.reading);
    const found = await read().catch(() => null);
    // Another file was chosen since.
    if (asked !== latestAsked.current) return;
    setSaid(found === null ? importWords.unreadable : found.ok ? null : unreadFileText(found.why));
    if (found?.ok === true) setShown({ grids: found.grids, sheet: null, choices: noChoices });
  };
  const pick = ([file]: readonly File[]) => {
    if (file !== undefined)
      void show(async () => readGrids(new Uint8Array(await file.arrayBuffer())));
  };
  const isShown = reading !== null;
  useEffect(() => {
    if (isShown) result.current?.focus();
  }, [isShown]);

  const take = reading === null ? null : reportToTake(reading, latest);
  return (
    // The buttons and the field inside do the same for the keyboard.
    <div
      className="report-import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        // The page opens contract files that are dropped elsewhere on it.
        event.preventDefault();
        pick([...event.dataTransfer.files]);
      }}
    >
      <p className="section-sentence">{importWords.kept}</p>
      <p className="report-import-ways">
        <Button onClick={() => input.current?.click()}>{importWords.pick}</Button>
        <span>{importWords.drop}</span>
      </p>
      <FileInput input={input} label={importWords.pick} accept={accepted} onPick={pick} />
      <AreaField
        label={importWords.paste}
        typed={pasted}
        whenEmpty={importWords.pasteEmpty}
        fault={null}
        onType={setPasted}
        onPause={nothing}
        onLeave={nothing}
      />
      {pasted.trim() === '' ? null : (
        <Button onClick={() => void show(async () => readPasted(pasted))}>
          {importWords.readPasted}
        </Button>
      )}
      <output className="report-import-said">{said}</output>
      {shown === null || reading === null ? null : (
        <div className="report-import-read" ref={result} tabIndex={-1}>
          <ReportRead found={reportFindings(reading)} take={take} />
          <ReportAsked
            reading={reading}
            onSheet={(sheet) => setShown({ ...shown, sheet })}
            onAnswer={(answer) => setShown({ ...shown, choices: { ...shown.choices, ...answer } })}
          />
          <p className="report-import-ways">
            {take === null ? null : (
              <Button
                onClick={() => {
                  const { months, total } = take;
                  dispatch({ type: 'takeMonths', offer: offer.id, report: { months, total } });
                  setShown(null);
                  setPasted('');
                  setSaid(importWords.used);
                }}
              >
                {take.label}
              </Button>
            )}
            <Button
              kind="quiet"
              onClick={() => {
                setShown(null);
                setSaid(null);
              }}
            >
              {importWords.leave}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}

const nothing = (): void => undefined;
