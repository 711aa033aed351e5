import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../../src/compensation/index.ts';
import { readFile } from '../../../src/contract-file/index.ts';
import { spreadsheetFile } from '../../../src/sharing/index.ts';
import draw from '../../../public/examples/draw-with-true-up.json';
import worked from '../../../public/examples/worked-example.json';
import { spreadsheet } from '../../../src/sharing/spreadsheet/spreadsheet.ts';
import { writeSpreadsheet } from '../../../src/sharing/spreadsheet/writeSpreadsheet.ts';
import { workspaces } from '../../arbitraries/workspaces.ts';
import { fullFile } from '../../contract-file/fullFile.ts';
import { xlsxFaults } from './xlsxFaults.ts';

/** Names that a format of text, of XML and of sheets each trip over in their own way. */
const NAMES = [
  '=HYPERLINK("https://example.org",1+1)',
  '@none \uFFFE and \uFFFF',
  'Klinik_x0041_ & <b>]]>\u0001\u000B"',
  '-1+1\n\t“zwei Zeilen”',
  "'[Offer 1]:*?/\\",
  '🏥'.repeat(100),
];

/** Offers of these names: live formulas, and one in which every term is stated. */
function named(names: readonly string[]): Workspace {
  const file = fullFile();
  const written = [worked.offers[0], draw.offers[0], file.offers[0]];
  const offers = names.map((name, index) => ({ ...written[index % 3], name }));
  const reading = readFile({ ...file, offers });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

describe('the file that is saved keeps to its format', () => {
  test('with six offers whose names break formats, and one that does not read', async () => {
    const bytes = await spreadsheetFile({ workspace: named(NAMES), leftOut: ['=\uDC00'] });
    expect(xlsxFaults(bytes)).toEqual([]);
    const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const kept of ['Klinik_x005F_x0041_ &amp; &lt;b&gt;', '@none \uFFFD and \uFFFD'])
      expect(strings).toContain(kept);
  });

  test('whatever is entered', async () => {
    await fc.assert(
      fc.asyncProperty(workspaces(), async (workspace) => {
        expect(xlsxFaults(await writeSpreadsheet(spreadsheet(workspace)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test.each([
    ['xl/worksheets/sheet3.xml', /<f>/, "<f>'Nowhere'!$A$1+", 'no sheet Nowhere'],
    ['xl/worksheets/sheet2.xml', /s="\d+"/, 's="999"', 'no style 999'],
    ['xl/worksheets/sheet2.xml', /<\/row>/, '', '</sheetData> closes what is not open'],
    ['xl/styles.xml', /<fonts count="\d+"/, '<fonts count="99"', 'fonts: 99 said'],
    ['xl/workbook.xml', /name="Inputs"/, 'name="read ME"', 'two sheets read me'],
    ['xl/sharedStrings.xml', /<si>/, '<si><t>\u0002</t></si><si>', 'a character that XML'],
  ])('a fault in %s is found', async (path, from, to, said) => {
    const parts = unzipSync(await spreadsheetFile({ workspace: named(['A']), leftOut: [] }));
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(from, to);
    const faults = xlsxFaults(zipSync({ ...parts, [path]: strToU8(xml) }));
    expect(faults.join('\n')).toContain(said);
  });
});
