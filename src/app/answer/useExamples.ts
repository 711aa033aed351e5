import { useEffect, useState } from 'react';
import { workedExampleTemplate } from '../../contract-file/index.ts';
import type { Example } from './exampleOf.ts';
import { exampleFrom } from './exampleOf.ts';

let known: readonly Example[] = [exampleFrom(workedExampleTemplate, workedExampleTemplate.name)];
let isWhole = false;

/** Loads the other examples: before the first picture where what was kept may be one of them. */
export async function loadExamples(): Promise<readonly Example[]> {
  const { otherExamples } = await import('./otherExamples.ts');
  if (!isWhole) known = [...known, ...otherExamples];
  isWhole = true;
  return known;
}

/** The contracts to start from. The page opens on the first; the others come after the answer. */
export function useExamples(): readonly Example[] {
  const [examples, setExamples] = useState(known);
  useEffect(() => {
    void loadExamples().then((all) => setExamples(all));
  }, []);
  return examples;
}
