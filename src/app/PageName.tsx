/** The page's neutral name; where there is little room its middle is heard alone. */
export function PageName() {
  return (
    <h1 className="page-name">
      RVU <span className="page-name-middle">Contract </span>Calculator
    </h1>
  );
}
