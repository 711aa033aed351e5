import type { ReadingsAsked, TermReadings } from '../../compensation/index.ts';
import { readings } from '../../compensation/index.ts';

/** What can be asked for that takes longer than a keystroke may: by kind, the question and its answer. */
interface Kinds {
  readonly readings: { readonly asked: ReadingsAsked; readonly answer: readonly TermReadings[] };
}

type Kind = keyof Kinds;

/** Plain data, tagged with the revision of the state that it was asked of. */
export interface Job<K extends Kind = Kind> {
  readonly kind: K;
  readonly revision: number;
  readonly asked: Kinds[K]['asked'];
}

/** What a job comes to, with the revision that it was asked of. */
export interface JobAnswer<K extends Kind = Kind> {
  readonly revision: number;
  readonly answer: Kinds[K]['answer'];
}

/** A job in steps: each yields the share that is done, so that whoever works it can stop or breathe. */
export function* stepsOf(job: Job): Generator<number, JobAnswer, void> {
  const answer: TermReadings[] = [];
  for (const found of readings(job.asked)) {
    answer.push(found);
    yield answer.length / job.asked.paths.length;
  }
  return { revision: job.revision, answer };
}
