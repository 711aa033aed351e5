// oxlint-disable-next-line import/default -- the bundler makes the address of this import
import workerUrl from './worker.ts?worker&url';

/** What an engine with trusted types has to make an address trusted; the library knows no name for it. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

/** Starts the page's worker; null where there is none to start, as in a file opened from the disk. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trusted(workerUrl), { type: 'module' });
  } catch {
    return null;
  }
}

/** The one address that the page's policy lets a script be loaded from by its code. */
function trusted(url: string): string | URL {
  const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes; // not in every engine
  const policy = policies?.createPolicy('app-worker', { createScriptURL: (asked) => asked });
  return (policy?.createScriptURL(url) ?? url) as string; // a trusted address stands in for a string
}
