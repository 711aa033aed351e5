/**
 * Content in the place of a part that does not have the part's shape: files of version 1 could hold
 * anything under `clinic`, `pace` and `log` before these had one. It is carried as it stands, and no
 * figure reads it.
 */
export interface Unread {
  readonly unread: unknown;
}

/** The part, where it has its shape; null where nothing is stated and where what stands there is not read. */
export function asRead<Part extends object>(part: Part | Unread | null): Part | null {
  return part === null || 'unread' in part ? null : part;
}
