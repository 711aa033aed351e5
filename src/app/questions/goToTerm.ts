import type { SectionName } from '../../findings/index.ts';

/** A section that opens for the first time is fetched; longer than this nobody waits for a term. */
const patience = 3000;

/**
 * Puts the focus into the field of a term, in a section that has just been asked to open: as soon as
 * it is there, behind its "n not stated" if need be. Where the section does not show the term,
 * the focus goes to the part that it belongs to, else to the section's head.
 */
export function goToTerm(path: string, section: SectionName): void {
  const end = performance.now() + patience;
  const look = () => {
    const found = fieldOf(path);
    if (found !== null) {
      arriveAt(found);
      return;
    }
    const isLate = performance.now() > end;
    if (!isLate && (opensGroupOf(path) || !isShown(section))) {
      requestAnimationFrame(look);
      return;
    }
    arriveAt(nearestTo(path) ?? document.querySelector(`${within(section)} .section-head`));
  };
  requestAnimationFrame(look);
}

function arriveAt(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** The control of a term, where it is shown. */
function fieldOf(path: string): HTMLElement | null {
  const term = `[data-term="${path}"]`;
  for (const control of CONTROLS) {
    const found = document.querySelector<HTMLElement>(`${term} ${control}`);
    if (found !== null && found.getClientRects().length > 0) return found;
  }
  return null;
}

/** What is chosen, else what is typed in, else what adds it; never the help beside it. */
const CONTROLS = [
  'input:checked',
  ':is(input, select, textarea):enabled',
  'button:not([aria-haspopup]):enabled',
];

/** Opens the line that holds the term closed; whether there was one. */
function opensGroupOf(path: string): boolean {
  const line = [...document.querySelectorAll<HTMLElement>('[data-terms]')].find(
    ({ dataset }) => dataset['terms']?.split(' ').includes(path) === true,
  );
  if (line === undefined) return false;
  if (line.getAttribute('aria-expanded') === 'false') line.click();
  return true;
}

function isShown(section: SectionName): boolean {
  return document.querySelector(`${within(section)} [data-term]`) !== null;
}

/** The field of the part that a term belongs to: of a tail's payer, whether there is a tail. */
function nearestTo(path: string): HTMLElement | null {
  const part = path.replace(/(?:\.\w+|\[\d+\])$/, '');
  return part === path || part === '' ? null : (fieldOf(part) ?? nearestTo(part));
}

function within(section: SectionName): string {
  return `[data-section="${section}"]`;
}
