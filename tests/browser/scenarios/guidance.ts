import assert from 'node:assert/strict';
import { guidanceSituations } from '../../findings/guidanceSituations.data.ts';
import { readFile } from '../../../src/contract-file/index.ts';
import { encodeLink, offersAlone } from '../../../src/sharing/index.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract } from '../reach.ts';

const within = '.guidance';

function fileOf(name: string) {
  const found = guidanceSituations.find((situation) => situation.name === name);
  assert.ok(found !== undefined);
  return found.file;
}

function contractOf(name: string) {
  return { name: 'contract.json', text: JSON.stringify(fileOf(name)) };
}

/** What its sender copies of it, with the year that they look at. */
function linkOf(name: string): string {
  const reading = readFile(fileOf(name));
  assert.ok(reading.ok);
  const made = encodeLink(reading.workspace, {
    included: offersAlone,
    view: { offer: 0, year: 3 },
  });
  assert.ok(made.ok);
  return made.part;
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
      await page.tabTo({ button: 'What to do now', within });
      await page.press('Enter');
      await page.tabTo({ button: 'Add a note to the log', within });
      await page.press('Enter');
      await page.until(async () =>
        assert.ok(await page.call('isFocused', { button: 'Add a note', within: '.sections' })),
      );
    },
  },
  {
    name: 'guidance: who opens a link reads it with its reasons, its figures open, and hidden amounts take it off the page',
    run: async (page) => {
      await page.open(linkOf('short, the base recalculated lower'));
      await page.until(async () => {
        assert.match(await page.read('.reader #guidance'), /^Year 3 reaches 84% of its target/);
      });
      await page.tabTo({ button: 'Before the renewal', within });
      await page.press('Enter');
      const checked = 'Non-compete, if it is not renewed: 12 months, 20 miles.';
      await page.read({ text: checked, within });
      await page.tabTo({ button: '84%', within });
      await page.press('Enter');
      await page.read({ text: '4,200.00 ÷ 5,000.00 wRVUs = 84%', within: 'dialog' });
      await page.press('Escape');
      await page.focus({ button: 'Hide amounts', within: '.page-head' });
      await page.press('Enter');
      await page.until(async () => {
        assert.doesNotMatch(await page.call('shownText'), /\d[\d,.]*\d{2}|\$\s?\d|84%|20 miles/);
      });
      assert.equal(await page.isShown(within), false);
      await page.press('Enter');
      await page.read({ text: checked, within });
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
