/** A name that none of the others has: "Offer A (other tab)", then "Offer A (other tab 2)". */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const stem = name.replace(/ ?\(other tab(?: \d+)?\)$/, '').slice(0, 180);
  const named = (mark: string) => (stem === '' ? mark : `${stem} ${mark}`);
  if (!taken.has(named('(other tab)'))) return named('(other tab)');
  let number = 2;
  while (taken.has(named(`(other tab ${number})`))) number += 1;
  return named(`(other tab ${number})`);
}
