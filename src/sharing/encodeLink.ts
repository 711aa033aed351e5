import { deflateSync } from 'fflate';
import type { Workspace } from '../compensation/index.ts';
import { toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { offersAlone, type Included } from './included.ts';
import type { LinkFault } from './linkFault.ts';
import { linkMark, mostBytes, mostCharacters } from './linkLimits.ts';
import { canLock, lock } from './passphraseLock.ts';
import { writeText, type LinkView } from './writeText.ts';

/** What is sent beside the offers themselves. */
export interface LinkChoice {
  readonly included?: Included;
  readonly view?: LinkView | null;
}

export type LinkMade =
  /** The link from its `?` on; the page's address goes before it. */
  { readonly ok: true; readonly part: string } | { readonly ok: false; readonly fault: LinkFault };

/** The link of offers: `?shared#1.` and then checksum and packed text in base64url. */
export function encodeLink(workspace: Workspace, choice: LinkChoice = {}): LinkMade {
  const packed = pack(workspace, choice);
  return packed === null ? tooLong(null) : made('1', packed);
}

/** The same for those alone who have the passphrase: `?shared#1p.`; takes a moment, for the key does. */
export async function encodeLockedLink(
  workspace: Workspace,
  passphrase: string,
  choice: LinkChoice = {},
): Promise<LinkMade> {
  if (!canLock()) return { ok: false, fault: { kind: 'cannotUnlock' } };
  const packed = pack(workspace, choice);
  return packed === null ? tooLong(null) : made('1p', await lock(packed, passphrase));
}

function pack(workspace: Workspace, { included, view }: LinkChoice): Uint8Array | null {
  const text = writeText(workspace, included ?? offersAlone, view ?? null);
  const bytes = new TextEncoder().encode(text);
  return bytes.length > mostBytes ? null : deflateSync(bytes, { level: 9 });
}

/** The checksum stands before all that is sent, so that damage shows before anything is unpacked or unlocked. */
function made(version: string, sent: Uint8Array): LinkMade {
  const bytes = new Uint8Array(4 + sent.length);
  new DataView(bytes.buffer).setUint32(0, crc32(sent));
  bytes.set(sent, 4);
  const part = `${linkMark}${version}.${toBase64url(bytes)}`;
  return part.length > mostCharacters ? tooLong(part.length) : { ok: true, part };
}

function tooLong(characters: number | null): LinkMade {
  return { ok: false, fault: { kind: 'doesNotFit', characters } };
}
