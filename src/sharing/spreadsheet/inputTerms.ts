import type { Item, Offer, Phase, Plan } from '../../compensation/index.ts';
import type { InputTerm } from './inputs.ts';

/** Every term of an offer that its formulas use, in the order of a contract. */
export function inputTerms(plan: Plan): readonly InputTerm[] {
  const { offer } = plan;
  const last = plan.months.at(-1)?.month ?? 0;
  return [
    ...volumeTerms(offer, plan.years),
    ...fteTerms(offer),
    ...offer.phases.flatMap((phase, index) =>
      phase.fromMonth <= last + 1 || isAsked(plan, index) ? phaseTerms(plan, phase, index) : [],
    ),
    ...rebaseTerms(plan),
    ...offer.items.flatMap(itemTerms),
    ...(offer.totalCashCapDollars === null || offer.totalCashCapDollars === 'none'
      ? []
      : [
          {
            path: 'totalCashCapDollars',
            value: offer.totalCashCapDollars,
            unit: 'yearCap',
          } as const,
        ]),
  ];
}

/** Whether the tiers of a phase give the contract rate of another, later or not. */
function isAsked(plan: Plan, phase: number): boolean {
  return plan.months.some((month) => month.contractRatePhase === phase);
}

function volumeTerms({ volume }: Offer, years: number): readonly InputTerm[] {
  return [
    { path: 'volume.annualWrvus', value: volume.annualWrvus ?? 0, unit: 'wrvus' },
    ...byYear('volume.rampPercent', volume.rampPercent, years, 0),
    ...stated('volume.growthPercentPerYear', volume.growthPercentPerYear, 'change'),
    ...stated('volume.creditPercent', volume.creditPercent, 'percent'),
  ];
}

function fteTerms({ clinicalFte, printedForFte }: Offer): readonly InputTerm[] {
  if (printedForFte === null) return [];
  return [
    ...stated('clinicalFte', clinicalFte, 'fte'),
    ...stated('printedForFte', printedForFte, 'fte'),
  ];
}

function phaseTerms(plan: Plan, phase: Phase, index: number): readonly InputTerm[] {
  const path = `phases[${index}]`;
  const { base, target, productivity } = phase;
  const needsTarget = plan.rebase !== null && plan.rebase.onlyBelowTargetPercent !== null;
  return [
    ...stated(`${path}.base.annualDollars`, base.annualDollars, 'dollars'),
    ...stated(`${path}.base.raisePercentPerYear`, base.raisePercentPerYear, 'change'),
    ...(needsTarget ? stated(`${path}.target.annualWrvus`, target.annualWrvus, 'wrvus') : []),
    ...byYear(`${path}.target.rampPercent`, target.rampPercent, plan.years, 100),
    ...(productivity.model === 'salary' ? [] : (productivity.tiers ?? [])).flatMap(
      ({ fromWrvus, dollarsPerWrvu }, tier): readonly InputTerm[] => {
        const at = `${path}.productivity.tiers[${tier}]`;
        const before = `${path}.productivity.tiers[${tier - 1}].fromWrvus`;
        // The first tier of every model but the bonus starts at the first wRVU.
        const isFixed = tier === 0 && productivity.model !== 'bonus';
        const rate = dollarsPerWrvu ?? 0;
        // Whether a rate is above 0 decides which rate is the contract's; it stays on its side.
        const isAsked = plan.rebase !== null || productivity.threshold === 'baseDividedByRate';
        const side = !isAsked ? {} : rate > 0 ? { least: 1 } : { most: 0 };
        return [
          ...(isFixed || fromWrvus === null
            ? []
            : [
                {
                  path: `${at}.fromWrvus`,
                  value: fromWrvus,
                  unit: 'wrvus' as const,
                  ...(tier === 0
                    ? {}
                    : tier === 1
                      ? { least: 1, above: before }
                      : { above: before }),
                },
              ]),
          { path: `${at}.dollarsPerWrvu`, value: rate, unit: 'rate', ...side },
        ];
      },
    ),
  ];
}

function rebaseTerms({ offer, rebase }: Plan): readonly InputTerm[] {
  if (rebase === null || offer.rebase === null || offer.rebase === 'none') return [];
  if (rebase.becomes === 'production') {
    return stated('rebase.dollarsPerWrvu', rebase.dollarsPerWrvu, 'rate');
  }
  return [
    ...stated('rebase.dollarsPerWrvu', rebase.dollarsPerWrvu, 'rate'),
    ...stated('rebase.creditPercent', offer.rebase.creditPercent, 'percent'),
    ...stated('rebase.onlyBelowTargetPercent', rebase.onlyBelowTargetPercent, 'percent'),
    ...stated('rebase.maxCutPercent', rebase.maxCutPercent, 'share'),
    ...stated('rebase.maxRaisePercent', rebase.maxRaisePercent, 'percent'),
    ...stated('rebase.floorDollars', rebase.floorDollars, 'dollars'),
    ...stated('rebase.ceilingDollars', rebase.ceilingDollars, 'dollars').map((term) => ({
      ...term,
      notUnder: 'rebase.floorDollars',
    })),
  ];
}

function itemTerms(item: Item, index: number): readonly InputTerm[] {
  const path = `items[${index}]`;
  switch (item.kind) {
    case 'stipend':
    case 'loanRepayment':
    case 'benefit':
      return [counted(`${path}.dollarsPerYear`, item.dollarsPerYear, 'dollars')];
    case 'quality':
      return [
        counted(`${path}.maximumDollarsPerYear`, item.maximumDollarsPerYear, 'dollars'),
        counted(`${path}.expectedPercent`, item.expectedPercent, 'share'),
      ];
    case 'withhold':
      return [
        counted(`${path}.percent`, item.percent, 'share'),
        counted(`${path}.expectedReturnPercent`, item.expectedReturnPercent, 'share'),
      ];
    case 'call':
      return [
        counted(`${path}.dollarsPerShift`, item.dollarsPerShift, 'shiftDollars'),
        counted(`${path}.shiftsPerMonth`, item.shiftsPerMonth, 'shifts'),
      ];
    case 'signing':
    case 'relocation':
    case 'retention':
      return [counted(`${path}.dollars`, item.dollars, 'dollars')];
  }
}

function stated(path: string, value: number | null, unit: InputTerm['unit']): readonly InputTerm[] {
  return value === null ? [] : [{ path, value, unit }];
}

/** An amount of an item: one that is not stated counts as 0 and says so. */
function counted(path: string, value: number | null, unit: InputTerm['unit']): InputTerm {
  return { path, value: value ?? 0, unit, isStated: value !== null };
}

/** A percent for each year; those past the horizon have no effect, the last repeats. */
function byYear(
  path: string,
  percents: readonly number[] | null,
  years: number,
  least: number,
): readonly InputTerm[] {
  return (percents ?? []).slice(0, years).map((value, index, all) => ({
    path: `${path}[${index}]`,
    value,
    unit: 'percent',
    least,
    place: `, year ${index + 1}${index === all.length - 1 && index + 1 < years ? ' and later' : ''}`,
  }));
}
