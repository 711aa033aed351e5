import { pointOn } from './pointOn.ts';
import { elementsFor, isVisible, nameOf, oneLine } from './target.ts';
import type { Shown, Target } from './target.ts';

/** How many elements a target names, on screen or not. */
export function count(target: Target): number {
  return elementsFor(target).length;
}

export function isShown(target: Target): boolean {
  const element = elementsFor(target)[0];
  return element !== undefined && isVisible(element);
}

/** What the browser's tab says. */
export function title(): string {
  return document.title;
}

export function windowSize(): { readonly width: number; readonly height: number } {
  return { width: innerWidth, height: innerHeight };
}

export function matchesMedia(query: string): boolean {
  return matchMedia(query).matches;
}

/** The words that a person reads there, in one line. */
export function read(target: Target): string {
  const element = the(target);
  return oneLine(element instanceof HTMLElement ? element.innerText : element.textContent);
}

/** What a field holds; of a choice, the words that are shown. */
export function value(target: Target): string {
  const element = the(target);
  if (element instanceof HTMLSelectElement) {
    return oneLine(element.selectedOptions[0]?.textContent ?? '');
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.value;
  }
  return element.getAttribute('aria-valuetext') ?? element.getAttribute('aria-valuenow') ?? '';
}

export function attribute(target: Target, name: string): string | null {
  return the(target).getAttribute(name);
}

export function focus(target: Target): void {
  the(target).focus();
}

export function isFocused(target: Target): boolean {
  return document.activeElement !== null && document.activeElement === elementsFor(target)[0];
}

/** Whether the focus stands after the element in the page, so that the way to it is back. */
export function isBehindFocus(target: Target): boolean {
  const [element] = elementsFor(target);
  const focused = document.activeElement;
  if (element === undefined || focused === null || focused.contains(element)) return false;
  return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** What has the focus, by its name; "body" where nothing has. */
export function focusedName(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return 'body';
  return nameOf(focused);
}

/** Selects what a field holds, so that typing replaces it. */
export function selectAll(target: Target): void {
  const element = the(target);
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.select();
  }
}

/** Puts words in place of what a field holds, all at once as a clipboard does: tabs and lines too, which keys can't type. */
export function paste(target: Target, words: string): void {
  selectAll(target);
  // The browser's own editing, so that the page hears of it as of any other input.
  if (!document.execCommand('insertText', false, words)) throw new Error('nothing was pasted');
}

/** Takes the option with these words, as a person's choice would. */
export function choose(target: Target, words: string): void {
  const element = the(target);
  if (!(element instanceof HTMLSelectElement)) throw new Error('this is no list of options');
  const options = [...element.options].map((option) => oneLine(option.text));
  const index = options.indexOf(words);
  if (index === -1) throw new Error(`no option '${words}' among: ${options.join(' | ')}`);
  element.focus();
  element.selectedIndex = index;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Which of the document's file inputs the target is, or holds. */
export function fileInputIndex(target: Target): number {
  const element = the(target);
  const inputs = [...document.querySelectorAll('input[type=file]')];
  return inputs.findIndex((input) => element === input || element.contains(input));
}

export function scrollTo(y: number): void {
  window.scrollTo({ top: y, behavior: 'instant' });
}

const asked = { attribute, choose, focus, paste, pointOn, read, selectAll, value };

export type Asked = typeof asked;

/** Asks something of a target that is on screen; null where it is not, to be asked again. */
export async function ifShown(
  name: keyof Asked,
  target: Target,
  words = '',
): Promise<{ readonly answer: unknown } | null> {
  return isShown(target) ? { answer: await asked[name](target, words) } : null;
}

function the(target: Target): Shown {
  const element = elementsFor(target)[0];
  if (element === undefined) throw new Error(`nothing here is ${JSON.stringify(target)}`);
  return element;
}
