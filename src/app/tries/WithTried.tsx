import { withTriedWords } from '../../findings/index.ts';
import { useTriedShown } from './triedShown.ts';

/** The name of what shows figures, and beside it that they are those of tried values. */
export function WithTried({ name }: { readonly name: string | null }) {
  const count = useTriedShown();
  if (count === null) return name;
  return name === null ? withTriedWords(count) : `${name} · ${withTriedWords(count)}`;
}
