import type { Ratio } from '../../compensation/index.ts';
import { round } from '../../compensation/index.ts';
import { figure, moneyFigure } from '../figure.ts';
import { exactDollars, rate } from '../formatNumber.ts';
import { say } from '../say.ts';
import type { Sentence } from '../sentence.ts';
import type { YearView } from '../yearView.ts';

/** Where no rebasing terms price the work, by how much a yardstick of ours puts it under the base. */
export function gapSentence(view: YearView): Sentence | null {
  const { facts, year, terms } = view;
  const { supported, annualBase } = facts;
  if (supported === null || supported.by === 'rebase' || annualBase === null) return null;
  if (terms.model !== 'bonus' && terms.model !== 'salary') return null;
  const gap = annualBase - supported.cents;
  if (gap <= 0) return null;
  const lines = { steps: 'yardstick', supported, base: null } as const;
  const written = facts.pay.months.at(-1)?.planMonth.contractRate ?? null;
  const isWritten = written !== null && written === round(supported.rate);
  const rateText = perWrvu(supported.rate);
  const at = figure(view, {
    of: `year${year}.yardstick`,
    text: rateText,
    exact: `${rateText} per wRVU`,
    title: 'Dollars for a wRVU, by a yardstick of ours',
    lines,
    terms: ['phases'],
  });
  const of = ['phases', 'volume'];
  const pay = moneyFigure(view, supported.cents, {
    of: `year${year}.supported`,
    title: `What the work of year ${year} comes to, by a yardstick of ours`,
    lines,
    terms: of,
  });
  const less = moneyFigure(view, gap, {
    of: `year${year}.gap`,
    title: `Base less what the work of year ${year} comes to, by a yardstick of ours`,
    lines: { ...lines, base: annualBase },
    terms: of,
  });
  return say`By a yardstick of ours, not the contract’s (${isWritten ? 'its own rate' : 'base ÷ target'}, ${at} a wRVU), the work of year ${String(year)} comes to ${pay}: ${less} less than the base.`;
}

/** A rate as it is written, or to the cent where a division leaves no whole one. */
function perWrvu({ n, d }: Ratio): string {
  const tenThousandths = round({ n, d });
  return BigInt(tenThousandths) * BigInt(d) === BigInt(n)
    ? rate(tenThousandths)
    : exactDollars(Math.round(tenThousandths / 100));
}
