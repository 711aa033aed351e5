import { calcText } from '../../src/commands/calcText.ts';
import type { Page } from './harness/page.ts';

/** What `calc` pays in each year of a file's first offer. */
export function cashByYear(file: object): readonly number[] {
  const result = calcText(JSON.stringify(file));
  const offer = 'output' in result ? result.output.offers[0] : undefined;
  if (offer === undefined || 'missing' in offer) throw new Error('the file for calc is not whole');
  return offer.years.map(({ cash }) => cash);
}

/** What the page says that the chosen year pays. */
export async function payShown(page: Page): Promise<number> {
  const headline = await page.read('#headline');
  return Number(/pays \$([\d,]+)/.exec(headline)?.[1]?.replaceAll(',', ''));
}

/** What the page says of each year, by the keyboard. */
export async function payShownByYear(page: Page, years: number): Promise<readonly number[]> {
  const shown: number[] = [];
  for (let year = 1; year <= years; year += 1) {
    await page.focus({ field: String(year), within: '.answer-year' });
    await page.press('Space');
    shown.push(await payShown(page));
  }
  return shown;
}
