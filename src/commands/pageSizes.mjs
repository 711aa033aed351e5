import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the built page in dist/ weighs in gzip bytes: the JavaScript that stands between opening it
 * and its answer (scripts of index.html and every static import under them), its styles, and the
 * chunks that wait for an import().
 */
export async function pageSizes() {
  const { parseSync } = await import('vite');
  const page = readFileSync('dist/index.html', 'utf8');
  const waiting = namedIn(page, /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g);
  /** @type {Set<string>} */
  const first = new Set();
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (first.has(script)) continue;
    first.add(script);
    const { module } = parseSync(script, readFileSync(`dist/${script}`, 'utf8'));
    const sources = [
      ...module.staticImports.map((statement) => statement.moduleRequest.value),
      ...module.staticExports.flatMap((statement) =>
        statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
      ),
    ];
    for (const source of sources) waiting.push(posix.join(posix.dirname(script), source));
  }
  const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);
  return {
    first: weighed([...first]),
    styles: weighed(namedIn(page, /<link\b[^>]*?\bhref="([^"]+\.css)"/g)),
    lazy: weighed(assets.filter((path) => path.endsWith('.js') && !first.has(path))),
  };
}

/**
 * @param {string} page
 * @param {RegExp} pattern
 */
function namedIn(page, pattern) {
  return [...page.matchAll(pattern)].map((match) => posix.normalize(match[1] ?? ''));
}

function weighed(/** @type {readonly string[]} */ paths) {
  return paths.map((path) => ({ path, bytes: gzipSync(readFileSync(`dist/${path}`)).length }));
}
