import assert from 'node:assert/strict';
import type { Scenario } from '../harness/scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    name: 'the page opens under its policy, with a title that says nothing of a contract',
    run: async (page) => {
      await page.open();
      assert.equal(await page.read('h1'), 'RVU Contract Calculator');
      assert.equal(await page.call('title'), 'RVU Contract Calculator');
    },
  },
  ...(['light', 'dark'] as const).map((theme): Scenario => ({
    name: `the engine plays a ${theme} system`,
    theme,
    run: async (page) => {
      await page.open();
      assert.equal(await page.call('systemTheme'), theme);
    },
  })),
  {
    name: 'the harness sees what a page must not do',
    run: async (page) => {
      await page.open();
      await page.runScript(`
        new Image().src = 'http://127.0.0.2:9/picture.png';
        console.error('said aloud');
      `);
      await page.until(async () => {
        const faults = (await page.faults()).join('\n');
        assert.match(faults, /img-src/);
        assert.match(faults, /said aloud/);
      });
    },
    mustBeFaulty: true,
  },
];
