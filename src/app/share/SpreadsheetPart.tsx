import { useState } from 'react';
import type { Workspace } from '../../compensation/index.ts';
import { standInName } from '../../sharing/index.ts';
import { Button } from '../../ui/index.ts';
import { saveSpreadsheet, spreadsheetName } from '../open/saveSpreadsheet.ts';

interface SpreadsheetPartProps {
  readonly workspace: Workspace;
  readonly leftOut: readonly string[];
  readonly hasNames: boolean;
}

const words = {
  ready: `${spreadsheetName}: the years of each offer as live formulas of its terms. Names go in as ticked above; employer, notes and quotes do not.`,
  making: 'The spreadsheet is being made …',
  saved: `Saved as ${spreadsheetName}.`,
  failed: 'The spreadsheet could not be made in this browser. The file (under File) can be saved.',
} as const;

/** The same offers as a spreadsheet, for who would rather compute than click. */
export function SpreadsheetPart({ workspace, leftOut, hasNames }: SpreadsheetPartProps) {
  const [state, setState] = useState<keyof typeof words>('ready');
  const named = hasNames
    ? workspace
    : {
        ...workspace,
        offers: workspace.offers.map((offer, place) => ({ ...offer, name: standInName(place) })),
      };
  const save = async () => {
    setState('making');
    setState((await saveSpreadsheet({ workspace: named, leftOut })) ? 'saved' : 'failed');
  };
  return (
    <div className="share-made">
      <div className="share-ways">
        <Button onClick={() => void save()}>Save a spreadsheet</Button>
      </div>
      <output>{words[state]}</output>
    </div>
  );
}
