import assert from 'node:assert/strict';
import { calcText } from '../../../src/commands/calcText.ts';
import type { CalcOutputOffer } from '../../../src/contract-file/index.ts';
import { fileOf, type Draft } from '../../../src/workspace/index.ts';
import { termsTypedOver, typeChanges } from '../contractChanges.ts';
import { typeOffer } from '../contractTypist.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import type { Terms } from '../typist.ts';

/** A worked contract: the file, and what `calc` prints for it. */
interface WorkedContract {
  readonly file: { readonly horizonYears?: number; readonly offers: readonly Terms[] };
  readonly result: { readonly offers: readonly CalcOutputOffer[] };
}

const contracts = import.meta.glob<WorkedContract>('../../cases/contracts/*.json', {
  eager: true,
  import: 'default',
});

async function openEmpty(page: Page): Promise<void> {
  await page.open();
  await page.tabTo({ button: 'Templates' });
  await page.press('Enter');
  await page.tabTo({ button: 'Nothing filled in', within: 'dialog' });
  await page.press('Enter');
  assert.equal(await page.read('#headline'), 'No figure yet.');
}

/** What `calc` prints for the draft that the page has kept. */
async function calcOfKept(page: Page): Promise<CalcOutputOffer | undefined> {
  const records = await page.call('keptRecords');
  const { own } = JSON.parse(records['desk'] ?? '{}') as { readonly own?: object };
  const offers = Object.entries(records)
    .filter(([key]) => key.startsWith('offer/'))
    .map(([, body]) => (JSON.parse(body) as { readonly offer: object }).offer);
  const draft = { nextId: 9, unlinked: [], ...own, offers: offers.map(withId) } as unknown as Draft; // as it is kept, without the ids of a tab
  const { file } = fileOf(draft);
  const result = calcText(JSON.stringify(file));
  return 'output' in result ? result.output.offers[0] : undefined;
}

function withId(offer: object): object {
  return { id: 'e1', ...offer };
}

/** The answer's first sentence for each year pays what calc says, to the dollar. */
async function assertAnswers(page: Page, expected: CalcOutputOffer): Promise<void> {
  const years = 'years' in expected ? expected.years : [];
  if (years.length === 0) assert.equal(await page.read('#headline'), 'No figure yet.');
  const shown: string[] = [];
  for (const { year } of years) {
    await page.focus({ field: String(year), within: '.answer-year' });
    await page.press('Space');
    shown.push(/(?:pays|are paid) (\$[\d,]+)/.exec(await page.read('#headline'))?.[1] ?? '');
  }
  assert.deepEqual(
    shown,
    years.map(({ cash }) => `$${Math.round(cash).toLocaleString('en-US')}`),
  );
}

/**
 * Each contract by keyboard alone, over the empty template. Where an offer differs from the one
 * before it in single terms, those are typed over: the way to all others is shown by then. Two
 * engines share them; a sixth runs with every test, all with `--whole`.
 */
export const scenarios: readonly Scenario[] = Object.entries(contracts).map(
  ([path, { file, result }], place) => ({
    name: `${path.replace(/^.*\/|\.json$/g, '')}: entered whole by keyboard, it pays what calc says`,
    engines: [place % 3 === 1 ? 'firefox' : 'chromium'],
    isLong: place % 6 !== 0,
    run: async (page) => {
      for (const [index, offer] of file.offers.entries()) {
        const changed = termsTypedOver(file.offers[index - 1], offer);
        if (changed === null) {
          await openEmpty(page);
          await typeOffer(page, offer, file.horizonYears);
        } else {
          await typeChanges(page, offer, changed);
        }
        const expected = result.offers[index];
        if (expected === undefined) throw new Error('calc has a result for each offer');
        await assertAnswers(page, expected);
        await page.until(async () => assert.deepEqual(await calcOfKept(page), expected));
      }
    },
  }),
);
