/** An object or list that is open at a place of a JSON text. */
interface Level {
  /** The keys of an object so far; null for a list. */
  readonly keys: Set<string> | null;
  /** The key or place that is being read. */
  at: string | number;
  isKeyNext: boolean;
}

/**
 * The keys that lead to the first term that a JSON text states twice, so that one reader can see the
 * one value and another the other: `["offers", 0, "name"]`. Null where each is stated once.
 */
export function keyStatedTwice(json: string): readonly (string | number)[] | null {
  const levels: Level[] = [];
  for (let index = 0; index < json.length; index += 1) {
    const level = levels.at(-1);
    switch (json.charAt(index)) {
      case '{':
        levels.push({ keys: new Set(), at: '', isKeyNext: true });
        break;
      case '[':
        levels.push({ keys: null, at: 0, isKeyNext: false });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level !== undefined) {
          level.isKeyNext = level.keys !== null;
          if (typeof level.at === 'number') level.at += 1;
        }
        break;
      case '"': {
        const end = endOfText(json, index);
        if (level?.isKeyNext === true && level.keys !== null) {
          level.at = String(JSON.parse(json.slice(index, end + 1)));
          level.isKeyNext = false;
          if (level.keys.has(level.at)) return levels.map(({ at }) => at);
          level.keys.add(level.at);
        }
        index = end;
        break;
      }
      default:
    }
  }
  return null;
}

/** The place of the quote that ends the text that starts at a place. */
function endOfText(json: string, start: number): number {
  let index = start + 1;
  while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1;
  return index;
}
