import type { Job, JobAnswer } from './job.ts';

/** What the page says to the worker: work this, or drop it. A number of the page's own tells jobs apart. */
export type Order =
  | { readonly type: 'work'; readonly id: number; readonly job: Job }
  | { readonly type: 'drop'; readonly id: number };

/** What the worker says back. */
export type Report =
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: JobAnswer }
  | { readonly type: 'failure'; readonly id: number; readonly reason: string };
