import type * as inPage from '../inPage/index.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface PageSettings {
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** A finger instead of a mouse; like the next two, played by Chromium alone. */
  readonly touch: boolean;
  /** The system asks for little motion. */
  readonly stillness: boolean;
  /** The system's own few colours, as in a high-contrast theme. */
  readonly forcedColors: boolean;
}

export type InPage = typeof inPage;

export interface OpenedFile {
  readonly name: string;
  /** What it holds; of a file that is no text, its bytes. */
  readonly text: string | Uint8Array;
}

/**
 * The few things that differ from engine to engine. Everything else is said once, in page.ts on
 * this side and in inPage/ on the page's.
 */
export interface Driver {
  readonly engine: EngineName;
  readonly goTo: (url: string) => Promise<void>;
  /** Calls a function of inPage/ in the page, with what JSON can carry. */
  readonly call: <Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ) => Promise<Awaited<ReturnType<InPage[Name]>>>;
  /** Runs script text in the page; for axe, which comes as text. */
  readonly runScript: (text: string) => Promise<void>;
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Presses keys together, once or several times in a row. */
  readonly press: (keys: string, times?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Gives files, chosen together, to the nth file input of the document. */
  readonly setFiles: (nth: number, files: readonly OpenedFile[]) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Goes on under a finger, in a window and a theme of its own; Chromium alone can. */
  readonly toPhone: (phone: Pick<PageSettings, 'width' | 'height' | 'theme'>) => Promise<void>;
  /** Lays the page out as on paper; Chromium and playwright's other engines alone can. */
  readonly layOnPaper: () => Promise<void>;
  /** Prints as the dialog does, on Letter paper and without backgrounds; Chromium alone can. */
  readonly printPdf: () => Promise<Uint8Array>;
  readonly screenshot: (path: string, wholePage: boolean) => Promise<void>;
  /** What went wrong outside the scenario's own sight: foreign requests, errors, refusals. */
  readonly faults: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

declare global {
  /** The functions of inPage/, put into the page by each driver before its own scripts run. */
  var inPage: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
}
