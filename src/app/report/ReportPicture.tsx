import type { ReactNode } from 'react';
import { ScrollBox } from './ScrollBox.tsx';

interface ReportPictureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A picture as wide as a page has room for, to be looked at alone: its figures stand in a table. */
export function ReportPicture({ title, children }: ReportPictureProps) {
  return (
    <figure className="report-figure-place">
      <figcaption>{title}</figcaption>
      <ScrollBox label={`Picture: ${title}`}>
        <div className="report-picture" inert>
          {children}
        </div>
      </ScrollBox>
    </figure>
  );
}
