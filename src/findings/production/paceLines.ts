import type { Ratio } from '../../compensation/index.ts';
import { ratio, round, times } from '../../compensation/index.ts';
import type { ExplainedLine } from '../explanation.ts';
import { exactWrvus, whole } from '../formatNumber.ts';
import { exactText } from './exactText.ts';
import type { PacedOffer } from './paceFigure.ts';

/** wRVUs to date, what of the year has gone, and where it goes. */
export function projectionLines(paced: PacedOffer): readonly ExplainedLine[] {
  const { toDate, gone, projection, unreported } = paced.soFar;
  if (projection === null) return [toDateLine(paced), goneLine(paced)];
  const [done, all] = [exactWrvus(round(toDate)), exactWrvus(round(projection))];
  const isWhole = unreported.length === 0;
  return [
    toDateLine(paced),
    goneLine(paced),
    {
      label: 'The year’s end at that pace',
      printed: isWhole ? `${done} ÷ ${shareText(gone)} = ${all}` : null,
      amount: all,
      notes: isWhole ? [] : ['Months that are not reported go at the pace of the others.'],
    },
  ];
}

/** Twelve months without leave at the pace so far. */
export function annualisedLines(paced: PacedOffer): readonly ExplainedLine[] {
  const { annualised, projection } = paced.soFar;
  if (annualised === null) return projectionLines(paced);
  const isSame = projection !== null && round(projection) === round(annualised);
  return [
    ...projectionLines(paced),
    {
      label: 'Twelve months without leave at that pace',
      printed: null,
      amount: exactWrvus(round(annualised)),
      notes: isSame ? [] : ['The measured year is shorter, or leave takes work off it.'],
    },
  ];
}

function toDateLine({ pace, soFar }: PacedOffer): ExplainedLine {
  const amount = exactWrvus(round(soFar.toDate));
  const counted = pace.months.filter(({ month }) => !soFar.outside.includes(month));
  if (pace.wrvusToDate !== null || counted.length === 0)
    return { label: 'wRVUs to date', printed: null, amount, notes: ['One total, as entered.'] };
  const sum = counted.map(({ wrvus }) => exactWrvus(wrvus)).join(' + ');
  return {
    label: 'wRVUs to date, month by month',
    printed: counted.length === 1 ? null : `${sum} = ${amount}`,
    amount,
    notes: [],
  };
}

function goneLine({ soFar }: PacedOffer): ExplainedLine {
  const { gone, by, year } = soFar;
  const [days, all] = [year.asOf - year.worksFrom + 1, year.to - year.worksFrom + 1];
  return {
    label: 'Of the year’s work, gone',
    printed: null,
    amount: shareText(gone),
    notes: [
      `${whole(Math.max(0, days))} of ${whole(all)} days; ${by === 'months' ? 'each month weighs what it weighs in your year, and each of its days alike' : 'each day counts by its clinic'}; leave weighs nothing.`,
    ],
  };
}

function shareText(share: Ratio): string {
  return `${exactText(times(share, ratio(100)))}%`;
}
