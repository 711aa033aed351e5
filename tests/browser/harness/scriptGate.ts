const PATIENCE_MS = 30_000;

/**
 * Holds the page's own scripts back until the harness has begun to listen, in an engine that offers
 * no other way to be there first. It stands in the server, so that the page itself is untouched.
 */
export class ScriptGate {
  #waiting: (() => void)[] = [];
  #isOpen = true;
  #arrived: (() => void) | undefined;

  /** Closes the gate; what comes back resolves when the page asks for its first script. */
  close(): Promise<void> {
    this.#isOpen = false;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('the page asked for no script'));
      }, PATIENCE_MS);
      this.#arrived = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  open(): void {
    this.#isOpen = true;
    this.#arrived = undefined;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Called by the server before it answers. */
  readonly pass = (path: string): Promise<void> => {
    if (this.#isOpen || !path.endsWith('.js')) return Promise.resolve();
    this.#arrived?.();
    return new Promise((resolve) => this.#waiting.push(resolve));
  };
}
