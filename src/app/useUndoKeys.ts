import type { Dispatch } from 'react';
import { useEffect } from 'react';
import type { Action } from '../workspace/index.ts';

/** Ctrl+Z and its opposites for the whole page; inside a field they belong to the field, and nothing unseen is undone. */
export function useUndoKeys(dispatch: Dispatch<Action>, isSeen: boolean): void {
  useEffect(() => {
    if (!isSeen) return undefined;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'z') dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
      else if (key === 'y' && !event.shiftKey) dispatch({ type: 'redo' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [dispatch, isSeen]);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && target.type === 'text') ||
    target instanceof HTMLTextAreaElement
  );
}
