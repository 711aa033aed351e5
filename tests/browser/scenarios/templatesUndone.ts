import assert from 'node:assert/strict';
import { templates } from '../../../src/contract-file/index.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

const volume = { field: 'Expected wRVUs a year' };

/** All that a person reads in year 2 between the page's head and its foot, and what the fields hold. */
async function shown(page: Page): Promise<readonly string[]> {
  // Which year is looked at is not undone: a template opens on one of its own.
  await page.focus({ field: '2', within: '.answer-year' });
  await page.press('Space');
  let read = await readAll(page);
  // Pictures may follow a moment later.
  await page.until(async () => {
    const before = read;
    read = await readAll(page);
    assert.deepEqual(read, before);
  });
  return read;
}

async function readAll(page: Page): Promise<readonly string[]> {
  await page.call('settled');
  const held: string[] = [await page.read('main')];
  for (const field of ['Annual base', 'Annual target', 'Dollars per wRVU', volume.field])
    held.push((await page.count({ field })) === 0 ? '' : await page.value({ field }));
  return held;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'each template is opened, changed and undone to the letter, by keyboard',
    engines: ['chromium'],
    run: async (page) => {
      await page.open();
      await page.read({ text: 'term ends', within: '.leaving' });
      const before = await shown(page);
      for (const { name } of templates) {
        await page.tabTo({ button: 'Templates' }, 'Shift+Tab');
        await page.press('Enter');
        await page.tabTo({ button: name, within: 'dialog' });
        await page.press('Enter');
        const opened = await shown(page);
        assert.notDeepEqual(opened, before, name);

        await page.enter(volume, '4,444');
        await page.press('Tab');
        assert.notDeepEqual(await shown(page), opened, name);
        await page.press('Control+z');
        await page.until(async () => assert.deepEqual(await shown(page), opened, name));
        await page.press('Control+z');
        await page.until(async () => assert.deepEqual(await shown(page), before, name));
      }
    },
  },
];
