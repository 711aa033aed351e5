import { textWidth } from './textWidth.ts';

/** The end of a line, and what it is called. */
export interface LineEnd {
  readonly name: string;
  readonly place: number;
  readonly y: number;
}

/** Between the names of two lines that end close together. */
const NAME_HEIGHT = 18;

/** Names beside the ends of their lines, each clear of the next and within the picture. */
export function endNames(
  ends: readonly LineEnd[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly LineEnd[] {
  const down: LineEnd[] = [];
  for (const end of ends.toSorted((one, other) => one.y - other.y)) {
    const above = down.at(-1)?.y ?? -Infinity;
    down.push({ ...end, y: Math.max(end.y, above + NAME_HEIGHT, top) });
  }
  let below = bottom + NAME_HEIGHT;
  return down
    .toReversed()
    .map((end) => {
      below = Math.min(end.y, below - NAME_HEIGHT);
      return { ...end, y: below };
    })
    .toReversed();
}

/** A name cut to a width, in pixels. */
export function cutToWidth(name: string, width: number, face: string): string {
  if (textWidth(name, face) <= width) return name;
  const characters = Array.from(name);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, face) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
