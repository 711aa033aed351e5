import { createContext, useContext } from 'react';

/** Whether the offers belong to somebody else: what changes them, or leads to where they are changed, is not there. */
export const ReadOnly = createContext(false);

export function useReadOnly(): boolean {
  return useContext(ReadOnly);
}
