import { preparePackages } from './preparePackages.mjs';
import { buildPage } from './buildPage.mjs';
import { servePage } from './servePage.mjs';

const DEFAULT_PORT = 4173;

preparePackages();
await buildPage();
const asked = process.env['PORT'];
try {
  const { address } = await servePage({
    port: asked === undefined ? DEFAULT_PORT : Number(asked),
    orNextFree: asked === undefined,
  });
  console.log(`The page is at ${address} (Ctrl+C ends it)`);
} catch (error) {
  console.error(
    `No page at port ${asked}: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
