import { spreadsheetFile } from '../../sharing/index.ts';
import type { Job, JobAnswer } from './job.ts';
import { stepsOf } from './job.ts';

export interface Working {
  /** Lets others have their turn between two slices of work. */
  readonly rest: () => Promise<void>;
  /** How long a slice lasts, in milliseconds. */
  readonly slice: number;
  /** Asked between slices: whoever wanted the answer no longer does. */
  readonly isDropped: () => boolean;
  /** The share that is done, from 0 to 1, once a slice. */
  readonly onProgress: (done: number) => void;
}

/** Works a job slice by slice, in a worker, on the page's own thread or in Node; null where it was dropped. */
export async function workInSlices(
  job: Job,
  { rest, slice, isDropped, onProgress }: Working,
): Promise<JobAnswer | null> {
  if (job.kind === 'spreadsheet') {
    return { revision: job.revision, answer: await spreadsheetFile(job.asked) };
  }
  const steps = stepsOf(job);
  let end = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    onProgress(step.value);
    await rest();
    if (isDropped()) return null;
    end = performance.now() + slice;
  }
}
