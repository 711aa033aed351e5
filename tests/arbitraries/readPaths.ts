import type { Item, Offer } from '../../src/compensation/index.ts';

/** The terms of an offer that can be read in more than one way, wherever a part states something. */
export function readPaths(offer: Offer): readonly string[] {
  return [
    ...offer.phases.flatMap(({ target, productivity }, index) => [
      ...within(target, `phases[${index}].target`, ['proratedForLeave', 'rampPercent']),
      ...within(productivity, `phases[${index}].productivity`, [
        'applies',
        'measuredEveryMonths',
        'planYearStartsInMonth',
        'cumulative',
        'deficit',
      ]),
    ]),
    'rebase',
    'guaranteedMonths',
    'printedForFte',
    ...(offer.rebase === null || offer.rebase === 'none'
      ? []
      : Object.keys(offer.rebase).map((term) => `rebase.${term}`)),
    ...offer.volume.leave.map((_, index) => `volume.leave[${index}].basePaidPercent`),
    ...offer.items.flatMap((item, index) => ofItem(item).map((term) => `items[${index}].${term}`)),
  ];
}

function within(part: object, path: string, names: readonly string[]): readonly string[] {
  const isStated = Object.values(part).some((term) => term !== null);
  return isStated ? names.map((name) => `${path}.${name}`) : [];
}

function ofItem(item: Item): readonly string[] {
  switch (item.kind) {
    case 'quality':
      return ['expectedPercent'];
    case 'withhold':
      return ['of', 'expectedReturnPercent'];
    case 'stipend':
    case 'call':
    case 'benefit':
    case 'signing':
    case 'relocation':
    case 'retention':
    case 'loanRepayment':
      return [];
  }
}
