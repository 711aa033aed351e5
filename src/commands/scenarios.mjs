import { spawnSync } from 'node:child_process';
import { buildPage } from './buildPage.mjs';
import { bundleCommand } from './bundleCommand.mjs';
import { bundleInPage } from './bundleInPage.mjs';
import { preparePackages } from './preparePackages.mjs';

/**
 * Runs the browser scenarios on the built page. `--engine firefox,webkit` and `--only words` choose
 * among them; `--shots` takes pictures of the states instead, `--bench` measures typing and dragging.
 */
preparePackages();
await buildPage();
await bundleInPage();
const runner = await bundleCommand({
  entry: 'tests/browser/runScenarios.ts',
  name: 'scenarios',
  sources: ['src', 'tests'],
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', runner, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
process.exitCode = status ?? 1;
