import type { Session } from '../session.ts';
import type { State } from '../state.ts';
import type { Keeping, TabNews, Trouble } from './keeping.ts';
import type { KeeperPorts } from './keeperPorts.ts';
import { KeptPlaces } from './keptPlaces.ts';
import type { TabMessage } from './keptStore.ts';
import { openKept } from './openKept.ts';
import { nothingSeen, type Seen } from './seen.ts';
import type { Outcome } from './settleWishes.ts';
import { noNews, withNews } from './tabNews.ts';
import { takeIn } from './takeIn.ts';
import { OwnNote } from './note.ts';
import { textOfKept } from './keptOffer.ts';
import { isNoWish, wishesOf, withKeys, type Wishes } from './wishes.ts';

/** Keeps what a session holds, for as long as the page is open. */
export class Keeper {
  readonly #session: Session;
  readonly #ports: KeeperPorts;
  #seen: Seen = nothingSeen;
  #keeping: Keeping;
  #isRunning = false;
  #mustRead = false;
  /** What is being written now, by offer. */
  #sent: ReadonlyMap<string, string> = new Map();
  /** Nothing is written until somebody asks: what lies there is not this tab's any more. */
  #isHalted = false;
  /** Whether what was kept before was looked at. */
  #isOpened = false;
  /** The state that was last seen to, so that only a change of it is. */
  #last: State;
  /** Counts changes of mind about where to keep; what was under way before one no longer matters. */
  #turn = 0;
  #done: Promise<void> = Promise.resolve();
  readonly #note: OwnNote;
  readonly #places: KeptPlaces;

  constructor(session: Session, ports: KeeperPorts) {
    this.#session = session;
    this.#ports = ports;
    this.#note = new OwnNote(ports);
    this.#places = new KeptPlaces(ports, () => this.#tell({ trouble: 'slow' }));
    this.#keeping = {
      where: ports.isSession ? 'session' : 'nowhere',
      trouble: null,
      isAsLeft: false,
      news: null,
      setAside: [],
    };
    this.#last = session.state();
    session.subscribe(() => {
      if (session.state() === this.#last) return;
      this.#last = session.state();
      this.sync();
    });
    ports.others.listen((message) => this.#hear(message));
  }

  /** Opens what was kept; where something was entered meanwhile, both are held. */
  open(): Promise<void> {
    this.#isRunning = true;
    this.#done = this.#open();
    return this.#done;
  }

  /** Writes what changed, unless it is being written already; called after every change. */
  readonly sync = (): void => {
    if (this.#isHalted || !this.#session.hasEntries) return;
    if (this.#isRunning) return;
    if (!this.#isOpened) {
      void this.open();
      return;
    }
    this.#isRunning = true;
    this.#done = this.#run();
  };

  /** Looks at the records again: the page was away for a while. */
  readonly look = (): void => {
    if (this.#keeping.where === 'session') return;
    this.#mustRead = true;
    if (this.#isOpened || this.#session.hasEntries) this.sync();
    else if (!this.#isRunning) void this.open();
  };

  /** The page may end at any moment: what is not written yet is noted where that takes no time. */
  readonly leave = (): void => {
    this.sync();
    // What a later version of the page wrote is left alone; what is noted, that version takes up.
    const isOurs = !this.#isHalted || this.#keeping.trouble === 'newer';
    if (!isOurs || this.#keeping.where === 'session' || !this.#session.hasEntries) return;
    const wishes = this.#wishes();
    if (isNoWish(wishes)) return;
    this.#note.write(wishes);
  };

  readonly onlySession = async (): Promise<void> => {
    if (!(await this.#moveTo('session', null))) return;
    const cleared = await this.#ports.browser.clear();
    this.#note.clear();
    this.#ports.others.say('onlySession');
    if (!cleared.ok) this.#tell({ trouble: 'notForgotten' });
  };

  readonly keepInBrowser = async (): Promise<void> => {
    if (await this.#moveTo('browser', null)) await this.#ports.tab.clear();
  };

  readonly forget = async (): Promise<void> => {
    this.#turn += 1;
    this.#isHalted = true;
    await this.#done;
    const wasNeverWritten = this.#seen.epoch === null;
    const [browser, tab] = [await this.#ports.browser.clear(), await this.#ports.tab.clear()];
    this.#note.clear();
    this.#ports.others.say('forgotten');
    const isGone = (browser.ok || wasNeverWritten) && tab.ok;
    this.#begin(isGone ? { news: { ...noNews, forgotten: 'here' } } : { trouble: 'notForgotten' });
  };

  readonly keepAgain = (): void => {
    if (this.#keeping.trouble === null || this.#keeping.trouble === 'newer') return;
    if (this.#isHalted) this.#seen = nothingSeen;
    this.#isHalted = false;
    this.#mustRead = true;
    this.#tell({ trouble: null });
    this.sync();
  };

  readonly dismissNews = (): void => {
    this.#tell({ news: null });
  };

  async #open(): Promise<void> {
    const turn = this.#turn;
    const attempt = await this.#places.read(this.#keeping.where);
    this.#isRunning = false;
    if (turn !== this.#turn) return;
    if (!attempt.ok) {
      const where = this.#session.hasEntries ? this.#placeWritten() : this.#keeping.where;
      return this.#tell({ where, trouble: attempt.why });
    }
    this.#isOpened = true;
    if (attempt.result.kind === 'newer') return this.#halt('newer');
    if (attempt.result.kind !== 'settled') return undefined;
    const kept = this.#session.hasEntries ? null : openKept(attempt.result);
    const { where } = this.#keeping;
    this.#tell({
      trouble: null,
      where: kept !== null && where === 'nowhere' ? 'browser' : where,
      isAsLeft: kept !== null,
      setAside: [...this.#places.lost, ...attempt.result.setAside],
    });
    if (kept !== null) {
      this.#seen = kept.seen;
      this.#session.adopt(kept.state);
    }
    return this.sync();
  }

  async #run(): Promise<void> {
    const turn = this.#turn;
    for (;;) {
      const wishes = this.#wishes();
      if (isNoWish(wishes) && !this.#mustRead) {
        this.#note.erase();
        break;
      }
      this.#mustRead = false;
      this.#sent = new Map(wishes.offers.map(({ id, kept }) => [id, textOfKept(kept)]));
      const attempt = await this.#places.write(this.#keeping.where, wishes);
      this.#sent = new Map();
      if (turn !== this.#turn) break;
      if (!attempt.ok) {
        this.#tell({ where: this.#placeWritten(), trouble: attempt.why });
        break;
      }
      if (!this.#settle(wishes, attempt.result)) break;
    }
    this.#isRunning = false;
    if (turn !== this.#turn) this.sync();
  }

  #wishes(): Wishes {
    const { newName } = this.#ports;
    const state = this.#session.state();
    this.#seen = withKeys(state, this.#seen, newName);
    return wishesOf(state, this.#seen, newName, this.#sent);
  }

  /** Whether to go on. */
  #settle(wishes: Wishes, outcome: Outcome): boolean {
    switch (outcome.kind) {
      case 'tooLong':
        this.#tell({ where: this.#placeWritten(), trouble: 'full' });
        return false;
      case 'emptied':
      case 'newer':
        this.#halt(outcome.kind);
        return false;
      case 'settled': {
        const { state, seen, news } = takeIn(this.#session.state(), this.#seen, wishes, outcome);
        this.#seen = seen;
        const hasWritten = !isNoWish(wishes);
        if (hasWritten && this.#keeping.where !== 'session') this.#ports.others.say('changed');
        this.#session.adopt(state);
        this.#tell({
          where: this.#placeWritten(),
          trouble: null,
          isAsLeft: this.#keeping.isAsLeft && !hasWritten,
          setAside: [...this.#places.lost, ...outcome.setAside],
          news: withNews(this.#keeping.news, news),
        });
        return true;
      }
    }
  }

  #hear(message: TabMessage): void {
    switch (message) {
      case 'changed':
        return this.look();
      case 'forgotten':
        if (!this.#session.hasEntries) return;
        this.#turn += 1;
        void this.#ports.tab.clear();
        return this.#begin({ news: { ...noNews, forgotten: 'elsewhere' } });
      case 'onlySession':
        if (this.#session.hasEntries && this.#keeping.where !== 'session')
          void this.#moveTo('session', { ...noNews, isOnlySession: true });
    }
  }

  /** Keeps in another place from now on; not before it lies there is it taken out of the first. */
  async #moveTo(where: 'browser' | 'session', news: TabNews | null): Promise<boolean> {
    this.#turn += 1;
    this.#isHalted = true;
    await this.#done;
    this.#seen = nothingSeen;
    this.#isHalted = false;
    this.#isOpened = true;
    this.#tell({ where, trouble: null, news });
    this.sync();
    await this.#done;
    return this.#keeping.trouble === null;
  }

  /** Begins anew with nothing kept. */
  #begin(change: Partial<Keeping>): void {
    this.#seen = nothingSeen;
    this.#isHalted = false;
    this.#keeping = { where: 'nowhere', trouble: null, isAsLeft: false, news: null, setAside: [] };
    this.#session.reset();
    this.#tell(change);
  }

  #halt(trouble: Trouble): void {
    this.#isHalted = true;
    this.#tell({ trouble });
  }

  #placeWritten(): 'browser' | 'session' {
    return this.#keeping.where === 'session' ? 'session' : 'browser';
  }

  #tell(change: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...change };
    this.#session.tell(this.#keeping, this);
  }
}
