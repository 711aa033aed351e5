import { specialties } from '../../benchmarks/index.ts';

/** Several specialties put together, which nobody practises: they come last. */
const isTogether = (name: string) => name.endsWith('together');

/** The names of the specialties of which any figure is quoted, to choose from. */
export const quotedSpecialties: readonly string[] = Object.values(specialties)
  .map(({ name }) => name)
  .toSorted(
    (one, other) =>
      Number(isTogether(one)) - Number(isTogether(other)) || one.localeCompare(other, 'en'),
  );
