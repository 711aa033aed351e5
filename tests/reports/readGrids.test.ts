import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { GridCell } from '../../src/production/index.ts';
import { readGrids, readPasted } from '../../src/sharing/index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function textsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const read = await readGrids(bytes);
  if (!read.ok) throw new Error(`no table: ${read.why}`);
  const said = (cell: GridCell) => (cell?.kind === 'text' ? cell.text : '');
  return (read.grids[0]?.rows ?? []).map((cells) => cells.map(said));
}

test('a quote that is never closed takes no other row into its cell', async () => {
  const rows = await textsOf(bytesOf('Month,Note,wRVUs\nJul-26,6" probe,1.5\nAug-26,,1.6\n'));
  expect(rows.slice(0, 3).map((cells) => cells[2])).toEqual(['wRVUs', '1.5', '1.6']);
});

test('a quoted cell keeps its line break and its delimiter', async () => {
  const rows = await textsOf(bytesOf('Month,Note,wRVUs\nJul-26,"one,\ntwo",1.5\nAug-26,"",1.6\n'));
  expect(rows[1]).toEqual(['Jul-26', 'one,\ntwo', '1.5']);
});

test('UTF-16 without its mark is known by its zeros', async () => {
  const text = 'Month\twRVUs\nJul-26\t1.5\n';
  const little = Uint8Array.from(text.split('').flatMap((one) => [one.charCodeAt(0), 0]));
  const big = Uint8Array.from(text.split('').flatMap((one) => [0, one.charCodeAt(0)]));
  expect((await textsOf(little))[1]).toEqual(['Jul-26', '1.5']);
  expect((await textsOf(big))[1]).toEqual(['Jul-26', '1.5']);
});

test('a small file that unpacks to more than is read is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await readGrids(bomb)).toEqual({ ok: false, why: 'tooLarge' });
});

test('bytes that are no text are refused, and more than a report can be', async () => {
  expect(await readGrids(Uint8Array.from([1, 0, 2, 0, 0, 3, 255]))).toEqual({
    ok: false,
    why: 'notText',
  });
  expect(await readGrids(new Uint8Array(21 * 1024 * 1024))).toEqual({ ok: false, why: 'tooLarge' });
});

test('what is typed may group thousands, and a table that is pasted keeps its columns', async () => {
  const typed = await readPasted('July 2026: 1,012.5\nAugust 2026: 998');
  const pasted = await readPasted('Month\twRVUs\nJul-26\t1,012.5');
  const widths = [typed, pasted].map((read) => (read.ok ? read.grids[0]?.rows[1]?.length : 0));
  expect(widths).toEqual([2, 2]);
});
