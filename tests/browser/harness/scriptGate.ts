/**
 * Holds the page's own scripts back until the harness has begun to listen, in an engine that offers
 * no other way to be there first. It stands in the server, so that the page itself is untouched.
 */
export class ScriptGate {
  #waiting: (() => void)[] = [];
  #isOpen = true;

  close(): void {
    this.#isOpen = false;
  }

  open(): void {
    this.#isOpen = true;
    for (const go of this.#waiting.splice(0)) go();
  }

  /** Called by the server before it answers. */
  readonly pass = (path: string): Promise<void> => {
    if (this.#isOpen || !path.endsWith('.js')) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  };
}
