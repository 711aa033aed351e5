import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OfferTerms } from '../../../tests/builders/offer.ts';
import { offerOf } from '../../../tests/builders/offer.ts';
import { dollars, perWrvu, wrvus } from '../../../tests/builders/amounts.ts';
import { readings } from '../../compensation/index.ts';
import { ask } from './ask.ts';
import type { Job } from './job.ts';
import type { Order, Report } from './message.ts';
import { workInSlices } from './workInSlices.ts';

function jobFor(terms: Partial<OfferTerms> = {}, revision = 1): Job<'readings'> {
  const offer = offerOf({
    phases: [
      {
        base: { annualDollars: dollars(260_000) },
        productivity: {
          model: 'bonus',
          tiers: [{ fromWrvus: wrvus(5000), dollarsPerWrvu: perWrvu(50) }],
        },
      },
    ],
    ...terms,
    volume: { annualWrvus: wrvus(4200) },
  });
  const paths = ['rebase', 'phases[0].productivity.applies', 'exit.tail'];
  return { kind: 'readings', revision, asked: { offer, horizonYears: 5, paths, leavingMonth: 18 } };
}

describe('where no worker starts', () => {
  test('an answer comes all the same, tagged with the revision that it was asked of', async () => {
    const job = jobFor({ guaranteedMonths: 24 }, 7);
    const { revision, answer } = await ask(job);
    expect(revision).toBe(7);
    expect(answer).toEqual([...readings(job.asked)]);
    expect(answer[0]).toMatchObject({ path: 'rebase', spread: 15_000_000 });
  });

  // $10,000 a year more than $260,000, at 4,200 wRVUs that earn no bonus.
  test('what would make offers pay the same is answered, kind by kind', async () => {
    const { asked } = jobFor();
    const { answer } = await ask({
      kind: 'equalisers',
      revision: 1,
      asked: {
        offer: asked.offer,
        horizonYears: 3,
        years: { from: 1, to: 3 },
        volume: wrvus(4200),
        wanted: dollars(810_000),
      },
    });
    expect(answer.map(({ by, sought }) => [by, sought?.kind])).toEqual([
      ['rate', 'never'],
      ['base', 'found'],
      ['threshold', 'found'],
      ['volume', 'found'],
    ]);
  });

  test('an answer that is no longer wanted is never given', async () => {
    const dropping = new AbortController();
    const asked = ask(jobFor(), { signal: dropping.signal });
    dropping.abort(new Error('typed on'));
    await expect(asked).rejects.toThrow('typed on');
    await expect(ask(jobFor(), { signal: dropping.signal })).rejects.toThrow('typed on');
  });

  test('a fault of ours is a fault for the one who asked', async () => {
    const job = jobFor();
    const astray = { ...job, asked: { ...job.asked, paths: ['rebase.becomes'] } };
    await expect(ask(astray)).rejects.toThrow('no part');
  });

  test('two questions at once have an answer each', async () => {
    const both = await Promise.all([ask(jobFor({}, 1)), ask(jobFor({ rebase: 'none' }, 2))]);
    expect(both.map(({ revision }) => revision)).toEqual([1, 2]);
  });
});

describe('work in slices', () => {
  test('rests between slices, tells how far it is, and stops when it is dropped', async () => {
    const done: number[] = [];
    let rests = 0;
    const answer = await workInSlices(jobFor(), {
      rest: async () => {
        rests += 1;
      },
      slice: -1,
      isDropped: () => rests === 2,
      onProgress: (share) => done.push(share),
    });
    expect(answer).toBe(null);
    expect(done).toEqual([1 / 3, 2 / 3]);
  });
});

/** A worker of the test's own: it keeps what it is told and says what it is given to say. */
class ToldWorker extends EventTarget {
  static started: ToldWorker[] = [];
  readonly orders: Order[] = [];
  readonly address: unknown;
  isTerminated = false;

  constructor(address: unknown) {
    super();
    this.address = address;
    ToldWorker.started.push(this);
  }

  postMessage(order: Order): void {
    this.orders.push(order);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(report: Report): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }
}

/** The door as it is first opened where workers start. */
async function doorWithWorker() {
  ToldWorker.started = [];
  vi.stubGlobal('Worker', ToldWorker);
  vi.resetModules();
  const door = await import('./ask.ts');
  const worker = () => {
    const [started] = ToldWorker.started;
    if (started === undefined) throw new Error('no worker was started');
    return started;
  };
  return { ask: door.ask, worker };
}

describe('where a worker starts', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answered = (revision: number) => ({ revision, answer: [] });

  test('one works all jobs, and each answer goes to the one who asked', async () => {
    const door = await doorWithWorker();
    const both = [door.ask(jobFor({}, 1)), door.ask(jobFor({}, 2))];
    expect(ToldWorker.started).toHaveLength(1);
    const ids = door.worker().orders.map(({ id }) => id);
    for (const [index, id] of [...ids.entries()].toReversed()) {
      door.worker().say({ type: 'answer', id, answer: answered(index + 1) });
    }
    expect(await Promise.all(both)).toEqual([answered(1), answered(2)]);
  });

  test('an answer that comes late is dropped, and the worker is told to stop', async () => {
    const door = await doorWithWorker();
    const dropping = new AbortController();
    const asked = door.ask(jobFor(), { signal: dropping.signal });
    const [first] = door.worker().orders;
    dropping.abort(new Error('typed on'));
    await expect(asked).rejects.toThrow('typed on');
    expect(door.worker().orders.at(-1)).toEqual({ type: 'drop', id: first?.id });
    door.worker().say({ type: 'answer', id: first?.id ?? 0, answer: answered(1) });
  });

  test('one that does not load leaves the work to the page, then and from then on', async () => {
    const door = await doorWithWorker();
    const job = jobFor({ guaranteedMonths: 24 });
    const asked = door.ask(job);
    door.worker().dispatchEvent(new Event('error', { cancelable: true }));
    expect((await asked).answer).toEqual([...readings(job.asked)]);
    expect(door.worker().isTerminated).toBe(true);
    expect((await door.ask(job)).answer).toHaveLength(3);
    expect(ToldWorker.started).toHaveLength(1);
  });

  test('an engine with trusted types gets an address from the policy that the page names', async () => {
    const made: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
        made.push(name);
        return { createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) };
      },
    });
    const door = await doorWithWorker();
    void door.ask(jobFor());
    void door.ask(jobFor());
    expect(made).toEqual(['app-worker']);
    expect(JSON.stringify(door.worker().address)).toMatch(/^\{"trusted":".*worker/);
  });
});
