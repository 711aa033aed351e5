import type { LadderYear } from '../../findings/index.ts';
import { FigureTable, useMedia } from '../../ui/index.ts';
import type { OpenOwnFigure } from './useOpenedFigure.ts';

interface LadderTableProps {
  readonly years: readonly LadderYear[];
  readonly chosen: number;
  readonly caption: string;
  readonly onOpen: OpenOwnFigure;
}

interface Column {
  readonly key: string;
  readonly heading: string;
  readonly holds: 'figures' | 'words';
  readonly of: (year: LadderYear) => string;
}

const RUNG: Column = {
  key: 'rung',
  heading: 'Rung',
  holds: 'figures',
  of: ({ rung }) => (rung === null ? 'none' : String(rung)),
};
const ATTAINMENT: Column = {
  key: 'attainment',
  heading: 'Attainment',
  holds: 'figures',
  of: ({ attainment }) => attainment?.text ?? 'not known',
};
const MONEY: readonly Column[] = [
  {
    key: 'supported',
    heading: 'Supported pay',
    holds: 'figures',
    of: ({ supported }) => supported?.text ?? 'not known',
  },
  { key: 'base', heading: 'Base', holds: 'figures', of: ({ base }) => base?.text ?? 'none' },
  { key: 'gap', heading: 'Gap', holds: 'figures', of: ({ gap }) => gap?.text ?? 'not known' },
];
const WHY: Column = { key: 'why', heading: 'Why', holds: 'words', of: ({ why }) => why };

/** The same as the ladder's picture in figures, a row a year; on a phone in two tables. */
export function LadderTable({ years, chosen, caption, onOpen }: LadderTableProps) {
  const isNarrow = useMedia('(max-width: 699px)');
  const tables = isNarrow ? [[ATTAINMENT, RUNG, WHY], MONEY] : [[ATTAINMENT, ...MONEY, RUNG, WHY]];
  return tables.map((columns) => (
    <FigureTable
      key={columns[0]?.key}
      caption={caption}
      nameHeading="Year"
      nameHolds="figures"
      columns={columns}
      rows={years.map((year) => ({
        key: String(year.year),
        name: String(year.year),
        isMarked: year.year === chosen,
        cells: columns.map(({ of }) => of(year)),
      }))}
      onOpen={({ key }, button) => {
        const year = years.find((each) => String(each.year) === key);
        if (year !== undefined) onOpen(year.opens, button);
      }}
    />
  ));
}
