import { describe, expect, test } from 'vitest';
import { rewriters } from '../../tests/sharing/rewriters.data.ts';
import { releasedLinks } from '../../tests/sharing/releasedLinks.ts';
import { decodeLink, type LinkReading } from './decodeLink.ts';

/** A link with everything that its letters can be: single dashes, double ones, underscores. */
const address = `https://calc.example/rvu/${releasedLinks[0].link}`;

function outcome(reading: LinkReading): unknown {
  return reading.kind === 'refused' ? reading.fault.kind : reading;
}

describe('a link that programs on the way rewrote', () => {
  test('is rewritten in at least 40 ways', () => {
    expect(rewriters.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rewriters.map(([name]) => name)).size).toBe(rewriters.length);
  });

  test.each(rewriters.filter(([, expected]) => expected === 'recovered'))(
    '%s: it opens',
    (_, __, rewrite) => {
      expect(decodeLink(rewrite(address))).toEqual(decodeLink(address));
    },
  );
});

describe('a link that programs on the way changed', () => {
  test.each(rewriters.filter(([, expected]) => expected !== 'recovered'))(
    '%s: it is refused as %s',
    (_, expected, rewrite) => {
      expect(outcome(decodeLink(rewrite(address)))).toBe(expected);
    },
  );
});
