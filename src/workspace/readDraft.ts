import type { Ladder, Offer, Workspace } from '../compensation/index.ts';
import { readFile, writeFile, type Fault } from '../contract-file/index.ts';
import { withEntered } from './enteredEntries.ts';
import type { Draft, DraftOffer } from './draft.ts';
import type { Node } from './draftTree.ts';
import type { EntryProblem } from './entryProblem.ts';
import { fileTerms, type FileTerms } from './fileTerms.ts';
import { layTries } from './layTries.ts';
import { withPlanYears } from './planYears.ts';
import type { Tries } from './state.ts';
import { tiedTerms } from './tiedTerms.ts';
import { typedText } from './typedNumber.ts';

/** What can be computed of a draft, offer by offer. */
export interface DraftReading {
  readonly horizonYears: number | null;
  readonly ladder: Ladder | null;
  /** In the order of the draft. */
  readonly offers: readonly OfferReading[];
}

/** An offer for the engine, or what stands in its way. */
export type OfferReading = ReadyOffer | FaultyOffer;

/** The engine says what is missing in it, by `compile`. */
export interface ReadyOffer {
  readonly kind: 'ready';
  readonly id: string;
  readonly name: string;
  readonly offer: Offer;
}

export interface FaultyOffer {
  readonly kind: 'faulty';
  readonly id: string;
  readonly name: string;
  /** By path of the offer, or of the file for its own terms. */
  readonly faults: TermFaults;
  /** The paths of the faults for "waiting for: …"; of a target and a threshold that are one, the target. */
  readonly waitingFor: readonly string[];
  /** What it is worked as where only its log does not read, which moves no figure; null where more does not. */
  readonly offer: Offer | null;
}

export type TermFaults = Readonly<Record<string, TermFault>>;

/** What is wrong with one term: its text, or the value that the text says. */
export type TermFault =
  | { readonly kind: 'unfinished'; readonly problem: EntryProblem }
  | { readonly kind: 'refused'; readonly problem: EntryProblem }
  | { readonly kind: 'notAllowed'; readonly fault: Fault };

/**
 * Reads each offer of a draft by itself, tried values laid over it: one that is faulty takes no
 * other down. A fault in the file's own terms stands in the way of all.
 */
export function readDraft(draft: Draft, tries: Tries): DraftReading {
  const shown = layTries(draft, tries);
  const { nextId: _nextId, unlinked: _unlinked, offers, ...own } = shown;
  const read = judged(fileTerms(own), (terms) => fileOf(terms, standIn), '');
  return {
    horizonYears: read.workspace?.horizonYears ?? null,
    ladder: read.workspace?.ladder ?? null,
    offers: offers.map((offer) => readOffer(shown, offer, read.faults)),
  };
}

function readOffer(draft: Draft, drafted: DraftOffer, faultsOfFile: TermFaults): OfferReading {
  const { id, aside: _aside, copied: _copied, ...terms } = withPlanYears(withEntered(drafted));
  const read = judgedOffer(terms);
  const name = typedText(drafted.name) ?? '';
  const faults = { ...faultsOfFile, ...read.faults };
  const paths = Object.keys(faults);
  const offer = offerIn(read);
  if (offer !== null && paths.length === 0) return { kind: 'ready', id, name, offer };
  const { log: _log, ...others } = terms;
  return {
    kind: 'faulty',
    id,
    name,
    faults,
    waitingFor: waitingFor(draft, drafted, faults),
    offer: paths.every((path) => path.startsWith('log.'))
      ? (offer ?? offerIn(judgedOffer(others)))
      : null,
  };
}

function judgedOffer(terms: Node): Judged {
  return judged(fileTerms(terms), (offer) => fileOf({}, offer), 'offers[0].');
}

function offerIn({ workspace }: Judged): Offer | null {
  return workspace?.offers[0] ?? null;
}

interface Judged {
  readonly workspace: Workspace | null;
  readonly faults: TermFaults;
}

/** Terms as the schema reads them. Of a text that says no value, the text is the fault and not its absence. */
function judged(
  { json, faults }: FileTerms,
  fileWith: (terms: unknown) => unknown,
  prefix: string,
): Judged {
  const reading = readFile(fileWith(json));
  if (reading.ok) return { workspace: reading.workspace, faults };
  const notAllowed = reading.faults
    .map((fault) => ({ ...fault, path: fault.path.slice(prefix.length) }))
    .filter(({ path }) => !Object.hasOwn(faults, path))
    .map((fault) => [fault.path, { kind: 'notAllowed', fault }] as const);
  return { workspace: null, faults: { ...Object.fromEntries(notAllowed), ...faults } };
}

const standIn = { name: '', phases: [{ fromMonth: 1 }] };

function fileOf(terms: unknown, offer: unknown): unknown {
  const { format, version } = writeFile({ horizonYears: null, ladder: null, offers: [] });
  return { format, version, ...(terms as object), offers: [offer] }; // the terms of a draft are an object
}

function waitingFor(draft: Draft, offer: DraftOffer, faults: TermFaults): readonly string[] {
  return Object.keys(faults).filter((path) => {
    const [first] = tiedTerms(draft, offer, path);
    return first === undefined || first === path || !Object.hasOwn(faults, first);
  });
}
