import type { Report } from '../../findings/index.ts';
import { reportWords } from '../../findings/index.ts';
import { pageVersion } from '../pageVersion.ts';
import { ToldList, ToldText } from './ToldText.tsx';

const { disclaimer, title, entered, howToRead, headings } = reportWords;

interface FirstPageProps {
  readonly report: Report;
  readonly code: string;
  /** Offers under the same check code that are not in it. */
  readonly leftOut: number;
  readonly day: string;
}

/** What the report is, what stands in it and, of several offers, what each comes to. */
export function FirstPage({ report, code, leftOut, day }: FirstPageProps) {
  const { contents, offers, comparison } = report;
  const all = offers.length + leftOut;
  const [only] = contents;
  const isOne = comparison === null;
  return (
    <>
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
        <h2 className="report-contents-heading">{headings.contents}</h2>
        <ul className="report-contents">
          {(isOne ? (only?.sections ?? []) : contents).map(({ key, heading }) => (
            <li key={key}>{heading}</li>
          ))}
        </ul>
      </header>
      {isOne ? null : (
        <>
          <p className="report-headline">
            <ToldText told={comparison.headline} />.
          </p>
          <ToldList sentences={comparison.sentences} />
          {offers.map(({ id, name, results, missing }) => (
            <p className="report-offer-in-short" key={id}>
              <strong>{name}</strong>: <ToldText told={results?.headline ?? missing ?? []} />
            </p>
          ))}
        </>
      )}
    </>
  );
}
