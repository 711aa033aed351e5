import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakeBrowser, type FakeTab } from '../../../tests/builders/fakeBrowser.ts';
import { template } from '../../../tests/builders/session.ts';
import type { Action } from '../action.ts';
import { Session } from '../session.ts';
import { startState } from '../state.ts';
import { isOfferShaped } from './draftShape.ts';
import { Keeper } from './keeper.ts';
import { keptOfferOf } from './keptOffer.ts';
import { released, type Layouts } from './readRecord.ts';

/** Interleavings that are tried: each is a list of up to 24 moves of users, tabs and the browser. */
const INTERLEAVINGS = Number(process.env['KEEPER_RUNS'] ?? 10_000);

/** A later version of the page, whose layout says of each record that it was upgraded. */
const later: Layouts = {
  current: released.current + 1,
  steps: { ...released.steps, [released.current]: { offer: (body) => body, desk: (body) => body } },
};

const start = startState(template('empty'));

type Move =
  | { readonly kind: 'type'; readonly tab: number; readonly place: number; readonly path: string }
  | { readonly kind: 'act'; readonly tab: number; readonly place: number; readonly act: OwnAct }
  | { readonly kind: 'step'; readonly times: number }
  | { readonly kind: 'deliver' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'reload'; readonly tab: number; readonly isLastDone: boolean }
  | { readonly kind: 'upgrade'; readonly tab: number; readonly isLastDone: boolean }
  | { readonly kind: 'fails'; readonly how: 'full' | 'refused' | null }
  | { readonly kind: 'empty' }
  | { readonly kind: 'forget'; readonly tab: number };

type OwnAct = 'undo' | 'redo' | 'leave' | 'duplicate' | 'remove' | 'year' | 'try';

const tab = fc.nat({ max: 1 });
const place = fc.nat({ max: 2 });
const path = fc.constantFrom(
  'phases[0].base.annualDollars',
  'phases[0].productivity.tiers[0].dollarsPerWrvu',
  'volume.annualWrvus',
  'employer',
  'rebase.firstMonth',
);
const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('type' as const), tab, place, path }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      tab,
      place,
      act: fc.constantFrom<OwnAct>('undo', 'redo', 'leave', 'duplicate', 'remove', 'year', 'try'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('step' as const), times: fc.nat({ max: 3 }) }),
  },
  { weight: 4, arbitrary: fc.constant<Move>({ kind: 'deliver' }) },
  { weight: 3, arbitrary: fc.constant<Move>({ kind: 'settle' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('reload' as const, 'reload' as const, 'upgrade' as const),
      tab,
      isLastDone: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('fails' as const),
      how: fc.constantFrom('full' as const, 'refused' as const, null, null),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Move>({ kind: 'empty' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), tab }) },
);

describe('two tabs, one browser', () => {
  test('nothing typed is lost and no torn state is shown, whatever comes between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { maxLength: 24 }), async (made) => {
        const world = new World();
        await world.open();
        for (const move of made) {
          await world.make(move);
          expect(world.tornOffers()).toEqual([]);
        }
        await world.end();
        expect(world.lost()).toEqual([]);
        expect(world.disagreement()).toEqual([]);
      }),
      { numRuns: INTERLEAVINGS, seed: 20_270_701 },
    );
  }, 120_000);
});

interface Tab {
  readonly session: Session;
  readonly keeper: Keeper;
  readonly browser: FakeTab;
  readonly layouts: Layouts;
}

/** The model: which texts were typed and not taken back, and every offer that anybody ever made. */
class World {
  readonly #browser = new FakeBrowser();
  readonly #tabs: Tab[] = [];
  /** Typed, and taken off no screen by its own user since. */
  #live = new Set<string>();
  readonly #everMade = new Set<string>();
  /** Tabs under whose feet the browser cleared what was kept. */
  readonly #emptied = new Set<Tab>();
  #typed = 0;
  #names = 0;

  async open(): Promise<void> {
    this.#note(start);
    this.#tabs.push(this.#openTab(released), this.#openTab(released));
    await this.#drain();
  }

  async make(move: Move): Promise<void> {
    switch (move.kind) {
      case 'type': {
        const text = `t${(this.#typed += 1)}.`;
        return this.#own(move.tab, (state) => ({
          type: 'type',
          offer: offerAt(state, move.place),
          path: move.path,
          text,
        }));
      }
      case 'act':
        return this.#own(move.tab, (state) => actionOf(move, offerAt(state, move.place)));
      case 'step':
        for (let time = 0; time <= move.times; time += 1) {
          this.#browser.step();
          await moment();
        }
        return undefined;
      case 'deliver':
        return this.#deliver();
      case 'settle':
        await this.#drain();
        return undefined;
      case 'reload':
      case 'upgrade':
        return this.#reload(move.tab, move.isLastDone, move.kind === 'upgrade');
      case 'fails':
        this.#browser.fails = move.how;
        return undefined;
      case 'empty':
        this.#browser.empty();
        for (const tab of this.#tabs) this.#emptied.add(tab);
        // What stood on no page went with it.
        this.#forgive(this.#live);
        return undefined;
      case 'forget':
        return this.#forget(move.tab);
    }
  }

  /** The browser works again, and whoever was told of trouble asks to keep what is on the page. */
  async end(): Promise<void> {
    this.#browser.fails = null;
    for (const { keeper } of this.#tabs) keeper.look();
    await this.#drain();
    for (const { keeper } of this.#tabs) {
      keeper.keepAgain();
      await this.#drain();
    }
    // The earlier version of the page was left behind by the later one, and said so.
    for (const [index, { session }] of this.#tabs.entries())
      if (session.keeping()?.trouble === 'newer') await this.#reload(index, true, true);
    await this.#drain();
    for (const { keeper } of this.#tabs) keeper.look();
    await this.#drain();
  }

  /** Offers on a screen that nobody ever made so. */
  tornOffers(): readonly string[] {
    return this.#tabs.flatMap(({ session }) => {
      const state = session.state();
      return state.draft.offers
        .map((offer) => keptOfferOf(state, offer))
        .filter((kept) => !isOfferShaped(kept.offer) || !this.#everMade.has(plain(kept)))
        .map((kept) => plain(kept));
    });
  }

  /** What was typed and is on no screen, or not in the browser of a tab that keeps. */
  lost(): readonly string[] {
    const kept = JSON.stringify([...this.#browser.records.values()]);
    return [...this.#live].filter(
      (text) =>
        !kept.includes(text) || !this.#keeping().every(({ session }) => shown(session).has(text)),
    );
  }

  /** Where the screens of tabs that keep, and what a new tab opens on, are not one. */
  disagreement(): readonly string[] {
    const screens = this.#keeping().map(({ session }) => {
      const state = session.state();
      return JSON.stringify(state.draft.offers.map((offer) => keptOfferOf(state, offer)));
    });
    return new Set(screens).size > 1 ? screens : [];
  }

  #keeping(): readonly Tab[] {
    return this.#tabs.filter(({ session }) => session.hasEntries);
  }

  #openTab(layouts: Layouts): Tab {
    this.#names += 1;
    const browser = this.#browser.openTab(this.#names);
    const session = new Session(() => start);
    const keeper = new Keeper(session, {
      browser: browser.store,
      tab: browser.store,
      isSession: false,
      journal: browser.journal,
      others: browser.others,
      newName: () => String((this.#names += 1)),
      layouts,
      after: () => () => {},
    });
    void keeper.open();
    return { session, keeper, browser, layouts };
  }

  async #own(
    index: number,
    action: (state: ReturnType<Session['state']>) => Action,
  ): Promise<void> {
    const { session } = this.#at(index);
    const before = shown(session);
    session.dispatch(action(session.state()));
    this.#note(session.state());
    const after = shown(session);
    for (const text of before) if (!after.has(text)) this.#live.delete(text);
    for (const text of after) if (!before.has(text)) this.#live.add(text);
    await moment();
  }

  async #reload(index: number, isLastDone: boolean, isUpgrade: boolean): Promise<void> {
    const old = this.#at(index);
    const { session, keeper, browser, layouts } = old;
    keeper.leave();
    await moment();
    const isToldUnkept = session.keeping()?.trouble !== null || this.#browser.fails !== null;
    const isUnkept = isToldUnkept || this.#emptied.has(old);
    this.#browser.closeTab(browser.name, isLastDone);
    const gone = shown(session);
    this.#tabs[index] = this.#openTab(isUpgrade ? later : layouts);
    // Said not to be kept, or cleared by hand: what stands nowhere else goes with its page.
    if (isUnkept) this.#forgive(gone);
    await moment();
  }

  async #deliver(): Promise<void> {
    const before = this.#tabs.map(({ session }) => shown(session));
    const wasKeeping = this.#tabs.map(({ session }) => session.hasEntries);
    this.#browser.deliver();
    for (const [index, { session }] of this.#tabs.entries())
      if (wasKeeping[index] === true && !session.hasEntries)
        this.#forgive(before[index] ?? new Set());
    await moment();
  }

  async #forget(index: number): Promise<void> {
    const fails = this.#browser.fails;
    this.#browser.fails = null;
    const forgotten = this.#at(index).keeper.forget();
    await this.#drain();
    await forgotten;
    this.#browser.fails = fails;
    this.#forgive(this.#live);
  }

  /** Of some texts, those that stand nowhere are no longer expected. */
  #forgive(texts: ReadonlySet<string>): void {
    const kept = JSON.stringify([...this.#browser.records.values(), ...this.#browser.notes]);
    for (const text of texts) {
      const isSomewhere =
        kept.includes(text) || this.#tabs.some(({ session }) => shown(session).has(text));
      if (!isSomewhere) this.#live.delete(text);
    }
  }

  async #drain(): Promise<void> {
    for (let quiet = 0; quiet < 2;) {
      await moment();
      const wasStep = this.#browser.step();
      const before = this.#tabs.map(({ session }) => shown(session));
      const keeping = this.#tabs.map(({ session }) => session.hasEntries);
      const wasMessage = this.#browser.deliver() !== null;
      for (const [index, { session }] of this.#tabs.entries())
        if (keeping[index] === true && !session.hasEntries)
          this.#forgive(before[index] ?? new Set());
      quiet = wasStep || wasMessage ? 0 : quiet + 1;
    }
  }

  #note({ draft, tries }: ReturnType<Session['state']>): void {
    for (const offer of draft.offers)
      this.#everMade.add(plain(keptOfferOf({ draft, tries }, offer)));
  }

  #at(index: number): Tab {
    const found = this.#tabs[index];
    if (found === undefined) throw new RangeError(`there is no tab ${index}`);
    return found;
  }
}

function actionOf({ act, place: at }: Extract<Move, { kind: 'act' }>, offer: string): Action {
  switch (act) {
    case 'undo':
    case 'redo':
      return { type: act };
    case 'leave':
      return { type: 'leave', offer, path: 'phases[0].base.annualDollars' };
    case 'duplicate':
      return { type: 'duplicateOffer', offer };
    case 'remove':
      return { type: 'removeOffer', offer };
    case 'year':
      return { type: 'chooseYear', year: at + 1 };
    case 'try':
      return { type: 'try', offer, path: 'volume.annualWrvus', text: '4,800' };
  }
}

function offerAt({ draft }: ReturnType<Session['state']>, at: number): string {
  return draft.offers[at % draft.offers.length]?.id ?? '';
}

/** The typed texts on a screen. */
function shown(session: Session): ReadonlySet<string> {
  return new Set(JSON.stringify(session.state().draft.offers).match(/t\d+\./g) ?? []);
}

/** An offer without the name by which copies are told apart. */
function plain(kept: ReturnType<typeof keptOfferOf>): string {
  return JSON.stringify({ ...kept, offer: { ...kept.offer, name: null } });
}

/** Lets everything run that waits for nothing outside. */
function moment(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
