import { isVisible, nameOf, oneLine } from './target.ts';
import { whereIs } from './visibleText.ts';

const SIDE_AT_LEAST = 44;

const touched =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input), ' +
  '[role=button], [role=tab], [role=slider], [tabindex="0"]';

/** What a finger is meant to hit and could miss. A figure within a sentence may be as low as it. */
export function touchTargetFaults(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(touched)]
    .filter((element) => isVisible(element) && !isInSentence(element) && !isInLabel(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 && height <= 1) return [];
      const size = `${Math.round(width)} × ${Math.round(height)} px`;
      // Half a pixel is the rounding of a font's line.
      return width < SIDE_AT_LEAST - 0.5 || height < SIDE_AT_LEAST - 0.5
        ? [`${size}: '${nameOf(element).slice(0, 40)}' ${whereIs(element)}`]
        : [];
    });
}

function isInSentence(element: HTMLElement): boolean {
  let part: HTMLElement = element;
  while (getComputedStyle(part).display.startsWith('inline') && part.parentElement !== null) {
    part = part.parentElement;
    const words = [...part.childNodes].filter((node) => node instanceof Text);
    if (words.some((node) => oneLine(node.data).length > 1)) return true;
  }
  return false;
}

/** A box to tick is as large as the label around it. */
function isInLabel(element: HTMLElement): boolean {
  return (
    element instanceof HTMLInputElement &&
    (element.type === 'checkbox' || element.type === 'radio') &&
    element.closest('label') !== null
  );
}
