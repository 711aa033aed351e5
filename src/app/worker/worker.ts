import type { Order, Report } from './message.ts';
import { workInSlices } from './workInSlices.ts';

/** Long enough to get on, short enough to hear that a job is dropped. */
const slice = 15;

const dropped = new Set<number>();

function report(words: Report): void {
  postMessage(words);
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.type === 'drop') dropped.add(data.id);
  else void work(data);
});

async function work({ id, job }: Extract<Order, { type: 'work' }>): Promise<void> {
  try {
    const answer = await workInSlices(job, {
      rest: () => new Promise((resolve) => setTimeout(resolve)),
      slice,
      isDropped: () => dropped.delete(id),
      onProgress: (done) => report({ type: 'progress', id, done }),
    });
    if (answer !== null) report({ type: 'answer', id, answer });
  } catch (error) {
    report({ type: 'failure', id, reason: String(error) });
  }
}
