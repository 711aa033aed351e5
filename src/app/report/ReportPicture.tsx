import type { ReactNode } from 'react';
import type { Told } from '../../findings/index.ts';
import { ScrollBox } from './ScrollBox.tsx';
import { ToldText } from './ToldText.tsx';

interface ReportPictureProps {
  readonly title: Told;
  /** Much is named above what is drawn. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** A picture as wide as a page has room for, to be looked at alone: its figures stand in a table. */
export function ReportPicture({ title, isTall = false, children }: ReportPictureProps) {
  const text = title.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return (
    <figure className="report-figure-place">
      <figcaption>
        <ToldText told={title} />
      </figcaption>
      <ScrollBox label={`Picture: ${text}`}>
        <div className={isTall ? 'report-picture report-picture-tall' : 'report-picture'} inert>
          {children}
        </div>
      </ScrollBox>
    </figure>
  );
}
