import type { Workspace } from '../compensation/index.ts';
import { fromBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import type { Included } from './included.ts';
import { inflate } from './inflate.ts';
import type { LinkFault } from './linkFault.ts';
import { linkMark, mostBytes, mostCharacters } from './linkLimits.ts';
import { canLock, unlock } from './passphraseLock.ts';
import { readLinkText } from './readLinkText.ts';
import { sentParts, type SentPart } from './sentParts.ts';
import type { LinkView } from './writeText.ts';

/** What a link holds: the offers, what was ticked, and how the sender looked at them. */
export interface SharedOffers {
  readonly kind: 'read';
  readonly workspace: Workspace;
  readonly included: Included;
  readonly view: LinkView | null;
}

export interface RefusedLink {
  readonly kind: 'refused';
  readonly fault: LinkFault;
}

/** A link that arrived whole and opens with a passphrase; trying one takes a moment. */
export interface LockedLink {
  readonly kind: 'locked';
  readonly unlock: (passphrase: string) => Promise<SharedOffers | RefusedLink>;
}

export type LinkReading = SharedOffers | LockedLink | RefusedLink;

/** The most text that is looked through for a link; what programs put around one is less. */
const mostText = 200_000;

/**
 * Reads a link out of any text: the whole address, its part from `?` on, or a piece of mail that
 * was wrapped, quoted, escaped or led through another site. What was merely wrapped is recovered;
 * what was changed is refused, for its checksum does not match.
 */
export function decodeLink(text: string): LinkReading {
  if (text.length > mostText) return refused({ kind: 'tooLong' });
  let fault: LinkFault | null = null;
  for (const sent of sentParts(text)) {
    const reading = readSent(sent);
    if (reading.kind !== 'refused') return reading;
    // The first look is the plainest: what it finds wrong is what is wrong. "#2. Offers" is a heading.
    if (fault === null || fault.kind === 'newerVersion') fault = reading.fault;
    if (arrivedWhole.has(reading.fault.kind)) return reading;
  }
  if (fault !== null) return refused(fault);
  return refused({ kind: /[?&]shared\b/i.test(text) ? 'noFragment' : 'noLink' });
}

/** Faults of what passed its checksum: no other look at the text can find more. */
const arrivedWhole = new Set<LinkFault['kind']>(['unwritten', 'newerTerms', 'tooLarge']);

function readSent({ version, isLocked, payload }: SentPart): LinkReading {
  if (version !== 1) return refused({ kind: 'newerVersion', version });
  const start = `${linkMark}1${isLocked ? 'p' : ''}.`;
  if (start.length + payload.length > mostCharacters) return refused({ kind: 'tooLong' });
  const bytes = fromBase64url(payload);
  if (bytes === null || bytes.length < 5) return refused(damageOf(payload, isLocked));
  const sent = bytes.subarray(4);
  const isWhole = new DataView(bytes.buffer).getUint32(0) === crc32(sent);
  if (!isWhole) return refused(damageOf(payload, isLocked));
  if (!isLocked) return unpack(sent);
  return {
    kind: 'locked',
    unlock: async (passphrase) => {
      if (!canLock()) return refused({ kind: 'cannotUnlock' });
      const packed = await unlock(sent, passphrase);
      return packed === null ? refused({ kind: 'wrongPassphrase' }) : unpack(packed);
    },
  };
}

function unpack(packed: Uint8Array): SharedOffers | RefusedLink {
  const inflated = inflate(packed, mostBytes);
  if (!inflated.ok)
    return refused({ kind: inflated.why === 'tooLarge' ? 'tooLarge' : 'unwritten' });
  const reading = readLinkText(textOf(inflated.bytes));
  if (!reading.ok) return refused({ kind: reading.why === 'newer' ? 'newerTerms' : 'unwritten' });
  const { workspace, included, view } = reading;
  return { kind: 'read', workspace, included, view };
}

/** The text of UTF-8; what is none has a mark in its place, and so is no text of ours. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** In which way a payload missed its checksum. */
function damageOf(payload: string, isLocked: boolean): LinkFault {
  const isLong = payload.length > 20;
  if (isLong && (!/[A-Z]/.test(payload) || !/[a-z]/.test(payload))) return { kind: 'oneCase' };
  if (isLocked) return { kind: 'damaged' };
  // A letter more or less at the end makes no whole byte: look at the bytes before it.
  const whole = fromBase64url(payload.slice(0, payload.length - (payload.length % 4)));
  if (whole === null || whole.length < 5) return { kind: isLong ? 'damaged' : 'cut' };
  const inflated = inflate(whole.subarray(4), mostBytes);
  return { kind: !inflated.ok && inflated.why === 'cut' ? 'cut' : 'damaged' };
}

function refused(fault: LinkFault): RefusedLink {
  return { kind: 'refused', fault };
}
