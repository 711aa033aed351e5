import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Report } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { ComparisonPart } from './ComparisonPart.tsx';
import { DerivationsPart } from './DerivationsPart.tsx';
import { FirstPage } from './FirstPage.tsx';
import { OfferPart } from './OfferPart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { Conventions, LadderRules } from './RulesPart.tsx';
import { useRunningSheet } from './useRunningSheet.ts';
import './ReportDocument.css';
import './paperReport.css';

interface ReportDocumentProps {
  readonly report: Report;
  readonly code: string;
  /** Offers under the same check code that are not in it. */
  readonly leftOut: number;
}

const { disclaimer, title, headings } = reportWords;

/** The report: each part begins a page and has its own running head. */
export function ReportDocument({ report, code, leftOut }: ReportDocumentProps) {
  const [day] = useState(today);
  const parts = partsOf(report);
  const running = parts.map(({ page, left }) => ({ page, left, right: `Check code ${code}` }));
  const hasPageRules = useRunningSheet(running, disclaimer);
  return (
    <main className="report-sheet">
      {parts.map(({ page, left, content }, place) => (
        <ReportPart
          page={page}
          left={left}
          right={`Check code ${code}`}
          foot={disclaimer}
          hasPageRules={hasPageRules}
          key={page}
        >
          {place === 0 ? (
            <FirstPage report={report} code={code} leftOut={leftOut} day={day} />
          ) : null}
          {content}
        </ReportPart>
      ))}
    </main>
  );
}

interface Part {
  /** The name of its page rules. */
  readonly page: string;
  /** At the head of its pages. */
  readonly left: string;
  readonly content: ReactNode;
}

/** One offer follows its first page; several come after what they are side by side. */
function partsOf({ contents, offers, comparison, ladder }: Report): readonly Part[] {
  const isAlone = comparison === null;
  const heading = (part: string) => contents.find(({ key }) => key === part)?.heading ?? '';
  const ofOffers = offers.flatMap((offer, place): readonly Part[] => {
    const own = contents.find(({ key }) => key === offer.id);
    if (own === undefined) return [];
    const content = <OfferPart offer={offer} contents={own} ladder={ladder} isAlone={isAlone} />;
    return [{ page: `offer-${place + 1}`, left: offer.name, content }];
  });
  if (isAlone) return ofOffers;
  const besides = <ComparisonPart heading={heading('comparison')} comparison={comparison} />;
  return [
    { page: 'first', left: title, content: null },
    { page: 'comparison', left: headings.comparison, content: besides },
    ...ofOffers,
    {
      page: 'rules',
      left: headings.last,
      content: (
        <>
          <h2>{heading('rules')}</h2>
          <h3>{headings.conventions}</h3>
          <Conventions />
          {ladder === null ? null : <h3>{headings.ladder}</h3>}
          <LadderRules ladder={ladder} />
          <h3>{headings.comparisonDerivations}</h3>
          <DerivationsPart groups={[comparison.derivations]} />
        </>
      ),
    },
  ];
}

/** "November 30, 2026" */
function today(): string {
  return new Date().toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
}
