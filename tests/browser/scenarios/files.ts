import assert from 'node:assert/strict';
import { calcText } from '../../../src/commands/calcText.ts';
import { contracts } from '../contracts.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

const cliff = String(contracts.cliff.text);
const picker = 'input[type=file]';

/** Changes the example, so that there is something to lose. */
async function type(page: Page): Promise<void> {
  await page.enter({ field: 'Annual base' }, '275,000');
  await page.press('Tab');
}

async function press(page: Page, button: string): Promise<void> {
  await page.tabTo({ button, within: 'dialog' });
  await page.press('Enter');
}

async function undo(page: Page): Promise<void> {
  await page.focus({ button: 'Undo', within: '.page-head' });
  await page.press('Enter');
}

/** Keeps what the page hands to the browser as a file, and shows it as text. */
async function keepSaved(page: Page): Promise<void> {
  await page.runScript(`
    const saved = document.createElement('output');
    saved.id = 'saved';
    document.body.append(saved);
    const addressOf = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { saved.textContent = text; });
      return addressOf.call(URL, blob);
    };
    document.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) saved.title = event.target.download;
    }, true);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { saved.title = this.download; click.call(this); };
  `);
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'a file shows what it holds before it replaces anything, and one step takes it back',
    run: async (page) => {
      await page.open();
      await type(page);
      await page.openFile(picker, contracts.cliff);
      assert.match(
        await page.read('dialog'),
        /^cliff\.json holds 1 offer .*\$260,000 a year.*\$10\.00 above 5,000.*Nothing on the page has changed yet/,
      );
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');
      await press(page, 'Cancel');
      assert.equal(await page.isShown('dialog'), false);
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');

      await page.openFile(picker, contracts.cliff);
      await press(page, 'Replace what is on the page');
      assert.match(await page.read('.notice'), /^cliff\.json opened: 1 offer\. Undo/);
      assert.equal(await page.value({ field: 'Dollars per wRVU' }), '10.00');
      await undo(page);
      assert.equal(await page.value({ field: 'Dollars per wRVU' }), '50.00');
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');
    },
  },
  {
    name: 'the offers of a file are added to those on the page, as long as there is room',
    run: async (page) => {
      await page.open();
      await type(page);
      for (let offers = 2; offers <= 6; offers += 1) {
        await page.openFile(picker, contracts.production);
        await press(page, 'Add this offer');
        await page.read({ text: '1 offer added', within: '.notice' });
        await page.until(async () => {
          assert.equal(await page.count('.offers-row .segment'), offers);
        });
      }
      await page.openFile(picker, contracts.production);
      assert.match(await page.read('dialog'), /six offers at most: there is no room/);
      await press(page, 'Add this offer');
      assert.ok(await page.isShown('dialog'));
      await page.press('Escape');
      await undo(page);
      await page.until(async () => {
        assert.equal(await page.count('.offers-row .segment'), 5);
      });
    },
  },
  {
    name: 'a file of a newer version is refused in a sentence, and so is one that is damaged',
    run: async (page) => {
      await page.open();
      await type(page);
      for (const [text, words] of [
        [cliff.replace(/"version":\d+/, '"version":99'), /newer version of this page/],
        [cliff.slice(0, 300), /no contract file/],
        [contracts.refused.text, /Annual base.*found -1/],
      ] as const) {
        await page.openFile(picker, { name: 'found.json', text });
        assert.match(await page.read('dialog'), words);
        assert.match(await page.read('dialog'), /What is on the page has not changed/);
        await page.press('Escape');
        assert.equal(await page.value({ field: 'Annual base' }), '275,000');
      }
    },
  },
  {
    name: 'files are dropped on the page',
    run: async (page) => {
      await page.open();
      await type(page);
      await page.runScript(`
        const data = new DataTransfer();
        for (const name of ['one.json', 'other.json'])
          data.items.add(new File([${JSON.stringify(cliff)}], name));
        const drag = (type) => document.querySelector('main').dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
        drag('dragover');
        globalThis.letGo = () => drag('drop');
      `);
      await page.read('.drop-cue');
      await page.runScript('letGo()');
      assert.match(await page.read('dialog'), /^2 files hold 2 offers one\.json .* other\.json /);
      assert.equal(await page.isShown('.drop-cue'), false);
      await page.press('Escape');
    },
  },
  {
    name: 'several files show what each holds, and those that are ticked are compared',
    run: async (page) => {
      await page.open();
      await type(page);
      const named = (name: string) => ({ name, text: cliff });
      await page.openFile(
        picker,
        contracts.cliff,
        { name: 'cut.json', text: cliff.slice(0, 300) },
        contracts.production,
        named('again.json'),
      );
      const said = await page.read('dialog');
      assert.match(said, /^3 of 4 files hold 3 offers/);
      assert.match(said, /The same terms as “Worked example” of cliff\.json/);
      assert.match(said, /cut\.json was not opened\. This is no contract file/);
      assert.match(said, /Nothing on the page has changed yet/);
      assert.match(said, /Replace what is on the page and compare Add 2 offers and compare Cancel/);
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');
      await press(page, 'Add 2 offers and compare');
      assert.match(await page.read('.notice'), /^2 offers added from 2 files\. Undo/);
      await page.until(async () => assert.ok(await page.call('isFocused', '#compare')));
      assert.match(
        await page.read('.compare-asked'),
        /^Measured against Worked example Worked example 2 Worked example,…/,
      );
      await undo(page);
      await page.until(async () => assert.equal(await page.count('.offers-row .segment'), 0));
      assert.equal(await page.value({ field: 'Annual base' }), '275,000');
    },
  },
  {
    name: 'of more offers than the page holds those are ticked that are to come in',
    run: async (page) => {
      await page.open();
      await page.openFile(picker, contracts.sixOffers, contracts.twoOffers, contracts.cliff);
      assert.match(await page.read('dialog'), /^3 files hold 9 offers/);
      await page.read({ text: 'Open 6 offers and compare', within: 'dialog' });
      assert.match(await page.read('dialog'), /six offers at most: untick one to tick another\./);
      assert.equal(await page.count('dialog input:not(:checked):enabled'), 0);
      await page.click({ field: 'University practice', within: 'dialog' });
      await page.click({ field: 'Lakeside Clinic', within: '.file-group:nth-of-type(2)' });
      assert.match(
        await page.read('dialog'),
        /Another has this name: comes in as “Lakeside Clinic 2”/,
      );
      await page.click({ button: 'Open 6 offers and compare', within: 'dialog' });
      assert.match(await page.read('.notice'), /^2 files opened: 6 offers\. Undo/);
      await page.read('.compare-asked');
      assert.equal(await page.count('.offers-row .segment'), 6);
      assert.equal(await page.count({ field: 'Lakeside Clinic 2', within: '.offers-row' }), 1);
    },
  },
  {
    name: 'the offers that read are saved as a file that calc reads, and the others are named',
    run: async (page) => {
      await page.open();
      await type(page);
      await page.openFile(picker, contracts.production);
      await press(page, 'Add this offer');
      await page.enter({ field: 'Annual base' }, 'much');
      await page.press('Tab');
      await keepSaved(page);
      await page.tabTo({ button: 'File', within: '.page-head' }, 'Shift+Tab');
      await page.press('Enter');
      const choices = await page.read('dialog');
      assert.match(
        choices,
        /rvu-contract\.json, with 1 offer\. Left out, because an entry does not read: Worked example, turning/,
      );
      await press(page, 'Save a file');
      assert.match(await page.read('.notice'), /^Saved as rvu-contract\.json\. Left out/);
      const saved = await page.read('#saved');
      assert.equal(await page.attribute('#saved', 'title'), 'rvu-contract.json');
      const result = calcText(saved);
      assert.ok('output' in result, 'calc refuses the file');
      assert.deepEqual(
        result.output.offers.map(({ name }) => name),
        ['Worked example'],
      );
      assert.match(saved, /"annualDollars": 275000/);

      await page.openFile(picker, { name: 'saved.json', text: saved });
      // Firefox's list of downloads has the keys after a file was saved.
      await page.click({ button: 'Replace what is on the page', within: 'dialog' });
      await page.until(async () =>
        assert.equal(await page.value({ field: 'Annual base' }), '275,000'),
      );
    },
  },
];
