import assert from 'node:assert/strict';
import { termAt, type ItemKind } from '../../src/contract-file/index.ts';
import { itemKinds, termChoices } from '../../src/findings/index.ts';
import type { Page } from './harness/page.ts';
import type { Target } from './inPage/target.ts';

/** A part of a contract file. */
export type Terms = Readonly<Record<string, unknown>>;

/** The section that is open; one is at a time. */
export const open = '.section-content:not([hidden])';

/** Someone who enters the terms of one offer into the page. */
export class Typist {
  readonly #page: Page;
  readonly #offer: Terms;

  constructor(page: Page, offer: Terms) {
    this.#page = page;
    this.#offer = offer;
  }

  /** Works in a section of the contract and closes it again. */
  async section(title: string, work: () => Promise<void>): Promise<void> {
    const head = { button: title, within: '.sections' };
    await this.press(head);
    await this.#page.read(`${open} .term`);
    await work();
    await this.press(head);
    await this.#page.until(async () => assert.equal(await this.#page.count(open), 0));
  }

  /** Enters those terms of a part that the offer states. */
  async terms(part: string, names: readonly string[], within = ''): Promise<void> {
    for (const name of names) {
      const path = part === '' ? name : `${part}.${name}`;
      await this.term(path, valueAt(this.#offer, path), within);
    }
  }

  /** A part that can be stated or be said to be absent, and its terms. */
  async part(path: string, value: unknown, names: readonly string[], within = ''): Promise<void> {
    if (value === undefined || value === null) return;
    const isNone = value === 'none';
    await this.#choose(this.#labelOf(path), isNone ? 'the contract says none' : 'stated', within);
    if (!isNone) await this.terms(path, names, within);
  }

  /** One term, by the kind of value that it takes; what is not stated is left as it is. */
  async term(path: string, value: unknown, within = ''): Promise<void> {
    if (value === undefined || value === null) return;
    const label = this.#labelOf(path);
    const choice = termChoices(path).find((one) => one.value === textOf(path, value));
    if (Array.isArray(value)) await this.#list(path, label, value, within);
    else if (path.endsWith('.planYearStartsInMonth')) await this.#planYear(label, value, within);
    else if (choice !== undefined) await this.#choose(label, choice.words, within);
    else if (path === 'totalCashCapDollars') await this.#amountOrNone(label, value);
    // A first tier that must start at the first wRVU is not asked for.
    else if (!(path.endsWith('tiers[0].fromWrvus') && value === 0))
      await this.#type({ field: label, within: place(within) }, textOf(path, value));
    else await this.#typeIfThere({ field: label, within: place(within) }, '0');
  }

  /** Goes to a button by Tab and presses it. */
  async press(target: Target): Promise<void> {
    await this.#walkTo(target);
    await this.#page.press('Enter');
  }

  async pressIfThere(target: Target): Promise<void> {
    if (await this.#page.isShown(target)) await this.press(target);
  }

  #labelOf(path: string): string {
    const item = /^items\[\d+\]/.exec(path)?.[0];
    const kind = item === undefined ? undefined : valueAt(this.#offer, `${item}.kind`);
    return labelOf(path, itemKinds.find((one) => one.kind === kind)?.kind);
  }

  /** In words, and where another month is chosen, by the month; without a start, counted. */
  async #planYear(label: string, value: unknown, within: string): Promise<void> {
    if (value === 1) return this.#choose(label, 'the contract year', within);
    await this.#choose(label, 'from another month', within);
    return this.#type({ field: `${label}: from`, within: place(within) }, String(value));
  }

  async #amountOrNone(label: string, value: unknown): Promise<void> {
    if (value === 'none') return this.#choose(label, 'the contract says none', '');
    await this.#choose(label, 'stated', '');
    return this.#type({ field: `${label}: amount`, within: open }, String(value));
  }

  /** A value for each year or month. */
  async #list(
    path: string,
    label: string,
    values: readonly unknown[],
    within: string,
  ): Promise<void> {
    const group = { within: place(within), group: label };
    await this.#reveal({ button: '', ...group });
    for (const [index, value] of values.entries()) {
      if (path === 'volume.explainedYears') {
        await this.#walkTo({ field: `year ${String(value)}`, ...group });
        await this.#page.press('Space');
        continue;
      }
      const isMonths = path === 'volume.monthWeights';
      const adding = isMonths
        ? 'weigh each month'
        : index === 0
          ? 'enter it by year'
          : 'add a year';
      if (!isMonths || index === 0) await this.press({ button: adding, ...group });
      const field = isMonths ? `Month ${index + 1}` : `Year ${index + 1}`;
      await this.#type({ field, ...group }, String(value));
    }
  }

  /** Walks to a group of choices and along them by the arrow keys, as a keyboard does. */
  async #choose(label: string, words: string, within: string): Promise<void> {
    const group = { within: place(within), group: label };
    const wanted = { field: words, ...group };
    await this.#reveal(wanted);
    await this.#walkTo(wanted);
    const choices = await this.#page.count({ field: '', ...group });
    for (let steps = 0; steps < choices; steps += 1) {
      if (await this.#page.call('isFocused', wanted)) return;
      await this.#page.press('ArrowDown');
    }
    throw new Error(`the arrow keys never reached ${label}: ${words}`);
  }

  async #typeIfThere(target: Target, text: string): Promise<void> {
    if (await this.#page.isShown(target)) await this.#type(target, text);
  }

  async #type(target: Target, text: string): Promise<void> {
    await this.#reveal(target);
    await this.#walkTo(target);
    await this.#page.enter(target, text);
    await this.#page.press('Tab');
  }

  /** Walks by Tab, back or forth, to a thing or to the group of choices that it is one of. */
  async #walkTo(target: Target): Promise<void> {
    for (let walks = 0; walks < 20; walks += 1) {
      const stops = await this.#page.call('tabStopsTo', target);
      if (stops === 0) return;
      // What is about to come in is waited for.
      if (stops === null) await this.#page.value(target);
      const keys = (stops ?? 0) > 0 ? 'Tab' : 'Shift+Tab';
      await this.#page.press(keys, Math.abs(stops ?? 0));
    }
    throw new Error(`Tab never came to ${JSON.stringify(target)}`);
  }

  /** Opens the lines of terms that are not stated until the one that is sought is there. */
  async #reveal(target: Target): Promise<void> {
    const closed = `${open} .term-group-more[aria-expanded=false]`;
    while (!(await this.#page.isShown(target)) && (await this.#page.isShown(closed)))
      await this.press(closed);
  }
}

/** What the field of a term is called where the page says more, or less, than the table of terms. */
const labels: Readonly<Record<string, string>> = {
  'phases[].fromMonth': 'Starts in',
  'phases[].target.rampPercent': 'Target and threshold by year',
  'phases[].productivity.tiers[].dollarsPerWrvu': '$ per wRVU',
  'phases[].productivity.planYearStartsInMonth': 'The plan year is',
  'rebase.firstMonth': 'First recalculated in',
  totalCashCapDollars: 'Cap on a year’s cash',
  'volume.leave[].fromMonth': 'Starts in',
  'volume.leave[].months': 'Length: weeks, days or months',
};

function labelOf(path: string, kind?: ItemKind): string {
  return labels[path.replace(/\[\d+\]/g, '[]')] ?? termAt(path, kind)?.name ?? path;
}

/** A file counts a leave in months. */
function textOf(path: string, value: unknown): string {
  return path.endsWith('.months') && path.startsWith('volume.')
    ? `${String(value)} months`
    : String(value);
}

function place(within: string): string {
  return `${open} ${within}`;
}

export function listOf(value: unknown): readonly Terms[] {
  return Array.isArray(value) ? value.map(partOf) : [];
}

export function partOf(value: unknown): Terms {
  return typeof value === 'object' && value !== null ? (value as Terms) : {}; // an object of a file has terms
}

export function valueAt(terms: Terms, path: string): unknown {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return keys.reduce<unknown>((here, key) => Reflect.get(Object(here), key) as unknown, terms);
}
