interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

declare global {
  var axe: { readonly run: (options: object) => Promise<AxeResult> } | undefined;
}

/** Whether axe's script, which is long, has been run in this page. */
export function hasAxe(): boolean {
  return globalThis.axe !== undefined;
}

/** What axe finds on the page as it stands. Its script must have been run in the page before. */
export async function axeFaults(): Promise<readonly string[]> {
  if (globalThis.axe === undefined) throw new Error('axe is not in the page');
  const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
  );
}
