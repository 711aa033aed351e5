import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { reportWords } from '../../../src/findings/index.ts';
import type { Scenario } from '../harness/scenario.ts';
import { openPage } from '../reach.ts';
import { openReport } from '../reportStates.ts';

const { disclaimer, sections } = reportWords;

/** Poppler's reader of PDFs, where it is usually put. */
const reader = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
  .map((folder) => `${folder}/pdftotext`)
  .find((path) => existsSync(path));

/** The text of a PDF, page by page. */
function pagesOf(pdf: Uint8Array): readonly string[] {
  const { stdout, status, error } = spawnSync(reader ?? '', ['-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  assert.equal(status, 0, `pdftotext: ${error?.message ?? 'does not read it'}`);
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s+/g, ' '));
}

const printed: Scenario = {
  name: 'report as PDF: head with check code, foot and number on each page, each figure derived',
  engines: ['chromium'],
  run: async (page) => {
    await openPage(page);
    await page.click({ button: 'Share', within: '.page-head' });
    const code = await page.read('dialog .share-code');
    await page.press('Escape');
    await openReport(page);
    const pages = pagesOf(await page.printPdf());
    assert.ok(pages.length <= 9, `one offer takes ${pages.length} pages`);
    for (const [place, text] of pages.entries()) {
      for (const part of [
        'Worked example',
        `Check code ${code}`,
        disclaimer,
        `Page ${place + 1} of ${pages.length}`,
      ]) {
        assert.ok(text.includes(part), `page ${place + 1} is without "${part}"`);
      }
    }
    const whole = pages.join(' ');
    const [, told = '', derived = ''] =
      /^(.*) 8 Derivations (.*)$/.exec(whole.replace(`8 ${sections.derivations}`, 'in contents')) ??
      [];
    const refs = [...new Set(Array.from(told.matchAll(/\[(T?\d+)\]/g), ([, ref = '']) => ref))];
    assert.ok(refs.length >= 20, `${refs.length} references`);
    const missing = refs.filter((ref) =>
      ref.startsWith('T') ? !told.includes(` ${ref} `) : !derived.includes(` ${ref}. `),
    );
    assert.deepEqual(missing, []);
  },
};

if (reader === undefined) {
  console.log('The report as PDF: NOT RUN, pdftotext is not on the machine');
}

export const scenarios: readonly Scenario[] = reader === undefined ? [] : [printed];
