import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contracts } from '../contracts.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openSectionByKeyboard } from '../openSectionByKeyboard.ts';
import { openContract, openSection } from '../reach.ts';

const within = '.year-so-far';
const picker = '.report-import input[type=file]';

/** A report as a hospital prints it, chosen as a file. */
async function choose(page: Page, name: string): Promise<void> {
  await page.openFile(picker, { name, text: readFileSync(`tests/reports/files/${name}`) });
}

async function openImport(page: Page): Promise<void> {
  await openContract(page, contracts.from2026);
  await openSection(page, 'Production and leave');
  await page.click({ button: 'From the year so far' });
  await page.click({ button: 'Read a productivity report', within });
  await page.read('.report-import');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'year so far: the article’s 1,600 after six months come to 3,200 a year, which is used and taken back, by keyboard',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Production and leave');
      await page.tabTo({ button: 'From the year so far' });
      await page.press('Enter');
      await page.enter({ field: 'Counted through the day', within }, '12/31/2027');
      await page.enter({ field: 'wRVUs to date, as one total', within }, '1,600');
      await page.press('Tab');
      await page.read({ text: '1,600 wRVUs after six months come to 3,200 a year.', within });
      const said = await page.read('.year-so-far-answer');
      assert.match(said, /Not in this year: the target of 5,000 needs 2\.13 times the pace so far/);
      assert.match(said, /Your number\s+Entered by you[^|]*4,200/);
      assert.match(said, /From the year so far\s+1,000 wRVUs fewer than your number\.\s+3,200/);
      await page.tabTo({ button: 'Use 3,200 as your wRVUs a year', within });
      await page.press('Enter');
      await page.until(async () => {
        assert.equal(await page.value({ field: 'Expected wRVUs a year' }), '3,200');
      });
      await page.read({ text: 'Taken from the year so far', within });
      await page.focus({ button: 'Undo', within: '.page-head' });
      await page.press('Enter');
      assert.equal(await page.value({ field: 'Expected wRVUs a year' }), '4,200');
      assert.equal(await page.value({ field: 'wRVUs to date, as one total', within }), '1,600');

      await page.enter({ field: 'Counted through the day', within }, '6/30/2028');
      await page.press('Tab');
      await page.read({ text: 'Missed: the year ended on June 30, 2028, 3,400 short', within });
    },
  },
  {
    name: 'year so far: months and colleagues are typed, by keyboard; colleagues stand at the FTE of the offer beside the target',
    run: async (page) => {
      await page.open();
      await openSectionByKeyboard(page, 'Production and leave');
      await page.tabTo({ button: 'From the year so far' });
      await page.press('Enter');
      await page.enter({ field: 'Counted through the day', within }, '9/30/2027');
      for (const [index, wrvus] of ['300', '360.5', '-10.5'].entries()) {
        await page.tabTo({ button: 'Add a month', within });
        await page.press('Enter');
        const month = `.year-so-far .entry:nth-of-type(${index + 1})`;
        await page.enter({ field: 'wRVUs', within: month }, wrvus);
      }
      await page.press('Tab');
      await page.read({ text: '650 wRVUs after three months come to 2,600 a year.', within });
      const months = await page.read('.year-so-far-answer');
      assert.match(months, /the target of 5,000 needs 2\.23 times the pace so far/);
      assert.match(months, /the slowest or the best whole month so far, with 555\.5 or 3,894\.5/);

      for (const [wrvus, fte] of [
        ['4,800', '1'],
        ['4,480', '0.8'],
      ] as const) {
        await page.tabTo({ button: 'Add a colleague', within });
        await page.press('Enter');
        await page.until(async () => {
          assert.match(await page.call('focusedName'), /^wRVUs of a colleague/);
        });
        await page.type(wrvus);
        // The next stop tells about the field after it.
        await page.press('Tab', 2);
        await page.type(fte);
        await page.press('Tab');
      }
      await page.tabTo({ field: 'not stated', group: 'Whether anyone here reaches the target' });
      await page.press('ArrowLeft');
      await page.until(async () => {
        assert.match(
          await page.read('.year-so-far-answer'),
          /Colleagues’ years at 1\.0 FTE are 4,800 and 5,600 wRVUs, by the figures that you entered; 1 of 2 reaches the target of 5,000\. You asked whether anyone here reaches the target and were not told\./,
        );
      });
    },
  },
  {
    name: 'year so far: a CSV with a preamble is shown before it is used, its months are used in one step and taken back; a table is pasted',
    isForEach: true,
    run: async (page) => {
      await openImport(page);
      await choose(page, 'preamble-and-total.csv');
      const read = await page.read('.report-import-read');
      assert.match(read, /4 months read: 4,055\.5 wRVUs/);
      assert.match(read, /July 2026\s+1,012\.4\s+8/);
      assert.match(read, /4,055\.5 wRVUs are used: the whole sum of the column/);
      assert.match(read, /D: Total RVUs\s+dropped: total RVUs, which are not work RVUs/);
      assert.equal(await page.isShown({ field: 'wRVUs', within: '.year-so-far-month' }), false);
      await page.tabTo({ button: 'Use these 4 months', within });
      await page.press('Enter');
      await page.read({ text: '4,055.5 wRVUs after four months come to 12,166.5 a year', within });
      assert.equal(await page.count('.year-so-far-month'), 4);
      await page.focus({ button: 'Undo', within: '.page-head' });
      await page.press('Enter');
      await page.until(async () => {
        assert.equal(await page.count('.year-so-far-month'), 0);
      });

      await page.paste(
        { field: 'The report’s table, pasted', within: '.report-import' },
        'Month\tTotal RVUs\tWork RVUs\nJul 2026\t900\t412.5\nAug 2026\t880\tx40\nSep 2026\t870\t405',
      );
      await page.tabTo({ button: 'Read what is pasted' });
      await page.press('Enter');
      await page.read({ text: '2 months read: 817.5 wRVUs', within: '.report-import-read' });
      await page.read({ text: 'Row 3', within: '.report-import-read' });
    },
  },
  {
    name: 'year so far: an XLSX asks whose figures are one’s own; nothing of it is stored but months and wRVUs',
    isForEach: true,
    run: async (page) => {
      await openImport(page);
      await choose(page, 'across-with-formulas.xlsx');
      await page.read({ text: 'Whose figures are yours?', within });
      await page.click({ field: 'Testcase A', within: '.report-import' });
      await page.read({ text: ': 1,586 wRVUs', within: '.report-import-read' });
      await page.click({ button: 'Use these 4 months', within });
      await page.read({ text: '1,586 wRVUs after four months come to 4,758 a year', within });
      assert.doesNotMatch(await page.read('.year-so-far'), /Testcase/);
      await page.until(async () => {
        const kept = JSON.stringify(await page.call('keptRecords'));
        assert.match(kept, /October 2026.*400\.4/);
        assert.doesNotMatch(kept, /Testcase|Visits|xlsx/i);
      });
      await choose(page, 'damaged.xlsx');
      await page.read({ text: 'The file is damaged, or no spreadsheet', within });

      await page.runScript(`
        const data = new DataTransfer();
        data.items.add(new File(['Month,wRVUs\\nJul-26,400\\nAug-26,410\\n'], 'dropped.csv'));
        for (const type of ['dragover', 'drop'])
          document.querySelector('.report-import').dispatchEvent(
            new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      `);
      await page.read({ text: '2 months read: 810 wRVUs', within: '.report-import-read' });
      assert.equal(await page.isShown('dialog'), false);
      assert.equal(await page.isShown('.drop-cue'), false);
    },
  },
];
