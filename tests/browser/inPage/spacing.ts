import { isVisible } from './target.ts';
import { isInPicture, whereIs } from './visibleText.ts';

const STEP = 4;

const properties = [
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'margin-top',
  'margin-right',
  'margin-bottom',
  'margin-left',
  'row-gap',
  'column-gap',
] as const;

/** Paddings, margins and gaps that are not whole steps. */
export function spacingFaults(): readonly string[] {
  const faults = new Set<string>();
  for (const element of document.querySelectorAll('body, body *')) {
    if (isInPicture(element) || !isVisible(element) || isOnlyHeard(element)) continue;
    const style = getComputedStyle(element);
    for (const property of properties) {
      const size = Number.parseFloat(style.getPropertyValue(property));
      if (Number.isNaN(size) || Math.abs(size) % STEP === 0) continue;
      if (property.startsWith('margin') && isAutomatic(element, property)) continue;
      faults.add(`${property} of ${size} px in ${whereIs(element)}`);
    }
  }
  return [...faults];
}

/**
 * A margin of `auto` arrives as whatever was left over. Chromium tells; for the others, only
 * margins above and below are looked at.
 */
function isAutomatic(element: Element, property: string): boolean {
  if (!('computedStyleMap' in element)) return /left|right/.test(property);
  return element.computedStyleMap().get(property)?.toString() === 'auto';
}

function isOnlyHeard(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width <= 1 && box.height <= 1;
}
