import { isVisible, oneLine } from './target.ts';

export interface VisibleText {
  readonly node: Text;
  readonly words: string;
  readonly element: Element;
  /** One box for each line, in the window's pixels. */
  readonly boxes: readonly DOMRect[];
}

/** Every run of text that a person can see, with where it stands. */
export function visibleText(): readonly VisibleText[] {
  const found: VisibleText[] = [];
  const heard = new Map<Element, boolean>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = oneLine(node.textContent ?? '');
    if (!(node instanceof Text) || element === null || words === '') continue;
    if (!isVisible(element) || isOnlyHeard(element, heard)) continue;
    const boxes = boxesOf(node).filter((box) => box.width > 0 && box.height > 0);
    if (boxes.length > 0) found.push({ node, words, element, boxes });
  }
  return found;
}

/** All that a person reads or hears on the page, what stands in its fields and what it is called included. */
export function shownText(): string {
  const spoken = ['aria-label', 'aria-valuetext', 'title', 'placeholder'];
  const shown = [...document.querySelectorAll('body *')].filter((element) => isVisible(element));
  const attributes = shown.flatMap((element) =>
    spoken.map((name) => element.getAttribute(name) ?? ''),
  );
  const values = shown.map((element) => (element instanceof HTMLInputElement ? element.value : ''));
  return oneLine([document.body.innerText, ...attributes, ...values].join(' '));
}

/** Text for screen readers alone, cut down to a pixel; what is known of outer elements is not asked again. */
function isOnlyHeard(element: Element | null, known: Map<Element, boolean>): boolean {
  if (element === null) return false;
  const answer =
    known.get(element) ?? (isCutDown(element) || isOnlyHeard(element.parentElement, known));
  known.set(element, answer);
  return answer;
}

function isCutDown(element: Element): boolean {
  const { clip, clipPath, overflow } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (overflow !== 'visible' && box.width <= 1 && box.height <= 1) return true;
  return clipPath === 'inset(50%)' || /^rect\((?:0|1)px,? (?:0|1)px/.test(clip);
}

export function boxesOf(node: Node): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** A short name for an element in a message. */
export function whereIs(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  return `<${element.localName}${id}${classes.join('')}>`;
}

export function isInPicture(element: Element): boolean {
  return element.closest('svg') !== null;
}
