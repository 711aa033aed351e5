import type { Rebase } from '../compensation/index.ts';
import { dollars, percent, rate, whole } from './amount.ts';
import { refuse } from './codec.ts';
import { unitsToDecimal } from './decimal.ts';
import { optionalPart, orNone, part } from './part.ts';
import { term } from './term.ts';
import { choice, flag } from './word.ts';

const rebase = part<Rebase>(
  {
    firstMonth: term(whole('contract months', 2, 120)),
    everyMonths: term(whole('months', 1, 120)),
    lookbackMonths: term(whole('months', 1, 60)),
    dataLagMonths: term(whole('months', 0, 12)),
    dollarsPerWrvu: term(rate),
    creditPercent: term(percent()),
    onlyBelowTargetPercent: term(percent()),
    becomes: term(choice('base', 'production')),
    maxCutPercent: term(percent(0, 100)),
    maxRaisePercent: term(percent()),
    floorDollars: term(dollars),
    ceilingDollars: term(dollars),
    leaveExcluded: term(flag),
    thresholdFollows: term(flag),
  },
  ({ floorDollars, ceilingDollars }, report) => {
    if (floorDollars !== null && ceilingDollars !== null && floorDollars > ceilingDollars)
      refuse(
        report,
        {
          kind: 'atMost',
          noun: 'dollars',
          than: unitsToDecimal(ceilingDollars, 2),
          because: 'the ceiling',
        },
        ['floorDollars'],
      );
  },
);

/** How the pay is recalculated from past production; model page, section 7. */
export const rebaseSchema = orNone(optionalPart(rebase));
