import { useMemo } from 'react';
import { allowedText, foundText } from '../../contract-file/index.ts';
import { Sheet } from '../../ui/index.ts';
import { faultPlace, offerNamesIn } from './faultPlace.ts';
import type { RefusedFile } from './useOpenedFile.ts';
import './FileFaults.css';

interface FileFaultsProps {
  readonly refused: RefusedFile;
  readonly onClose: () => void;
}

/** Says plainly why a file was not opened; the page stays as it was. */
export function FileFaults({ refused, onClose }: FileFaultsProps) {
  const { name, faults, text, anchor } = refused;
  const offerNames = useMemo(() => offerNamesIn(text), [text]);
  const whole = faults.map(({ problem }) => aboutTheWhole(problem)).find((words) => words !== null);
  return (
    <Sheet title={`${name} was not opened`} anchor={anchor} onClose={onClose}>
      <p>What is on the page has not changed. {whole ?? 'Found in the file:'}</p>
      {whole !== undefined ? null : (
        <ul className="file-faults">
          {faults.map((fault) => {
            const { term, where } = faultPlace(fault, offerNames);
            return (
              <li key={`${fault.path} ${allowedText(fault.allowed)}`}>
                <strong>{term}</strong>
                {where === null ? null : `, ${where}`}: found {foundText(fault.found)}; allowed:{' '}
                {allowedText(fault.allowed)}
                {fault.path === '' ? null : <p className="file-fault-path">{fault.path}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </Sheet>
  );
}

/** What is wrong with a file that is none of ours, or not of today; null for a fault in one place. */
function aboutTheWhole(problem: RefusedFile['faults'][number]['problem']): string | null {
  switch (problem) {
    case 'unreadable':
      return 'The browser could not read it: it may have been moved or changed. Choose it again.';
    case 'notJson':
      return 'This is no contract file: the page opens its own, in JSON.';
    case 'newerVersion':
      return 'The file was written by a newer version of this page: load the page again to get that version, then open the file.';
    case 'tooLarge':
      return 'The file is larger than any contract file: the page opens files up to 10 MB.';
    case 'missing':
    case 'unknownTerm':
    case 'wrongKind':
    case 'wrongValue':
    case 'outOfRange':
    case 'tooManyDecimals':
    case 'outOfOrder':
    case 'againstModel':
    case 'againstOtherTerm':
    case 'overlaps':
    case 'statedTwice':
      return null;
  }
}
