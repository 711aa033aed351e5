import type {
  EqualAsked,
  Equaliser,
  ReadingsAsked,
  TermReadings,
} from '../../compensation/index.ts';
import { EQUALISED_BY, equaliser, readings } from '../../compensation/index.ts';
import type { SpreadsheetAsked } from '../../sharing/index.ts';

/** What can be asked for that takes longer than a keystroke may: by kind, the question and its answer. */
interface Kinds {
  readonly readings: { readonly asked: ReadingsAsked; readonly answer: readonly TermReadings[] };
  readonly equalisers: { readonly asked: EqualAsked; readonly answer: readonly Equaliser[] };
  readonly spreadsheet: {
    readonly asked: SpreadsheetAsked;
    readonly answer: Uint8Array<ArrayBuffer>;
  };
}

export type Kind = keyof Kinds;

/** Plain data, tagged with the revision of the state that it was asked of. */
export type Job<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    readonly revision: number;
    readonly asked: Kinds[Each]['asked'];
  };
}[K];

/** What a job comes to, with the revision that it was asked of. */
export interface JobAnswer<K extends Kind = Kind> {
  readonly revision: number;
  readonly answer: Kinds[K]['answer'];
}

/** A job that is worked in steps; a spreadsheet is made in one. */
export type SteppedJob = Exclude<Job, { readonly kind: 'spreadsheet' }>;

/** A job in steps: each yields the share that is done, so that whoever works it can stop or breathe. */
export function* stepsOf(job: SteppedJob): Generator<number, JobAnswer, void> {
  switch (job.kind) {
    case 'readings':
      return {
        revision: job.revision,
        answer: yield* counted(readings(job.asked), job.asked.paths.length),
      };
    case 'equalisers':
      return {
        revision: job.revision,
        answer: yield* counted(equalisersOf(job.asked), EQUALISED_BY.length),
      };
  }
}

function* equalisersOf(asked: EqualAsked): Generator<Equaliser, void, void> {
  for (const by of EQUALISED_BY) yield equaliser(asked, by);
}

/** All that is found, and after each the share of so many that it is. */
function* counted<Found>(
  found: Iterable<Found>,
  count: number,
): Generator<number, readonly Found[], void> {
  const answer: Found[] = [];
  for (const each of found) {
    answer.push(each);
    yield answer.length / count;
  }
  return answer;
}
