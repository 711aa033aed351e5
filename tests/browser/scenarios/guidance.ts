import assert from 'node:assert/strict';
import { guidanceSituations } from '../../findings/guidanceSituations.data.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract } from '../reach.ts';

const within = '.guidance';

function contractOf(name: string) {
  const found = guidanceSituations.find((situation) => situation.name === name);
  assert.ok(found !== undefined);
  return { name: 'contract.json', text: JSON.stringify(found.file) };
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'guidance: a year that falls short has its reasons, which open',
    run: async (page) => {
      await openContract(page, contractOf('short, the base recalculated lower'));
      await page.until(async () => {
        assert.match(await page.read('#guidance'), /^Year 3 reaches 84% of its target/);
      });
      await page.tabTo({ button: 'Before the renewal', within });
      await page.press('Enter');
      await page.read({ text: 'Non-compete, if it is not renewed: 12 months, 20 miles.', within });
      await page.tabTo({ button: '84%', within });
      await page.press('Enter');
      await page.read({ text: '4,200.00 ÷ 5,000.00 wRVUs = 84%', within: 'dialog' });
      await page.press('Escape');
    },
  },
  {
    name: 'guidance: a physician on target with a contract that states everything sees none',
    run: async (page) => {
      await openContract(page, contractOf('on target, everything stated'));
      await page.until(async () => {
        assert.match(await page.read('#surveys'), /specialty/);
        assert.equal(await page.count(within), 0);
      });
    },
  },
];
