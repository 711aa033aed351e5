import { elementsFor } from './target.ts';
import type { Target } from './target.ts';

/** How far a thing reaches below what is seen without scrolling; 0 or less where all of it is seen. */
export function belowFirstView(target: Target): number {
  const element = elementsFor(target)[0];
  if (element === undefined) throw new Error(`nothing here is ${JSON.stringify(target)}`);
  return Math.round(element.getBoundingClientRect().bottom - footOfView());
}

/** How far below the top of the page a thing begins, whole pixels. */
export function topInPage(target: Target): number {
  const element = elementsFor(target)[0];
  if (element === undefined) throw new Error(`nothing here is ${JSON.stringify(target)}`);
  return Math.round(element.getBoundingClientRect().top + scrollY);
}

/** How far below the window's upper edge a thing begins, whole pixels. */
export function topInView(target: Target): number {
  return topInPage(target) - Math.round(scrollY);
}

/** The foot bar of a phone covers what lies under it. */
function footOfView(): number {
  const bar = document.querySelector('.foot-bar')?.getBoundingClientRect();
  return bar === undefined || bar.height === 0 ? innerHeight : bar.top;
}

/** What the page's one polite voice says. */
export function spoken(): string {
  return document.querySelector('output[aria-live=polite]')?.textContent ?? '';
}
