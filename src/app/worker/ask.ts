import type { Job, JobAnswer, Kind } from './job.ts';
import type { Order, Report } from './message.ts';
import { startWorker } from './startWorker.ts';
import { workInSlices } from './workInSlices.ts';

interface Asking {
  readonly onProgress?: (done: number) => void;
  /** Aborted where the answer is wanted no more: it is then never given. */
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly job: Job;
  readonly asking: Asking;
  readonly resolve: (answer: JobAnswer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The one door to work that takes longer than a keystroke may: in the worker, or while the page is
 * idle where no worker starts. A promise whose signal is aborted is rejected with the signal's reason.
 */
export function ask<K extends Kind>(asked: Job<K>, asking: Asking = {}): Promise<JobAnswer<K>> {
  return new Promise((settle, reject) => {
    const job: Job = asked as Job; // a job of one kind is a job
    const resolve = settle as Waiting['resolve']; // the answer is of the job's own kind
    const { signal } = asking;
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    lastId += 1;
    const id = lastId;
    waiting.set(id, { job, asking, resolve, reject });
    signal?.addEventListener('abort', () => drop(id, signal), { once: true });
    worker ??= startWorker() ?? 'none';
    if (worker === 'none') void workHere(id);
    else send(listenTo(worker), { type: 'work', id, job });
  });
}

let lastId = 0;
const waiting = new Map<number, Waiting>();
let worker: Worker | 'none' | null = null;
const heard = new WeakSet<Worker>();

function drop(id: number, signal: AbortSignal): void {
  waiting.get(id)?.reject(signal.reason);
  if (!waiting.delete(id)) return;
  if (worker !== null && worker !== 'none') send(worker, { type: 'drop', id });
}

function send(to: Worker, order: Order): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  to.postMessage(order);
}

function listenTo(started: Worker): Worker {
  if (heard.has(started)) return started;
  heard.add(started);
  started.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data));
  // A worker that does not load says so here: what it was given is worked on the page.
  started.addEventListener('error', (event) => {
    event.preventDefault();
    started.terminate();
    worker = 'none';
    for (const id of waiting.keys()) void workHere(id);
  });
  return started;
}

/** Hears a report of a job that somebody still waits for; a late one is nobody's. */
function hear(report: Report): void {
  const found = waiting.get(report.id);
  if (found === undefined) return;
  switch (report.type) {
    case 'progress':
      found.asking.onProgress?.(report.done);
      return;
    case 'answer':
      waiting.delete(report.id);
      found.resolve(report.answer);
      return;
    case 'failure':
      waiting.delete(report.id);
      found.reject(new Error(report.reason));
  }
}

/** Half a frame, so that a key pressed meanwhile is not kept waiting. */
const slice = 8;

async function workHere(id: number): Promise<void> {
  const found = waiting.get(id);
  if (found === undefined) return;
  await idle();
  try {
    const answer = await workInSlices(found.job, {
      rest: idle,
      slice,
      isDropped: () => !waiting.has(id),
      onProgress: (done) => found.asking.onProgress?.(done),
    });
    if (answer !== null) hear({ type: 'answer', id, answer });
  } catch (error) {
    hear({ type: 'failure', id, reason: String(error) });
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 1);
    else requestIdleCallback(() => resolve(), { timeout: 200 });
  });
}
