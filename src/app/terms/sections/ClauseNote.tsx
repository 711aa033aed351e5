import { TermControl } from './TermControl.tsx';
import { sourcePath } from './clauseMark.ts';
import { useTermField } from './useTermField.ts';

/** Where this contract says a term, in its own words, and whether it is written at all. */
export function ClauseNote({ path }: { readonly path: string }) {
  const source = sourcePath(path);
  const ref = useTermField(`${source}.ref`);
  const quote = useTermField(`${source}.quote`);
  const status = useTermField(`${source}.status`);
  return (
    <section>
      <h3>Where your contract says it</h3>
      <div className="about-note">
        <TermControl term={ref} label="Clause or page" />
        <TermControl term={quote} label="Its words" />
        <TermControl term={status} label="How it is said" />
      </div>
    </section>
  );
}
