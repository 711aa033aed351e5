import { ChoiceList, Sheet } from '../../ui/index.ts';
import type { Draft, OfferReading } from '../../workspace/index.ts';
import { fileOf } from '../../workspace/index.ts';
import { useReport } from '../report/ReportFrame.tsx';
import type { Tell } from '../useNotice.ts';
import { saveSpreadsheet, spreadsheetName } from './saveSpreadsheet.ts';
import { fileName, saveText } from './saveText.ts';

interface FileSheetProps {
  readonly draft: Draft;
  /** Whether values are tried that no file takes. */
  readonly hasTries: boolean;
  readonly anchor: HTMLElement;
  readonly tell: Tell;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Open a file, or save what is on the page as one; what the file cannot take is said before. */
export function FileSheet({ draft, hasTries, anchor, tell, onOpen, onClose }: FileSheetProps) {
  const report = useReport();
  const { file, workspace, leftOut } = fileOf(draft);
  const ready = draft.offers.length - leftOut.length;
  const asWritten = hasTries
    ? ' As the contracts are written: what you only try is not in it.'
    : '';
  const save = () => {
    onClose();
    if (file === null) return;
    saveText(`${JSON.stringify(file, null, 2)}\n`, fileName);
    tell({ text: `Saved as ${fileName}.${leftOutSentence(leftOut)}`, undo: null });
  };
  const saveSheets = async () => {
    onClose();
    if (workspace === null) return;
    const names = leftOut.map(({ name }) => name);
    const isSaved = await saveSpreadsheet({ workspace, leftOut: names });
    tell({
      text: isSaved
        ? `Saved as ${spreadsheetName}.${leftOutSentence(leftOut)}`
        : 'The spreadsheet could not be made in this browser.',
      undo: null,
    });
  };
  const open = {
    key: 'open',
    name: 'Open files',
    description:
      'Contract files of this page, one or several to compare. They can also be dropped on the page. Nothing of yours is replaced before you see what they hold.',
    onChoose: onOpen,
  };
  const saving = {
    key: 'save',
    name: 'Save a file',
    description: `${fileName}, with ${ready === 1 ? '1 offer' : `${ready} offers`}.${leftOutSentence(leftOut)}${asWritten}`,
    onChoose: save,
  };
  const savingSheets = {
    key: 'spreadsheet',
    name: 'Save a spreadsheet',
    description: `${spreadsheetName}, with the years of each offer as live formulas of its terms.${leftOutSentence(leftOut)}${asWritten}`,
    onChoose: () => void saveSheets(),
  };
  const printing = {
    key: 'report',
    name: 'Report to print',
    description: 'Term sheet, questions, results and their derivations, on paper or as a PDF.',
    onChoose: () => {
      onClose();
      report.open(anchor);
    },
  };
  return (
    <Sheet title="File" anchor={anchor} onClose={onClose}>
      <ChoiceList choices={file === null ? [open] : [open, saving, savingSheets, printing]} />
      {file === null ? (
        <p>Nothing can be saved yet: an entry of each offer does not read as a whole value.</p>
      ) : null}
    </Sheet>
  );
}

function leftOutSentence(leftOut: readonly OfferReading[]): string {
  if (leftOut.length === 0) return '';
  return ` Left out, because an entry does not read: ${leftOut.map(({ name }) => name).join(', ')}.`;
}
