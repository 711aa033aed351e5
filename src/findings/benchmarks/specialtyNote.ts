import { specialties, specialtyOf } from '../../benchmarks/index.ts';
import { lowerFirst } from '../termWords.ts';

/** What stands under a written specialty: as which quoted one it is read, or that none is quoted. */
export function specialtyNote(written: string): string {
  if (written.trim() === '') return 'Choose one that is quoted, or write your own.';
  const found = specialtyOf(written);
  if (found === null)
    return 'Nothing is quoted for a specialty of this name: choose one, or keep it.';
  const { name } = specialties[found];
  return written.trim() === name
    ? 'As the public figures name it.'
    : `Read as ${lowerFirst(name)}, as the public figures name it.`;
}
