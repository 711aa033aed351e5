import { saveBlob } from './saveBlob.ts';

/** Says nothing of whose contract it holds. */
export const fileName = 'rvu-contract.json';

/** Hands a text to the browser as a file to keep. */
export function saveText(text: string, name: string): void {
  saveBlob(new Blob([text], { type: 'application/json' }), name);
}
