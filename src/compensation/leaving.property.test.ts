import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitRead, exitReadings, itemsRead } from '../../tests/arbitraries/exitTerms.ts';
import { holds } from '../../tests/arbitraries/law.ts';
import { growing, leavingCases } from '../../tests/arbitraries/leavingCases.ts';
import type { LeavingCase } from '../../tests/arbitraries/leavingCases.ts';
import { reachOf } from '../../tests/arbitraries/reach.ts';
import { withRate } from '../../tests/arbitraries/rebaseTerms.ts';
import { phaseOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import { calculate } from './calculate.ts';
import { hundredthsOf } from './derivation.ts';
import { ENDINGS } from './endings.ts';
import { lastSettlement } from './lastSettlement.ts';
import type { Leaving } from './leaving.ts';
import { extremesOf, leavingByMonth, leavingInMonth } from './leaving.ts';
import type { CostRange, LeavingPart } from './leavingPart.ts';
import type { Exit, Item, Offer } from './offer.ts';
import { phasesInForce } from './phasesInForce.ts';

const reach = reachOf('leaving', [
  'resign',
  'letGo',
  'nonRenewed',
  'payback known',
  'payback open',
  'payback waived',
  'tail known',
  'tail open',
  'tail without a bound',
  'balance',
  'balance that the running period lowers',
  'advance of the running period',
  'running period earned',
  'settled and not paid out',
  'salary',
  'balance of calc',
]);

function leavings({ offer, horizonYears, month }: LeavingCase): readonly Leaving[] {
  const { endings } = leavingInMonth(work(offer, horizonYears).ran, month);
  const found = ENDINGS.map((ending) => endings[ending]);
  for (const leaving of found) reach.count([leaving.ending, ...leaving.parts.flatMap(reached)]);
  const isSalary = offer.phases.some(({ productivity }) => productivity.model === 'salary');
  reach.count(isSalary ? ['salary'] : []);
  return found;
}

function reached({ kind, amounts, least, most }: LeavingPart) {
  const isOpen = least !== most;
  return amounts.flatMap(({ what, derivation }) => {
    switch (what) {
      case 'payment':
        return [isOpen ? ('payback open' as const) : ('payback known' as const)];
      case 'tail':
        if (most === null) return ['tail without a bound' as const];
        return [isOpen ? ('tail open' as const) : ('tail known' as const)];
      case 'balance':
        return derivation.expression.kind === 'difference' || isOpen
          ? ['balance' as const, 'balance that the running period lowers' as const]
          : ['balance' as const];
      case 'advance':
        return ['advance of the running period' as const];
      case 'running':
        return kind === 'notPayable' ? ['running period earned' as const] : [];
      case 'settled':
        return ['settled and not paid out' as const];
    }
  });
}

function isSumOf({ least, most }: CostRange, parts: readonly CostRange[]): boolean {
  const sum = (of: (part: CostRange) => number) => parts.reduce((all, part) => all + of(part), 0);
  return sum((part) => part.least) === least && sum((part) => high(part.most)) === high(most);
}

const high = (most: number | null) => most ?? Infinity;

describe('what leaving costs', () => {
  // Seen to catch: the advance of the running period left out of the deficit's sum.
  test('adds up: amounts to parts, parts to the whole', () => {
    holds(leavingCases, (found) => {
      const wrong = leavings(found).filter(({ parts, least, most, mostPriced }) => {
        const isSum = isSumOf({ least, most }, parts);
        const areSums = parts.every((part) => isSumOf(part, part.amounts));
        return !isSum || !areSums || mostPriced < least || (most ?? mostPriced) !== mostPriced;
      });
      expect(wrong).toEqual([]);
    });
  });

  // Seen to catch: a settlement that pays back counted as a bonus not payable.
  test('is never less than nothing, and never more at least than at most', () => {
    holds(leavingCases, (found) => {
      const amounts = leavings(found).flatMap(({ parts }) =>
        parts.flatMap((part) => [part, ...part.amounts]),
      );
      expect(amounts.filter(({ least }) => least < 0)).toEqual([]);
      expect(amounts.filter(({ least, most }) => least > high(most))).toEqual([]);
    });
  });

  // Seen to catch: the months served in place of those that they forgive.
  test('comes to the cent from its derivation', () => {
    holds(leavingCases, (found) => {
      const amounts = leavings(found).flatMap(({ parts }) => parts.flatMap((part) => part.amounts));
      expect(
        amounts.filter(
          ({ least, most, derivation }) => hundredthsOf(derivation.expression) !== (most ?? least),
        ),
      ).toEqual([]);
    });
  });

  // Seen to catch: terms said to be missing from a part that is known.
  test('is a range exactly where terms are missing', () => {
    holds(leavingCases, (found) => {
      const parts = leavings(found).flatMap((leaving) => leaving.parts);
      expect(
        parts.filter(({ least, most, missing }) => (least === most) !== (missing.length === 0)),
      ).toEqual([]);
    });
  });
});

describe('the range', () => {
  // Seen to catch: a balance kept whole at least where nothing says that the bonus needs employment.
  test('holds what every reading of the terms not stated gives', () => {
    const read = fc.tuple(fc.oneof(leavingCases, growing), exitReadings());
    holds(read, ([found, reading]) => {
      const items = itemsRead(found.offer.items, reading);
      const exit = exitRead(found.exit, reading);
      const open = leavings(found);
      const told = leavings({ ...found, offer: { ...found.offer, items, exit } });
      const outside = told.flatMap(({ parts }, ending) =>
        parts.filter((part, index) => {
          const range = open[ending]?.parts[index];
          return (
            range === undefined || part.least < range.least || high(part.most) > high(range.most)
          );
        }),
      );
      expect(outside).toEqual([]);
    });
  });
});

describe('the three endings', () => {
  // Seen to catch: a bonus lost on resigning alone, which no term says.
  test('differ in payback and tail alone', () => {
    holds(leavingCases, (found) => {
      const [resign, ...others] = leavings(found);
      for (const { parts } of others) expect(parts.slice(2)).toEqual(resign?.parts.slice(2));
    });
  });

  // Seen to catch: a tail that is unknown when not renewed although both others say the same.
  test('are one where no waiver is stated and the tail is whoever’s it is either way', () => {
    holds(leavingCases, (found) => {
      const { offer } = found;
      const alike = { ...offer, items: offer.items.map(unwaived), exit: tailAlike(found.exit) };
      const [resign, letGo, nonRenewed] = leavings({ ...found, offer: alike }).map(costs);
      expect(letGo).toEqual(resign);
      expect(nonRenewed).toEqual(resign);
    });
  });

  // Seen to catch: a waiver for being let go given to who resigns.
  test('cost most by payback on resigning', () => {
    holds(leavingCases, (found) => {
      const [resign, ...others] = leavings(found).map(({ parts }) => parts[0]);
      expect(others.filter((other) => high(other?.most ?? 0) > high(resign?.most ?? 0))).toEqual(
        [],
      );
      const waived = others.some((other) => (other?.most ?? 0) < (resign?.most ?? 0));
      reach.count(waived ? ['payback waived'] : []);
    });
  });
});

function costs({ parts }: Leaving) {
  return parts.map(({ kind, least, most }) => ({ kind, least, most }));
}

function unwaived(item: Item): Item {
  if (!('repayment' in item) || item.repayment === null || item.repayment === 'none') return item;
  return { ...item, repayment: { ...item.repayment, waived: null } };
}

function tailAlike(exit: Exit): Exit {
  const { tail } = exit;
  if (tail === null || tail === 'none') return exit;
  return { ...exit, tail: { ...tail, ifLetGo: tail.ifIResign } };
}

describe('at the end of a year', () => {
  // Seen to catch: the payback of the month after.
  test('the payback is that of calc, unknown where calc does not know it', () => {
    holds(leavingCases, (found) => {
      const { offer, horizonYears } = found;
      const [calc] = calculate({ horizonYears, ladder: null, offers: [offer] });
      const years = calc !== undefined && 'years' in calc ? calc.years : [];
      expect(years.length).toBe(horizonYears);
      for (const { year, owedBackIfLeaving } of years) {
        const [payback] = leavings({ ...found, month: 12 * year })[0]?.parts ?? [];
        expect(payback?.least === payback?.most ? payback?.most : null).toBe(owedBackIfLeaving);
      }
    });
  });

  // Seen to catch: the balance from before the settlement of the last month.
  test('the deficit is that of calc where its last month settles all of it', () => {
    holds(leavingCases, (found) => {
      const { offer, horizonYears } = found;
      const { ran, years } = work(offer, horizonYears);
      const settled = years.filter(({ year }) => {
        const last = ran.settlements.find(({ month }) => month === 12 * year);
        return last?.measured.at(-1)?.terms.isCumulative === false;
      });
      const parts = settled.map(
        ({ year }) => leavings({ ...found, month: 12 * year })[0]?.parts[2],
      );
      expect(parts.map((part) => part?.most)).toEqual(settled.map(({ deficit }) => deficit));
      reach.count(settled.some(({ deficit }) => deficit > 0) ? ['balance of calc'] : []);
    });
  });
});

describe('leaving', () => {
  // Seen to catch: the last period settled as one of many, so that a shortfall to date waits.
  test('settles the running period as new terms in the next month would', () => {
    holds(leavingCases, ({ offer: stated, horizonYears, month }) => {
      const next = Math.min(month, 12 * horizonYears - 1);
      const { rebase } = stated;
      const isNone = rebase === null || rebase === 'none';
      const offer = { ...stated, rebase: isNone ? rebase : withRate(rebase) };
      const { ran } = work(offer, horizonYears);
      const { settlement } = lastSettlement(ran, next);
      const cut = work(cutAfter(offer, next), horizonYears).ran;
      expect(settlement?.paid).toBe(cut.settlements.find((other) => other.month === next)?.paid);
      expect(lastSettlement(ran, next).after).toBe(cut.deficits[next - 1]);
    });
  });

  // Seen to catch: the last month of the term taken for the dearest; a month before the notice can run out.
  test('is nowhere in the term, once its notice has run, cheaper than the cheapest month or dearer than the dearest', () => {
    holds(leavingCases, ({ offer, horizonYears }) => {
      const { ran } = work(offer, horizonYears);
      const byMonth = leavingByMonth(ran);
      const { cheapest, dearest } = extremesOf(ran, byMonth).resign;
      const term = byMonth.slice(0, offer.termMonths ?? 36).map(({ endings }) => endings.resign);
      const days = offer.exit?.physicianNoticeDays ?? 0;
      const found = term
        .filter(({ month }) => month === term.length || month * 365 >= days * 12)
        .map(({ mostPriced }) => mostPriced);
      expect(Math.min(...found)).toBe(cheapest.leaving.mostPriced);
      expect(Math.max(...found)).toBe(dearest.leaving.mostPriced);
      const stretch = term.slice(cheapest.first - 1, cheapest.last);
      expect(new Set(stretch.map(({ mostPriced }) => mostPriced)).size).toBe(1);
    });
  });

  test('reaches every rule', () => expect(reach.unreached()).toEqual([]));
});

/** The offer with its productivity in force stated once more in the month after this one. */
function cutAfter(offer: Offer, month: number): Offer {
  const inForce = phasesInForce(offer).findLast(({ fromMonth }) => fromMonth <= month);
  const productivity = inForce?.productivity?.part;
  if (productivity === undefined) throw new Error('a phase states productivity');
  const at = month + 1;
  const before = offer.phases.filter(({ fromMonth }) => fromMonth < at);
  const stated = offer.phases.find(({ fromMonth }) => fromMonth === at);
  const later = offer.phases.filter(({ fromMonth }) => fromMonth > at);
  const cut = { ...(stated ?? phaseOf({ fromMonth: at })), productivity };
  return { ...offer, phases: [...before, cut, ...later] };
}
