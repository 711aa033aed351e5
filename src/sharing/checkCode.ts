import type { Workspace } from '../compensation/index.ts';
import { crc32 } from './crc32.ts';
import { offersAlone } from './included.ts';
import { writeText } from './writeText.ts';

/**
 * Eight digits to compare by phone: the same for the same offers on screen, in a link and in a
 * report, whatever was ticked. It tells a mistake, not a forgery.
 */
export function checkCode(workspace: Workspace): string {
  const bytes = new TextEncoder().encode(writeText(workspace, offersAlone, null));
  const digits = String(crc32(bytes) % 100_000_000).padStart(8, '0');
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}
