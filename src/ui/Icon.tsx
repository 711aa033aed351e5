import type { ReactNode } from 'react';
import './Icon.css';

type IconName = 'undo' | 'redo' | 'close' | 'down' | 'about' | 'plus' | 'eye' | 'eyeClosed';

const drawings: Readonly<Record<IconName, ReactNode>> = {
  undo: <path d="M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H9" />,
  redo: <path d="m12.5 4 4 4-4 4M16 8H8.5a4.5 4.5 0 0 0 0 9H11" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  down: <path d="m5 8 5 5 5-5" />,
  about: <path d="M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15M10 9v5M10 6v.5" />,
  plus: <path d="M10 4v12M4 10h12" />,
  eye: (
    <path d="M2 10c2-3.5 4.7-5 8-5s6 1.5 8 5c-2 3.5-4.7 5-8 5s-6-1.5-8-5zM10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z" />
  ),
  eyeClosed: (
    <path d="M2 8.5c2 3 4.7 4.5 8 4.5s6-1.5 8-4.5M4.5 11.5 3 14M10 13v3M15.5 11.5 17 14" />
  ),
};

/** A line drawing beside words, or inside a button that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
