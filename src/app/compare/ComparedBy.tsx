import type { ComparisonResults } from '../../findings/index.ts';
import { Slider } from '../../ui/index.ts';
import type { ComparedBy as Chosen } from '../../workspace/index.ts';
import { RateAsked } from './RateAsked.tsx';
import { VolumesAsked } from './VolumesAsked.tsx';

interface ComparedByProps {
  readonly results: ComparisonResults;
  readonly compared: Chosen;
  readonly onCompare: (by: Partial<Chosen>) => void;
}

const nothing = (): void => undefined;

/** At which volumes, at which discount and at the end of which month the offers are compared. */
export function ComparedBy({ results, compared, onCompare }: ComparedByProps) {
  const { volumes, leavingMonth, lastMonth } = results;
  return (
    <>
      <VolumesAsked
        typed={compared}
        volumes={volumes}
        onAsk={({ low, high }, asked) => onCompare({ low, high, volumes: asked })}
      />
      <RateAsked typed={compared.rate} onType={(rate) => onCompare({ rate })} />
      <div className="compare-month">
        <p aria-hidden="true">Leaving at the end of month {leavingMonth}</p>
        <Slider
          label="Month of leaving"
          value={leavingMonth}
          from={1}
          to={lastMonth}
          step={1}
          page={12}
          valueText={`month ${leavingMonth}`}
          onStart={nothing}
          onSlide={(month) => onCompare({ month })}
          onEnd={nothing}
        />
      </div>
    </>
  );
}
