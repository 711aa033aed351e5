import released from './released-1.json';

/** A link as a version of the calculator once made it, and what it must open as ever after. */
export interface ReleasedLink {
  readonly name: string;
  readonly link: string;
  /** What opens it; absent where it is not locked. */
  readonly passphrase?: string;
  readonly checkCode: string;
  readonly view: { readonly offer: number; readonly year: number } | null;
  readonly file: unknown;
}

/** The links of version 1. One is added at the end where the format gains something, and none is ever changed. */
export const releasedLinks = released as unknown as readonly [ReleasedLink, ...ReleasedLink[]]; // the file beside this one
