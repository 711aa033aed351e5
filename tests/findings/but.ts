export interface Json {
  readonly [term: string]: unknown;
}

/**
 * The terms with changes laid over them: parts are merged term by term, also those of a list's
 * entries while both lists are of one length or the changes are shorter; tiers and items of a
 * kind of their own replace the list.
 */
export function but(terms: Json, changes: Json): Json {
  const merged: Record<string, unknown> = { ...terms };
  for (const [name, change] of Object.entries(changes))
    merged[name] = laid(name, terms[name], change);
  return merged;
}

function laid(name: string, before: unknown, change: unknown): unknown {
  if (isPart(before) && isPart(change)) return but(before, change);
  if (name === 'phases' && Array.isArray(before) && Array.isArray(change)) {
    return change.map((entry: unknown, index) => laid('', before[index], entry));
  }
  if (name === 'items' && Array.isArray(before) && Array.isArray(change)) {
    return change.map((entry: unknown, index) =>
      isPart(entry) && !('kind' in entry) ? laid('', before[index], entry) : entry,
    );
  }
  return change;
}

function isPart(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
