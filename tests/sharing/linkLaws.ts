import * as fc from 'fast-check';
import type { Workspace } from '../../src/compensation/index.ts';
import {
  checkCode,
  decodeLink,
  encodeLink,
  offersAlone,
  type Included,
} from '../../src/sharing/index.ts';
import { workspaces } from '../arbitraries/workspaces.ts';
import { damaged, type Damage } from './changedLinks.ts';

const everything: Included = { names: true, employer: true, notes: true, quotes: true, log: true };

/** A law of links: its name, what must hold, and how many cases the long proof looks at. */
export interface LinkLaw {
  readonly name: string;
  readonly holds: fc.IProperty<unknown>;
  readonly runs: number;
  /** What the cases so far reached, in words. */
  readonly reached?: () => string;
}

/** What a link of nothing but the offers gives back. */
function alone(workspace: Workspace): Workspace {
  return {
    ...workspace,
    offers: workspace.offers.map((offer, place) => ({
      ...offer,
      name: `Offer ${'ABCDEF'.charAt(place)}`,
      employer: null,
      notes: null,
      log: null,
      sources: Object.fromEntries(
        Object.entries(offer.sources).map(([path, source]) => [path, { ...source, quote: null }]),
      ),
    })),
  };
}

/** Whether it fits into a link, and then arrives as it was sent. */
function opensAs(workspace: Workspace, included: Included, expected: Workspace): boolean {
  const made = encodeLink(workspace, { included });
  if (!made.ok) {
    // What does not fit is refused, and by its length alone.
    if (made.fault.kind !== 'doesNotFit') throw new Error(made.fault.kind);
    if (made.fault.characters !== null && made.fault.characters <= 8000) throw new Error('it fits');
    return false;
  }
  if (made.part.length > 8000) throw new Error('it does not fit');
  if (!/^\?shared#1\.[\w-]+$/.test(made.part)) throw new Error(made.part);
  const reading = decodeLink(made.part);
  if (reading.kind !== 'read') throw new Error(`${reading.kind} ${made.part}`);
  if (JSON.stringify(reading.workspace) !== JSON.stringify(expected))
    throw new Error(`${JSON.stringify(reading.workspace)}\n${JSON.stringify(expected)}`);
  if (checkCode(reading.workspace) !== checkCode(workspace)) throw new Error('another check code');
  return true;
}

/** Of one workspace in twenty its first offer's notes, from some that fit to more than any link carries. */
const notes: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 19, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 5_000, maxLength: 10_000 }),
  },
);

function withNotes(workspace: Workspace, words: string): Workspace {
  const offers = workspace.offers.map((offer, place) =>
    place === 0 ? { ...offer, notes: words } : offer,
  );
  return { ...workspace, offers };
}

/** What is sent is what arrives, with everything and with the offers alone; of so many offers at most. */
export function roundTripLaw(most: number): LinkLaw {
  let refused = 0;
  return {
    name: 'what is sent is what arrives',
    holds: fc.property(workspaces(most), notes, (made, words) => {
      const workspace = words === null ? made : withNotes(made, words);
      const fits = opensAs(workspace, everything, workspace);
      if (!fits) refused += 1;
      opensAs(workspace, offersAlone, alone(workspace));
    }),
    runs: 200_000,
    reached: () =>
      `; ${refused.toLocaleString('en-US')} with everything ticked do not fit and are refused`,
  };
}

const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Damage['kind']>(
      'change',
      'lose',
      'insert',
      'swap',
      'fold',
      'raise',
      'cut',
      'behead',
      'double',
    ),
    at: fc.nat({ max: 2_000 }),
    length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2_000 })),
    sign: fc.nat({ max: 100 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What a text opens as, where it opens at all. */
export function openedAs(text: string): string | null {
  const reading = decodeLink(text);
  return reading.kind === 'read' ? JSON.stringify(reading.workspace) : null;
}

/** None of many damages of these links opens as other offers. */
export function damageLaw(links: readonly string[]): LinkLaw {
  const own = new Map(links.map((link) => [link, openedAs(link)]));
  return {
    name: 'no damage makes other offers of a link',
    holds: fc.property(fc.constantFrom(...links), damages, (link, steps) => {
      const text = steps.reduce(damaged, link);
      const opened = openedAs(text);
      if (opened !== null && opened !== own.get(link)) throw new Error(text);
    }),
    runs: 200_000,
  };
}
