import { spawnSync } from 'node:child_process';
import { bundleCommand } from './bundleCommand.mjs';

/** The long proofs, which take minutes: `npm run fuzz`, or `npm run fuzz -- 0.01` for a hundredth of the cases. */
const runner = await bundleCommand({
  entry: 'tests/sharing/runFuzz.ts',
  name: 'fuzz',
  sources: ['src', 'tests'],
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', runner, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
