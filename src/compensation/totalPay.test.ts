import { describe, expect, test } from 'vitest';
import { dollars, perWrvu, wrvus } from '../../tests/builders/amounts.ts';
import type { PhaseTerms } from '../../tests/builders/offer.ts';
import { offerOf } from '../../tests/builders/offer.ts';
import { work } from '../../tests/builders/work.ts';
import type { Offer } from './offer.ts';
import { openAt, totalPay } from './totalPay.ts';

const tiers = [{ fromWrvus: wrvus(0), dollarsPerWrvu: perWrvu(50) }];
const volume = { annualWrvus: wrvus(4200) };

function drawWith(how: PhaseTerms['productivity'] = {}): Offer {
  const productivity = { model: 'draw', tiers, ...how } as const;
  return offerOf({
    phases: [{ base: { annualDollars: dollars(260_000) }, productivity }],
    volume,
  });
}

function productionWith(how: PhaseTerms['productivity'] = {}): Offer {
  const productivity = { model: 'production', tiers, ...how } as const;
  return offerOf({ phases: [{ productivity }], volume });
}

const years = (from: number, to: number) => ({ from, to });

describe('what years pay together', () => {
  // 4,200 × $50 = $210,000 a year; the draw of $260,000 is $50,000 a year more.
  test('is cash less what of a draw is not earned', () => {
    const { ran } = work(drawWith());
    expect(totalPay(ran, years(1, 2))).toEqual({
      cash: dollars(520_000),
      open: dollars(100_000),
      total: dollars(420_000),
      notSettled: 0,
    });
    expect(totalPay(ran, years(2, 2))).toEqual({
      cash: dollars(260_000),
      open: dollars(50_000),
      total: dollars(210_000),
      notSettled: 0,
    });
  });

  // Plan years from month 7: settled in months 6 and 18, the six months after that are open.
  test('leaves out what a plan year earns and settles later, under a draw as under production', () => {
    const ofDraw = totalPay(work(drawWith({ planYearStartsInMonth: 7 })).ran, years(1, 2));
    const ofProduction = totalPay(
      work(productionWith({ planYearStartsInMonth: 7 })).ran,
      years(1, 2),
    );
    expect(ofProduction).toEqual({
      cash: dollars(315_000),
      open: 0,
      total: dollars(315_000),
      notSettled: dollars(105_000),
    });
    expect(ofDraw).toEqual({
      cash: dollars(520_000),
      open: dollars(205_000),
      total: dollars(315_000),
      notSettled: dollars(105_000),
    });
  });

  test('counts a draw that is let go as paid', () => {
    const { ran } = work(drawWith({ deficit: 'forgiven', planYearStartsInMonth: 7 }));
    expect(totalPay(ran, years(1, 2))).toEqual({
      cash: dollars(520_000),
      open: 0,
      total: dollars(520_000),
      notSettled: 0,
    });
  });

  // In each quarter $65,000 is drawn and $52,500 earned; until the year's last it waits.
  test('takes off what a cumulative year is short of before it is settled', () => {
    const { ran } = work(drawWith({ measuredEveryMonths: 3, cumulative: true }));
    expect(openAt(ran, 3)).toBe(dollars(12_500));
    expect(openAt(ran, 6)).toBe(dollars(25_000));
    expect(openAt(ran, 12)).toBe(dollars(50_000));
    expect(openAt(ran, 0)).toBe(0);
  });

  test('shows a bonus that is earned and settled later', () => {
    const productivity = {
      model: 'bonus',
      tiers: [{ fromWrvus: wrvus(4000), dollarsPerWrvu: perWrvu(50) }],
      planYearStartsInMonth: 7,
    } as const;
    const offer = offerOf({
      phases: [{ base: { annualDollars: dollars(260_000) }, productivity }],
      volume,
    });
    // 100 wRVUs above the threshold in each half year: $5,000, then $10,000 for the year after.
    expect(totalPay(work(offer).ran, years(1, 2))).toEqual({
      cash: dollars(535_000),
      open: 0,
      total: dollars(535_000),
      notSettled: dollars(5000),
    });
  });
});
