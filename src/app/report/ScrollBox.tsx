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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
    <section className="report-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  ) : (
    <div className="report-scroll">{children}</div>
  );
}
