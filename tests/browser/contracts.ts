import workedExample from '../../src/contract-file/templates/worked-example.json';
import workedExampleProduction from '../../src/contract-file/templates/worked-example-production.json';
import type { OpenedFile } from './harness/driver.ts';

type Offer = (typeof workedExample.offers)[number];
type Terms = Readonly<Record<string, unknown>>;

/** The worked example with some terms of its own, as a file to open. */
function exampleWith(name: string, offer: Terms, phase: Terms = {}, file: Terms = {}): OpenedFile {
  const offers = workedExample.offers.map((terms: Offer) => ({
    ...terms,
    phases: terms.phases.map((stated) => ({ ...stated, ...phase })),
    ...offer,
  }));
  return { name: `${name}.json`, text: JSON.stringify({ ...workedExample, ...file, offers }) };
}

/** Contracts that the scenarios open. */
export const contracts = {
  production: {
    name: 'worked-example-production.json',
    text: JSON.stringify(workedExampleProduction),
  },
  cliff: exampleWith(
    'cliff',
    { rebase: null },
    {
      productivity: {
        model: 'bonus',
        tiers: [
          { fromWrvus: 5000, dollarsPerWrvu: 10 },
          { fromWrvus: 6000, dollarsPerWrvu: 12.5 },
        ],
        applies: 'wholeFromFirst',
      },
    },
  ),
  closeMarks: exampleWith(
    'close-marks',
    { rebase: null, totalCashCapDollars: 330_000 },
    {
      target: { annualWrvus: 4900 },
      productivity: {
        model: 'bonus',
        tiers: [
          { fromWrvus: 5000, dollarsPerWrvu: 40 },
          { fromWrvus: 5200, dollarsPerWrvu: 50 },
          { fromWrvus: 5250, dollarsPerWrvu: 55.5 },
          { fromWrvus: 6100, dollarsPerWrvu: 60 },
        ],
      },
    },
  ),
  drawBehind: exampleWith(
    'draw-behind',
    { rebase: null },
    {
      productivity: { model: 'draw', tiers: [{ fromWrvus: 0, dollarsPerWrvu: 50 }] },
    },
  ),
  longNumbers: exampleWith(
    'long-numbers',
    { volume: { annualWrvus: 123456.78 } },
    {
      base: { annualDollars: 9999999.99 },
      target: { annualWrvus: 150000.25 },
      productivity: { model: 'bonus', tiers: [{ fromWrvus: 150000.25, dollarsPerWrvu: 999.9999 }] },
    },
  ),
  tenYears: exampleWith('ten-years', {}, {}, { horizonYears: 10 }),
  refused: exampleWith('refused', {}, { base: { annualDollars: -1, annual: 260000 } }),
} as const satisfies Readonly<Record<string, OpenedFile>>;
