import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinaryWorkspaces } from '../../tests/arbitraries/ordinaryOffers.ts';
import { onceChanged } from '../../tests/sharing/changedLinks.ts';
import { damageLaw, openedAs, roundTripLaw } from '../../tests/sharing/linkLaws.ts';
import { releasedLinks } from '../../tests/sharing/releasedLinks.ts';
import { encodeLink } from './encodeLink.ts';
import { offersAlone } from './included.ts';

const seed = 20_270_701;
const links = releasedLinks.filter(({ passphrase }) => passphrase === undefined);

describe('links', () => {
  // The laws throw what breaks them; `npm run fuzz` holds them against far more.
  test('what is sent is what arrives', () => {
    const law = roundTripLaw(2);
    expect(() => fc.assert(law.holds, { numRuns: 1_000, seed })).not.toThrow();
    // Some of them are too long for any link.
    expect(law.reached?.()).toMatch(/^; [1-9]\d* with everything ticked do not fit/);
  });

  test('no damage makes other offers of a link', () => {
    const law = damageLaw(links.map(({ link }) => link));
    expect(() => fc.assert(law.holds, { numRuns: 5_000, seed })).not.toThrow();
  });

  test('no single change opens as other offers, exhaustively', () => {
    const { link } = links.toSorted((one, other) => one.link.length - other.link.length)[0] ?? {
      link: '',
    };
    const opened = new Set(Array.from(onceChanged(link), openedAs));
    expect([...opened]).toEqual(expect.arrayContaining([null]));
    opened.delete(null);
    opened.delete(openedAs(link));
    expect([...opened]).toEqual([]);
  });

  test('three ordinary offers take at most 1,900 characters, at the 99th percentile', () => {
    const lengths = fc
      .sample(ordinaryWorkspaces(), { numRuns: 1_000, seed })
      .map((workspace) => encodeLink(workspace, { included: { ...offersAlone, names: true } }))
      .map((made) => (made.ok ? made.part.length : Infinity))
      .toSorted((one, other) => one - other);
    expect(lengths[989]).toBeLessThanOrEqual(1_900);
  });
});
