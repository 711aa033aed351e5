import type { BasisPoints } from '../../compensation/index.ts';
import type { ComparisonResults, LowAndHigh } from '../../findings/index.ts';
import { Slider } from '../../ui/index.ts';
import { RateAsked } from './RateAsked.tsx';
import { VolumesAsked } from './VolumesAsked.tsx';

interface ComparedByProps {
  readonly results: ComparisonResults;
  readonly onAskVolumes: (volumes: LowAndHigh | null) => void;
  readonly onAskMonth: (month: number) => void;
  readonly onAskRate: (rate: BasisPoints | null) => void;
}

const nothing = (): void => undefined;

/** At which volumes, at which discount and at the end of which month the offers are compared. */
export function ComparedBy({ results, onAskVolumes, onAskMonth, onAskRate }: ComparedByProps) {
  const { volumes, leavingMonth, lastMonth } = results;
  return (
    <>
      <VolumesAsked volumes={volumes} onAsk={onAskVolumes} />
      <RateAsked onAsk={onAskRate} />
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
          onSlide={onAskMonth}
          onEnd={nothing}
        />
      </div>
    </>
  );
}
