import type { YearByYear } from '../../findings/index.ts';
import { FigureTable, useMedia } from '../../ui/index.ts';
import type { OpenOwnFigure } from './useOpenedFigure.ts';

interface YearsTableProps {
  readonly years: YearByYear;
  readonly onOpen: OpenOwnFigure;
}

/**
 * The figures of the years, a column a year; as many columns side by side as the width and the
 * longest amount leave room for. A row opens its figure of the page's year.
 */
export function YearsTable({ years, onOpen }: YearsTableProps) {
  const isNarrow = useMedia('(max-width: 699px)');
  const { rows, chosen, title } = years;
  const longest = Math.max(
    ...rows.flatMap(({ figures }) => figures.map(({ text }) => text.length)),
  );
  const room = isNarrow ? 24 : 54;
  const side = Math.max(1, Math.floor(room / (longest + 1)));
  const stacks = Math.ceil(years.years / side);
  const each = Math.ceil(years.years / stacks);
  return Array.from({ length: stacks }, (_, stack) => {
    const first = stack * each;
    const last = Math.min(first + each, years.years) - 1;
    const shown = Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
    return (
      <FigureTable
        key={first}
        caption={`${title}: years ${first + 1} to ${last + 1}`}
        nameHeading="Contract year"
        nameHolds="words"
        columns={shown.map((at) => ({
          key: String(at),
          heading: `Year ${at + 1}`,
          holds: 'figures',
        }))}
        rows={rows.map(({ key, name, figures, isSum }) => ({
          key,
          name,
          isMarked: isSum,
          cells: shown.map((at) =>
            at + 1 === chosen ? (
              <strong key={at}>{figures[at]?.text}</strong>
            ) : (
              (figures[at]?.text ?? '')
            ),
          ),
        }))}
        onOpen={({ key }, button) => {
          const row = rows.find((candidate) => candidate.key === key);
          const at = shown.includes(chosen - 1) ? chosen - 1 : first;
          const figure = row?.figures[at];
          if (figure !== undefined) onOpen(figure, button);
        }}
      />
    );
  });
}
