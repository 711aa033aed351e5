import { compile, ledger, readings, run, yearVolumes } from '../compensation/index.ts';
import type { Workspace } from '../compensation/index.ts';
import { readFile, templates, workedExampleTemplate } from '../contract-file/index.ts';
import { answer, otherTerms, payOverVolume, readingsAsked, subjectOf } from '../findings/index.ts';
import type { State } from '../workspace/index.ts';
import { act, fourFields, readDraft, startState } from '../workspace/index.ts';

/**
 * What the work behind the page costs, against reading the same file through the schema in the same
 * run. Ratios hold on a busy machine where times do not.
 */
const one = workedExampleTemplate.file;
const three = withHorizon(templates.filter(({ id }) => id !== 'empty').slice(0, 3), 10);

const readOne = medianOf(() => workspaceOf(one));
const readThree = medianOf(() => workspaceOf(three));
const state = startState(workspaceOf(one), 3);
const threeOffers = workspaceOf(three);
let typed = 4200;

const asked = readingsAsked(figures().alone);
const took = medianOf(keystroke);

const rows = [
  row("a keystroke's figures ÷ reading the file", took, readOne),
  row('a keystroke with the picture ÷ reading the file', medianOf(keystrokeAndPicture), readOne),
  row("readings of what is not stated, in a worker ÷ a keystroke's figures", medianOf(read), took),
  row('3 offers × 10 years again ÷ reading their file', medianOf(recompute), readThree),
];
for (const { name, ratio } of rows) console.log(`${ratio.toFixed(1).padStart(8)}  ${name}`);
console.log(
  `\nRatios of medians of one run; reading took ${micro(readOne)} for one offer, ${micro(readThree)} for three.`,
);

/** One more digit in a field: the act, the reading, the figures, the sentences and the sections. */
function keystroke(): void {
  const { alone, year } = figures();
  answer(alone, year);
  otherTerms(alone.offer);
}

function keystrokeAndPicture(): void {
  const { alone, year } = figures();
  answer(alone, year);
  otherTerms(alone.offer);
  payOverVolume(alone, year);
}

/** Every term that the worked example leaves open, under every reading of it. */
function read(): void {
  if ([...readings(asked)].length !== asked.paths.length) throw new Error('every term is read');
}

function figures() {
  typed = typed === 4200 ? 4201 : 4200;
  const next = typeVolume(state, String(typed));
  const reading = readDraft(next.draft, next.tries);
  fourFields(next, reading);
  const [offer] = reading.offers;
  if (offer?.kind !== 'ready') throw new Error('the worked example reads');
  const { horizonYears, ladder } = reading;
  const alone = subjectOf({ horizonYears, ladder, offers: [offer.offer] }, 0);
  if (alone.kind !== 'ready') throw new Error('the worked example has figures');
  return { alone, year: next.view.year };
}

function typeVolume(from: State, text: string): State {
  const [offer] = from.draft.offers;
  if (offer === undefined) throw new Error('the worked example has an offer');
  return act(from, { type: 'type', offer: offer.id, path: 'volume.annualWrvus', text });
}

function recompute(): void {
  for (const offer of threeOffers.offers) {
    const compiled = compile(offer, threeOffers.horizonYears, threeOffers.ladder);
    if (compiled.kind === 'missing' || offer.volume.annualWrvus === null) {
      throw new Error('a template has figures');
    }
    ledger(run(compiled.plan, yearVolumes(compiled.plan, offer.volume.annualWrvus)));
  }
}

function workspaceOf(file: unknown): Workspace {
  const reading = readFile(file);
  if (!reading.ok) throw new Error('the file passes the schema');
  return reading.workspace;
}

function withHorizon(chosen: readonly { readonly file: unknown }[], horizonYears: number) {
  const files = chosen.map(({ file }) => file as { offers: readonly unknown[] }); // passed the schema in a test
  return {
    format: 'rvu-contract-calculator',
    version: 1,
    horizonYears,
    offers: files.flatMap(({ offers }) => offers),
  };
}

/** The median time of many calls in milliseconds, after a warm-up. */
function medianOf(work: () => void): number {
  for (let count = 0; count < 200; count += 1) work();
  const times = Array.from({ length: 400 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[200] ?? 0;
}

function row(name: string, took: number, reading: number) {
  return { name, ratio: took / reading };
}

function micro(milliseconds: number): string {
  return `${Math.round(1000 * milliseconds)} µs`;
}
