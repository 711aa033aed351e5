import { useSyncExternalStore } from 'react';

let isBeingPrinted = false;

/** Whether the page goes to paper now, where nothing can be opened. */
export function usePrinted(): boolean {
  return useSyncExternalStore(subscribe, printed);
}

/** Engines say it before they print; a page that is only looked at as on paper, by the media query. */
function printed(): boolean {
  return isBeingPrinted || window.matchMedia('print').matches;
}

function subscribe(onChange: () => void): () => void {
  const before = () => {
    isBeingPrinted = true;
    onChange();
  };
  const after = () => {
    isBeingPrinted = false;
    onChange();
  };
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', onChange);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', onChange);
  };
}
