import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

const line = '.kept-line';
const note = '.kept-note';

/** Types a base by the keyboard and stays in the field. */
async function typeBase(page: Page, text: string): Promise<void> {
  await page.enter({ field: 'Annual base' }, text);
}

async function baseIs(page: Page, text: string): Promise<void> {
  await page.until(async () => assert.equal(await page.value({ field: 'Annual base' }), text));
}

/** The databases, the session's and the local storage that the page left in this browser. */
async function left(page: Page): Promise<string> {
  await page.runScript(`
    const said = document.createElement('output');
    said.id = 'left';
    document.querySelector('#left')?.remove();
    indexedDB.databases().then((all) => {
      said.textContent = 'left: ' + JSON.stringify([all.length, sessionStorage.length, localStorage.length]);
      document.body.append(said);
    });
  `);
  return page.read('#left');
}

/** Another tab of this page, whose fields are typed into from here. */
async function openOther(page: Page): Promise<void> {
  // A browser opens a tab for somebody who presses something, and for nobody else.
  await page.runScript(`
    const button = document.createElement('button');
    button.textContent = 'Open another tab';
    button.style = 'position: fixed; inset: 0 auto auto 0; z-index: 9';
    button.onclick = () => {
      globalThis.other = open(location.href, '_blank');
      button.remove();
    };
    document.body.append(button);
  `);
  await page.click({ button: 'Open another tab' });
  await inOther(page, `other.document.querySelector('#headline') !== null`, 'true');
}

/** What an expression about the other tab says, once it says so. */
async function inOther(page: Page, expression: string, expected: string): Promise<void> {
  await page.until(async () => {
    await page.runScript(`
      const said = document.querySelector('#other') ?? document.createElement('output');
      said.id = 'other';
      said.textContent = 'other: ' + String(${expression});
      document.body.append(said);
    `);
    assert.equal(await page.read('#other'), `other: ${expected}`);
  });
}

const otherBase = `[...other.document.querySelectorAll('label')].find((label) => label.textContent.startsWith('Annual base')).control`;

async function typeInOther(page: Page, text: string): Promise<void> {
  await page.runScript(`
    const field = ${otherBase};
    Object.getOwnPropertyDescriptor(other.HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new other.Event('input', { bubbles: true }));
  `);
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'kept: looking around leaves nothing in the browser',
    run: async (page) => {
      await page.open();
      await page.focus({ field: '2', within: '.answer-year' });
      await page.press('Space');
      await page.click({ button: 'Templates' });
      await page.click({ button: 'Pure productivity', within: 'dialog' });
      assert.equal(await page.isShown(line), false);
      assert.equal(await left(page), 'left: [0,0,0]');
    },
  },
  {
    name: 'kept: what was typed is there when the page is opened again, half-typed entries too',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await typeBase(page, '275,');
      await page.enter({ field: 'Expected wRVUs a year' }, '4,444');
      assert.match(await page.read(line), /^Kept in this browser/);
      await page.open();
      await baseIs(page, '275,');
      assert.equal(await page.value({ field: 'Expected wRVUs a year' }), '4,444');
      assert.match(await page.read(line), /^As you left it, kept in this browser/);
      assert.match(await page.read('#headline'), /^Waiting for: annual base/);
      await typeBase(page, '275,000');
      await page.press('Tab');
      await page.until(async () => assert.match(await page.read(line), /^Kept in this browser/));
      await page.open();
      await baseIs(page, '275,000');
    },
  },
  {
    name: 'kept: a page that is left in the middle of a word loses nothing',
    run: async (page) => {
      await page.open();
      await typeBase(page, '1');
      await page.read(line);
      for (const text of ['281,1', '281,11', '281,111']) {
        await page.enter({ field: 'Annual base' }, text);
        await page.open();
        await baseIs(page, text);
      }
    },
  },
  {
    name: 'kept: forgotten after a question, and nothing is left',
    run: async (page) => {
      await page.open();
      await typeBase(page, '275,000');
      await page.press('Tab');
      await page.tabTo({ button: 'forget', within: line }, 'Shift+Tab');
      await page.press('Enter');
      assert.match(await page.read('dialog'), /every open tab/);
      await page.press('Escape');
      await baseIs(page, '275,000');
      await page.press('Enter');
      await page.tabTo({ button: 'Forget everything', within: 'dialog' }, 'Shift+Tab');
      await page.press('Enter');
      await baseIs(page, '260,000');
      assert.match(await page.read('.example-note'), /^Worked example\./);
      assert.equal(await page.isShown(line), false);
      assert.equal(await page.read(note), 'Everything is forgotten. All right');
      await page.until(async () => assert.equal(await left(page), 'left: [0,0,0]'));
      await page.open();
      await baseIs(page, '260,000');
    },
  },
  {
    name: 'kept: only this session outlives a reload and leaves the browser',
    run: async (page) => {
      await page.open();
      await typeBase(page, '275,000');
      await page.press('Tab');
      await page.tabTo({ button: 'only this session', within: line }, 'Shift+Tab');
      await page.press('Enter');
      await page.tabTo({ button: 'Only this session', within: 'dialog' }, 'Shift+Tab');
      await page.press('Enter');
      await page.until(async () => {
        assert.match(await page.read(line), /^Kept until this tab is closed/);
        assert.equal(await left(page), 'left: [0,1,0]');
      });
      await typeBase(page, '276,000');
      await page.open();
      await baseIs(page, '276,000');
      await page.tabTo({ button: 'keep in this browser', within: line });
      await page.press('Enter');
      await page.until(async () => assert.equal(await left(page), 'left: [1,0,0]'));
    },
  },
  {
    name: 'kept: what one tab types shows in the other, and at once both are kept',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await typeBase(page, '275,000');
      await page.read(line);
      await openOther(page);
      await inOther(page, `${otherBase}.value`, '275,000');
      await typeInOther(page, '281,000');
      await baseIs(page, '281,000');
      assert.match(await page.read(note), /^Another tab changed/);
      await typeBase(page, '282,000');
      await inOther(page, `${otherBase}.value`, '282,000');
      await page.runScript(`other.close();`);
    },
  },
  {
    name: 'kept: a browser that refuses is said to, and the page goes on',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`
        IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };
      `);
      await typeBase(page, '275,000');
      assert.match(await page.read(note), /^This browser lets the page keep nothing\./);
      assert.match(await page.read(line), /^Not kept at the moment/);
      await page.press('Tab');
      await baseIs(page, '275,000');
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs/);
    },
  },
  {
    name: 'kept: a full browser is said to be, and keeps again once there is room',
    run: async (page) => {
      await page.open();
      await page.runScript(`
        const { commit } = IDBTransaction.prototype;
        const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error');
        IDBTransaction.prototype.commit = function () { this.abort(); };
        Object.defineProperty(IDBTransaction.prototype, 'error', {
          configurable: true,
          get: () => new DOMException('no room', 'QuotaExceededError'),
        });
        globalThis.makeRoom = () => {
          IDBTransaction.prototype.commit = commit;
          Object.defineProperty(IDBTransaction.prototype, 'error', error);
        };
      `);
      await typeBase(page, '275,000');
      await page.press('Tab');
      assert.match(await page.read(note), /^This browser has no room left\./);
      await page.tabTo({ button: 'Try again', within: note });
      // A write that is under way then finds room by itself, and the note goes.
      await page.runScript('makeRoom();');
      await page.press('Enter');
      await page.until(async () => assert.match(await page.read(line), /^Kept in this browser/));
      await page.open();
      await baseIs(page, '275,000');
    },
  },
];
