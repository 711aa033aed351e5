import type { ReactNode } from 'react';
import './Icon.css';

type IconName = 'undo' | 'redo' | 'close' | 'down' | 'file' | 'about';

const drawings: Readonly<Record<IconName, ReactNode>> = {
  undo: <path d="M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H9" />,
  redo: <path d="m12.5 4 4 4-4 4M16 8H8.5a4.5 4.5 0 0 0 0 9H11" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  down: <path d="m5 8 5 5 5-5" />,
  about: <path d="M10 17.5a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15M10 9v5M10 6v.5" />,
  file: <path d="M5 2.5h6.500l4 4v11H5zM11 2.5v4.5h4.5" />,
};

/** A line drawing beside words, or inside a button that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
