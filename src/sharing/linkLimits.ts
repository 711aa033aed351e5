/** What is written before the offers: the mark for the page, and the version. */
export const linkMark = '?shared#';

/** The characters of a link from its `?` on, at most. */
export const mostCharacters = 8_000;

/** The bytes of the text that a link packs, at most. */
export const mostBytes = 65_536;
