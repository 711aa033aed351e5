import { toBase64url } from '../../src/sharing/base64url.ts';
import { crc32 } from '../../src/sharing/crc32.ts';

/** A link whose checksum fits, of packed bytes that whoever made them chose. */
export function linkOfBytes(packed: Uint8Array, version = '1'): string {
  const bytes = new Uint8Array(4 + packed.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(packed, 4);
  return `?shared#${version}.${toBase64url(bytes)}`;
}
