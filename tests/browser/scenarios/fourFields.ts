import assert from 'node:assert/strict';
import emptyTemplate from '../../../src/contract-file/templates/empty.json';
import type { Scenario } from '../harness/scenario.ts';
import { cashByYear, payShown, payShownByYear } from '../payByYear.ts';

const typed = { base: 260_000, target: 5000, rate: 50, wrvus: 5500 };

/** The empty template with the four numbers in it, as a file for `calc`. */
const sameFile = {
  ...emptyTemplate,
  offers: emptyTemplate.offers.map((offer) => ({
    ...offer,
    phases: [
      {
        fromMonth: 1,
        base: { annualDollars: typed.base },
        target: { annualWrvus: typed.target },
        productivity: {
          model: 'bonus',
          tiers: [{ fromWrvus: typed.target, dollarsPerWrvu: typed.rate }],
        },
      },
    ],
    volume: { annualWrvus: typed.wrvus },
  })),
};

export const scenarios: readonly Scenario[] = [
  {
    name: 'a figure of the sentence over the picture opens, by keyboard',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: '$100.00', within: '.outlook' });
      await page.press('Enter');
      assert.match(await page.read('dialog'), /\$100\.00/);
      await page.press('Escape');
    },
  },
  {
    name: 'own numbers over the example are told from what is left of it, and stand alone on request',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      const still = 'Still the example’s: guarantee, rebasing, other pay, leaving.';
      await page.read({ text: still, within: '.answer' });
      assert.equal(await payShown(page), 210_000);
      await page.tabTo({ button: '90 days’', within: '.answer' });
      await page.press('Enter');
      assert.match(await page.read('dialog'), /A term of the example, not of your contract\./);
      await page.press('Escape');
      await page.tabTo({ button: 'Keep only my numbers' }, 'Shift+Tab');
      await page.press('Enter');
      assert.equal(await payShown(page), 275_000);
      assert.equal(await page.isShown('.example-note'), false);
    },
  },
  {
    name: 'own numbers that are the example’s by chance stand alone on request, under a name of their own',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'keep only these four' }, 'Shift+Tab');
      await page.press('Enter');
      assert.equal(await payShown(page), 260_000);
      assert.equal(await page.isShown('.example-note'), false);
      assert.match(await page.read('.offers'), /My contract/);
    },
  },
  {
    name: 'four numbers typed over the empty template pay what calc says, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Templates' });
      await page.press('Enter');
      await page.tabTo({ button: 'Nothing filled in', within: 'dialog' });
      await page.press('Enter');
      assert.equal(await page.read('#headline'), 'No figure yet.');
      for (const [field, text] of [
        ['Annual base', '$260k'],
        ['Annual target', ' 5 000 '],
        ['Dollars per wRVU', '50'],
        ['Expected wRVUs a year', '5,500'],
      ] as const) {
        await page.tabTo({ field });
        await page.enter({ field }, text);
        await page.press('Tab');
      }
      assert.equal(await page.value({ field: 'Annual base' }), '260,000');
      assert.equal(await page.value({ field: 'Annual target' }), '5,000');
      assert.equal(await page.value({ field: 'Dollars per wRVU' }), '50.00');

      const expected = cashByYear(sameFile);
      assert.deepEqual(await payShownByYear(page, expected.length), expected);
    },
  },
  {
    name: 'an entry is judged after it is left, and its answer waits',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '26o,000');
      assert.match(await page.read('#headline'), /^Waiting for: /);
      assert.equal(await page.isShown('.field-fault'), false);
      await page.press('Tab');
      await page.read('.field-fault');
      assert.equal(await page.attribute({ field: 'Annual base' }, 'aria-invalid'), 'true');
      await page.enter({ field: 'Annual base' }, '250,000');
      await page.press('Tab');
      assert.equal(await page.isShown('.field-fault'), false);
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs/);
    },
  },
  {
    name: 'the slider goes by 50 and 250, together with its field',
    run: async (page) => {
      await page.open();
      await page.tabTo({ field: 'Slide your yearly wRVUs' });
      const volume = () => page.value({ field: 'Expected wRVUs a year' });
      await page.press('ArrowRight');
      assert.equal(await volume(), '4,250');
      await page.press('PageUp');
      assert.equal(await volume(), '4,500');
      await page.press('ArrowLeft');
      assert.equal(await volume(), '4,450');
      await page.press('Control+z');
      assert.equal(await volume(), '4,500');
      await page.press('Control+z');
      await page.press('Control+z');
      assert.equal(await volume(), '4,200');
      await page.press('Control+Shift+z');
      assert.equal(await volume(), '4,250');
    },
  },
  {
    name: 'a bonus apart from the target stays where it was set',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'another number' });
      await page.press('Enter');
      await page.enter({ field: 'Annual target' }, '5200');
      await page.press('Tab');
      assert.equal(await page.value({ field: 'Bonus starts at' }), '5,000');
      await page.tabTo({ button: 'start at the target' });
      await page.press('Enter');
      await page.read({ text: 'the target', within: '.threshold' });
    },
  },
];
