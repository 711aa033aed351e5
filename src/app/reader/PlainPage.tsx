import type { ReactNode } from 'react';
import { PageName } from '../PageName.tsx';

interface PlainPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page without figures: what was found, what to do, and the way to the calculator. */
export function PlainPage({ title, children }: PlainPageProps) {
  return (
    <>
      <header className="page-head">
        <div className="page-head-row">
          <PageName />
        </div>
      </header>
      <main className="page plain-page">
        <div className="plain-page-words">
          <h2 className="plain-page-title">{title}</h2>
          {children}
          <p>
            <a className="plain-page-way" href={window.location.pathname}>
              Open the calculator without the link
            </a>
          </p>
        </div>
      </main>
    </>
  );
}
