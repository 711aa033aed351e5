/**
 * A path as it is written in messages: `offers[0].phases[0].base.annualDollars`. A key that is no
 * plain word stands in brackets and quotes.
 */
export function pathText(keys: readonly PropertyKey[]): string {
  let text = '';
  for (const key of keys) text += keyText(key, text === '');
  return text;
}

/** What stands at a path of a value; undefined where nothing does. */
export function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key]; // an object has values under its own keys
  }
  return here;
}

function keyText(key: PropertyKey, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  const word = String(key);
  if (!/^\w{1,100}$/.test(word)) return `[${JSON.stringify(word.slice(0, 100))}]`;
  return first ? word : `.${word}`;
}
