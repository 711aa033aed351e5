import { useMemo } from 'react';
import type { Fault } from '../../contract-file/index.ts';
import { allowedText, foundText } from '../../contract-file/index.ts';
import { faultPlace, offerNamesIn } from './faultPlace.ts';
import type { RefusedFile } from './openedFiles.ts';
import './FileFaults.css';

/** Each entry of a file that does not read: where it is, what was found and what is allowed. */
export function FaultsFound({ refused }: { readonly refused: RefusedFile }) {
  const { faults, text } = refused;
  const offerNames = useMemo(() => offerNamesIn(text), [text]);
  return (
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
  );
}

/** What is wrong with a file as a whole, in a sentence; null where entries of it are. */
export function faultOfWhole({ faults, linkFault }: RefusedFile): string | null {
  const whole = faults.map(({ problem }) => aboutTheWhole(problem));
  return linkFault ?? whole.find((words) => words !== null) ?? null;
}

/** What is wrong with a file that is none of ours, or not of today; null for a fault in one place. */
function aboutTheWhole(problem: Fault['problem']): string | null {
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
