import type { ReactNode } from 'react';
import { ScrollBox } from './ScrollBox.tsx';

interface ReportPictureProps {
  readonly title: string;
  /** Much is named above what is drawn. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** A picture as wide as a page has room for, to be looked at alone: its figures stand in a table. */
export function ReportPicture({ title, isTall = false, children }: ReportPictureProps) {
  return (
    <figure className="report-figure-place">
      <figcaption>{title}</figcaption>
      <ScrollBox label={`Picture: ${title}`}>
        <div className={isTall ? 'report-picture report-picture-tall' : 'report-picture'} inert>
          {children}
        </div>
      </ScrollBox>
    </figure>
  );
}
