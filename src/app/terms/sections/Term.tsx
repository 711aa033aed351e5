import type { ReactNode } from 'react';
import { termChoices } from '../../../findings/index.ts';
import { canBeNone, isListOfValues, isNumberUnit, unitAt } from '../../../workspace/index.ts';
import { TermAbout } from './TermAbout.tsx';
import { TermControl } from './TermControl.tsx';
import { TermMark } from './TermMark.tsx';
import { TermNotes } from './TermNotes.tsx';
import { TriedLine } from './TriedLine.tsx';
import { useTermField } from './useTermField.ts';
import './Term.css';

/**
 * How a section is put together, by hand and in the order in which a contract says things:
 *
 *     <TermGroup>
 *       <Term path="rebase" needed />
 *       <Term path="rebase.firstMonth" label="First in month" />
 *     </TermGroup>
 *
 * `Term` finds by its path what it needs: the field for the kind of value, "not stated" and "the
 * contract says none", what an earlier phase lends, the assumption, help, the clause, the fault.
 * `TermGroup` shows those that are stated or `needed` and one line for the rest; its children are
 * elements with a `path` (terms, or components of a section's own that have one). What the chosen
 * way of paying ignores is left out by the section, or given `ignored` with the reason: then it is
 * shown only while something is stated there. `EntryList` is for entries that are added, moved and
 * removed. `useTerms` gives the offer as typed; `isStated(offer, path)` tells what is there.
 */
export interface TermProps {
  /** As `calc` writes it: `rebase.firstMonth`, `phases[0].base.annualDollars`. */
  readonly path: string;
  /** Where the place on the page says more than the term's own name. */
  readonly label?: string;
  /** The way of paying cannot do without it: shown while it is not stated, too. */
  readonly needed?: boolean;
  /** Why it moves no figure under the chosen way of paying: "not used by a salary alone". */
  readonly ignored?: string;
  /** Why it moves no figure yet, though it is shown: "counts once you enter a leave". */
  readonly note?: string;
  /** What is offered under it besides. */
  readonly children?: ReactNode;
}

/** A term of the contract: its field, what may be said beside it, and what can be noted on it. */
export function Term({ path, label, ignored, note, children }: TermProps) {
  const term = useTermField(path);
  const name = label ?? term.help.name;
  return (
    <div className={isWide(path) ? 'term term-wide' : 'term'} data-term={path}>
      <TermControl
        term={term}
        label={name}
        aside={<TermAbout path={path} label={name} term={term} />}
      >
        <TermNotes term={term} ignored={ignored ?? note} />
        {children}
      </TermControl>
      <TermMark path={path} />
      <TriedLine path={path} />
    </div>
  );
}

/** Numbers and months stand two in a row where there is room; words and choices have a row to themselves. */
function isWide(path: string): boolean {
  const unit = unitAt(path);
  if (isListOfValues(path)) return true;
  const isNumber = isNumberUnit(unit) && !canBeNone(path) && termChoices(path).length === 0;
  return !isNumber && unit !== 'calendarMonth';
}
