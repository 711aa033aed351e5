import type { FileReading } from '../../contract-file/index.ts';
import { readText } from '../../contract-file/index.ts';
import { textOfFile } from './textOfFile.ts';

/** What an opened file reads as, with its text. */
export async function readOpened(
  file: Blob,
): Promise<{ readonly reading: FileReading; readonly text: string }> {
  const content = await textOfFile(file);
  if ('fault' in content) return { reading: { ok: false, faults: [content.fault] }, text: '' };
  return { reading: readText(content.text), text: content.text };
}
