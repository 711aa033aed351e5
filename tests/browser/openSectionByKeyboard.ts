import type { Page } from './harness/page.ts';

/** Opens a section of the contract by the keyboard, from wherever the focus is. */
export async function openSectionByKeyboard(page: Page, title: string): Promise<void> {
  await page.tabTo({ button: title, within: '.sections' });
  await page.press('Enter');
  await page.read('.section-content:not([hidden]) .term');
}
