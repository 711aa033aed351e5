import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from '../inPage/onElement.ts';
import type { Target } from '../inPage/target.ts';
import type { Driver, InPage, OpenedFile } from './driver.ts';

const PATIENCE_MS = 30_000;
const TABS_AT_MOST = 200;
const PRESSES_AT_MOST = 3;

/** The verbs in which scenarios are written. Those that need a thing wait until it is there. */
export class Page {
  readonly engine;
  readonly #driver: Driver;
  readonly #address: string;

  constructor(driver: Driver, address: string) {
    this.engine = driver.engine;
    this.#driver = driver;
    this.#address = address;
  }

  /** Opens the page, or what follows its address: `?shared#1.…`. */
  open(path = ''): Promise<void> {
    return this.#driver.goTo(this.#address + path);
  }

  /** Presses a key, or several together: `Enter`, `ArrowRight`, `Shift+Tab`, `Control+z`. */
  press(keys: string, times = 1): Promise<void> {
    return this.#driver.press(keys, times);
  }

  /** Types where the focus is. */
  type(text: string): Promise<void> {
    return this.#driver.type(text);
  }

  /** Goes to a field by the keyboard's own way and types over what it holds. */
  async enter(target: Target, text: string): Promise<void> {
    await this.#ask('selectAll', target);
    if (text === '') await this.press('Delete');
    else await this.type(text);
  }

  /** Pastes over what a field holds: a table with its tabs, at each of which a typed one would move on. */
  async paste(target: Target, text: string): Promise<void> {
    await this.#ask('paste', target, text);
  }

  /**
   * Walks with Tab until the focus is there, as someone without a mouse does. The stops on the way
   * are counted before and walked in one go; where that does not lead there, one after the other.
   */
  async tabTo(target: Target, way?: string): Promise<void> {
    await this.#shown(target);
    const stops = way === undefined ? ((await this.call('tabStopsTo', target)) ?? 0) : 0;
    if (stops !== 0) await this.press(stops > 0 ? 'Tab' : 'Shift+Tab', Math.abs(stops));
    // Past the page's end lie the browser's own stops, more in one engine than in another.
    const keys = way ?? ((await this.call('isBehindFocus', target)) ? 'Shift+Tab' : 'Tab');
    for (let tabs = 0; tabs < TABS_AT_MOST; tabs += 1) {
      if (await this.call('isFocused', target)) return;
      await this.press(keys);
    }
    throw new Error(`${TABS_AT_MOST} tab stops never reached ${JSON.stringify(target)}`);
  }

  async focus(target: Target): Promise<void> {
    await this.#ask('focus', target);
  }

  /** Presses a thing, and once more where it moved away in that moment. */
  async click(target: Target): Promise<void> {
    let missed: string | null = null;
    for (let presses = 0; presses < PRESSES_AT_MOST; presses += 1) {
      const point = await this.#ask('pointOn', target);
      if (typeof point === 'string') {
        throw new Error(`${JSON.stringify(target)} can't be pressed: ${point}`);
      }
      await this.#driver.clickAt(point.x, point.y);
      // A page that gave way to another has had its press.
      missed = await this.call('missedPress').catch(() => null);
      if (missed === null) return;
    }
    throw new Error(`${JSON.stringify(target)} moves away when it is pressed, for ${missed}`);
  }

  /** Takes the option with these words from a list. */
  async choose(target: Target, words: string): Promise<void> {
    await this.#ask('choose', target, words);
  }

  /** Chooses a file, or several together. */
  async openFile(target: Target, ...files: readonly OpenedFile[]): Promise<void> {
    await this.until(async () => assert.ok((await this.call('count', target)) > 0), target);
    await this.#driver.setFiles(await this.call('fileInputIndex', target), files);
  }

  /** The words that a person reads there. */
  read(target: Target): Promise<string> {
    return this.#ask('read', target);
  }

  /** What a field holds. */
  value(target: Target): Promise<string> {
    return this.#ask('value', target);
  }

  attribute(target: Target, name: string): Promise<string | null> {
    return this.#ask('attribute', target, name);
  }

  isShown(target: Target): Promise<boolean> {
    return this.call('isShown', target);
  }

  count(target: Target): Promise<number> {
    return this.call('count', target);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#driver.resize(width, height);
    await this.call('settled');
  }

  /** Goes on as a phone, under a finger; Chromium alone can. */
  async toPhone(phone: Parameters<Driver['toPhone']>[0]): Promise<void> {
    await this.#driver.toPhone(phone);
    await this.call('settled');
  }

  /** As it is printed, in the window's width. */
  async layOnPaper(): Promise<void> {
    await this.#driver.layOnPaper();
    await this.call('settled');
  }

  /** A PDF, as the print dialog would save it. */
  printPdf(): Promise<Uint8Array> {
    return this.#driver.printPdf();
  }

  screenshot(path: string, { wholePage = false } = {}): Promise<void> {
    return this.#driver.screenshot(path, wholePage);
  }

  /** A measurement of inPage/. */
  call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>> {
    return this.#driver.call(name, ...args);
  }

  runScript(text: string): Promise<void> {
    return this.#driver.runScript(text);
  }

  faults(): Promise<readonly string[]> {
    return this.#driver.faults();
  }

  /** Tries a check again until it holds; what it last said is the fault when its patience ends. */
  async until(check: () => Promise<void>, what?: Target): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await check();
        return;
      } catch (error) {
        if (Date.now() > end) {
          if (what !== undefined) throw await this.#notThere(what);
          throw error;
        }
      }
      await pause(25);
    }
  }

  #shown(target: Target): Promise<void> {
    return this.until(async () => assert.ok(await this.isShown(target)), target);
  }

  /** Asks something of a target as soon as it is on screen: the way to the page is what costs. */
  async #ask<Name extends keyof Asked>(
    name: Name,
    target: Target,
    words?: string,
  ): Promise<Awaited<ReturnType<Asked[Name]>>> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.call('ifShown', name, target, words);
      if (found !== null) return found.answer as Awaited<ReturnType<Asked[Name]>>; // what that name answers
      if (Date.now() > end) throw await this.#notThere(target);
      await pause(25);
    }
  }

  async #notThere(target: Target): Promise<Error> {
    const names = await this.call('namesLike', target);
    const among = names.length === 0 ? '' : `; on the page are: ${names.join(' | ')}`;
    return new Error(`${JSON.stringify(target)} is not on the page${among}`);
  }
}
