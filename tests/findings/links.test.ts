import { expect, test } from 'vitest';
import { linkFaultMessage, type LinkFault } from '../../src/sharing/index.ts';

/** One of each kind; the compiler asks for one that is added later. */
const faults: { readonly [Kind in LinkFault['kind']]: Extract<LinkFault, { kind: Kind }> } = {
  noLink: { kind: 'noLink' },
  noFragment: { kind: 'noFragment' },
  cut: { kind: 'cut' },
  damaged: { kind: 'damaged' },
  oneCase: { kind: 'oneCase' },
  newerVersion: { kind: 'newerVersion', version: 2 },
  newerTerms: { kind: 'newerTerms' },
  unwritten: { kind: 'unwritten' },
  tooLong: { kind: 'tooLong' },
  tooLarge: { kind: 'tooLarge' },
  locked: { kind: 'locked' },
  wrongPassphrase: { kind: 'wrongPassphrase' },
  cannotUnlock: { kind: 'cannotUnlock' },
  doesNotFit: { kind: 'doesNotFit', characters: 9120 },
};

/** Regenerate with `npx vitest run tests/findings -u`, and read what changed. */
test('the sentences about links are those of the reviewed text', async () => {
  const texts = Object.values(faults).map(
    (fault) => `## ${fault.kind}\n${linkFaultMessage(fault)}\n`,
  );
  await expect(texts.join('\n')).toMatchFileSnapshot('links.txt');
});

test('offers that are far too long are said to be', () => {
  expect(linkFaultMessage({ kind: 'doesNotFit', characters: null })).toMatch(
    /^These offers do not fit into a link: they are far too long, and/,
  );
});
