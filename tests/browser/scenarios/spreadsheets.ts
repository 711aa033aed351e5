import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import workedExample from '../../../src/contract-file/templates/worked-example.json';
import { readFile } from '../../../src/contract-file/index.ts';
import { spreadsheetFile } from '../../../src/sharing/index.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

const picker = 'input[type=file]';

/** A contract whose years no formula carries: they stand in the sheet as numbers. */
const asValues = {
  ...workedExample,
  offers: workedExample.offers.map((offer) => ({
    ...offer,
    name: 'Turning',
    rebase: { ...offer.rebase, becomes: 'production', onlyBelowTargetPercent: 90 },
  })),
};

/** The two offers of the page as a file: the example at another base, and the one that was added. */
const onThePage = {
  ...workedExample,
  offers: [
    ...workedExample.offers.map((offer) => ({
      ...offer,
      phases: offer.phases.map((phase) => ({
        ...phase,
        base: { ...phase.base, annualDollars: 275_000 },
      })),
    })),
    ...asValues.offers,
  ],
};

async function press(page: Page, button: string): Promise<void> {
  await page.tabTo({ button, within: 'dialog' });
  await page.press('Enter');
}

/** Keeps the bytes of what the page hands to the browser as a file, and the name that it gives it. */
async function keepSaved(page: Page): Promise<void> {
  await page.runScript(`
    const saved = document.createElement('output');
    saved.id = 'saved';
    document.body.append(saved);
    const addressOf = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blob.arrayBuffer().then((buffer) => {
        saved.textContent = btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
      });
      return addressOf.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { saved.title = this.download; click.call(this); };
  `);
}

/** The sheets and texts of a spreadsheet, without what packs them or says when it was made. */
function sheetsOf(file: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith('xl/'));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

async function savedFile(page: Page): Promise<Uint8Array> {
  await page.until(async () => assert.match(await page.read('#saved'), /^UEsD/));
  assert.equal(await page.attribute('#saved', 'title'), 'rvu-contract.xlsx');
  return new Uint8Array(Buffer.from(await page.read('#saved'), 'base64'));
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'spreadsheet: what is saved are the formulas and figures of the offers on the page',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.openFile(picker, { name: 'turning.json', text: JSON.stringify(asValues) });
      await press(page, 'Add this offer');
      await keepSaved(page);
      await page.focus({ button: 'File', within: '.page-head' });
      await page.press('Enter');
      await press(page, 'Save a spreadsheet');
      const sheets = sheetsOf(await savedFile(page));
      assert.match(await page.read('.notice'), /^Saved as rvu-contract\.xlsx\./);
      // What the unit tests have LibreOffice work out is what the page saves, to the letter.
      const reading = readFile(onThePage);
      assert.ok(reading.ok);
      const made = await spreadsheetFile({ workspace: reading.workspace, leftOut: [] });
      assert.deepEqual(sheets, sheetsOf(made));
      // And where the figures are numbers they are those that the page shows.
      const years = sheets['xl/worksheets/sheet5.xml'] ?? '';
      assert.match(years, /<c r="D\d+"[^>]*><v>210000<\/v><\/c>/);
      assert.match(await page.read('.answer'), /year 3 pays \$210,000/);
    },
  },
  {
    name: 'spreadsheet: from the step of sharing it goes without names unless they are ticked',
    engines: ['firefox'],
    run: async (page) => {
      await page.open();
      await keepSaved(page);
      await page.focus({ button: 'Share', within: '.page-head' });
      await page.press('Enter');
      await press(page, 'Save a spreadsheet');
      const texts = sheetsOf(await savedFile(page))['xl/sharedStrings.xml'] ?? '';
      assert.match(texts, />Offer A</);
      assert.doesNotMatch(texts, /Worked example/);
      await page.until(async () =>
        assert.match(await page.read('dialog'), /Saved as rvu-contract/),
      );
    },
  },
];
