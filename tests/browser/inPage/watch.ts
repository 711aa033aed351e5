interface Watched {
  readonly faults: string[];
  shift: number;
}

declare global {
  var watchedByScenario: Watched | undefined;
}

/**
 * Listens for what a person would find in the browser's console: refusals by the policy, errors,
 * and text that moves by itself. It runs before the page's own scripts.
 */
export function watch(): void {
  if (globalThis.watchedByScenario !== undefined) return;
  const watched: Watched = { faults: [], shift: 0 };
  globalThis.watchedByScenario = watched;
  const { faults } = watched;

  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
  });
  addEventListener(
    'error',
    (event) => {
      const of: Event = event;
      if (of instanceof ErrorEvent) faults.push(`error: ${of.message}`);
      else {
        const name = of.target instanceof Element ? of.target.outerHTML : 'a file';
        faults.push(`error: could not be loaded: ${name}`);
      }
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => {
    faults.push(`unhandled rejection: ${String(event.reason)}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console);
    console[level] = (...words: readonly unknown[]) => {
      faults.push(`console.${level}: ${words.map(String).join(' ')}`);
      say(...words);
    };
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += shiftOf(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

/** What was seen since the document began, with every request that left the page's own origin. */
export function watched(): readonly string[] {
  const foreign = performance
    .getEntriesByType('resource')
    .map((entry) => entry.name)
    .filter((name) => !/^(?:data|blob):/.test(name) && new URL(name).origin !== location.origin);
  return [
    ...(globalThis.watchedByScenario?.faults ?? ['the page was not watched']),
    ...foreign.map((name) => `request to another origin: ${name}`),
  ];
}

/** How far the layout moved by itself; always 0 where the engine does not tell. */
export function layoutShift(): number {
  return globalThis.watchedByScenario?.shift ?? 0;
}

function shiftOf(entry: PerformanceEntry): number {
  const { value, hadRecentInput } = entry as PerformanceEntry & {
    readonly value: number;
    readonly hadRecentInput: boolean;
  };
  return hadRecentInput ? 0 : value;
}
