import * as fc from 'fast-check';
import type { Workspace } from '../../src/compensation/index.ts';
import { encodeLink } from '../../src/sharing/index.ts';
import { ordinaryWorkspaces } from '../arbitraries/ordinaryOffers.ts';
import { workspaces } from '../arbitraries/workspaces.ts';
import { onceChanged } from './changedLinks.ts';
import { damageLaw, openedAs, roundTripLaw } from './linkLaws.ts';

/**
 * The long proof of links. `npm run fuzz` looks at as many cases as are promised; a number behind
 * `--` looks at a share of them, and a second one takes other cases.
 */
const share = Number(process.argv[2] ?? 1);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);

/** Ten links of what a generator makes; what fits into none is passed over. */
function tenOf(generator: fc.Arbitrary<Workspace>): readonly string[] {
  const made = fc
    .sample(generator, { numRuns: 20, seed })
    .map((workspace) => encodeLink(workspace));
  return made.flatMap((link) => (link.ok ? [link.part] : [])).slice(0, 10);
}

const links = [...tenOf(workspaces(1)), ...tenOf(ordinaryWorkspaces())];
if (links.length !== 20) throw new Error(`${links.length} links, where 20 are promised`);

console.log(`seed ${seed}`);
let failed = 0;
for (const { name, holds, runs, reached } of [roundTripLaw(6), damageLaw(links)]) {
  report(
    name,
    () => {
      const numRuns = Math.ceil(runs * share);
      fc.assert(holds, { numRuns, seed });
      return numRuns;
    },
    reached,
  );
}
report(`no single change of ${links.length} links opens as other offers, exhaustively`, () => {
  let count = 0;
  for (const link of links.slice(0, Math.ceil(links.length * share))) {
    const own = openedAs(link);
    for (const text of onceChanged(link)) {
      const opened = openedAs(text);
      if (opened !== null && opened !== own) throw new Error(text);
      count += 1;
    }
  }
  return count;
});
if (failed > 0) process.exitCode = 1;

function report(name: string, count: () => number, reached = () => ''): void {
  const start = performance.now();
  try {
    const cases = count();
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${cases.toLocaleString('en-US').padStart(12)} cases, ${seconds} s: ${name}${reached()}`,
    );
  } catch (error) {
    failed += 1;
    console.error(`FAILED: ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
