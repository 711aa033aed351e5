import { isVisible, nameOf } from './target.ts';
import { visibleText, whereIs } from './visibleText.ts';
import type { VisibleText } from './visibleText.ts';

/** Whether the page scrolls sideways, and what sticks out. */
export function sidewaysFaults(): readonly string[] {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 0.5)
    .filter((element) => isVisible(element))
    .map((element) => whereIs(element));
  return [
    `${page.scrollWidth} px wide in a window of ${page.clientWidth}: ${wide.slice(0, 5).join(' ')}`,
  ];
}

/** Text that an edge cuts off, and fields that show less than they hold. */
export function clippedFaults(seen: readonly VisibleText[] = visibleText()): readonly string[] {
  const texts = seen.flatMap(({ element, words, boxes }) => {
    const cutter =
      boxes.map((box) => cutterOf(element, box)).find((found) => found !== null) ?? null;
    return cutter === null ? [] : [`'${words.slice(0, 40)}' is cut off by ${whereIs(cutter)}`];
  });
  const fields = [...document.querySelectorAll<HTMLInputElement>('input')]
    .filter((field) => isVisible(field) && field.type !== 'range')
    .filter((field) => field.value !== '' && field.scrollWidth > field.clientWidth + 1)
    .map((field) => `the field '${nameOf(field)}' is narrower than '${field.value}'`);
  return [...texts, ...fields];
}

function cutterOf(element: Element, box: DOMRect): Element | null {
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    if (outer === document.body || outer === document.documentElement) return null;
    const { overflowX, overflowY, position } = getComputedStyle(outer);
    const edge = outer.getBoundingClientRect();
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) return outer;
    if (cuts(overflowY) && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2)) return outer;
    // What scrolls can be brought into view; what is fixed leaves the boxes around it.
    if (/auto|scroll/.test(overflowX + overflowY) || position === 'fixed') return null;
  }
  return null;
}
