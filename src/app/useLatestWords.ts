import { useState } from 'react';

/** Of two texts that one voice says, the one that changed last. */
export function useLatestWords(one: string, other: string): string {
  const [seen, setSeen] = useState({ one, other, said: one });
  if (seen.one === one && seen.other === other) return seen.said;
  const said = seen.other !== other && other !== '' ? other : one;
  setSeen({ one, other, said });
  return said;
}
