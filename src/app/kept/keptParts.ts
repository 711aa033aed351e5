export { KeptLine } from './KeptLine.tsx';
export { KeptNote } from './KeptNote.tsx';
export { spokenWords } from './keptWords.ts';
