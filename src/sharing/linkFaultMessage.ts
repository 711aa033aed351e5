import type { LinkFault } from './linkFault.ts';
import { mostCharacters } from './linkLimits.ts';

const askAgain = 'Ask for it again, or for the file.';

/** A fault as one or two sentences: what was found, and what to do. */
export function linkFaultMessage(fault: LinkFault): string {
  switch (fault.kind) {
    case 'noLink':
      return 'This is not a link with offers: the part that begins with “?shared#1.” is not in it. Copy the whole link and try again.';
    case 'noFragment':
      return `The link arrived without the part after “#”, which carries the offers: a program on the way cut it off. ${askAgain}`;
    case 'cut':
      return 'The link does not end where it should: its last part is missing, or a character of it was changed. Copy all of it, to its last character, or ask for it again.';
    case 'damaged':
      return `The link was changed on the way: its characters do not match their checksum. ${askAgain}`;
    case 'oneCase':
      return `The link was changed on the way: capital and small letters were made alike, and they matter. ${askAgain}`;
    case 'newerVersion':
      return `The link was made by a newer version of the calculator (its links have number ${fault.version}; this version reads number 1). Load the page again to get the newer version.`;
    case 'newerTerms':
      return 'The link was made by a newer version of the calculator: it states a term that this version does not know. Load the page again to get the newer version.';
    case 'unwritten':
      return `The link arrived whole, and what is in it was not written by this calculator. ${askAgain}`;
    case 'tooLong':
      return `The link is too long: a link has at most ${grouped(mostCharacters)} characters. ${askAgain}`;
    case 'tooLarge':
      return `The link holds more than offers can: it was not written by this calculator. ${askAgain}`;
    case 'locked':
      return 'The link is locked with a passphrase, which its sender has.';
    case 'wrongPassphrase':
      return 'The passphrase does not fit. The link itself arrived unharmed: ask its sender for the passphrase, and mind capital letters.';
    case 'cannotUnlock':
      return 'The browser unlocks links only on a page that was loaded over https. Open the page by its https address.';
    case 'doesNotFit':
      return `These offers do not fit into a link: ${needed(fault.characters)}, and a link has at most ${grouped(mostCharacters)}. Save the file and send that, or leave notes and quotes out.`;
  }
}

function needed(characters: number | null): string {
  return characters === null
    ? 'they are far too long'
    : `they take ${grouped(characters)} characters`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
