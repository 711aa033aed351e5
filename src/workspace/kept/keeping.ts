import type { News } from './takeIn.ts';
import type { SetAside } from './settleWishes.ts';

/** What the page can say about keeping. */
export interface Keeping {
  readonly where: 'nowhere' | 'browser' | 'session';
  /** Why the latest is on the page only; null where it is kept. */
  readonly trouble: Trouble | null;
  /** The page opened on what was kept, and nothing was changed since. */
  readonly isAsLeft: boolean;
  /** What other tabs did; null once it was read. */
  readonly news: TabNews | null;
  /** Records that this page cannot read; they stay where they are. */
  readonly setAside: readonly SetAside[];
}

export type Trouble =
  /** The browser lets nothing be kept. */
  | 'refused'
  /** It has no room left. */
  | 'full'
  /** It does not answer. */
  | 'slow'
  /** A later version of the page wrote here. */
  | 'newer'
  /** What was kept is gone, and not by this tab: it is not written again unasked. */
  | 'emptied'
  /** What was to be forgotten could not be. */
  | 'notForgotten';

export interface TabNews extends News {
  /** Where somebody asked that everything be forgotten; null where nobody did. */
  readonly forgotten: 'here' | 'elsewhere' | null;
  /** Another tab chose that only this session is kept. */
  readonly isOnlySession: boolean;
}

/** What the page can ask for. */
export interface KeeperControls {
  /** Keeps until the tab is closed, and takes what was kept out of the browser. */
  readonly onlySession: () => Promise<void>;
  /** The way back. */
  readonly keepInBrowser: () => Promise<void>;
  /** Leaves nothing, neither kept nor on any page. */
  readonly forget: () => Promise<void>;
  /** Keeps what is on the page after its records were gone, or tries again after a refusal. */
  readonly keepAgain: () => void;
  readonly dismissNews: () => void;
}
