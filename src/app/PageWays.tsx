import './PageWays.css';

/** Where one column holds all of the page, the ways to its parts: they lie many screens apart. */
export function PageWays({ offers }: { readonly offers: number }) {
  return (
    <nav className="page-ways" aria-label="Parts of the page">
      <a href="#year-by-year">Year by year</a>
      <a href="#renewal">Renewal</a>
      <a href="#leaving">Leaving</a>
      <a href="#surveys">Surveys</a>
      {offers > 1 ? <a href="#compare">Compare</a> : null}
      <a href="#other-terms">Terms</a>
      <a href="#guidance">What to do</a>
    </nav>
  );
}
