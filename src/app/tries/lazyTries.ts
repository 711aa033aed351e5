import { comesLater } from '../comesLater.tsx';

/** What is said of tried values comes after the answer. */
export const tries = comesLater(() => import('./tries.ts'));

export const TriedFoot = tries.part((chunk) => chunk.TriedFoot);
export const TriedMark = tries.part((chunk) => chunk.TriedMark);
export const TriedPanel = tries.part((chunk) => chunk.TriedPanel);
