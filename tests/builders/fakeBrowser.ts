import type {
  Attempt,
  Change,
  Journal,
  KeptStore,
  OtherTabs,
  Refusal,
  TabMessage,
} from '../../src/workspace/kept/keptStore.ts';
import type { KeptRecords, StoredRecord } from '../../src/workspace/kept/keptRecord.ts';

/** A tab as the browser sees it. */
export interface FakeTab {
  readonly name: number;
  readonly store: KeptStore;
  readonly journal: Journal;
  readonly others: OtherTabs;
}

interface Job {
  readonly tab: number;
  /** Does the work against the records of that moment, and hands out the answer unless the tab is gone. */
  readonly run: (isAnswered: boolean) => void;
}

/**
 * A browser's storage that does one thing at a time and only when it is told to. A transaction is
 * whole or not at all; what is full or refused fails when its turn comes; a tab that is closed does
 * not hear how its last transaction ended.
 */
export class FakeBrowser {
  records = new Map<string, StoredRecord>();
  notes = new Map<string, string>();
  fails: Refusal | null = null;
  #jobs: Job[] = [];
  #listeners = new Map<number, (message: TabMessage) => void>();
  #messages: { readonly to: number; readonly message: TabMessage }[] = [];

  openTab(name: number): FakeTab {
    return {
      name,
      store: {
        change: (decide) => this.#queue(name, () => this.#change(decide)),
        release: () => {},
        clear: () =>
          this.#queue(name, () => {
            this.records = new Map();
            return { ok: true, result: null };
          }),
      },
      journal: this.#journal(`note ${name}`),
      others: {
        say: (message) => {
          for (const to of this.#listeners.keys())
            if (to !== name) this.#messages.push({ to, message });
        },
        listen: (listener) => {
          this.#listeners.set(name, listener);
        },
      },
    };
  }

  /** Ends a tab: what it asked for last is done and unheard, or not done. */
  closeTab(name: number, isLastDone: boolean): void {
    const own = this.#jobs.filter(({ tab }) => tab === name);
    this.#jobs = this.#jobs.filter(({ tab }) => tab !== name);
    if (isLastDone) for (const { run } of own) run(false);
    this.#listeners.delete(name);
    this.#messages = this.#messages.filter(({ to }) => to !== name);
  }

  /** Does the next transaction; false where none waits. */
  step(): boolean {
    const job = this.#jobs.shift();
    job?.run(true);
    return job !== undefined;
  }

  /** Brings the next message; which tab it was for, or null where none waits. */
  deliver(): number | null {
    const next = this.#messages.shift();
    if (next === undefined) return null;
    this.#listeners.get(next.to)?.(next.message);
    return next.to;
  }

  /** What a browser does that was told to clear its data. */
  empty(): void {
    this.records = new Map();
    this.notes = new Map();
  }

  #queue<Result>(tab: number, work: () => Attempt<Result>): Promise<Attempt<Result>> {
    return new Promise((resolve) => {
      this.#jobs.push({
        tab,
        run: (isAnswered) => {
          const answer: Attempt<Result> =
            this.fails === null ? work() : { ok: false, why: this.fails };
          if (isAnswered) resolve(answer);
        },
      });
    });
  }

  #change<Result>(decide: (records: KeptRecords) => Change<Result>): Attempt<Result> {
    const { puts, deletes, result } = decide(new Map(this.records));
    for (const [key, record] of puts) this.records.set(key, structuredClone(record));
    for (const key of deletes) this.records.delete(key);
    return { ok: true, result };
  }

  #journal(own: string): Journal {
    return {
      write: (text) => {
        if (this.fails === null) this.notes.set(own, text);
      },
      erase: () => this.notes.delete(own),
      left: () => new Map(this.notes),
      drop: (name) => this.notes.delete(name),
    };
  }
}
