import type { ReactNode } from 'react';

interface ReportPartProps {
  /** The name of its page rules. */
  readonly page: string;
  readonly left: string;
  readonly right: string;
  readonly foot: string;
  /** Whether the engine writes heads and feet by page rules. */
  readonly hasPageRules: boolean;
  readonly children: ReactNode;
}

/**
 * A part of the report that begins a page. Where an engine knows no margin boxes, head and foot are
 * those of a table, which every engine repeats on each page.
 */
export function ReportPart(props: ReportPartProps) {
  const { page, left, right, foot, hasPageRules, children } = props;
  if (hasPageRules) {
    return (
      <section className="report-part" data-page={page}>
        {children}
      </section>
    );
  }
  return (
    <table className="report-part report-pages" role="presentation">
      <thead>
        <tr>
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of layout, which holds words */}
          <td>
            <div className="report-running">
              <span>{left}</span>
              <span>{right}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <div className="report-running">{foot}</div>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
