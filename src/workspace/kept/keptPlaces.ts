import type { KeeperPorts } from './keeperPorts.ts';
import type { Keeping } from './keeping.ts';
import type { Attempt, KeptStore } from './keptStore.ts';
import { takeUpNotes } from './note.ts';
import { settling, type Outcome, type SetAside } from './settleWishes.ts';
import { noWishes, type Wishes } from './wishes.ts';

/** A browser that takes longer is said not to answer. */
const patience = 5_000;

/** The places in which offers can be kept: read and written for as long as it takes, and said to be slow after a while. */
export class KeptPlaces {
  readonly #ports: KeeperPorts;
  readonly #onSlow: () => void;
  /** Notes of closed tabs that do not read. */
  #lost: readonly SetAside[] = [];

  constructor(ports: KeeperPorts, onSlow: () => void) {
    this.#ports = ports;
    this.#onSlow = onSlow;
  }

  get lost(): readonly SetAside[] {
    return this.#lost;
  }

  /** What lies there, after what closed tabs noted was taken up. */
  async read(where: Keeping['where']): Promise<Attempt<Outcome>> {
    if (where !== 'session') {
      const noted = await this.#within(takeUpNotes(this.#ports));
      if (!noted.ok) return noted;
      this.#lost = noted.result.lost;
      if (noted.result.hasWritten) this.#ports.others.say('changed');
    }
    return this.write(where, noWishes(this.#ports.newName()));
  }

  write(where: Keeping['where'], wishes: Wishes): Promise<Attempt<Outcome>> {
    return this.#within(this.#storeAt(where).change(settling(wishes, this.#ports.layouts)));
  }

  #storeAt(where: Keeping['where']): KeptStore {
    return where === 'session' ? this.#ports.tab : this.#ports.browser;
  }

  async #within<Result>(work: Promise<Result>): Promise<Result> {
    const callOff = this.#ports.after(patience, this.#onSlow);
    try {
      return await work;
    } finally {
      callOff();
    }
  }
}
