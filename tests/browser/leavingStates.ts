import { contracts } from './contracts.ts';
import type { OpenedFile } from './harness/driver.ts';
import type { Page } from './harness/page.ts';
import { openContract, openPage } from './reach.ts';
import type { State } from './states.ts';

/** What leaving costs, moved to where it is seen. */
export async function openLeaving(page: Page, contract: OpenedFile | null): Promise<void> {
  await (contract === null ? openPage(page) : openContract(page, contract));
  await page.read('.leaving-picture .leaving-month');
  await page.runScript(`document.querySelector('.leaving').scrollIntoView();`);
  await page.call('settled');
}

/** What leaving costs, for contracts that show it differently. */
export const leavingStates: readonly State[] = [
  { name: 'leaving the example', reach: (page) => openLeaving(page, null) },
  {
    name: 'leaving, all of it stated',
    reach: (page) => openLeaving(page, contracts.leavingStated),
  },
  {
    name: 'leaving, nothing stated',
    reach: (page) => openLeaving(page, contracts.leavingSilent),
  },
  { name: 'leaving a draw', reach: (page) => openLeaving(page, contracts.drawBehind) },
  { name: 'leaving production', reach: (page) => openLeaving(page, contracts.production) },
  { name: 'leaving, one year', reach: (page) => openLeaving(page, contracts.leavingOneYear) },
  { name: 'leaving, ten years', reach: (page) => openLeaving(page, contracts.leavingTenYears) },
  ...[
    ['all of it stated', contracts.leavingStated] as const,
    ['nothing stated', contracts.leavingSilent] as const,
  ].map(([name, contract]): State => ({
    name: `how fast it ends, ${name}`,
    reach: async (page) => {
      await openLeaving(page, contract);
      await page.read('.exit-picture .exit-name');
      await page.click({ button: 'Figures of notice' });
      await page.runScript(`document.querySelector('.exit-place').scrollIntoView();`);
      await page.call('settled');
    },
  })),
  {
    name: 'figures of leaving',
    reach: async (page) => {
      await openLeaving(page, contracts.leavingStated);
      await page.click({ button: 'Figures of leaving' });
      await page.read({ text: '60, Jun 2032', within: '.leaving' });
    },
  },
  {
    name: 'a figure of leaving, opened',
    reach: async (page) => {
      await openLeaving(page, contracts.leavingStated);
      await page.click({ button: 'In all, before tax', within: '.leaving' });
      await page.read('dialog .explanation-figure');
    },
  },
];
