import { act } from './act.ts';
import type { Action } from './action.ts';
import type { KeeperControls, Keeping } from './kept/keeping.ts';
import type { State } from './state.ts';

/** The page's one state, who listens to it, and what is kept of it. */
export class Session {
  readonly #start: () => State;
  readonly #listeners = new Set<() => void>();
  #state: State;
  #hasEntries = false;
  #keeping: Keeping | null = null;
  #keeper: KeeperControls | null = null;

  constructor(start: () => State) {
    this.#start = start;
    this.#state = start();
  }

  readonly state = (): State => this.#state;

  /** What is kept, in words for the page; null until something was entered. */
  readonly keeping = (): Keeping | null => this.#keeping;

  /** What the page can ask of the keeper; null until something was entered. */
  get keeper(): KeeperControls | null {
    return this.#keeper;
  }

  /** Whether anything on the page is the user's own, now or from an earlier visit. */
  get hasEntries(): boolean {
    return this.#hasEntries;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly dispatch = (action: Action): void => {
    const before = this.#state;
    const next = act(before, action);
    const isChange = next.draft !== before.draft || next.tries !== before.tries;
    if (isChange && !noEntries.has(action.type)) this.#hasEntries = true;
    this.#set(next);
  };

  /** Takes over what was kept, or what another tab changed. */
  adopt(state: State): void {
    this.#hasEntries = true;
    this.#set(state);
  }

  /** Begins anew, as if nothing had ever been entered. */
  reset(): void {
    this.#hasEntries = false;
    this.#set(this.#start());
  }

  /** The keeper says what is kept. */
  tell(keeping: Keeping, keeper: KeeperControls): void {
    this.#keeping = keeping;
    this.#keeper = keeper;
    this.#call();
  }

  #set(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#call();
  }

  #call(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Acts by which nobody enters anything of their own: to look around leaves nothing behind. */
const noEntries: ReadonlySet<string> = new Set<Action['type']>([
  'openTemplate',
  'leave',
  'pause',
  'undo',
  'redo',
]);
