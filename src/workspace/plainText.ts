/**
 * What was typed or pasted, in plain characters: full-width forms become ASCII, every kind of space
 * and minus becomes one, marks without width go, and the cells of a pasted row stand apart by a tab.
 */
export function plainText(text: string): string {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[‐‑‒–—―−﹣⁃]/g, '-')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/\s*[\t\n\r\v\f]\s*/g, '\t')
    .replace(/[^\S\t]+/g, ' ')
    .trim();
  const quoted = /^"([^"]*)"$/.exec(plain)?.[1];
  return quoted === undefined ? plain : quoted.trim();
}
