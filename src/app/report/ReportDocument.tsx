import { useState } from 'react';
import type { Report } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { pageVersion } from '../pageVersion.ts';
import { ComparisonPart } from './ComparisonPart.tsx';
import { OfferPart } from './OfferPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { useRunningSheet } from './useRunningSheet.ts';
import './ReportDocument.css';
import './paperReport.css';

interface ReportDocumentProps {
  readonly report: Report;
  readonly code: string;
  /** Offers under the same check code that are not in it. */
  readonly leftOut: number;
}

const { disclaimer, title, entered, howToRead, headings } = reportWords;
const comparisonPage = 'comparison';

/** The report: each part begins a page and has its own running head. */
export function ReportDocument({ report, code, leftOut }: ReportDocumentProps) {
  const { offers, comparison } = report;
  const right = `Check code ${code}`;
  const [day] = useState(today);
  const running = [
    ...offers.map(({ name }, place) => ({ page: `offer-${place + 1}`, left: name, right })),
    { page: comparisonPage, left: headings.comparison, right },
  ];
  const hasPageRules = useRunningSheet(running, disclaimer);
  const part = { right, foot: disclaimer, hasPageRules };
  const all = offers.length + leftOut;
  return (
    <main className="report-sheet">
      {offers.map((offer, place) => (
        <ReportPart {...part} key={offer.id} page={`offer-${place + 1}`} left={offer.name}>
          {place > 0 ? null : (
            <header className="report-title">
              <h1>{title}</h1>
              <p>
                Check code <strong className="report-code">{code}</strong>
                {leftOut === 0
                  ? ': the page and the link of these offers show the same.'
                  : `: of the ${all} offers on the page, as the page and their link show it; ${offers.length} of them ${offers.length === 1 ? 'is' : 'are'} here.`}
              </p>
              <p className="report-aside">
                RVU Contract Calculator, version {pageVersion}. Made {day}.
              </p>
              <p className="report-disclaimer">{disclaimer}</p>
              <p className="report-aside">
                {entered} {howToRead}
              </p>
            </header>
          )}
          <OfferPart offer={offer} />
        </ReportPart>
      ))}
      {comparison === null ? null : (
        <ReportPart {...part} page={comparisonPage} left={headings.comparison}>
          <ComparisonPart comparison={comparison} />
        </ReportPart>
      )}
    </main>
  );
}

/** "November 30, 2026" */
function today(): string {
  return new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}
