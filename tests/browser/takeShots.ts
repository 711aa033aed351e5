import { mkdirSync } from 'node:fs';
import type { Engine } from '../../src/commands/findEngines.mjs';
import { Page } from './harness/page.ts';
import { openEngine, ordinary } from './harness/runInEngine.ts';
import { phone, sizes } from './sizes.ts';
import { states } from './states.ts';

/** Pictures of every state whose name has the words into screenshots/, in three widths and both themes, for people to look at. */
export async function takeShots(
  engine: Engine | undefined,
  inPage: string,
  only: string,
): Promise<void> {
  if (engine === undefined) throw new Error('no browser is on this machine');
  mkdirSync('screenshots', { recursive: true });
  const opened = await openEngine(engine, inPage);
  for (const theme of ['light', 'dark'] as const) {
    for (const size of sizes) {
      for (const state of states.filter(({ name }) => name.includes(only))) {
        const { driver, address } = await opened.openPage({
          ...ordinary,
          ...size,
          theme,
          touch: size === phone,
        });
        const page = new Page(driver, address);
        await state.reach(page);
        const path = `screenshots/${state.name.replaceAll(' ', '-')}-${size.width}-${theme}`;
        await page.screenshot(`${path}.png`);
        await page.screenshot(`${path}-whole.png`, { wholePage: true });
        await driver.close();
        console.log(`${path}.png`);
      }
    }
  }
  await opened.close();
}
