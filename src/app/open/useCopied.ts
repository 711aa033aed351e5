import { useEffect, useRef } from 'react';
import type { ReadFile } from './openedFiles.ts';
import type { FileDoor } from './useOpenedFiles.ts';

/** Hands the offers of a link to the page once it stands, as if they came from a file. */
export function useCopied(copied: ReadFile | null, take: FileDoor['take']): void {
  const isDone = useRef(false);
  useEffect(() => {
    const anchor = document.querySelector<HTMLElement>('.page-head button');
    if (copied === null || isDone.current || anchor === null) return;
    isDone.current = true;
    take(copied, anchor);
  }, [copied, take]);
}
