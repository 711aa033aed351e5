import type { EngineName, PageSettings } from './driver.ts';
import type { Page } from './page.ts';

/** One walk through the built page, written once for every engine. */
export interface Scenario extends Partial<PageSettings> {
  readonly name: string;
  /**
   * Chromium and, in turn, Firefox or WebKit where nothing is said; with `touch`, `stillness` or
   * `forcedColors` Chromium alone.
   */
  readonly engines?: readonly EngineName[];
  /** What every engine has to show by itself. */
  readonly isForEach?: boolean;
  /** Left to `--whole`, or to whoever asks for it by name: one of many that show the same. */
  readonly isLong?: boolean;
  /** The scenario spoils the page itself, to show that the harness notices. */
  readonly mustBeFaulty?: boolean;
  readonly run: (page: Page) => Promise<void>;
}
