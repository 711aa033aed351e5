import assert from 'node:assert/strict';
import { decodeLink } from '../../../src/sharing/index.ts';
import { contracts } from '../contracts.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openContract } from '../reach.ts';
import { openReport } from '../reportStates.ts';

const within = '[data-section=log]';
const link = '.share-link';

/** What a link holds in the place of a log. */
function logIn(address: string): unknown {
  const reading = decodeLink(address.slice(address.indexOf('?')));
  assert.ok(reading.kind === 'read');
  return reading.workspace.offers[0]?.log;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'log: a note is added by keyboard, explains a year that is then marked, stands in the report and in no link unless ticked',
    run: async (page) => {
      await page.open();
      await page.tabTo({ button: 'Log', within: '.sections' });
      await page.press('Enter');
      await page.read({ text: 'Dates and counts only: no patient names', within });
      await page.tabTo({ button: 'Add a note', within });
      await page.press('Enter');
      await page.type('3/3');
      await page.press('Tab');
      await page.read({ text: 'waiting for date of the note', within });
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs, year 3 pays \$210,000/);
      await page.enter({ field: 'Date', within }, 'March 3, 2029');
      await page.press('Tab');
      await page.read({ text: 'Note 1, March 3, 2029', within });
      assert.equal(await page.value({ field: 'Date', within }), '2029-03-03');
      await page.tabTo({ field: 'What happened', within });
      await page.type('Patient Jane Doe waited. Two assistants left.');
      await page.read({ text: '“Patient Jane Doe” may point to a patient', within });
      await page.enter({ field: 'What happened', within }, 'Two assistants left.');
      await page.enter({ field: 'About the month', within }, 'February 2029');
      await page.enter({ field: 'wRVUs of that month', within }, '251');
      await page.enter({ field: 'Explains contract year', within }, '2');
      await page.tabTo({ button: 'Mark year 2 as explained', within });
      await page.press('Enter');
      await page.read({ text: 'Year 2 is marked as explained', within });
      await page.tabTo({ button: 'Done', within });
      await page.press('Enter');
      await page.read({ text: 'February 2029: 251 wRVUs · explains contract year 2', within });
      await page.read({ text: '1 note, last March 3, 2029', within });

      await page.focus({ button: 'Share', within: '.page-head' });
      await page.press('Enter');
      const alone = await page.read(link);
      const code = await page.read('.share-code');
      assert.equal(logIn(alone), null);
      await page.tabTo({ field: 'log: 1 note', within: 'dialog' });
      await page.press('Space');
      await page.until(async () => assert.notEqual(await page.read(link), alone));
      const sent = await page.read(link);
      assert.match(JSON.stringify(logIn(sent)), /Two assistants left\./);
      assert.equal(await page.read('.share-code'), code);
      await page.press('Escape');

      await openReport(page);
      const said = await page.read('.report-sheet');
      assert.match(said, /explained \(note of March 3, 2029\)/);
      assert.match(said, /Log of dated notes\s+The user’s notes, not verified/);
      assert.match(said, /L1\s+March 3, 2029 · February 2029: 251 wRVUs · explains year 2/);
      await page.click({ field: 'log: 1 note', within: '.report-choices' });
      await page.until(async () =>
        assert.doesNotMatch(await page.read('.report-sheet'), /Two assistants|March 3, 2029/),
      );

      await page.open(sent.slice(sent.indexOf('?')));
      assert.match(await page.read('.reader-log'), /March 3, 2029 · February 2029: 251 wRVUs/);
    },
  },
  {
    name: 'log: a note that was removed is there again after undo, in its place',
    engines: ['chromium', 'webkit'],
    run: async (page) => {
      await page.open();
      await page.click({ button: 'Find a term' });
      await page.enter({ field: 'A word or a sentence', within: 'dialog' }, 'diary');
      await page.click({ button: 'Your dated notes', within: 'dialog' });
      await page.until(async () =>
        assert.ok(await page.call('isFocused', { button: 'Add a note', within })),
      );
      for (const date of ['11/2/2028', '12/1/2028']) {
        await page.click({ button: 'Add a note', within });
        await page.enter({ field: 'Date', within }, date);
        await page.press('Tab');
        await page.click({ button: 'Done', within });
      }
      const names = async () => (await page.read(within)).match(/Note \d, \w+ \d, \d+/g);
      const both = ['Note 2, December 1, 2028', 'Note 1, November 2, 2028'];
      assert.deepEqual(await names(), both);
      await page.focus({ button: 'Remove Note 2', within });
      await page.press('Enter');
      await page.until(async () => assert.deepEqual(await names(), both.slice(1)));
      await page.focus({ button: 'Undo', within: '.page-head' });
      await page.press('Enter');
      await page.until(async () => assert.deepEqual(await names(), both));
    },
  },
  {
    name: 'log: an offer with a note that does not read is worked and compared, and stands in no report',
    engines: ['chromium'],
    run: async (page) => {
      await openContract(page, contracts.twoOffers);
      await page.read('.compare-asked');
      await page.click({ button: 'Log', within: '.sections' });
      await page.click({ button: 'Add a note', within });
      await page.type('3/3');
      await page.press('Tab');
      await page.read({ text: 'waiting for date of the note', within });
      assert.match(await page.read('.compare'), /Mercy General pays \$810,000 and Lakeside Clinic/);
      await openReport(page);
      await page.read({
        text: 'Left out, because an entry does not read: Mercy General',
        within: '.report-choices',
      });
      const report = await page.read('.report-sheet');
      assert.match(report, /Lakeside Clinic Specialty/);
      assert.doesNotMatch(report, /Mercy General/);
    },
  },
];
