/** What the page is and is not, word for word as in the report and the reader's view. */
export function PageFoot() {
  return (
    <footer className="page-foot">
      <p>
        Arithmetic on what was entered. General information, not a substitute for the advice of an
        attorney licensed in your state; not tax or valuation advice.
      </p>
      <p>
        wRVU: work relative value unit, Medicare’s measure of a physician’s own work, by which many
        contracts count production.
      </p>
      <p>Everything is calculated in this browser; nothing that you type leaves it.</p>
    </footer>
  );
}
