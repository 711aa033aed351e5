import { act, cleanup, configure, render, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { fullFile } from '../../../tests/contract-file/fullFile.ts';
import { useOpenedFiles } from './useOpenedFiles.ts';
import { FileFaults } from './FileFaults.tsx';
import type { Action } from '../../workspace/index.ts';

// A busy machine may take longer than the second that is waited by itself: to load what reads files is part of it.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const contract = JSON.stringify(fullFile());
const notOurs = 'This is no contract file: the page opens its own, in JSON.';

/** Files of other programs: the first bytes by which they are known, and something after. */
const formats: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['nothing.json', bytes()],
  ['byte-order-mark.json', bytes(0xef, 0xbb, 0xbf)],
  ['blanks.json', ascii(' \n\t ')],
  ['nul.json', bytes(...Array<number>(1000).fill(0))],
  ['contract.pdf', ascii('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n')],
  ['contract-binary.pdf', bytes(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x0a, 0x25, 0xe2, 0xe3)],
  ['offer.xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00)],
  ['offer.docx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x08, 0x08, 0x08, 0x00)],
  ['offer.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['scan.png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00)],
  ['scan.jpg', bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46)],
  ['scan.gif', ascii('GIF89a\u0001\u0000\u0001\u0000')],
  ['scan.heic', bytes(0x00, 0x00, 0x00, 0x18, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63)],
  ['scan.tiff', bytes(0x49, 0x49, 0x2a, 0x00, 0x08, 0x00)],
  ['contract.zip', bytes(0x50, 0x4b, 0x05, 0x06, ...Array<number>(18).fill(0))],
  ['contract.json.gz', bytes(0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00)],
  ['kept.sqlite', ascii('SQLite format 3\u0000')],
  ['page.html', ascii(`<!doctype html><script>${contract}</script>`)],
  ['page.xml', ascii('<?xml version="1.0"?><offer name="A"/>')],
  ['picture.svg', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['offers.csv', ascii('name,base,target\nOffer A,260000,5000\n')],
  ['offers.tsv', ascii('name\tbase\nOffer A\t260000\n')],
  ['offer.yaml', ascii('format: rvu-contract-calculator\nversion: 1\n')],
  ['offer.toml', ascii('format = "rvu-contract-calculator"\n')],
  ['offer.json5', ascii("{format: 'rvu-contract-calculator', version: 1,}")],
  ['offers.ndjson', ascii(`${contract}\n${contract}\n`)],
  ['offer.js', ascii(`export default ${contract}`)],
  ['offer.txt', ascii('Base salary: $260,000 per year')],
  ['offer.rtf', ascii('{\\rtf1\\ansi Offer A}')],
  ['offer.eml', ascii('From: hr@example.com\n\nPlease find the offer attached.')],
  ['offer.vcf', ascii('BEGIN:VCARD\nEND:VCARD')],
  ['utf-16-le.json', utf16(contract, true)],
  ['utf-16-be.json', utf16(contract, false)],
  ['utf-16-bare.json', utf16(contract, true).slice(2)],
  ['latin-1.json', ascii(contract.replace(/[^\0-\u007f]/g, '\u00fc'))],
  ['cut-in-a-character.json', utf8(contract).slice(0, contract.indexOf('ü') + 1)],
  ['cut-in-half.json', utf8(contract).slice(0, contract.length / 2)],
  ['lone-continuation.json', bytes(0x22, 0x80, 0x22)],
  ['half-a-pair-in-bytes.json', bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
  ['overlong.json', bytes(0x22, 0xc0, 0xaf, 0x22)],
  ['not-a-number.json', ascii('NaN')],
  ['undefined.json', ascii('undefined')],
];

/** JSON of other programs, and of ours at another time. */
const others: readonly (readonly [name: string, json: string, says: string])[] = [
  ['package.json', '{"name":"app","version":"1.0.0","scripts":{}}', 'Format'],
  ['places.geojson', '{"type":"FeatureCollection","features":[]}', 'Format'],
  ['patient.json', '{"resourceType":"Bundle","entry":[]}', 'Format'],
  ['notebook.ipynb', '{"cells":[],"nbformat":4}', 'Format'],
  ['session.har', '{"log":{"version":"1.2","entries":[]}}', 'Format'],
  ['list.json', '[{"name":"Offer A"}]', 'The file'],
  ['text.json', '"rvu-contract-calculator"', 'The file'],
  ['number.json', '260000', 'The file'],
  ['null.json', 'null', 'The file'],
  ['true.json', 'true', 'The file'],
  ['empty.json', '{}', 'Format'],
  ['printed.json', '{"offers":[{"name":"Offer A","years":[]}]}', 'Format'],
  ['near.json', '{"format":"rvu-contract-calculater","version":1}', 'Format'],
  ['bare.json', '{"format":"rvu-contract-calculator","version":1}', 'Offers'],
  ['old.json', '{"format":"rvu-contract-calculator","version":0,"offers":[]}', 'Version'],
  ['newer.json', contract.replace('"version":1', '"version":2'), 'written by a newer version'],
  ['no-offers.json', contract.replace(/"offers":\[.*\]/, '"offers":[]'), 'Offers'],
  ['twice.json', contract.replace('{', '{"horizonYears":3,'), 'stands there twice'],
  ['prototype.json', contract.replace('{', '{"__proto__":{"offers":[]},'), '__proto__'],
  ['base.json', contract.replace('260000.05', '"260,000"'), 'Annual base'],
];

describe('a file that is no contract file', () => {
  test('is one of many', () => expect(formats.length + others.length).toBeGreaterThan(60));

  test.each(formats)('%s is refused, and nothing is replaced', async (name, content) => {
    const { acts, title, said } = await opened(name, new Blob([new Uint8Array(content)]));
    expect([acts, title]).toEqual([[], `${name} was not opened`]);
    expect(said).toBe(`What is on the page has not changed. ${notOurs}`);
  });

  test.each(others)('%s is refused, and nothing is replaced', async (name, json, says) => {
    const { acts, said } = await opened(name, new Blob([json]));
    expect(acts).toEqual([]);
    expect(said).toMatch(/^What is on the page has not changed\. /);
    expect(said).toContain(says);
    expect(said).not.toMatch(/\bat \w+ \(|Error:|\[object|undefined/);
  });
});

test('a file that is larger than any contract is not loaded to be refused', async () => {
  const large = unreadable(40_000_000);
  const { acts, said } = await opened('large.json', large);
  expect([acts, said]).toEqual([[], expect.stringContaining('up to 10 MB')]);
});

test('a file that the browser cannot read is said to be one', async () => {
  const { acts, said } = await opened('gone.json', unreadable(100));
  expect([acts, said]).toEqual([[], expect.stringContaining('may have been moved or changed')]);
});

test('of two files the one that was chosen last is opened, whichever is read first', async () => {
  const door = doorOfPage();
  const bytesOfSlow = await new Blob([contract.replace('Some Health', 'Slow')]).arrayBuffer();
  const isRead = new Promise<ArrayBuffer>((resolve) => {
    setTimeout(() => resolve(bytesOfSlow), 100);
  });
  const slow = Object.assign(new Blob([contract]), { arrayBuffer: () => isRead });
  door.open('slow.json', slow);
  door.open('quick.json', new Blob([contract]));
  await isRead;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(JSON.stringify(door.acts)).not.toContain('Slow');
  expect(door.acts).toHaveLength(1);
});

test('a contract file is opened', async () => {
  const door = doorOfPage();
  door.open('contract.json', new Blob(['\uFEFF', contract]));
  await waitFor(() => expect(door.acts.map(({ type }) => type)).toEqual(['openFile']));
});

/** The door of the page's files, what came through it and what it refused. */
function doorOfPage() {
  const acts: Action[] = [];
  const { result } = renderHook(() =>
    useOpenedFiles({
      isUntouched: true,
      dispatch: (action) => void acts.push(action),
      tell: () => {},
    }),
  );
  const open = (name: string, content: Blob) =>
    act(() => result.current.open([fileOf(name, content)], document.body));
  const refused = () => result.current.opened?.refused ?? null;
  return { acts, open, refused };
}

/** Opens a file that is refused, and gives what was done with it and what was said. */
async function opened(name: string, content: Blob) {
  const door = doorOfPage();
  door.open(name, content);
  await waitFor(() => expect(door.refused()).not.toBeNull());
  const refused = door.refused();
  const page = render(
    refused === null ? null : (
      <FileFaults refused={refused} anchor={document.body} onClose={() => {}} />
    ),
  );
  const said = page.container.querySelector('.sheet-body')?.textContent ?? '';
  return { acts: door.acts, title: page.container.querySelector('h2')?.textContent, said };
}

function fileOf(name: string, content: Blob): File {
  const file = new File([content], name);
  return Object.defineProperties(file, {
    size: { value: content.size },
    arrayBuffer: { value: () => content.arrayBuffer() },
  });
}

/** A file that would fail whoever reads it. */
function unreadable(size: number): Blob {
  return Object.defineProperties(new Blob(['x']), {
    size: { value: size },
    arrayBuffer: { value: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
  });
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 * index + 2, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}
