import { nextFrame } from './settled.ts';
import { elementsFor } from './target.ts';
import type { Shown, Target } from './target.ts';

const FRAMES_AT_MOST = 300;
const FRAMES_TO_A_CLICK = 30;
const pressing = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
];

interface Press {
  readonly listening: AbortController;
  /** What it came down on, or was let go on, instead. */
  missed: string | null;
  isClicked: boolean;
}

let press: Press | undefined;

/**
 * The place to press, brought into view once it stands still; a sentence where something else lies
 * over it. What the page works out in the meantime can still move it from under the finger: a press
 * that comes down on something else is kept from the page, and told by `missedPress`.
 */
export async function pointOn(
  target: Target,
): Promise<{ readonly x: number; readonly y: number } | string> {
  const element = elementsFor(target)[0];
  if (element === undefined) throw new Error(`nothing here is ${JSON.stringify(target)}`);
  const box = await boxAtRest(element);
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  const hit = document.elementFromPoint(x, y);
  if (hit === null || !(isIn(element, hit) || hit.contains(element)))
    return `covered by ${said(hit)}`;
  awaitPress(element, hit);
  return { x, y };
}

/** What the last press met instead of its target; null where that was clicked. */
export async function missedPress(): Promise<string | null> {
  const last = press;
  if (last === undefined) return null;
  for (let frame = 0; frame < FRAMES_TO_A_CLICK; frame += 1) {
    if (last.isClicked || last.missed !== null) break;
    await nextFrame();
  }
  last.listening.abort();
  return last.isClicked ? null : (last.missed ?? 'nothing, for no click came');
}

/** A press meets its target, or what stood for it there: a page that grew has another there. */
function awaitPress(element: Shown, stand: Element): void {
  press?.listening.abort();
  const current: Press = { listening: new AbortController(), missed: null, isClicked: false };
  press = current;
  for (const name of pressing) {
    addEventListener(
      name,
      (event) => {
        const hit = event.target instanceof Element ? event.target : null;
        if (hit === null || !(hit === stand || isIn(element, hit))) current.missed ??= said(hit);
        if (name === 'click' && current.missed === null) current.isClicked = true;
        if (current.missed === null) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, passive: false, signal: current.listening.signal },
    );
  }
}

/** What sticks to an edge moves with every scroll, so that one is all that it gets. */
async function boxAtRest(element: Shown): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  let last: DOMRect | undefined;
  for (let frame = 0; frame < FRAMES_AT_MOST; frame += 1) {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    if (box.x === last?.x && box.y === last.y && box.width === last.width) return box;
    last = box;
    await nextFrame();
  }
  throw new Error('it never stands still');
}

function isIn(element: Shown, hit: Element): boolean {
  return element.contains(hit) || labels(hit, element);
}

function labels(hit: Element, element: Shown): boolean {
  const label = hit.closest('label');
  return label !== null && label.control === element;
}

function said(hit: Element | null): string {
  return hit === null ? 'nothing' : hit.outerHTML.slice(0, 120);
}
