/**
 * How a scenario names a thing on the page: a selector, or what a person would call it. A field is
 * named by its label; a button (also a link, a tab, a section's header) by its words; both can be
 * sought in the group of choices with a name. Text is found in the innermost element that holds it.
 */
export type Target =
  | string
  | { readonly field: string; readonly within?: string; readonly group?: string }
  | { readonly button: string; readonly within?: string; readonly group?: string }
  | { readonly text: string; readonly within?: string };

const buttons = 'button, summary, a[href], [role=button], [role=tab], [role=link], [role=menuitem]';
const fields = 'input, select, textarea, [role=slider], [role=spinbutton], [role=combobox]';

/** What can be shown and focused: HTML, or a picture's parts. */
export type Shown = HTMLElement | SVGElement;

/** The elements that a target names, those on screen first. A whole name wins over a part of one. */
export function elementsFor(target: Target): readonly Shown[] {
  if (typeof target === 'string') return byVisibility([...document.querySelectorAll(target)]);
  const scope = target.within === undefined ? document : document.querySelector(target.within);
  if (scope === null) return [];
  if ('text' in target) return byVisibility(withText(scope, target.text));
  const [selector, name] = 'field' in target ? [fields, target.field] : [buttons, target.button];
  const scopes = target.group === undefined ? [scope] : groupsNamed(scope, target.group);
  const named = byVisibility(scopes.flatMap((place) => [...place.querySelectorAll(selector)]));
  const whole = named.filter((element) => nameOf(element) === name);
  return whole.length > 0 ? whole : named.filter((element) => nameOf(element).includes(name));
}

/** The names among which a target was sought, for the message when it is not there. */
export function namesLike(target: Target): readonly string[] {
  if (typeof target === 'string' || 'text' in target) return [];
  const all = [...document.querySelectorAll<HTMLElement>('field' in target ? fields : buttons)];
  return all.filter((element) => isVisible(element)).map((element) => nameOf(element));
}

export function isVisible(element: Element): boolean {
  // While a stylesheet is on its way WebKit gives what is new no box until it is asked for one.
  element.getClientRects();
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** What assistive technology would call it: close enough to name things by, no more. */
export function nameOf(element: Shown): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) {
    return oneLine(
      labelledBy
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
  }
  const label = element.getAttribute('aria-label');
  if (label !== null) return oneLine(label);
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
  if (isField) return oneLine(element.labels?.[0]?.textContent ?? '');
  return oneLine(element.textContent);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function groupsNamed(scope: ParentNode, name: string): readonly HTMLElement[] {
  const groups = [...scope.querySelectorAll<HTMLElement>('[role=radiogroup], fieldset')];
  return groups.filter((group) => nameOf(group).startsWith(name));
}

function withText(scope: ParentNode, text: string): Element[] {
  const holding = [...scope.querySelectorAll('*')].filter((element) =>
    oneLine(element.textContent).includes(text),
  );
  return holding.filter((element) => !holding.some((other) => other.parentElement === element));
}

function byVisibility(elements: readonly Element[]): readonly Shown[] {
  const found = elements.filter(
    (element) => element instanceof HTMLElement || element instanceof SVGElement,
  );
  return [
    ...found.filter((element) => isVisible(element)),
    ...found.filter((element) => !isVisible(element)),
  ];
}
