import type { ReactNode } from 'react';
import { WithTried } from '../tries/WithTried.tsx';
import './OutlookPart.css';

interface OutlookPartProps {
  readonly name: string;
  readonly id: string;
  readonly className: string;
  /** Says the point; of the last figures while an entry does not read. */
  readonly title: string;
  /** What stands in its place while there is no figure. */
  readonly waiting: { readonly title: string; readonly sentence: string } | null;
  /** What is asked before anything is said. */
  readonly first?: ReactNode;
  /** What belongs to the figures; null where there have been none. */
  readonly children: ReactNode;
  /** What stays to be used without them. */
  readonly last?: ReactNode;
}

/**
 * One part of the outlook. While an entry does not read it shows no figure, and keeps the room that
 * its figures took, so that the field which is typed in stays where it is.
 */
export function OutlookPart(props: OutlookPartProps) {
  const { name, id, className, title, waiting, first, children, last } = props;
  return (
    <section className={`outlook-part ${className}`} aria-labelledby={id}>
      <p className="outlook-part-name">
        <WithTried name={name} />
      </p>
      {first}
      <div className="outlook-part-room">
        {waiting === null ? null : (
          <div>
            <h2 className="outlook-title" id={id}>
              {waiting.title}
            </h2>
            <p className="outlook-waiting">{waiting.sentence}</p>
          </div>
        )}
        {children === null ? null : (
          <div className={waiting === null ? undefined : 'outlook-kept'}>
            <h2 className="outlook-title" {...(waiting === null ? { id } : {})}>
              {title}
            </h2>
            {children}
          </div>
        )}
      </div>
      {last}
    </section>
  );
}
