import type { Workspace } from '../../compensation/index.ts';
import { exampleOf } from './exampleOf.ts';

/** Says that what is shown is an example, as long as it is one. */
export function ExampleNote({ alone }: { readonly alone: Workspace | null }) {
  const example = exampleOf(alone);
  if (example === null) return null;
  return (
    <p className="example-note">
      <strong>{example.name}.</strong> Type your own numbers over it.
    </p>
  );
}
