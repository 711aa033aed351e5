import type { MouseEvent } from 'react';
import { useId, useState } from 'react';
import type { YearByYear } from '../findings/index.ts';
import { BarLayer } from './BarLayer.tsx';
import { PayPatterns, PaySwatch } from './PayPatterns.tsx';
import { textWidth } from './textWidth.ts';
import { useBox } from './useBox.ts';
import { YearMarkLayer } from './YearMarkLayer.tsx';
import { placeYearMarks } from './placeYearMarks.ts';
import { yearTick } from './yearTick.tsx';
import { Plot } from './Plot.tsx';
import './picture.css';
import './years.css';

interface YearByYearPictureProps {
  readonly years: YearByYear;
  readonly onChoose: (year: number) => void;
}

const edges = { top: 28, right: 0, bottom: 20, left: 0 } as const;
/** Between the lowest mark and the highest amount over a bar. */
const underMarks = 22;

/**
 * A bar for each contract year, stacked by kind of pay, under what happens to the base and the term.
 * A press on a bar, or an arrow key, chooses the page's year.
 */
export function YearByYearPicture({ years, onChoose }: YearByYearPictureProps) {
  const { y, bars, kinds, marks, chosen } = years;
  const { box, width, height, face } = useBox();
  const [read, setRead] = useState<number | null>(null);
  const id = useId();
  const tickWidth = Math.max(...y.ticks.map(({ text }) => textWidth(text, face))) + 8;
  const plotWidth = Math.max(width - tickWidth, 1);
  const band = plotWidth / bars.length;
  const placed = placeYearMarks(marks, {
    at: (months) => tickWidth + (months / 12) * band,
    to: width,
    face,
  });
  const fits = [0, 1, 2].find((length) =>
    bars.every(
      ({ labels }) =>
        textWidth(labels[Math.min(length, labels.length - 1)] ?? '', face) <= band - 4,
    ),
  );
  const yearAt = (event: MouseEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left - tickWidth;
    return Math.min(bars.length, Math.max(1, Math.ceil(place / band)));
  };
  const reading = bars.find(({ year }) => year === read);

  return (
    <div className={reading === undefined ? 'picture' : 'picture picture-is-read'}>
      <PayPatterns id={id} />
      <ul className="years-key">
        {kinds.map(({ kind, name }) => (
          <li key={kind}>
            <PaySwatch id={id} kind={kind} />
            {name}
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the slider inside takes the keys */}
      <div
        ref={box}
        className="picture-box years-box"
        onPointerMove={(event) => setRead(yearAt(event))}
        onPointerLeave={() => setRead(null)}
        onClick={(event) => onChoose(yearAt(event))}
      >
        <input
          className="picture-stop"
          type="range"
          aria-label={`${years.title}. Chooses the contract year.`}
          aria-valuetext={bars[chosen - 1]?.spoken ?? ''}
          min={1}
          max={bars.length}
          step={1}
          value={chosen}
          onChange={(event) => onChoose(Number(event.currentTarget.value))}
        />
        {width === 0 ? null : (
          <Plot
            width={width}
            height={height}
            margin={{ ...edges, top: edges.top + placed.height + underMarks }}
            x={{
              dataKey: 'year',
              from: 0,
              to: bars.length,
              ticks: bars.map(({ year }) => year - 0.5),
              tick: yearTick(chosen),
              hasLine: false,
            }}
            y={y}
            tickWidth={tickWidth}
            data={bars.map(({ year, paid }) => ({ year: year - 0.5, paid }))}
            scaledBy="paid"
          >
            <YearMarkLayer id={id} placed={placed} top={edges.top} />
            <BarLayer id={id} bars={bars} length={fits ?? null} />
          </Plot>
        )}
        <span className="picture-label picture-label-up">
          {fits === 0 || fits === 1 ? y.label : years.labelInThousands}
        </span>
        {reading === undefined ? null : (
          <p className="picture-reading">
            <span>Year {reading.year}</span>
            <strong>{reading.labels[0]}</strong>
          </p>
        )}
        <span className="picture-label picture-label-across">contract year</span>
      </div>
    </div>
  );
}
