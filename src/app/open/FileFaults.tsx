import { useEffect, useRef } from 'react';
import { faultMessage } from '../../contract-file/index.ts';
import { Button } from '../../ui/index.ts';
import type { RefusedFile } from './useOpenedFile.ts';
import './FileFaults.css';

interface FileFaultsProps {
  readonly refused: RefusedFile;
  readonly onClose: () => void;
}

/** Says plainly why a file was not opened; the page stays as it was. */
export function FileFaults({ refused, onClose }: FileFaultsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="file-faults" aria-labelledby="file-faults">
      <h2 className="file-faults-title" id="file-faults" ref={heading} tabIndex={-1}>
        {refused.name} was not opened
      </h2>
      <p>It is not a contract file that this page can read. What is on the page has not changed.</p>
      <ul className="file-faults-list">
        {refused.faults.map((fault) => (
          <li key={`${fault.path} ${fault.problem}`}>{faultMessage(fault)}</li>
        ))}
      </ul>
      <Button onClick={onClose}>Close</Button>
    </section>
  );
}
