import { createContext, useContext } from 'react';

/** How many values are tried in what the page shows; null where it shows the contracts as written. */
export const TriedShown = createContext<number | null>(null);

export function useTriedShown(): number | null {
  return useContext(TriedShown);
}
