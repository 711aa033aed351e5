import type { SpreadsheetAsked } from '../../sharing/index.ts';
import { ask } from '../worker/ask.ts';
import { saveBlob } from './saveBlob.ts';

/** Says nothing of whose contract it holds. */
export const spreadsheetName = 'rvu-contract.xlsx';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the spreadsheet beside the page and hands it to the browser as a file to keep; false where it could not be made. */
export async function saveSpreadsheet(asked: SpreadsheetAsked): Promise<boolean> {
  try {
    const { answer } = await ask<'spreadsheet'>({ kind: 'spreadsheet', revision: 0, asked });
    saveBlob(new Blob([answer], { type }), spreadsheetName);
    return true;
  } catch {
    return false;
  }
}
