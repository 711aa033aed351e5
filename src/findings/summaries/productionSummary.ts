import type { Offer } from '../../compensation/index.ts';
import { count, percent, wrvus } from '../formatNumber.ts';
import { listed } from '../formatWords.ts';
import { takenFrom } from '../takenFrom.ts';

/** "4,200 wRVUs a year, taken from the clinic, 50% in year 1". */
export function productionSummary({ volume }: Offer): string {
  if (volume.annualWrvus === null) return 'your wRVUs not entered';
  const from = takenFrom.get(volume.from);
  const growth = volume.growthPercentPerYear ?? 0;
  const credit = volume.creditPercent ?? 10_000;
  const leave = volume.leave.reduce((sum, { months }) => sum + months, 0);
  const parts = [
    `${wrvus(volume.annualWrvus)} wRVUs a year`,
    ...(from === undefined ? [] : [from]),
    ...rampParts(volume.rampPercent ?? []),
    ...(growth === 0 ? [] : [`growth of ${percent(growth)}`]),
    ...(credit === 10_000 ? [] : [`${percent(credit)} credited`]),
    ...(leave === 0 ? [] : [`${count(leave)} ${leave === 100 ? 'month' : 'months'} of leave`]),
  ];
  return parts.join(', ');
}

function rampParts(ramp: readonly number[]): readonly string[] {
  const steps = ramp.flatMap((share, index) =>
    share === 10_000 ? [] : [`${percent(share)} in year ${index + 1}`],
  );
  return steps.length === 0 ? [] : [listed(steps)];
}
