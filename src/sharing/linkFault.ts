/** Why something is no link that can be opened, or offers that no link can be made of. */
export type LinkFault =
  /** Nothing that looks like the part of a link that carries offers. */
  | { readonly kind: 'noLink' }
  /** The mark of a link is there, and what stands behind `#` is not. */
  | { readonly kind: 'noFragment' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'oneCase' }
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** It names a term or a choice that came later. */
  | { readonly kind: 'newerTerms' }
  /** It arrived whole, and this calculator would not write it so. */
  | { readonly kind: 'unwritten' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrongPassphrase' }
  | { readonly kind: 'cannotUnlock' }
  /** The offers take this many characters, or more than can be counted here. */
  | { readonly kind: 'doesNotFit'; readonly characters: number | null };
