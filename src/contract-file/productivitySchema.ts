import type { Productivity, Tier } from '../compensation/index.ts';
import { rate, whole, wrvus } from './amount.ts';
import { refuse, type Report } from './codec.ts';
import { listOrNull } from './list.ts';
import { impliedPart, part } from './part.ts';
import { term } from './term.ts';
import { choice, flag } from './word.ts';
import { unitsToDecimal } from './decimal.ts';

const tier = part<Tier>({ fromWrvus: term(wrvus), dollarsPerWrvu: term(rate) });

/** How production is paid; model page, section 5. */
export const productivitySchema = impliedPart<Productivity>(
  {
    model: term(choice('salary', 'bonus', 'greaterOf', 'production', 'draw')),
    threshold: term(choice('asWritten', 'baseDividedByRate')),
    tiers: listOrNull(tier, { from: 1, to: 12 }),
    applies: term(choice('marginal', 'wholeAboveThreshold', 'wholeFromFirst')),
    measuredEveryMonths: term(choice(1, 3, 6, 12)),
    planYearStartsInMonth: term(whole('contract months', 1, 12)),
    cumulative: term(flag),
    deficit: term(choice('forgiven', 'carried', 'repaid')),
  },
  (productivity, report) => {
    if (productivity.threshold === 'baseDividedByRate') checkDividedBase(productivity, report);
    else if (paysFromFirstWrvu(productivity)) checkFirstTierIsZero(productivity, report);
    checkAscending(productivity, report);
  },
);

function paysFromFirstWrvu({ model }: Productivity): boolean {
  return model === 'greaterOf' || model === 'production' || model === 'draw';
}

/** The threshold base ÷ rate belongs to a bonus, replaces the written one, and divides by the rate. */
function checkDividedBase({ model, tiers }: Productivity, report: Report): void {
  if (model === null) return;
  if (model !== 'bonus') {
    refuse(
      report,
      {
        kind: 'exactly',
        value: 'asWritten',
        because: 'for only a bonus has a threshold of base divided by rate',
      },
      ['threshold'],
    );
    return;
  }
  const first = tiers?.[0];
  if (first === undefined) return;
  if (first.fromWrvus !== null)
    refuse(
      report,
      { kind: 'notStated', because: 'for the threshold is the base divided by the rate' },
      ['tiers', 0, 'fromWrvus'],
    );
  if (first.dollarsPerWrvu === 0)
    refuse(
      report,
      {
        kind: 'above',
        noun: 'dollars per wRVU',
        than: 0,
        because: 'for the threshold is the base divided by this rate',
      },
      ['tiers', 0, 'dollarsPerWrvu'],
    );
}

function checkFirstTierIsZero({ tiers }: Productivity, report: Report): void {
  const from = tiers?.[0]?.fromWrvus ?? 0;
  if (from === 0) return;
  refuse(
    report,
    { kind: 'exactly', value: 0, because: 'for this way of paying pays per wRVU from the first' },
    ['tiers', 0, 'fromWrvus'],
  );
}

/** A bound that is not stated is compared with nothing, except the first one that must be 0. */
function checkAscending(productivity: Productivity, report: Report): void {
  let below = paysFromFirstWrvu(productivity) ? 0 : null;
  for (const [index, { fromWrvus }] of (productivity.tiers ?? []).entries()) {
    if (fromWrvus === null) continue;
    if (index > 0 && below !== null && fromWrvus <= below)
      refuse(
        report,
        {
          kind: 'above',
          noun: 'wRVUs',
          than: unitsToDecimal(below, 2),
          because: 'where the tier before starts',
        },
        ['tiers', index, 'fromWrvus'],
      );
    below = fromWrvus;
  }
}
