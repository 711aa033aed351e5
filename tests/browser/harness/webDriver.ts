import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Longer than the driver itself waits for a script. */
const ANSWER_MS = 40_000;

/** A WebDriver process of its own, on a screen that nobody sees. */
export class WebDriver {
  /** For files that a scenario opens, and the settings of the browser's window. */
  readonly folder = mkdtempSync(join(tmpdir(), 'rvu-scenarios-'));
  readonly #address: string;
  readonly #process;

  private constructor(executable: string, port: number) {
    this.#address = `http://127.0.0.1:${port}`;
    mkdirSync(join(this.folder, 'gtk-3.0'));
    // The window's own buttons would not let it become as narrow as a phone.
    writeFileSync(
      join(this.folder, 'gtk-3.0', 'gtk.css'),
      '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }',
    );
    this.#process = spawn(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1600x1400x24', executable, `--port=${port}`],
      {
        // xvfb-run leaves its children behind: they are ended as one group.
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, XDG_CONFIG_HOME: this.folder, NO_AT_BRIDGE: '1' },
      },
    );
  }

  /** What is ended by hand ends its browsers too. */
  static async start(executable: string): Promise<WebDriver> {
    const driver = new WebDriver(executable, await freePort());
    process.once('exit', driver.close);
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        await driver.ask('GET', '/status');
        return driver;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(50);
      }
    }
  }

  /** One command of the protocol; what it answers is checked by whoever asks. */
  async ask(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    patience = ANSWER_MS,
  ): Promise<unknown> {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(this.#address + path, { method, signal, ...text }).catch(
      (error: unknown) => {
        const command = `${method} ${path} ${JSON.stringify(body ?? '').slice(-200)}`;
        throw new Error(`no answer from the WebDriver to ${command}`, { cause: error });
      },
    );
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) {
      const { error, message } = value as { readonly error: string; readonly message: string };
      throw new Error(`${error}: ${message}`);
    }
    return value;
  }

  readonly close = (): void => {
    process.off('exit', this.close);
    const { pid, exitCode } = this.#process;
    if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
