import { Sheet } from '../../ui/index.ts';
import { faultOfWhole, FaultsFound } from './FaultsFound.tsx';
import type { RefusedFile } from './openedFiles.ts';
import { RefusedFiles } from './RefusedFiles.tsx';

interface FileFaultsProps {
  readonly refused: readonly RefusedFile[];
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** Says plainly why no file was opened; the page stays as it was. */
export function FileFaults({ refused, anchor, onClose }: FileFaultsProps) {
  const [only, ...others] = refused;
  if (only === undefined) return null;
  if (others.length > 0)
    return (
      <Sheet title={`None of ${refused.length} files was opened`} anchor={anchor} onClose={onClose}>
        <p>What is on the page has not changed.</p>
        <RefusedFiles refused={refused} />
      </Sheet>
    );
  const whole = faultOfWhole(only);
  return (
    <Sheet title={`${only.name} was not opened`} anchor={anchor} onClose={onClose}>
      <p>What is on the page has not changed. {whole ?? 'Found in the file:'}</p>
      {whole === null ? <FaultsFound refused={only} /> : null}
    </Sheet>
  );
}
