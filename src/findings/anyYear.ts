/** What is said of a year without its own number and months. */
export function anyYear(text: string): string {
  return text
    .replaceAll(/\b[A-Z][a-z]+ \d{4}\b/g, 'a month')
    .replaceAll(/\bmonths? \d+\b/g, 'a month')
    .replaceAll(/\b([Yy])ear \d+\b/g, '$1ear')
    .replaceAll(', if renewed on the same terms', '');
}
