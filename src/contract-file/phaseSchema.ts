import type { Base, Phase, Target } from '../compensation/index.ts';
import { dollars, percent, whole, wrvus } from './amount.ts';
import { refuse } from './codec.ts';
import { listOrNull, requiredList } from './list.ts';
import { impliedPart, part } from './part.ts';
import { productivitySchema } from './productivitySchema.ts';
import { requiredTerm, term } from './term.ts';
import { flag } from './word.ts';

const base = impliedPart<Base>({
  annualDollars: term(dollars),
  raisePercentPerYear: term(percent(-50, 100)),
});

const target = impliedPart<Target>({
  annualWrvus: term(wrvus),
  rampPercent: listOrNull(requiredTerm(percent(1)), { from: 1, to: 10 }),
  proratedForLeave: term(flag),
});

const phase = part<Phase>({
  fromMonth: requiredTerm(whole('contract months', 1, 120)),
  base,
  target,
  productivity: productivitySchema,
});

/** The written stages of a contract: the first starts in month 1, and they ascend. */
export const phasesSchema = requiredList(phase, { from: 1, to: 12 }, (phases, report) => {
  let before: number | null = null;
  for (const [index, { fromMonth }] of phases.entries()) {
    if (before === null) {
      if (fromMonth !== 1)
        refuse(
          report,
          { kind: 'exactly', value: 1, because: 'for the first phase starts the contract' },
          [index, 'fromMonth'],
        );
    } else if (fromMonth <= before) {
      refuse(
        report,
        {
          kind: 'above',
          noun: 'contract months',
          than: before,
          because: 'where the phase before starts',
        },
        [index, 'fromMonth'],
      );
    }
    before = fromMonth;
  }
});
