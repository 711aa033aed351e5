/** As many characters as a cell holds in every program. */
const MOST = 32_000;

/**
 * A text as the file may hold it: XML has no place for two code points, and programs read "_x0041_" as an escaped letter, so that its underscore is escaped.
 */
export function cellText(words: string): string {
  return words
    .slice(0, MOST)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
