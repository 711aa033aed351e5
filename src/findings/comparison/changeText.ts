import type { Item, Offer, Tier } from '../../compensation/index.ts';
import { termAt } from '../../contract-file/index.ts';
import { rate, wrvus } from '../formatNumber.ts';
import { capital, plural } from '../formatWords.ts';
import { itemName } from '../openTermPhrase.ts';
import { bonusPhaseText } from '../summaries/bonusSummary.ts';
import { otherPaySummary } from '../summaries/otherPaySummary.ts';
import { rebaseSummary } from '../summaries/rebaseSummary.ts';
import { comparedName, kindAt } from './comparedName.ts';
import { productionPartName, productionPartText } from './productionParts.ts';
import type { TermChange } from './termChanges.ts';
import { isPart } from './termChanges.ts';
import { termText } from './termText.ts';

/** The name of what changed: a term's, or "Signing bonus", "Tier 2", "Phase 2" for what only one version has. */
export function changeName(was: Offer, is: Offer, change: TermChange): string {
  const { wasPath, isPath } = change;
  const [offer, path] = isPath === null ? [was, wasPath ?? ''] : [is, isPath];
  const part = productionPartName(path);
  if (part !== null) return part;
  const [, list, place] = /(\w+)\[(\d+)\]$/.exec(path) ?? [];
  const number = Number(place) + 1;
  switch (list) {
    case undefined:
      return termNamed(offer, path, change);
    case 'items': {
      const item = offer.items[Number(place)];
      return item === undefined ? path : (item.label ?? capital(itemName(item.kind)));
    }
    case 'tiers':
      return `Tier ${number}`;
    case 'phases':
      return `Phase ${number}`;
    default:
      return `Leave ${number}`;
  }
}

/** What a version says of what changed. */
export function changeText(offer: Offer, path: string | null, held: unknown): string {
  if (path === null) return 'none entered';
  if (path === 'clinic' || path === 'pace') return productionPartText(offer, path);
  const kind = kindAt(offer, path);
  const row = termAt(path, kind);
  if (!isPart(held)) return row === undefined ? noTerm(held) : termText(row, path, held ?? null);
  if (path === 'rebase') return rebaseSummary(offer);
  if (/^items\[\d+\]$/.test(path)) return itemText(offer, path);
  if (path.endsWith('.productivity')) return productionText(offer, path);
  if (/\.tiers\[\d+\]$/.test(path)) return tierText(held);
  return leavesText(offer, path, held);
}

/** A part that is not there at all has no row of its own. */
function noTerm(held: unknown): string {
  return held === 'none' ? 'none' : 'not stated';
}

function termNamed(offer: Offer, path: string, { was, is }: TermChange): string {
  if (path.endsWith('.productivity')) return comparedName(offer, `${path}.model`);
  const part = isPart(is) ? is : isPart(was) ? was : null;
  const leaves = part === null ? [] : leavesOf(path, part);
  const [only] = leaves;
  const isOne = leaves.length === 1 && only !== undefined;
  const named = isOne && termAt(path) === undefined ? only.path : path;
  return termAt(named, kindAt(offer, named)) === undefined ? path : comparedName(offer, named);
}

function itemText(offer: Offer, path: string): string {
  const item: Item | undefined = offer.items[Number(/\d+/.exec(path)?.[0])];
  const items = item === undefined ? [] : [item];
  const said = otherPaySummary({ ...offer, items, totalCashCapDollars: null });
  // The row's name says what it is already.
  const kind = item === undefined ? '' : itemName(item.kind);
  const isNamed = (item?.label ?? kind).toLowerCase() === kind && said.startsWith(kind);
  return isNamed ? said.slice(kind.length + 1) : said;
}

function productionText(offer: Offer, path: string): string {
  const phase = offer.phases[Number(/\d+/.exec(path)?.[0])];
  return (phase === undefined ? null : bonusPhaseText(phase)) ?? 'not stated';
}

function tierText(held: object): string {
  const { fromWrvus, dollarsPerWrvu } = held as Tier; // what stands at a path of a tier
  return `${dollarsPerWrvu === null ? 'rate not stated' : rate(dollarsPerWrvu)} above ${fromWrvus === null ? 'a start not stated' : wrvus(fromWrvus)}`;
}

/** A part's first two terms, and how many more there are. */
function leavesText(offer: Offer, path: string, held: object): string {
  const leaves = leavesOf(path, held);
  const said = leaves.slice(0, 2).map((leaf) => changeText(offer, leaf.path, leaf.held));
  const more = leaves.length - said.length;
  if (said.length === 0) return 'stated';
  return `${said.join(', ')}${more === 0 ? '' : ` and ${plural(more, 'more term')}`}`;
}

interface StatedLeaf {
  readonly path: string;
  readonly held: unknown;
}

/** The terms that a part states, with those of the parts in it. */
function leavesOf(path: string, held: object): readonly StatedLeaf[] {
  return Object.entries(held).flatMap(([name, inner]: [string, unknown]) => {
    if (inner === null || inner === undefined) return [];
    const here = `${path}.${name}`;
    return isPart(inner) ? leavesOf(here, inner) : [{ path: here, held: inner }];
  });
}
