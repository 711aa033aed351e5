import { itemKinds } from '../../src/findings/index.ts';
import type { Page } from './harness/page.ts';
import { listOf, open, partOf, Typist, type Terms } from './typist.ts';

/**
 * Enters an offer of a contract file into a page that shows the empty template, by the keyboard
 * alone: section by section, each term as it is asked for.
 */
export async function typeOffer(page: Page, offer: Terms, horizonYears: unknown): Promise<void> {
  const typist = new Typist(page, offer);
  await typist.section('The offer', async () => {
    await typist.terms('', ['name', 'employer', 'startMonth', 'clinicalFte', 'printedForFte']);
    await typist.term('horizonYears', horizonYears);
  });
  await typist.section('Base and guarantee', () => typeBases(typist, listOf(offer['phases'])));
  await typist.section('Bonus', () => typeBonuses(typist, listOf(offer['phases'])));
  // Whether the look-back leaves leave out is asked where there is some.
  await typist.section('Production and leave', () => typeVolume(typist, partOf(offer['volume'])));
  await typist.section('Rebasing', async () => {
    await typist.part('rebase', offer['rebase'], Object.keys(partOf(offer['rebase'])));
  });
  await typist.section('Other pay', () => typeItems(typist, listOf(offer['items'])));
}

async function typeBases(typist: Typist, phases: readonly Terms[]): Promise<void> {
  for (const [index, phase] of phases.entries()) {
    if (index > 0) await typist.press({ button: 'Add a phase from month', within: open });
    const path = `phases[${index}]`;
    const within = phases.length > 1 ? entry(index) : '';
    if (index > 0) await typist.term(`${path}.fromMonth`, phase['fromMonth'], within);
    await typist.terms(`${path}.base`, ['annualDollars', 'raisePercentPerYear'], within);
  }
  await typist.terms('', ['guaranteedMonths', 'termMonths']);
}

async function typeBonuses(typist: Typist, phases: readonly Terms[]): Promise<void> {
  for (const [index, phase] of phases.entries()) {
    const within = phases.length > 1 ? entry(index) : '';
    const productivity = `phases[${index}].productivity`;
    await typist.terms(productivity, ['model', 'threshold'], within);
    const tiers = listOf(partOf(phase['productivity'])['tiers']);
    for (const [tier] of tiers.entries()) {
      const words = tier === 0 ? 'Enter a rate' : 'Add a tier';
      await typist.pressIfThere({ button: words, within: `${open} ${within} .tiers` });
      // A bonus starts at the target until somebody says otherwise.
      const isApart = tier === 0 && targetIn(phases, index) !== tiers[0]?.['fromWrvus'];
      const apart = { button: 'another number', within: `${open} ${within} .tiers` };
      if (isApart) await typist.pressIfThere(apart);
      const place = `${within} .tiers ${entry(tier)}`;
      await typist.terms(`${productivity}.tiers[${tier}]`, ['fromWrvus', 'dollarsPerWrvu'], place);
    }
    await typist.terms(productivity, ['applies'], within);
    const target = ['annualWrvus', 'rampPercent', 'proratedForLeave'];
    await typist.terms(`phases[${index}].target`, target, within);
    const settled = ['measuredEveryMonths', 'cumulative', 'deficit', 'planYearStartsInMonth'];
    await typist.terms(productivity, settled, within);
  }
}

/** The target in force in a phase: its own, or that of the nearest phase before. */
function targetIn(phases: readonly Terms[], index: number): unknown {
  const targets = phases.slice(0, index + 1).map(({ target }) => partOf(target)['annualWrvus']);
  return targets.findLast((target) => target !== undefined && target !== null);
}

async function typeItems(typist: Typist, items: readonly Terms[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    const { kind, repayment, label, ...terms } = item;
    const name = itemKinds.find((one) => one.kind === kind)?.name ?? String(kind);
    await typist.press({ button: 'Add other pay', within: open });
    await typist.press({ button: name, within: 'dialog' });
    const path = `items[${index}]`;
    await typist.terms(path, Object.keys(terms), entry(index));
    await typist.term(`${path}.label`, label, entry(index));
    const repaid = ['how', 'months', 'fromMonth'];
    await typist.part(`${path}.repayment`, repayment, repaid, entry(index));
  }
  await typist.terms('', ['totalCashCapDollars']);
}

async function typeVolume(typist: Typist, volume: Terms): Promise<void> {
  const numbers = ['annualWrvus', 'growthPercentPerYear', 'rampPercent', 'creditPercent'];
  await typist.terms('volume', [...numbers, 'monthWeights', 'explainedYears']);
  for (const [index] of listOf(volume['leave']).entries()) {
    await typist.press({ button: 'Add a leave', within: open });
    const terms = ['fromMonth', 'months', 'basePaidPercent'];
    await typist.terms(`volume.leave[${index}]`, terms, entry(index));
  }
}

function entry(index: number): string {
  return `.entry:nth-child(${index + 1})`;
}
