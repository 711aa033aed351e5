import assert from 'node:assert/strict';
import { contracts } from '../contracts.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

const production = 'Production pay settled in June';

/** Opens what the headline pays, by the keyboard, and reads the amount of a line of it. */
async function lineOf(page: Page, label: string): Promise<string> {
  await page.tabTo({ button: '$', within: '#headline' });
  await page.press('Enter');
  const lines = await page.read('dialog .explanation-lines');
  await page.press('Escape');
  const amount = new RegExp(`${label}[^$]*? (-?\\$[\\d,.]+)`).exec(lines)?.[1];
  return amount ?? `no line '${label}' in: ${lines}`;
}

/** Goes back from the answer to the field, or on from the head of the page. */
async function work(page: Page, wrvus: string, keys: 'Tab' | 'Shift+Tab'): Promise<void> {
  await page.tabTo({ field: 'Expected wRVUs a year' }, keys);
  await page.enter({ field: 'Expected wRVUs a year' }, wrvus);
  await page.press('Enter');
}

async function chooseYear(page: Page, from: number, to: number): Promise<void> {
  await page.tabTo({ field: String(from), within: '.answer-year' });
  for (let year = from; year > to; year -= 1) await page.press('ArrowLeft');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'the worked example pays the bonus of its first year, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      assert.match(await page.read('.example-note'), /^Worked example\./);
      await chooseYear(page, 3, 1);
      for (const [wrvus, bonus] of [
        ['4200', '$0.00'],
        ['5000', '$0.00'],
        ['5500', '$25,000.00'],
      ] as const) {
        await work(page, wrvus, 'Shift+Tab');
        assert.equal(await lineOf(page, production), bonus);
      }
    },
  },
  {
    name: 'the worked example is recalculated from its third year, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      for (const [wrvus, pay] of [
        ['4000', '$200,000'],
        ['4400', '$220,000'],
      ] as const) {
        await work(page, wrvus, 'Tab');
        assert.match(await page.read('#headline'), new RegExp(`year 3 pays \\${pay} `));
      }
    },
  },
  {
    name: 'its twin turns into pay for production, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.openFile('input[type=file]', contracts.production);
      await page.attribute('button[aria-label=Undo][aria-disabled=false]', 'title');
      await work(page, '4000', 'Tab');
      assert.match(await page.read('#headline'), /year 3 pays \$200,000 /);
      assert.equal(await lineOf(page, production), '$200,000.00');
    },
  },
];
