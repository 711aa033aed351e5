import { ENDINGS } from '../../compensation/index.ts';
import { explain } from '../explain.ts';
import type { ExplainedLine } from '../explanation.ts';
import type { LeavingAtMonth } from '../leaving/leavingAtMonth.ts';
import { leavingIn } from '../leaving/leavingOf.ts';
import { monthText } from '../leaving/leavingWords.ts';
import type { ReadySubject } from '../subject.ts';
import type { DerivationBlock } from './derivationBlocks.ts';
import type { ExitRow } from './exitRows.ts';
import { leavingSteps } from './leavingSteps.ts';

const BEFORE_TAX = 'Before tax: what was paid, not what was left of it after tax.';
const RANGES = 'A range runs from the least to the most that what is not stated can mean.';

/** What leaving costs in each month of the table. */
export function exitBlock(subject: ReadySubject, rows: readonly ExitRow[]): DerivationBlock {
  const cells = rows.flatMap((row) => row.cells);
  return {
    keys: ['exit'],
    as: null,
    group: 'Leaving',
    title: 'What leaving costs, by month',
    lines: leavingSteps(subject, cells, { byPart: false }),
    restsOn: [BEFORE_TAX, ...ranges(cells.map(({ found }) => found))],
    explanations: rows.map(({ figure }) => explain(figure)),
    figures: rows.flatMap(({ row, endings }) =>
      endings.map((ending) => `leaving${row.month}.${ending}.total`),
    ),
  };
}

/** What leaving at the end of one month is made of. */
export function monthBlock(
  subject: ReadySubject,
  month: number,
  { rows }: LeavingAtMonth,
): DerivationBlock {
  const found = ENDINGS.map((ending) => leavingIn(subject, month, ending));
  const cells = found.map((leaving) => ({ month, ending: leaving.ending, found: leaving }));
  const notice = rows.filter(({ key }) => key === 'noticePay').map(({ figure }) => explain(figure));
  return {
    keys: ['month'],
    as: null,
    group: 'Leaving',
    title: `Leaving at the end of ${monthText(subject, month)}`,
    lines: [
      ...leavingSteps(subject, cells, { byPart: true }),
      ...noticeSteps(notice.flatMap(({ lines }) => lines)),
    ],
    restsOn: [
      BEFORE_TAX,
      'Pay for the days of the notice is no part of what leaving costs.',
      ...ranges(found),
    ],
    explanations: rows.map(({ figure }) => explain(figure)),
    figures: [`leaving${month}.`, `payback${month}.`, `noticePay${month}`],
  };
}

/** "I resign, by the base in force then" and the same of being let go: one step for both. */
function noticeSteps(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  const steps = new Map<string, { readonly line: ExplainedLine; readonly who: string[] }>();
  for (const line of lines) {
    const [who = '', ...how] = line.label.split(', ');
    const label = ['Pay through the notice', ...how].join(', ');
    const said = `${label}: ${line.printed ?? line.amount}`;
    const step = steps.get(said) ?? { line: { ...line, label }, who: [] };
    step.who.push(who);
    steps.set(said, step);
  }
  return [...steps.values()].map(({ line, who }) => ({
    ...line,
    label: `${line.label} (${who.join('; ')})`,
  }));
}

function ranges(
  found: readonly { readonly least: number; readonly mostPriced: number }[],
): readonly string[] {
  return found.some(({ least, mostPriced }) => least !== mostPriced) ? [RANGES] : [];
}
