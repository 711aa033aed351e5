import type { Journal, KeptStore, OtherTabs } from './keptStore.ts';
import type { Layouts } from './readRecord.ts';

/** What the keeper needs of the world: each of them fails in its own way, and is played in tests. */
export interface KeeperPorts {
  readonly browser: KeptStore;
  readonly tab: KeptStore;
  /** Whether this tab keeps for the session only since before it was loaded. */
  readonly isSession: boolean;
  readonly journal: Journal;
  readonly others: OtherTabs;
  /** A name that no tab ever made. */
  readonly newName: () => string;
  /** The layouts of records that this page reads and writes. */
  readonly layouts?: Layouts;
  /** Calls back after a while, unless it is called off. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}
