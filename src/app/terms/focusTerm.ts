/** Puts the cursor into the field of a term, where the page has one. */
export function focusTerm(path: string): void {
  document.querySelector<HTMLElement>(`[data-term="${CSS.escape(path)}"] input`)?.focus();
}
