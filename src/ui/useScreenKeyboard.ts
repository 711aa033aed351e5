import { useSyncExternalStore } from 'react';

/** Less than any keyboard on a screen, more than an address bar that folds away. */
const leastKeyboard = 120;

/** Whether the keyboard on the screen covers the foot of the page. */
export function useScreenKeyboard(): boolean {
  return useSyncExternalStore(subscribe, isKeyboardUp);
}

function subscribe(onChange: () => void): () => void {
  const viewport = window.visualViewport;
  viewport?.addEventListener('resize', onChange);
  return () => viewport?.removeEventListener('resize', onChange);
}

/** Zooming shrinks the visual viewport too; its scale tells the two apart. */
function isKeyboardUp(): boolean {
  const viewport = window.visualViewport;
  if (viewport === null) return false;
  return window.innerHeight - viewport.height * viewport.scale > leastKeyboard;
}
