import type { Item, Model, Offer, Phase, Productivity } from '../compensation/index.ts';

/** The sections of a contract, in its order, and the user’s own log after them. */
export type SectionName =
  | 'theOffer'
  | 'baseAndGuarantee'
  | 'bonus'
  | 'rebasing'
  | 'otherPay'
  | 'leaving'
  | 'productionAndLeave'
  | 'log';

/** A term that the contract does not state and that its way of paying would use. */
export interface OpenTerm {
  readonly path: string;
  readonly section: SectionName;
}

/** The terms of an offer that are not stated, of those that its way of paying uses, by section. */
export function openTerms(offer: Offer): readonly OpenTerm[] {
  return [
    ...within('theOffer', openInOffer(offer)),
    ...within('baseAndGuarantee', [
      ...offer.phases.flatMap((phase, index) => openInBase(offer, phase, index)),
      ...openInTerm(offer),
    ]),
    ...within(
      'bonus',
      offer.phases.flatMap((phase, index) => openInBonus(offer, phase, index)),
    ),
    ...within('rebasing', openInRebasing(offer)),
    ...within('otherPay', openInOtherPay(offer)),
    ...within('leaving', openInLeaving(offer)),
    ...within('productionAndLeave', openInProduction(offer)),
  ];
}

/** The model in force in a phase as written. */
export function modelIn(offer: Offer, phase: number): Model | null {
  const stating = offer.phases
    .slice(0, phase + 1)
    .findLast(({ productivity }) => productivity.model !== null);
  return stating?.productivity.model ?? null;
}

function within(section: SectionName, paths: readonly string[]): readonly OpenTerm[] {
  return paths.map((path) => ({ path, section }));
}

/** Paths of the terms of a part that are null, in the order given. */
function nulls<Part extends object>(
  part: Part,
  path: string,
  names: readonly (keyof Part & string)[],
): readonly string[] {
  return names.filter((name) => part[name] === null).map((name) => `${path}.${name}`);
}

function states(part: object): boolean {
  return Object.values(part).some((term) => term !== null);
}

function openInBase(offer: Offer, { base, productivity }: Phase, index: number): readonly string[] {
  const path = `phases[${index}].base`;
  const isAsked = index === 0 ? productivity.model !== 'production' : states(base);
  // A later base goes without a raise as the one before it does: that is asked once.
  const isRaiseAsked = index === 0 || (raiseBefore(offer, index) ?? 0) !== 0;
  if (isAsked)
    return nulls(base, path, [
      'annualDollars',
      ...(isRaiseAsked ? (['raisePercentPerYear'] as const) : []),
    ]);
  // After production alone, a phase with a base finds none to run on.
  const runsOn = index === 0 || offer.phases.slice(0, index).some((phase) => states(phase.base));
  return runsOn || isProduction(offer, index) || !isProduction(offer, index - 1)
    ? []
    : [`${path}.annualDollars`];
}

function isProduction(offer: Offer, phase: number): boolean {
  return modelIn(offer, phase) === 'production';
}

/** The raise that the base in force before a phase states. */
function raiseBefore(offer: Offer, index: number): number | null {
  const before = offer.phases.slice(0, index).findLast(({ base }) => states(base));
  return before?.base.raisePercentPerYear ?? null;
}

function openInOffer({ clinicalFte, printedForFte }: Offer): readonly string[] {
  const isPartTime = clinicalFte !== null && clinicalFte !== FULL_TIME;
  return printedForFte === null && isPartTime ? ['printedForFte'] : [];
}

function openInTerm(offer: Offer): readonly string[] {
  return [
    ...(offer.guaranteedMonths === null && offer.rebase !== 'none' ? ['guaranteedMonths'] : []),
    ...(offer.termMonths === null ? ['termMonths'] : []),
  ];
}

const FULL_TIME = 100;
const WHOLE = 10_000;

function openInBonus(offer: Offer, phase: Phase, index: number): readonly string[] {
  const { target, productivity } = phase;
  const path = `phases[${index}]`;
  const asksTarget = index === 0 || states(target);
  const isBuilt = (offer.volume.rampPercent ?? []).some((share) => share < WHOLE);
  const prorated = offer.volume.leave.length > 0 || states(target);
  return [
    ...(asksTarget ? nulls(target, `${path}.target`, ['annualWrvus']) : []),
    ...(isBuilt && states(target) ? nulls(target, `${path}.target`, ['rampPercent']) : []),
    ...(asksTarget && prorated ? nulls(target, `${path}.target`, ['proratedForLeave']) : []),
    ...(index === 0 || states(productivity)
      ? openInProductivity(productivity, `${path}.productivity`)
      : []),
  ];
}

function openInProductivity(productivity: Productivity, path: string): readonly string[] {
  const { model, tiers, measuredEveryMonths, cumulative } = productivity;
  const isSettledOften = measuredEveryMonths !== null && measuredEveryMonths < 12;
  // A later quarter of one year can take back what an earlier one has settled.
  const canBePaidAhead = model !== 'production' && isSettledOften && cumulative === true;
  if (model === null) return [`${path}.model`];
  if (model === 'salary') return [];
  return [
    ...(tiers ?? [NO_TIER]).flatMap((tier, index) => openInTier(productivity, tier, index, path)),
    ...((tiers?.length ?? 0) > 1 ? nulls(productivity, path, ['applies']) : []),
    ...nulls(productivity, path, ['measuredEveryMonths', 'planYearStartsInMonth']),
    ...(isSettledOften ? nulls(productivity, path, ['cumulative']) : []),
    ...(model === 'draw' || canBePaidAhead ? nulls(productivity, path, ['deficit']) : []),
  ];
}

/** Where no tier is written, the first is asked for. */
const NO_TIER = { fromWrvus: null, dollarsPerWrvu: null };

function openInTier(
  { model, threshold }: Productivity,
  tier: { readonly fromWrvus: number | null; readonly dollarsPerWrvu: number | null },
  index: number,
  path: string,
): readonly string[] {
  const firstIsKnown = model !== 'bonus' || threshold === 'baseDividedByRate';
  return nulls(tier, `${path}.tiers[${index}]`, ['fromWrvus', 'dollarsPerWrvu']).filter(
    (open) => !(index === 0 && firstIsKnown && open.endsWith('fromWrvus')),
  );
}

function openInRebasing(offer: Offer): readonly string[] {
  const { rebase } = offer;
  const isMoot = offer.phases.every((_, index) => modelIn(offer, index) === 'production');
  if (rebase === 'none' || isMoot) return [];
  if (rebase === null) return ['rebase'];
  const setsBase = rebase.becomes !== 'production';
  return nulls(rebase, 'rebase', [
    'firstMonth',
    'everyMonths',
    'lookbackMonths',
    'dollarsPerWrvu',
    'becomes',
    'onlyBelowTargetPercent',
    ...(setsBase ? (['creditPercent', 'maxCutPercent', 'floorDollars'] as const) : []),
    'dataLagMonths',
    ...(offer.volume.leave.length > 0 ? (['leaveExcluded'] as const) : []),
    ...(setsBase ? (['thresholdFollows'] as const) : []),
  ]);
}

function openInOtherPay(offer: Offer): readonly string[] {
  const canLetGo = mayEnd(offer, 'employer');
  const items = offer.items
    .flatMap((item, index) => openInItem(item, `items[${index}]`))
    .filter((path) => canLetGo || !path.endsWith('.waived.letGo'));
  return offer.totalCashCapDollars === null ? [...items, 'totalCashCapDollars'] : items;
}

function openInItem(item: Item, path: string): readonly string[] {
  switch (item.kind) {
    case 'stipend':
    case 'benefit':
      return nulls(item, path, ['dollarsPerYear']);
    case 'quality':
      return nulls(item, path, ['maximumDollarsPerYear', 'expectedPercent']);
    case 'withhold':
      return nulls(item, path, ['of', 'percent', 'expectedReturnPercent']);
    case 'call':
      return nulls(item, path, ['dollarsPerShift', 'shiftsPerMonth']);
    case 'signing':
    case 'relocation':
    case 'retention':
      return [...nulls(item, path, ['dollars']), ...openInRepayment(item.repayment, path)];
    case 'loanRepayment':
      return [
        ...nulls(item, path, ['dollarsPerYear', 'years']),
        ...openInRepayment(item.repayment, path),
      ];
  }
}

type Repayment = Extract<Item, { readonly repayment: unknown }>['repayment'];

function openInRepayment(repayment: Repayment, path: string): readonly string[] {
  if (repayment === 'none') return [];
  if (repayment === null) return [`${path}.repayment`];
  const waived = repayment.waived ?? { letGo: null, nonRenewed: null };
  return [
    ...nulls(repayment, `${path}.repayment`, ['how', 'months']),
    ...nulls(waived, `${path}.repayment.waived`, ['letGo', 'nonRenewed']),
  ];
}

/** Whether a side can end the contract without cause, for all that it says. */
function mayEnd({ exit }: Offer, side: 'employer' | 'physician'): boolean {
  const stated = exit?.withoutCause ?? 'both';
  return stated === 'both' || stated === side;
}

function openInLeaving(offer: Offer): readonly string[] {
  const { exit, planChange } = offer;
  const change = planChange === null ? ['planChange'] : [];
  const paysBonus = offer.phases.some((_, index) => modelIn(offer, index) !== 'salary');
  if (exit === null) {
    return [
      'exit.withoutCause',
      'exit.employerNoticeDays',
      'exit.physicianNoticeDays',
      'exit.tail',
      ...(paysBonus ? ['exit.bonusNeedsEmployment'] : []),
      'exit.nonCompete',
      ...change,
    ];
  }
  const { tail, nonCompete } = exit;
  return [
    ...nulls(exit, 'exit', ['withoutCause']),
    ...(mayEnd(offer, 'employer') ? nulls(exit, 'exit', ['employerNoticeDays']) : []),
    ...(mayEnd(offer, 'physician') ? nulls(exit, 'exit', ['physicianNoticeDays']) : []),
    ...nulls(exit, 'exit', ['tail']),
    ...(tail === null || tail === 'none' || tail.coverage === 'occurrence' ? [] : openInTail(tail)),
    ...(paysBonus ? nulls(exit, 'exit', ['bonusNeedsEmployment']) : []),
    ...nulls(exit, 'exit', ['nonCompete']),
    ...(nonCompete === null || nonCompete === 'none'
      ? []
      : nulls(nonCompete, 'exit.nonCompete', ['months', 'miles', 'ifLetGo', 'afterNonRenewal'])),
    ...change,
  ];
}

type TailTerms = Exclude<NonNullable<Offer['exit']>['tail'], 'none' | null>;

function openInTail(tail: TailTerms): readonly string[] {
  const isMine = tail.ifIResign === 'physician' || tail.ifLetGo === 'physician';
  return nulls(tail, 'exit.tail', [
    'ifIResign',
    'ifLetGo',
    ...(isMine ? (['dollars'] as const) : []),
  ]);
}

function openInProduction(offer: Offer): readonly string[] {
  const paysBase = offer.phases.some((_, index) => modelIn(offer, index) !== 'production');
  const leave = offer.volume.leave.flatMap(({ basePaidPercent }, index) =>
    paysBase && basePaidPercent === null ? [`volume.leave[${index}].basePaidPercent`] : [],
  );
  return [
    ...(offer.volume.annualWrvus === null ? ['volume.annualWrvus'] : []),
    ...leave,
    ...(offer.wrvuSchedule === null ? ['wrvuSchedule'] : []),
  ];
}
