import { checkCode, type SharedOffers } from '../../sharing/index.ts';
import { Button } from '../../ui/index.ts';
import { useReport } from '../report/ReportFrame.tsx';

interface ReaderCopyProps {
  readonly shared: SharedOffers;
  readonly onCopy: () => void;
}

/** What a link can and cannot tell of itself, and the way to offers that one may change. */
export function ReaderCopy({ shared, onCopy }: ReaderCopyProps) {
  const { workspace, included } = shared;
  const report = useReport();
  return (
    <section className="reader-note" aria-label="About this link">
      <p>
        Check code <strong className="reader-code">{checkCode(workspace)}</strong>: the sender’s
        page shows the same for the same offers. A link does not say who made it.
        {included.names ? '' : ' It carries no names of offers.'}
      </p>
      <p>Nothing here can be changed, and nothing of it is kept in this browser.</p>
      <div className="reader-ways">
        <Button onClick={onCopy}>Make a copy to edit</Button>
        <Button kind="quiet" onClick={(event) => report.open(event.currentTarget)}>
          Report to print
        </Button>
      </div>
    </section>
  );
}
