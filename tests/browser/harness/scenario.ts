import type { EngineName, PageSettings } from './driver.ts';
import type { Page } from './page.ts';

/** One walk through the built page. The same list runs in every engine. */
export interface Scenario extends Partial<PageSettings> {
  readonly name: string;
  /** All three where nothing is said; with `touch`, `stillness` or `forcedColors` Chromium alone. */
  readonly engines?: readonly EngineName[];
  /** The scenario spoils the page itself, to show that the harness notices. */
  readonly mustBeFaulty?: boolean;
  readonly run: (page: Page) => Promise<void>;
}
