import { faultMessage, readText, writeFile } from '../contract-file/index.ts';
import {
  decodeLink,
  encodeLink,
  encodeLockedLink,
  linkFaultMessage,
  type Included,
} from '../sharing/index.ts';

export type LinkResult<Value> = { readonly value: Value } | { readonly errors: readonly string[] };

/** The link of the text of one file, from its `?` on. */
export async function linkOfText(
  text: string,
  included: Included,
  passphrase: string | null,
): Promise<LinkResult<string>> {
  const reading = readText(text);
  if (!reading.ok) return { errors: reading.faults.map(faultMessage) };
  const made =
    passphrase === null
      ? encodeLink(reading.workspace, { included })
      : await encodeLockedLink(reading.workspace, passphrase, { included });
  return made.ok ? { value: made.part } : { errors: [linkFaultMessage(made.fault)] };
}

/** The file of the offers of a link, wherever in a text it stands. */
export async function fileOfLink(
  text: string,
  passphrase: string | null,
): Promise<LinkResult<Readonly<Record<string, unknown>>>> {
  const found = decodeLink(text);
  const reading =
    found.kind === 'locked' && passphrase !== null ? await found.unlock(passphrase) : found;
  switch (reading.kind) {
    case 'read':
      return { value: writeFile(reading.workspace) };
    case 'locked':
      return { errors: [linkFaultMessage({ kind: 'locked' })] };
    case 'refused':
      return { errors: [linkFaultMessage(reading.fault)] };
  }
}
