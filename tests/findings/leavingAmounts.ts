import { leavingInMonth } from '../../src/compensation/index.ts';
import type { Ending, Leaving } from '../../src/compensation/index.ts';
import type { ReadySubject } from '../../src/findings/index.ts';

/** The amount in dollars that a figure of leaving stands for, read from the engine by its key. */
export function leavingAmounts({ ran }: ReadySubject, key: string): readonly number[] {
  const [, month, ending, of, end] =
    /^(?:leaving|noticePay)(\d+)\.(resign|letGo|nonRenewed)\.(?:(\w+)\.)?(least|most)$/.exec(key) ??
    [];
  if (month === undefined) return [];
  const { endings } = leavingInMonth(ran, Number(month));
  const found = endings[ending as Ending]; // the pattern names the three
  const cents = key.startsWith('noticePay') ? paid(found, end) : cost(found, of, end);
  return cents === null ? [] : [cents / 100];
}

function cost(found: Leaving, of: string | undefined, end: string | undefined): number | null {
  if (of === 'total') return end === 'least' ? found.least : found.mostPriced;
  const part = found.parts.find(({ kind }) => kind === of);
  return (end === 'least' ? part?.least : part?.most) ?? null;
}

function paid({ noticePay }: Leaving, end: string | undefined): number | null {
  switch (noticePay.kind) {
    case 'amount':
      return noticePay.cents;
    case 'range':
      return end === 'least' ? noticePay.least : noticePay.most;
    case 'noFigure':
    case 'notStated':
    case 'noNotice':
      return null;
  }
}
