/**
 * A name that is cut to so many characters, so that it leaves room beside it. The number at its end
 * stays: it is what tells a copy from its original.
 */
export function shortName(name: string, most: number): string {
  const [, stem = '', number = ''] = /^(.*?)( \d{1,3})?$/su.exec(name.trim()) ?? [];
  const characters = Array.from(stem);
  if (characters.length === 0) return 'No name';
  const left = most - number.length;
  if (characters.length <= left) return `${stem}${number}`;
  return `${characters
    .slice(0, left - 1)
    .join('')
    .trimEnd()}…${number}`;
}
