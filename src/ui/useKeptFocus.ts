import { useEffect } from 'react';

const focusable =
  'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary, [tabindex="0"]';

/**
 * Keeps the focus where somebody was working: where what had it is taken off the page, the first
 * thing that can have it in what stood around it takes it. A "set apart" that becomes a field, a
 * row that an undo takes back, never send the keyboard to the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** What had the focus, then everything around it, from the inside out. */
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? [target, ...ancestorsOf(target)] : [];
    };
    const forget = () => {
      // What is taken away loses its focus too, and then is still wanted.
      setTimeout(() => {
        const [had] = around;
        if (had !== undefined && had.isConnected && document.activeElement !== had) around = [];
      });
    };
    const observer = new MutationObserver(() => {
      const [had, ...outer] = around;
      if (had === undefined || had.isConnected || !isFocusLost()) return;
      around = [];
      const left = outer.find((element) => element.isConnected && heirIn(element) !== undefined);
      if (left !== undefined) heirIn(left)?.focus();
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, []);
}

function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    found.push(outer);
  }
  return found;
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Where all of the page is what is left, its main part. */
function heirIn(element: Element): HTMLElement | undefined {
  const part = element.querySelector('main:not([hidden])') ?? element;
  return [...part.querySelectorAll<HTMLElement>(focusable)].find(
    (heir) => heir.getClientRects().length > 0,
  );
}
