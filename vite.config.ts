import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Writes the policy of `public/_headers` into the built page, so that it holds on hosts that know
 * no headers file. The development server needs inline scripts and a socket and gets none.
 */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyForMeta() },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Browsers report `frame-ancestors` in a meta tag as an error; only the header can carry it. */
function policyForMeta(): string {
  const headers = readFileSync(new URL('public/_headers', import.meta.url), 'utf8');
  const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1];
  if (policy === undefined) throw new Error('public/_headers states no Content-Security-Policy');
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/** The package's version, which the page shows where its figures go on paper. */
function versionOf(file: string): string {
  const version = /"version": "([^"]+)"/.exec(file)?.[1];
  if (version === undefined) throw new Error('package.json states no version');
  return version;
}

const ownPackage = readFileSync(new URL('package.json', import.meta.url), 'utf8');

export default defineConfig({
  base: './',
  define: { 'import.meta.env.PAGE_VERSION': JSON.stringify(versionOf(ownPackage)) },
  plugins: [react(), policyInPage()],
  worker: { format: 'es' },
  build: {
    target: ['chrome115', 'edge115', 'firefox115', 'safari17'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The first script runs already; asking for it again is an error in Firefox's console.
      resolveDependencies: (_, needed) => needed.filter((file) => !/\/index-[^/]+\.js$/.test(file)),
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the answer needs stays one file: cut where lazy rooms share it, it packs 6 kB worse.
          // Nothing in it waits before the script ends, so that those rooms find it whole.
          groups: [
            { name: 'first', test: /./, tags: ['$initial'] },
            // Loaded together wherever any of it is: each file apart is a name in the first.
            { name: 'production', test: /src\/findings\/production\// },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    pool: 'threads',
    outputFile: { json: 'test-results/unit.json' },
    // Two lanes of `npm test` share the machine: a slow minute is no fault.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/spreadsheet/**'],
          // The rooms under test keep no state in their modules, so one context serves all files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // What another program works out: it has to be there, and takes its time.
          name: 'sheets',
          environment: 'node',
          include: ['tests/spreadsheet/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: ['src/**/*.test.tsx', 'tests/**/*.test.tsx'],
        },
      },
    ],
  },
});
