/**
 * The headers that a static host would send for a path, read from the text of its `_headers` file:
 * unindented lines are paths, `*` stands for any rest, indented lines are headers, and a header
 * that several matching paths state is joined with commas.
 *
 * @param {string} text
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function hostHeaders(text, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  let applies = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      applies = matches(line.trim(), path);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (applies) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

function matches(/** @type {string} */ pattern, /** @type {string} */ path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
