import { isVisible } from './target.ts';

/** The share of the window's height that stays put while the page scrolls, from 0 to 1. */
export function fixedShare(): number {
  const rows = new Set<number>();
  for (const element of document.querySelectorAll('body *')) {
    if (!isVisible(element) || !staysPut(element)) continue;
    // A dialog was asked for, scrolls by itself and goes with a key.
    if (element.closest('dialog') !== null) continue;
    const box = element.getBoundingClientRect();
    const top = Math.max(0, Math.floor(box.top));
    const bottom = Math.min(innerHeight, Math.ceil(box.bottom));
    for (let row = top; row < bottom; row += 1) rows.add(row);
  }
  return rows.size / innerHeight;
}

function staysPut(element: Element): boolean {
  const { position, pointerEvents } = getComputedStyle(element);
  if (position === 'fixed') return pointerEvents !== 'none' || element.childElementCount > 0;
  if (position !== 'sticky') return false;
  // A sticky part counts where it is stuck, not where it stands in its own place.
  const { top, bottom } = element.getBoundingClientRect();
  return Math.abs(top) < 1 || Math.abs(bottom - innerHeight) < 1;
}
