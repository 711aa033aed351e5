import { explain } from '../explain.ts';
import type { ExplainedLine, Explanation } from '../explanation.ts';
import type { Figure } from '../sentence.ts';
import type { ReadySubject } from '../subject.ts';
import type { ReportedAssumption } from './assumptionList.ts';
import type { DerivationBlock } from './derivationBlocks.ts';
import { derives } from './derivationBlocks.ts';
import type { Entry } from './sharedSteps.ts';
import { partsOfOthers, withoutShared } from './sharedSteps.ts';
import type { TermLine } from './termSheet.ts';
import type { RefOf } from './told.ts';

/** How a figure comes about. */
export interface Derivation {
  /** "12" */
  readonly ref: string;
  readonly title: string;
  readonly figure: string;
  readonly lines: readonly ExplainedLine[];
  /** What it rests on beside what its group says. */
  readonly restsOn: readonly string[];
  /** The assumptions in it: "A1", "A2". */
  readonly assumes: readonly string[];
}

/** Derivations that rest on the same year and work. */
export interface DerivationGroup {
  readonly title: string;
  readonly list: readonly Derivation[];
}

/** What is derived, before it has its number. */
export type Derivable = Omit<Derivation, 'ref'>;

interface Place {
  readonly subject: ReadySubject;
  /** The contract year of the answer. */
  readonly year: number;
  readonly terms: readonly TermLine[];
  readonly assumptions: readonly ReportedAssumption[];
  /** Derivations before these, in the report. */
  readonly before: number;
}

/** Derivations in their groups, and where each figure is derived. */
export interface Derivations {
  readonly groups: readonly DerivationGroup[];
  readonly refOf: RefOf;
  /** The number of a block by its key. */
  readonly refOfBlock: (key: string) => string;
}

const OTHER_VOLUMES = 'The year of the answer at other volumes';
const PRODUCTION = 'How the wRVUs were come to';
const OTHERS = 'Other figures, each with what it rests on';

/**
 * Numbers the derivations of some figures: first the blocks, then what none of them derives; what is
 * derived alike has one number.
 */
export function derivations(
  figures: readonly Figure[],
  blocks: readonly DerivationBlock[],
  { subject, year, terms, assumptions, before }: Place,
): Derivations {
  const termRefs = new Map(terms.map(({ path, ref }) => [path, ref]));
  const entries = new Map<string, Entry>(
    blocks.map((block) => [keyOfBlock(block), entryOfBlock(block, assumptions)]),
  );
  const entryOf = new Map<string, string>();
  for (const figure of figures) {
    if (entryOf.has(keyOf(figure)) || termRefOf(figure, termRefs) !== null) continue;
    const explanation = explain(figure);
    const block = blocks.find((each) => derives(each, figure, explanation, subject));
    if (block !== undefined) {
      entryOf.set(keyOf(figure), keyOfBlock(block));
      continue;
    }
    const entry = entryOfFigure(figure, explanation, subject, assumptions);
    const { figure: amount, ...steps } = entry.what;
    const key = JSON.stringify(steps);
    entryOf.set(keyOf(figure), key);
    entries.set(key, withAmount(entries.get(key) ?? entry, amount));
  }
  const parts = partsOfOthers(entries);
  for (const part of parts.keys()) entries.delete(part);
  const titles = [...new Set([...entries.values()].map(({ group }) => group))].toSorted(
    (one, other) => orderOf(one) - orderOf(other),
  );
  const refs = new Map<string, string>();
  const sharedWithYears = (lines: readonly ExplainedLine[]) => {
    const block = blocks.find(({ as, keys }) => as === null && keys.includes(`year${year}`));
    if (block === undefined) return lines;
    return withoutShared(lines, block.lines, refs.get(keyOfBlock(block)) ?? '');
  };
  const groups = titles.map((title) => ({
    title,
    list: [...entries]
      .filter(([, { group }]) => group === title)
      .map(([key, { group, what }]) => {
        const ref = String(before + refs.size + 1);
        refs.set(key, ref);
        const as = blocks.find((block) => keyOfBlock(block) === key)?.as ?? null;
        const lines = group === OTHER_VOLUMES ? sharedWithYears(what.lines) : what.lines;
        return { ref, ...what, lines, restsOn: [...asIn(as, refs), ...what.restsOn] };
      }),
  }));
  const refAt = (key: string | undefined): string => {
    const ref = refs.get(parts.get(key ?? '') ?? key ?? '');
    if (ref === undefined) throw new RangeError(`nothing derives ${key ?? 'a figure'}`);
    return ref;
  };
  return {
    groups,
    refOf: (figure) => termRefOf(figure, termRefs) ?? refAt(entryOf.get(keyOf(figure))),
    refOfBlock: (key) => {
      const block = blocks.find(({ keys }) => keys.includes(key));
      return refAt(block === undefined ? key : keyOfBlock(block));
    },
  };
}

/** "As year 3, derivation 7." */
function asIn(as: DerivationBlock['as'], refs: ReadonlyMap<string, string>): readonly string[] {
  return as === null ? [] : [`As ${as.title}, derivation ${refs.get(as.key) ?? ''}.`];
}

function keyOfBlock({ keys }: DerivationBlock): string {
  return keys.join(' ');
}

/** Some figures go by one name and differ in what they are of. */
function keyOf({ of, recipe }: Figure): string {
  return recipe.kind === 'term' ? of : `${of} ${recipe.title}`;
}

function termRefOf({ recipe }: Figure, refs: ReadonlyMap<string, string>): string | null {
  return recipe.kind === 'term' ? (refs.get(recipe.path) ?? null) : null;
}

/** The years, then leaving, one year at other volumes, then what rests on something of its own. */
function orderOf(group: string): number {
  const year = /^Year (\d+)/.exec(group)?.[1];
  if (year !== undefined) return Number(year);
  return ['Contract years', OTHER_VOLUMES, OTHERS, PRODUCTION, 'Leaving'].indexOf(group) * 1000;
}

/** Both ends of a range come about by the same steps. */
function withAmount(entry: Entry, amount: string): Entry {
  const { figure } = entry.what;
  return figure.split('; ').includes(amount)
    ? entry
    : { ...entry, what: { ...entry.what, figure: `${figure}; ${amount}` } };
}

function entryOfBlock(block: DerivationBlock, all: readonly ReportedAssumption[]): Entry {
  const { group, title, as, lines, restsOn, explanations } = block;
  return {
    group,
    what: {
      title,
      figure: '',
      lines: as === null ? lines : [],
      restsOn,
      assumes: assumedIn(explanations, all),
    },
  };
}

function entryOfFigure(
  { recipe }: Figure,
  explanation: Explanation,
  subject: ReadySubject,
  assumptions: readonly ReportedAssumption[],
): Entry {
  const { title, figure: amount, lines, restsOn } = explanation;
  const isOfYear = recipe.kind === 'sum' && typeof recipe.restsOn === 'string';
  const isOwn = isOfYear && recipe.view.subject === subject;
  const other = recipe.kind === 'offer' ? PRODUCTION : OTHERS;
  const group = isOwn ? yearGroup(explanation, recipe) : isOfYear ? OTHER_VOLUMES : other;
  return {
    group,
    what: {
      title,
      figure: amount,
      lines: lines.filter(({ label, printed }) => label !== title || printed !== null),
      restsOn: [...(isBend(explanation) ? [BEND] : []), ...(isOwn ? [] : restsOn)],
      assumes: assumedIn([explanation], assumptions),
    },
  };
}

const BEND = 'Found by working the contract at each volume: from there on a wRVU pays otherwise.';

/** A volume that no formula gives. */
function isBend({ title, lines }: Explanation): boolean {
  return lines.length === 0 && /^Where (?:(?:that|what) .*changes|production earns)/.test(title);
}

/** "Year 3: July 2029 to June 2030. 4,200 wRVUs credited. Sums are before tax, if neither side ends it." */
function yearGroup({ restsOn }: Explanation, recipe: Figure['recipe']): string {
  const isPast = recipe.kind === 'sum' && recipe.view.isPastTerm;
  const sums = isPast ? 'if renewed on the same terms' : 'if neither side ends it';
  return `${restsOn.slice(0, 2).join(' ')} Sums are before tax, ${sums}.`;
}

/** An assumption that stands in for a term of it, and a term of it that is unclear or told. */
function assumedIn(
  explanations: readonly Explanation[],
  all: readonly ReportedAssumption[],
): readonly string[] {
  const paths = new Set(
    explanations.flatMap(({ assumptions, clauses }) =>
      [...assumptions, ...clauses].map(({ path }) => path),
    ),
  );
  return all.filter(({ path }) => paths.has(path)).map(({ ref }) => ref);
}
