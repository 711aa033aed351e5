import { contracts } from './contracts.ts';
import type { Page } from './harness/page.ts';
import { openContract } from './reach.ts';
import type { State } from './states.ts';

/** Opens the report from the File menu, and waits until its questions stand in the order of dollars. */
export async function openReport(page: Page): Promise<void> {
  await page.click({ button: 'File' });
  await page.click({ button: 'Report to print', within: 'dialog' });
  await page.read('.report-questions .report-stake');
  await page.read('.report-picture .recharts-surface');
  await page.call('settled');
}

export const reportStates: readonly State[] = [
  {
    name: 'report of all of leaving stated',
    reach: async (page) => {
      await openContract(page, contracts.leavingStated);
      await openReport(page);
    },
  },
];
