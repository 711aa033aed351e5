import type { ReactNode } from 'react';
import { useMedia } from '../../ui/index.ts';

interface ScrollBoxProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What is as wide as a page scrolls by itself on a narrow screen, by keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  const isNarrow = useMedia('(max-width: 767px)');
  return isNarrow ? (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- it scrolls, and holds no fields
    <div className="report-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  ) : (
    <div className="report-scroll">{children}</div>
  );
}
