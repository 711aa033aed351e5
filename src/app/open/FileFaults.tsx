import { faultMessage } from '../../contract-file/index.ts';
import { Sheet } from '../../ui/index.ts';
import type { RefusedFile } from './useOpenedFile.ts';
import './FileFaults.css';

interface FileFaultsProps {
  readonly refused: RefusedFile;
  readonly onClose: () => void;
}

/** Says plainly why a file was not opened; the page stays as it was. */
export function FileFaults({ refused, onClose }: FileFaultsProps) {
  const isNoContract = refused.faults.some(({ problem }) => problem === 'notJson');
  return (
    <Sheet title={`${refused.name} was not opened`} anchor={refused.anchor} onClose={onClose}>
      <p>
        What is on the page has not changed.{' '}
        {isNoContract
          ? 'This is no contract file: the page opens its own, in JSON.'
          : 'Found in the file:'}
      </p>
      {isNoContract ? null : (
        <ul className="file-faults">
          {refused.faults.map((fault) => {
            const message = faultMessage(fault);
            return <li key={message}>{message}</li>;
          })}
        </ul>
      )}
    </Sheet>
  );
}
