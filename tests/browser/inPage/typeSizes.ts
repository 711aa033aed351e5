import { isVisible, nameOf } from './target.ts';
import { visibleText, whereIs } from './visibleText.ts';
import type { VisibleText } from './visibleText.ts';

const allowed = new Set([13, 15, 17, 21, 28]);

/** Text in another size than the five. */
export function typeSizeFaults(seen: readonly VisibleText[] = visibleText()): readonly string[] {
  const texts = seen.map(({ element, words }) => ({ element, words }));
  const fields = [...document.querySelectorAll<HTMLElement>('input, select, textarea')]
    .filter((field) => isVisible(field) && hasWords(field))
    .map((element) => ({ element, words: nameOf(element) }));
  return [...texts, ...fields]
    .map(({ element, words }) => ({ element, words, size: sizeOf(element) }))
    .filter(({ size }) => !allowed.has(size))
    .map(
      ({ element, words, size }) => `${size} px: '${words.slice(0, 40)}' in ${whereIs(element)}`,
    );
}

/** Text in a picture grows and shrinks with it, so its size is what arrives on screen. */
function sizeOf(element: Element): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
  return Math.round(size * scale * 10) / 10;
}

function hasWords(field: HTMLElement): boolean {
  return !['range', 'checkbox', 'radio', 'color', 'file'].includes(
    field.getAttribute('type') ?? 'text',
  );
}
