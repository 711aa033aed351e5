import assert from 'node:assert/strict';
import { reportWords } from '../../../src/findings/index.ts';
import { contracts } from '../contracts.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract, openPage } from '../reach.ts';
import { openReport } from '../reportStates.ts';
import { releasedLink } from '../sharingStates.ts';

const { headings, sections, disclaimer, hidden } = reportWords;

/** Every part of one offer's report, in its order. */
const parts = [
  headings.contents,
  `1 ${sections.summary}`,
  `1 ${sections.summary}`,
  `2 ${sections.termSheet}`,
  `3 ${sections.questions}`,
  `4 ${sections.results}`,
  headings.volume,
  headings.years,
  `5 ${sections.exit}`,
  `6 ${sections.renewal}`,
  headings.ladder,
  headings.rules,
  `7 ${sections.assumptions}`,
  `8 ${sections.derivations}`,
];

/** What an American letter sheet has between the margins of the report, and an A4 sheet. */
const sheets = [687, 665];

export const scenarios: readonly Scenario[] = [
  {
    name: 'report: by keyboard from the share sheet, under its check code, with every part, and back to where it was opened',
    isForEach: true,
    run: async (page) => {
      await openPage(page);
      await page.focus({ button: 'Share', within: '.page-head' });
      await page.press('Enter');
      const code = await page.read('dialog .share-code');
      await page.tabTo({ button: 'Report to print', within: 'dialog' });
      await page.press('Enter');
      assert.equal(await page.read('.report-code'), code);
      assert.ok(await page.call('isFocused', { button: 'Back' }));
      assert.equal(await page.isShown('.page-head'), false);
      const text = await page.read('.report-sheet');
      let from = 0;
      for (const part of parts) {
        const place = text.indexOf(part, from);
        assert.notEqual(place, -1, `${part} is not there, or not in its place`);
        from = place + part.length;
      }
      assert.ok(text.includes(disclaimer));
      // What nobody sees is not undone.
      await page.press('Control+z');
      await page.press('Escape');
      await page.read('#headline');
      assert.equal(await page.count('.report'), 0);
      assert.ok(await page.call('isFocused', { button: 'Share', within: '.page-head' }));
    },
  },
  {
    name: 'report: of a link, under the link’s check code, and with nothing of it kept',
    run: async (page) => {
      await page.open(releasedLink('the worked example as it was looked at'));
      const code = await page.read('.reader-code');
      await page.tabTo({ button: 'Report to print', within: '.reader' });
      await page.press('Enter');
      assert.equal(await page.read('.report-code'), code);
      assert.match(await page.read('.report-headline'), /^At 4,200 \[\d+\] wRVUs, year 3 pays/);
      assert.equal(await page.isShown('.page-foot'), false);
      await page.press('Enter');
      await page.read('#headline');
      assert.ok(await page.call('isFocused', { button: 'Report to print', within: '.reader' }));
      assert.deepEqual(await page.call('keptRecords'), {});
    },
  },
  {
    name: 'report: on paper it is light, whole and has nothing to press',
    engines: ['chromium'],
    theme: 'dark',
    run: async (page) => {
      await openContract(page, contracts.leavingStated);
      await openReport(page);
      for (const width of sheets) {
        await page.resize(width, 1000);
        await page.layOnPaper();
        assert.deepEqual(await page.call('paperFaults'), []);
        assert.deepEqual(await page.call('sidewaysFaults'), []);
      }
      assert.equal(await page.isShown('.report-tools'), false);
    },
  },
  {
    name: 'report: with amounts hidden it shows none, and what is left out is nowhere in it',
    run: async (page) => {
      await openPage(page);
      await openReport(page);
      await page.click({ field: 'names of the offers', within: '.report-tools' });
      await page.read({ text: 'Offer A', within: '.report-sheet' });
      assert.doesNotMatch(await page.read('.report-sheet'), /Worked example/);
      await page.click({ button: 'Hide amounts', within: '.report-tools' });
      assert.equal(await page.read('.report-sheet'), hidden);
      assert.doesNotMatch(await page.call('shownText'), /\d[\d,.]*\d{2}|\$\s?\d/);
    },
  },
];
