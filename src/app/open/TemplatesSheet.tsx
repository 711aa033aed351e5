import type { Workspace } from '../../compensation/index.ts';
import { templatesSource } from '../../contract-file/index.ts';
import { ChoiceList, Sheet } from '../../ui/index.ts';
import { templateChoices } from './templateChoices.ts';

interface TemplatesSheetProps {
  readonly anchor: HTMLElement;
  readonly onChoose: (workspace: Workspace) => void;
  readonly onClose: () => void;
}

/** The templates to choose from. */
export function TemplatesSheet({ anchor, onChoose, onClose }: TemplatesSheetProps) {
  return (
    <Sheet title="Start from a template" anchor={anchor} onClose={onClose}>
      <ChoiceList choices={templateChoices(onChoose)} about={templatesSource} />
    </Sheet>
  );
}
