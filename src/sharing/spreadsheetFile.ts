import type { TermReadings, Workspace } from '../compensation/index.ts';
import { readings } from '../compensation/index.ts';
import { readingsAsked, subjectOf } from '../findings/index.ts';

/** What a spreadsheet is made of: plain data, so that a worker can make it. */
export interface SpreadsheetAsked {
  readonly workspace: Workspace;
  /** The names of the offers that do not read: they are listed and have no figures. */
  readonly leftOut: readonly string[];
}

/** The bytes of an XLSX file of the offers. What makes it is loaded when it is asked for. */
export async function spreadsheetFile({
  workspace,
  leftOut,
}: SpreadsheetAsked): Promise<Uint8Array<ArrayBuffer>> {
  const [{ spreadsheet }, { writeSpreadsheet }] = await Promise.all([
    import('./spreadsheet/spreadsheet.ts'),
    import('./spreadsheet/writeSpreadsheet.ts'),
  ]);
  return writeSpreadsheet(spreadsheet(workspace, leftOut, stakesOf(workspace)));
}

/** What hangs on the terms that each offer does not state, as the page and the report ask for it. */
function stakesOf(workspace: Workspace): readonly (readonly TermReadings[])[] {
  return workspace.offers.map((_, place) => {
    const subject = subjectOf(workspace, place);
    return subject.kind === 'missing' ? [] : [...readings(readingsAsked(subject))];
  });
}
