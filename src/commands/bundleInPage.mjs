import { isOlderThan } from './isOlderThan.mjs';

const bundle = 'dist-commands/in-page/inPage.js';

/** Bundles the functions that scenarios call inside a page into one script, and says nothing. */
export async function bundleInPage() {
  if (!isOlderThan(bundle, ['tests/browser/inPage', 'package-lock.json'])) return;
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: 'dist-commands/in-page',
      minify: false,
      lib: {
        entry: 'tests/browser/inPage/index.ts',
        name: 'inPage',
        formats: ['iife'],
        fileName: () => 'inPage.js',
      },
    },
  });
}
