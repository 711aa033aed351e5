import type { Draft, DraftOffer, Leaf } from './draft.ts';
import { isPart, isTyped, nodeAt, withNode, type Node } from './draftTree.ts';
import { setTerm, withoutTerm } from './editTerm.ts';
import { nodeAtTerm, termKeys } from './entryAt.ts';
import { pathKeys, pathText } from './path.ts';
import { readDraft } from './readDraft.ts';
import type { TermRef } from './state.ts';
import { canBeNone, isStatedPart } from './unit.ts';

/**
 * The draft with a choice made at a term. What was typed and has no place under the choice is set
 * aside, and comes back with the choice that it was typed under: the terms of a tail of which the
 * contract is said to have none, the threshold of a bonus that becomes production alone.
 */
export function chooseTerm(draft: Draft, term: TermRef, to: Leaf | 'notStated' | 'stated'): Draft {
  if (wayOfPaying.test(term.path)) return withWayOfPaying(draft, term, to);
  if (!canBeNone(term.path) && !isStatedPart(term.path)) return setTerm(draft, term, to);
  if (to === 'none' || to === 'notStated') return setTerm(withAside(draft, term), term, to);
  if (to !== 'stated') return setTerm(draft, term, to);
  const stands = nodeAtTerm(draft, term);
  if (stands !== undefined && stands !== 'none') return draft;
  const back = withBack(withoutTerm(draft, term), term);
  return isStatedPart(term.path) ? setTerm(back, term, 'stated') : back;
}

/** The choices by which another term of how production is paid can lose its place. */
const wayOfPaying = /^phases\[\d+\]\.productivity\.(?:model|threshold)$/;

/** With another way of paying: what comes back with it, and aside what it refuses and nobody typed under it. */
function withWayOfPaying(draft: Draft, term: TermRef, to: Leaf | 'notStated' | 'stated'): Draft {
  const chosen = setTerm(draft, term, to);
  if (chosen === draft) return draft;
  const part = pathText(pathKeys(term.path).slice(0, -1));
  const known = new Set(refusedIn(draft, term.offer, part));
  const offer = chosen.offers.find(({ id }) => id === term.offer);
  const asides = Object.keys(offer?.aside ?? {}).filter((path) => path.startsWith(`${part}.`));
  const back = asides.reduce((next, path) => withBack(next, { ...term, path }), chosen);
  return withRefusedAside(back, { ...term, path: part }, new Set([...known, term.path]));
}

/** With the terms of a part that are refused set aside, but for those that were before. */
export function withRefusedAside(draft: Draft, part: TermRef, known: ReadonlySet<string>): Draft {
  let next = draft;
  // One refused term can hide another.
  for (;;) {
    const before = next;
    for (const path of refusedIn(next, part.offer, part.path)) {
      const at = { offer: part.offer, path };
      if (!known.has(path)) next = withoutTerm(withAside(next, at), at);
    }
    if (next === before) return next;
  }
}

/** The terms of a part that read by themselves and are not allowed beside the others. */
export function refusedIn(draft: Draft, offer: string | null, part: string): readonly string[] {
  const reading = readDraft(draft, {}).offers.find(({ id }) => id === offer);
  const faults = reading?.kind === 'faulty' ? Object.entries(reading.faults) : [];
  return faults.flatMap(([path, { kind }]) =>
    kind === 'notAllowed' && path.startsWith(`${part}.`) ? [path] : [],
  );
}

/** With what stands at a term kept aside too; nothing said is not worth keeping. */
function withAside(draft: Draft, term: TermRef): Draft {
  const stands = nodeAtTerm(draft, term);
  if (stands === undefined || stands === 'none') return draft;
  if (isPart(stands) && !isTyped(stands) && Object.keys(stands).length === 0) return draft;
  return withAsides(draft, term.offer, (aside) => ({ ...aside, [term.path]: stands }));
}

/** With what was kept aside of a term in its place again, where nothing stands there now. */
function withBack(draft: Draft, term: TermRef): Draft {
  const kept = draft.offers.find(({ id }) => id === term.offer)?.aside?.[term.path];
  const keys = termKeys(draft, term);
  if (kept === undefined || keys === null || nodeAtTerm(draft, term) !== undefined) return draft;
  // An entry of a list that is gone does not come back with one of its terms.
  const list = keys.findLastIndex((key) => typeof key === 'number');
  if (nodeAt(draft, keys.slice(0, list + 1)) === undefined) return draft;
  const edited = withNode(draft, keys, kept, draft.nextId);
  if (edited === null) return draft;
  const { [term.path]: _back, ...others } = asidesOf(draft, term.offer);
  return withAsides(edited.node as Draft, term.offer, () => others); // the draft with what it had before
}

function asidesOf(draft: Draft, offer: string | null): Readonly<Record<string, Node>> {
  return draft.offers.find(({ id }) => id === offer)?.aside ?? {};
}

function withAsides(
  draft: Draft,
  offer: string | null,
  change: (aside: Readonly<Record<string, Node>>) => Readonly<Record<string, Node>>,
): Draft {
  const offers = draft.offers.map((one): DraftOffer => {
    if (one.id !== offer) return one;
    const { aside = {}, ...others } = one;
    const changed = change(aside);
    return Object.keys(changed).length === 0 ? others : { ...others, aside: changed };
  });
  return { ...draft, offers };
}
