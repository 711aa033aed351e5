import { explainVolume, explainWrvus } from '../compensation/index.ts';
import type { ExplainedLine } from './explanation.ts';
import { exactWrvus, percent } from './formatNumber.ts';
import { printExpression } from './printExpression.ts';
import type { YearView } from './yearView.ts';

/** How a year's credited wRVUs come about: the mature volume, what changes it, what leave takes. */
export function creditedLines(view: YearView): readonly ExplainedLine[] {
  const { subject, year, credited } = view;
  const isWholeYear = view.facts.pay.months.every(({ planMonth }) => planMonth.leave === 0);
  const volume = explainVolume(subject.plan, subject.annual, year);
  const of = volume.kind === 'rounded' ? volume.of : volume;
  const whole = `${exactWrvus(subject.ran.volumes?.[year - 1] ?? 0)} wRVUs`;
  const counted = `${exactWrvus(credited)} wRVUs`;
  const worked = explainWrvus(subject.ran, view.facts.pay.months);
  return [
    {
      label: isWholeYear ? 'The year’s volume' : 'The year’s volume, before leave',
      printed: of.kind === 'number' ? null : `${printExpression(of)} = ${whole}`,
      amount: whole,
      notes: of.kind === 'number' ? [] : factorNotes(view),
    },
    ...(isWholeYear
      ? []
      : [
          {
            label: 'What of it is worked, less the leave',
            printed: `${printExpression(worked)} = ${counted}`,
            amount: counted,
            notes: [],
          },
        ]),
  ];
}

/** The same where a year counts another number than a full practice’s, else none. */
export function countedLines(view: YearView): readonly ExplainedLine[] {
  return creditedLines(view).filter(({ printed }) => printed !== null);
}

/** What each percent behind the volume is, in the order in which they are multiplied. */
function factorNotes({ subject, year }: YearView): readonly string[] {
  const { rampPercent, growthPercentPerYear, creditPercent } = subject.offer.volume;
  const ramp = rampPercent?.[Math.min(year, rampPercent.length) - 1] ?? 10_000;
  const growth = growthPercentPerYear ?? 0;
  const credit = creditPercent ?? 10_000;
  return [
    ...(ramp === 10_000 ? [] : [`${percent(ramp)}: how full the practice is in year ${year}.`]),
    ...(growth === 0 || year === 1
      ? []
      : [`${percent(10_000 + growth)}: each year’s volume of the year before.`]),
    ...(credit === 10_000 ? [] : [`${percent(credit)}: the share of the work that is credited.`]),
  ];
}
