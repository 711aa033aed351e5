import { pageSizes } from './pageSizes.mjs';

/** Someone on a slow line reads the answer after this much JavaScript, and no more. */
const LIMIT_KILOBYTES = 150;

const { first, styles, lazy } = await pageSizes();
const total = first.reduce((sum, { bytes }) => sum + bytes, 0);

for (const [name, files] of Object.entries({
  'before the answer': first,
  styles,
  'on demand': lazy,
})) {
  for (const { path, bytes } of files) console.log(`${name}: ${kilobytes(bytes)}  ${path}`);
}
console.log(`JavaScript before the answer: ${kilobytes(total)} of ${LIMIT_KILOBYTES} kB gzip`);
if (first.length === 0) throw new Error('dist/index.html names no script: nothing was measured');
if (total > LIMIT_KILOBYTES * 1000) {
  console.error('That is over the limit: move what the answer does not need behind an import()');
  process.exitCode = 1;
}

function kilobytes(/** @type {number} */ bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
