import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { contracts } from '../contracts.ts';
import { openContract, openPage, openSection } from '../reach.ts';

const within = '.clinic';
const answer = '.clinic-answer';

async function enter(page: Page, field: string, text: string): Promise<void> {
  await page.enter({ field, within }, text);
  await page.press('Tab');
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'clinic: 18 to 20 promised and 10 to 12 seen answer at once in wRVUs, and the number is used and undone in one step, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openPage(page);
      await openSection(page, 'Production and leave');
      await page.tabTo({ button: 'Build it from the clinic' });
      await page.press('Enter');
      await page.read({ text: 'Missing for the clinic', within: answer });
      await enter(page, 'Clinic days a week', '4');
      await enter(page, 'Clinic weeks a year', '50');
      await page.tabTo({ button: 'Add a kind of visit', within });
      await page.press('Enter');
      await page.tabTo({ button: 'A visit with wRVUs of your own', within: 'dialog' });
      await page.press('Enter');
      await enter(page, 'wRVUs a visit', '1.5');
      for (const [promised, seen, come] of [
        ['18', '12', '3,600'],
        ['20', '10', '3,000'],
        ['19', '11', '3,300'],
      ] as const) {
        await enter(page, 'Slots a clinic day', promised);
        await enter(page, 'Visits seen a clinic day', seen);
        await page.until(async () => {
          const said = await page.read(answer);
          assert.match(
            said,
            new RegExp(`${seen} visits seen a day on 200 clinic days come to ${come} wRVUs`),
          );
          assert.match(said, new RegExp(`the template lets ${promised} visits a day come`));
          assert.match(said, /The target of 5,000 wRVUs means 16\.7 visits a clinic day/);
        });
      }
      await page.until(async () => {
        const leaks = await page.read('.wrvus');
        assert.match(
          leaks,
          /Visits promised and not seen\s+Controlled by the employer and you\s+−2,400\s+\$35,000/,
        );
      });
      await page.tabTo({ button: 'Use 3,300 as your wRVUs a year', within });
      await page.press('Enter');
      await page.until(async () => {
        assert.match(await page.read(answer), /Your number\s+Taken from the clinic/);
        assert.equal(await page.isShown({ button: 'Use 3,300', within }), false);
      });
      await page.read({ text: 'taken from the clinic', within: '.four-fields-volume' });
      await page.read({ text: '3,300 wRVUs a year, taken from the clinic', within: '.sections' });
      await page.enter({ field: 'Expected wRVUs a year' }, '3,000');
      await page.press('Tab');
      await page.until(async () => {
        assert.match(await page.read(answer), /Your number\s+Entered by you[^|]*3,000/);
        assert.doesNotMatch(await page.read('.four-fields'), /taken from/);
      });
      await page.click({ button: 'Undo' });
      await page.read({ text: 'taken from the clinic', within: '.four-fields-volume' });
      await page.click({ button: 'Undo' });
      await page.until(async () => {
        assert.match(
          await page.read(answer),
          /Your number\s+Entered by you; the offer is worked at it\.\s+4,200/,
        );
      });
    },
  },
  {
    name: 'clinic: 10 and 20% coded too low stand apart in wRVUs only; before a clinic the article’s shares; a leak opens into its steps, by keyboard',
    isForEach: true,
    run: async (page) => {
      await openPage(page);
      const article = await page.read('.wrvus');
      assert.match(article, /are 800 short of the target of 5,000/);
      assert.match(article, /The shares are those of one article/);
      assert.match(
        article,
        /Coding, apart\s+Coding accuracy\s+Controlled by you and the employer\s+20%\s+160/,
      );
      await openContract(page, contracts.everyLeak);
      await openSection(page, 'Production and leave');
      for (const [share, lost] of [
        ['20', '1,103.13'],
        ['10', '551.56'],
      ] as const) {
        await enter(page, 'Work coded too low', share);
        await page.until(async () => {
          const leaks = await page.read('.wrvus .figure-table');
          const row = new RegExp(
            `Work coded too low\\s+Controlled by you and the employer\\s+−${lost}\\s*$`,
          );
          assert.match(leaks, row);
        });
      }
      await page.tabTo('.wrvus .picture-stop');
      await page.press('ArrowRight');
      await page.tabTo({ button: 'The template as promised', within: '.wrvus' });
      await page.press('ArrowDown');
      await page.press('Enter');
      await page.read({ text: '184 days × 20', within: 'dialog' });
    },
  },
  {
    name: 'clinic: a code is found by words; days off by date count once, from a first day in the middle of a week and with a holiday inside a leave, by keyboard',
    run: async (page) => {
      await openPage(page);
      await openSection(page, 'Production and leave');
      await page.click({ button: 'Build it from the clinic' });
      await page.read(answer);
      await enter(page, 'Clinic days a week', '5');
      await enter(page, 'Visits seen a clinic day', '10');
      await page.tabTo({ button: 'Add a kind of visit', within });
      await page.press('Enter');
      await page.type('follow-up low');
      await page.tabTo({ button: 'Follow-up in the office, low complexity', within: 'dialog' });
      await page.press('Enter');
      await page.read({ text: '1.3 wRVUs by the fee schedule of 2026', within });
      await page.tabTo({ button: 'weeks off a year', within });
      await page.press('Enter');
      const days = async (count: string) => {
        await page.until(async () => {
          assert.match(await page.read(answer), new RegExp(`on ${count} clinic days come to`));
        });
      };
      // Wednesday, July 7, 2027 to July 6, 2028: 52 weeks, a Wednesday and a Thursday.
      await enter(page, 'First clinic day', '7/7/2027');
      for (const day of ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays'])
        await enter(page, `Clinic on ${day}`, '100');
      await enter(page, 'Clinic on Fridays', '50');
      await days('236');
      const addOff = async () => {
        await page.tabTo({ button: 'Add days off by date', within });
        await page.press('Enter');
      };
      await addOff();
      await page.read({ text: 'Not counted yet: enter the first day away', within });
      await days('236');
      // Wednesday, December 22 to Monday, January 3: seven days of clinic and two Fridays of half a day.
      await page.type('12/22/2027');
      await page.press('Tab');
      await days('235');
      await enter(page, 'Away until', '1/3/2028');
      await days('228');
      await addOff();
      await page.type('12/24/2027');
      await page.press('Tab');
      await page.until(async () => {
        assert.equal(await page.isShown({ text: 'Not counted yet', within }), false);
      });
      await days('228');
    },
  },
  {
    name: 'clinic: what the contract credits of assisting, of further procedures and of supervised work moves the figure and is a leak of the contract’s',
    run: async (page) => {
      const visit = (nth: number) => `${within} .entry-list > li:nth-child(${nth})`;
      const comesTo = async (words: string) => {
        await page.read({ text: `on 200 clinic days come to ${words}`, within: answer });
      };
      const creditedAs = async (nth: number, words: string) => {
        await page.tabTo({ button: 'credited as', within: visit(nth) });
        await page.press('Enter');
        await page.click({ field: words, within: visit(nth) });
      };
      await openContract(page, contracts.withProcedures);
      await openSection(page, 'Production and leave');
      await comesTo('3,200 wRVUs a year, at 1.6 wRVUs a visit');
      await creditedAs(2, 'second or later procedure of a visit');
      await page.read({ text: 'all of them are credited in full', within: answer });
      await page.tabTo({ button: 'credit as assistant', within });
      await page.press('Enter');
      await enter(page, 'Credit for further procedures', '50');
      await comesTo('3,100 wRVUs a year, at 1.55 wRVUs a visit');
      await creditedAs(1, 'done as assistant');
      await enter(page, 'Credit as assistant', '20');
      await comesTo('700 wRVUs a year, at 0.35 wRVUs a visit');
      await enter(page, 'wRVUs of supervised clinicians', '400');
      await comesTo('700 wRVUs a year');
      await enter(page, 'Credit for supervised work', '25');
      await comesTo('800 wRVUs a year, at 0.35 wRVUs a visit, and 100 that no visit brings');
      // 2,000 visits × (1.6 − 0.35)
      await page.until(async () => {
        assert.match(
          await page.read('.wrvus .figure-table'),
          /Work the contract does not credit\s+Controlled by the contract\s+−2,500.*Credited\s+800/,
        );
      });
      await page.click({ button: 'Work the contract does not credit', within: '.wrvus' });
      await page.read({ text: 'Performed: 1.6.', within: 'dialog' });
    },
  },
  {
    name: 'clinic: what a file held in its place is said before it is typed over, and undo brings it back',
    run: async (page) => {
      await openContract(page, contracts.olderClinic);
      await openSection(page, 'Production and leave');
      await page.click({ button: 'Build it from the clinic' });
      await page.read({ text: 'this page does not read', within });
      await enter(page, 'Clinic days a week', '4');
      await page.until(async () => {
        assert.equal(await page.isShown({ text: 'this page does not read', within }), false);
      });
      await page.click({ button: 'Undo' });
      await page.read({ text: 'this page does not read', within });
    },
  },
];
