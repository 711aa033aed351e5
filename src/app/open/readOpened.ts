import type { Fault } from '../../contract-file/index.ts';
import { readText } from '../../contract-file/index.ts';
import { decodeLink, linkFaultMessage } from '../../sharing/index.ts';
import { copiedOffers } from './copiedOffers.ts';
import type { OpenedFiles, ReadFile, RefusedFile } from './openedFiles.ts';
import { textOfFile } from './textOfFile.ts';

/** More come together only by mistake: a folder's whole content. */
const mostFiles = 24;

/** What opened files hold, in the order in which they were chosen. */
export async function readOpened(files: readonly File[]): Promise<Omit<OpenedFiles, 'anchor'>> {
  const read: ReadFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files.slice(0, mostFiles)) {
    // One after the other, so that no two large files lie in memory at once.
    const { name, found } = { name: file.name, found: await readOne(file) };
    if ('workspace' in found) read.push({ name, ...found });
    else refused.push({ name, ...found });
  }
  return { read, refused, notRead: Math.max(0, files.length - mostFiles) };
}

type Found = Omit<ReadFile, 'name'> | Omit<RefusedFile, 'name'>;

async function readOne(file: File): Promise<Found> {
  const content = await textOfFile(file);
  if ('fault' in content) return { faults: [content.fault], text: '', linkFault: null };
  const { text } = content;
  const reading = readText(text);
  if (reading.ok) return { workspace: reading.workspace };
  return linkIn(text, reading.faults) ?? { faults: reading.faults, text, linkFault: null };
}

/** What a text that is no contract file holds as a link: a mail that was saved, an address drawn to the desktop. */
function linkIn(text: string, faults: readonly Fault[]): Found | null {
  const isOther = faults.some(({ problem }) => problem === 'notJson');
  if (!isOther || !/[?&]shared\b/i.test(text)) return null;
  const reading = decodeLink(text);
  switch (reading.kind) {
    case 'read': {
      const { workspace } = reading;
      return { workspace, copied: copiedOffers(workspace, new Date()) };
    }
    case 'locked':
      return { faults, text, linkFault: lockedLink };
    case 'refused':
      return { faults, text, linkFault: linkFaultMessage(reading.fault) };
  }
}

const lockedLink = 'The link in it is locked: open the link itself, which asks for the passphrase.';
