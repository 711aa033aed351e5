import { useState } from 'react';
import { Disclosure } from '../../ui/index.ts';
import { faultOfWhole, FaultsFound } from './FaultsFound.tsx';
import type { RefusedFile } from './openedFiles.ts';

/** Each file that was not opened, and why; what is wrong inside of one is there on demand. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  return (
    <ul className="file-refused">
      {refused.map((file, place) => (
        <li key={place}>
          <p>
            <strong>{file.name}</strong> was not opened. {faultOfWhole(file)}
          </p>
          {faultOfWhole(file) === null ? <FaultsOnDemand refused={file} /> : null}
        </li>
      ))}
    </ul>
  );
}

function FaultsOnDemand({ refused }: { readonly refused: RefusedFile }) {
  const [isOpen, setIsOpen] = useState(false);
  const { length } = refused.faults;
  const label = length === 1 ? '1 entry does not read' : `${length} entries do not read`;
  return (
    <Disclosure label={label} isOpen={isOpen} onToggle={setIsOpen}>
      <FaultsFound refused={refused} />
    </Disclosure>
  );
}
