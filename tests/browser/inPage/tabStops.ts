import { elementsFor, isVisible } from './target.ts';
import type { Target } from './target.ts';

const stops = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/**
 * How many times Tab leads from the focus to a thing, negative for backwards. A group of radio
 * buttons is one stop: the one that is chosen, or else the first. Null where the thing is not on screen.
 */
export function tabStopsTo(target: Target): number | null {
  const wanted = elementsFor(target)[0];
  if (wanted === undefined || !isVisible(wanted)) return null;
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(isStop);
  const at = document.activeElement;
  const from = at === null ? -1 : all.findIndex((stop) => isSameStop(stop, at));
  return all.findIndex((stop) => isSameStop(stop, wanted)) - from;
}

function isStop(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || !isVisible(element)) return false;
  if (element.closest('[inert]') !== null) return false;
  const dialog = document.querySelector('dialog[open]');
  if (dialog !== null && !dialog.contains(element)) return false;
  if (!isRadio(element) || element.checked) return true;
  const group = groupOf(element);
  return group[0] === element && group.every((radio) => !radio.checked);
}

function isSameStop(stop: Element, other: Element): boolean {
  if (stop === other) return true;
  return isRadio(stop) && isRadio(other) && groupOf(stop).includes(other);
}

function groupOf(radio: HTMLInputElement): readonly HTMLInputElement[] {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return radios.filter(({ name }) => name === radio.name);
}

function isRadio(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && element.type === 'radio';
}
