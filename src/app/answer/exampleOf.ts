import type { Offer, Workspace } from '../../compensation/index.ts';
import type { Template } from '../../contract-file/index.ts';
import { readFile } from '../../contract-file/index.ts';

/** A contract to start from, as an offer is compared with it. */
export interface Example {
  /** "Worked example", "Example: pure productivity". */
  readonly name: string;
  /** What its offer is called. */
  readonly offerName: string;
  readonly text: string;
  /** The terms that no field of the first view shows. */
  readonly others: string;
}

const OTHERS = [
  'startMonth',
  'termMonths',
  'guaranteedMonths',
  'items',
  'totalCashCapDollars',
  'rebase',
  'exit',
] as const satisfies readonly (keyof Offer)[];

/** The example that an offer still is, term for term; null once anything was changed. */
export function exampleOf(alone: Workspace | null, examples: readonly Example[]): Example | null {
  const text = JSON.stringify(alone?.offers[0]);
  return examples.find((example) => example.text === text) ?? null;
}

/** What an offer with other numbers still has of an example, in words; null where it is nothing. */
export function termsLeftOf(alone: Workspace | null, examples: readonly Example[]): string | null {
  const [offer] = alone?.offers ?? [];
  if (offer === undefined) return null;
  const named = namesOf(offer);
  const others = otherTermsOf(offer);
  return named.length > 0 && examples.some((example) => example.others === others)
    ? named.join(', ')
    : null;
}

/** What to call an offer that is no longer an example; null where its name is the user's own. */
export function ownName(alone: Workspace | null, examples: readonly Example[]): string | null {
  const name = alone?.offers[0]?.name;
  return examples.some((example) => example.offerName === name) ? 'My contract' : null;
}

/** The terms of an offer that are an example's, as paths or the beginnings of paths. */
export function exampleTermsOf(
  alone: Workspace | null,
  examples: readonly Example[],
): readonly string[] {
  const [offer] = alone?.offers ?? [];
  if (offer === undefined) return [];
  if (exampleOf(alone, examples) !== null) return Object.keys(offer);
  return termsLeftOf(alone, examples) === null ? [] : OTHERS.filter((term) => offer[term] !== null);
}

function namesOf(offer: Offer): readonly string[] {
  const { guaranteedMonths, rebase, totalCashCapDollars, items, exit } = offer;
  return [
    ...(guaranteedMonths === null ? [] : ['guarantee']),
    ...(rebase === null ? [] : ['rebasing']),
    ...(items.length === 0 && totalCashCapDollars === null ? [] : ['other pay']),
    ...(exit === null ? [] : ['leaving']),
  ];
}

function otherTermsOf(offer: Offer): string {
  return JSON.stringify(OTHERS.map((term) => offer[term]));
}

/** The example that a template is, by a name. */
export function exampleFrom(template: Template, name: string): Example {
  const reading = readFile(template.file);
  const [offer] = reading.ok ? reading.workspace.offers : [];
  if (offer === undefined) throw new Error(`the template ${template.id} does not read`);
  return { name, offerName: offer.name, text: JSON.stringify(offer), others: otherTermsOf(offer) };
}
