import { pathToFileURL } from 'node:url';
import { bundleCommand } from './bundleCommand.mjs';

/** `node src/commands/run.mjs NAME ARGUMENTS…` runs src/commands/NAME.ts as if called by itself. */
const [node = '', , name = '', ...rest] = process.argv;

async function bundled() {
  try {
    return await bundleCommand({ entry: `src/commands/${name}.ts`, name, sources: ['src'] });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

const bundle = await bundled();
process.argv = [node, bundle, ...rest];
await import(pathToFileURL(bundle).href);
