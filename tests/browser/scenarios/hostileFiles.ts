import assert from 'node:assert/strict';
import workedExample from '../../../src/contract-file/templates/worked-example.json';
import type { OpenedFile } from '../harness/driver.ts';
import type { Scenario } from '../harness/scenario.ts';

const contract = JSON.stringify(workedExample);
const base = '"annualDollars":260000';
const notOurs = /This is no contract file: the page opens its own, in JSON\./;

/** Files that are wrong in ways of their own, and what the page says of each. */
const hostile: readonly (readonly [file: OpenedFile, says: RegExp])[] = [
  [{ name: 'contract.pdf', text: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0xe2) }, notOurs],
  [{ name: 'offer.xlsx', text: Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0) }, notOurs],
  [{ name: 'page.html', text: '<!doctype html><script>alert(1)</script>' }, notOurs],
  [
    { name: 'utf-16.json', text: new Uint8Array(Buffer.from(`\uFEFF${contract}`, 'utf16le')) },
    notOurs,
  ],
  [{ name: 'cut.json', text: contract.slice(0, contract.length / 2) }, notOurs],
  [{ name: 'nul.json', text: `${contract}\0` }, notOurs],
  [{ name: 'nested.json', text: '['.repeat(100_000) }, notOurs],
  [
    { name: 'large.json', text: ' '.repeat(10_000_001) },
    /The file is larger than any contract file/,
  ],
  [{ name: 'newer.json', text: contract.replace('"version":1', '"version":2') }, /a newer version/],
  [{ name: 'other.json', text: '{"name":"app","version":"1.0.0"}' }, /Format: found nothing/],
  [{ name: 'prototype.json', text: contract.replace('{', '{"__proto__":{},') }, /__proto__/],
  [{ name: 'twice.json', text: contract.replace(base, `${base},${base}`) }, /stands there twice/],
  [{ name: 'huge.json', text: contract.replace(base, '"annualDollars":1e400') }, /Annual base/],
  [{ name: 'list.json', text: `{"offers":[${'{},'.repeat(9999)}{}]}` }, /Format: found nothing/],
];

export const scenarios: readonly Scenario[] = [
  {
    name: 'a file that is hostile or damaged is told from a contract, and replaces nothing',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      const before = await page.read('#headline');
      for (const [file, says] of hostile) {
        await page.openFile('input[type=file]', file);
        const said = await page.read('dialog');
        assert.match(said, new RegExp(`^${file.name} was not opened`));
        assert.match(said, /What is on the page has not changed\./);
        assert.match(said, says);
        assert.doesNotMatch(said, /Error|\[object|undefined/);
        await page.press('Escape');
        await page.until(async () => assert.equal(await page.isShown('dialog'), false));
        assert.equal(await page.read('#headline'), before);
        assert.equal(await page.value({ field: 'Annual base' }), '275,000');
      }
    },
  },
];
