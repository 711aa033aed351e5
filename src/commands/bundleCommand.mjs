import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { isOlderThan } from './isOlderThan.mjs';
import { preparePackages } from './preparePackages.mjs';

/**
 * Bundles a TypeScript file into one file that Node runs, and returns that file's path. It is built
 * again only where something under one of the source folders is newer, and says nothing.
 *
 * @param {{ entry: string, name: string, sources: readonly string[] }} command
 */
export async function bundleCommand({ entry, name, sources }) {
  if (!existsSync(entry)) throw new Error(`there is no command '${name}': ${entry} is missing`);
  const bundle = `dist-commands/${name}/${name}.mjs`;
  if (!isOlderThan(bundle, [...sources, 'package-lock.json'])) return bundle;

  preparePackages();
  const { build } = await import('vite');
  // Two commands may start at once: each builds apart, and the rename puts a whole file in place.
  const apart = `dist-commands/${name}-${process.pid}`;
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: /^(?!playwright|axe-core)/ },
    build: {
      ssr: entry,
      target: 'node20',
      outDir: apart,
      minify: false,
      sourcemap: 'inline',
      rollupOptions: {
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false },
      },
    },
  });
  mkdirSync(`dist-commands/${name}`, { recursive: true });
  renameSync(`${apart}/${name}.mjs`, bundle);
  rmSync(apart, { recursive: true, force: true });
  return bundle;
}
