import type { OpenedFile } from './harness/driver.ts';
import { assertStill } from './harness/layout.ts';
import type { Page } from './harness/page.ts';

/** The page with its picture, which comes in a chunk of its own and moves nothing. */
export async function openPage(page: Page): Promise<void> {
  await page.open();
  await page.read('.picture-box');
  await page.call('settled');
  await assertStill(page);
}

export async function addOffer(page: Page, words: string): Promise<void> {
  await page.click({ button: 'Add an offer' });
  await page.click({ button: words, within: 'dialog' });
  await page.read('.notice');
  await page.until(async () => {
    if (await page.isShown('dialog')) throw new Error('the sheet stays');
  });
}

export async function openTemplate(page: Page, words: string): Promise<void> {
  await openPage(page);
  await page.click({ button: 'Templates' });
  await page.click({ button: words, within: 'dialog' });
}

export async function openSection(page: Page, title: string): Promise<void> {
  await page.click({ button: title, within: '.sections' });
  await page.read('.section-content:not([hidden]) .term');
}

/** Opens a file, and waits until it can be undone. */
export async function openContract(page: Page, contract: OpenedFile): Promise<void> {
  await openPage(page);
  await page.openFile('input[type=file]', contract);
  await page.attribute('button[aria-label=Undo][aria-disabled=false]', 'title');
}
