export { TriedFoot } from './TriedFoot.tsx';
export { TriedMark } from './TriedMark.tsx';
export { TriedPanel } from './TriedPanel.tsx';
