import { readdirSync, statSync } from 'node:fs';

/**
 * Whether a built file is missing or older than any of its sources (files or whole folders).
 *
 * @param {string} built
 * @param {readonly string[]} sources
 */
export function isOlderThan(built, sources) {
  const time = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return time === undefined || sources.some((source) => changedAfter(source, time));
}

/**
 * @param {string} path
 * @param {number} time
 * @returns {boolean}
 */
function changedAfter(path, time) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return false;
  // A folder's own time changes when a file in it is removed or renamed.
  if (status.mtimeMs > time) return true;
  return (
    status.isDirectory() && readdirSync(path).some((name) => changedAfter(`${path}/${name}`, time))
  );
}
