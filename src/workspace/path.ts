/** The keys of a path as `calc` writes it: `phases[0].base` is "phases", 0, "base". */
export function pathKeys(path: string): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (const [, index, quoted, word] of path.matchAll(step)) {
    if (index !== undefined) keys.push(Number(index));
    else if (quoted !== undefined) keys.push(unquoted(quoted));
    else if (word !== undefined) keys.push(word);
  }
  return keys;
}

/** A path of keys: a key that is no plain word stands in brackets and quotes. */
export function pathText(keys: readonly (string | number)[]): string {
  let text = '';
  for (const key of keys) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!/^\w+$/.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text;
}

const step = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g;

function unquoted(text: string): string {
  const key: unknown = JSON.parse(text);
  return String(key);
}
