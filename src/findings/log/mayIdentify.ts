/** Words and figures by which a record is found, and a patient called by name. */
const SIGNS: readonly RegExp[] = [
  /\b(?:MRN|DOB|SSN)\b/i,
  /\bdate of birth\b|\bbirth ?dates?\b|\bborn (?:on|in)\b/i,
  /\b(?:medical|patient) record (?:no\b|numbers?\b|#|id\b)/i,
  /\b(?:record|chart|account|encounter) (?:no\.?|numbers?|#|id):? ?\d+/i,
  /\b\d{3}-\d{2}-\d{4}\b/,
  /(?<![\d.,$-])\d{7,}(?![\d.,]*\d)/,
  /\b(?:[Pp]atient|[Pp]t\.?),? (?:(?:Mr|Mrs|Ms|Miss)\.? )?(?!(?:Access|Advocate|Care|Experience|Financial|Navigator|Portal|Relations|Safety|Satisfaction|Services|Visits?|On|In|At|The|From|And|Panel)\b)\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u,
];

/**
 * What is said under a text in which a patient may be told by name, birth date or number; null where
 * nothing looks like it. It names the words that look so and blocks nothing.
 */
export function mayIdentify(text: string): string | null {
  const found = SIGNS.map((sign) => sign.exec(text)?.[0]).find((words) => words !== undefined);
  return found === undefined
    ? null
    : `“${found.trim()}” may point to a patient: leave out names, birth dates and record numbers. Dates and counts are enough.`;
}
