import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fullFile } from '../../tests/contract-file/fullFile.ts';
import { linkOfBytes } from '../../tests/sharing/linkOfBytes.ts';
import { releasedLinks } from '../../tests/sharing/releasedLinks.ts';
import { readFile, writeFile } from '../contract-file/index.ts';
import { checkCode } from './checkCode.ts';
import { decodeLink, type LinkReading, type SharedOffers } from './decodeLink.ts';
import { encodeLink, encodeLockedLink } from './encodeLink.ts';
import { offersAlone } from './included.ts';
import { linkFaultMessage } from './linkFaultMessage.ts';
import { writeText } from './writeText.ts';

const everything = { names: true, employer: true, notes: true, quotes: true, log: true };

function workspaceOf(file: unknown) {
  const reading = readFile(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workspace;
}

const full = workspaceOf(fullFile());

/** A link that carries a text, whoever wrote it, as another engine packs it. */
function forged(text: string, strategy = constants.Z_DEFAULT_STRATEGY): string {
  return linkOfBytes(new Uint8Array(deflateRawSync(text, { strategy })));
}

function opened(reading: LinkReading): SharedOffers {
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

function faultOf(reading: LinkReading): string {
  return reading.kind === 'refused' ? reading.fault.kind : reading.kind;
}

describe('released links', () => {
  const plain = releasedLinks.filter(({ passphrase }) => passphrase === undefined);
  const locked = releasedLinks.filter(({ passphrase }) => passphrase !== undefined);

  test.each(plain)('$name opens as ever', ({ link, file, view, checkCode: code }) => {
    const reading = opened(decodeLink(link));
    expect(writeFile(reading.workspace)).toEqual(file);
    expect(reading.view).toEqual(view);
    expect(checkCode(reading.workspace)).toBe(code);
  });

  test.each(locked)('$name opens as ever', async ({ link, file, passphrase, checkCode: code }) => {
    const found = decodeLink(link);
    expect(found.kind).toBe('locked');
    const reading = found.kind === 'locked' ? await found.unlock(passphrase ?? '') : found;
    const { workspace } = opened(reading);
    expect(writeFile(workspace)).toEqual(file);
    expect(checkCode(workspace)).toBe(code);
  });
});

describe('what goes into a link', () => {
  test('is the offers alone unless more is asked for', () => {
    const made = encodeLink(full);
    const { workspace, included, view } = opened(decodeLink(made.ok ? made.part : ''));
    const [offer] = workspace.offers;
    expect(offer).toMatchObject({ name: 'Offer A', employer: null, notes: null, log: null });
    expect(offer?.sources['phases[0].base.annualDollars']).toEqual({
      ref: '4.1(a)',
      quote: null,
      status: 'stated',
    });
    expect([offer?.clinic, offer?.pace]).toEqual([full.offers[0]?.clinic, full.offers[0]?.pace]);
    expect(included).toEqual(offersAlone);
    expect(view).toBeNull();
  });

  test.each([
    ['names', 'Zürich – Klinik'],
    ['employer', 'Some Health'],
    ['notes', 'Line one.'],
    ['quotes', 'a base salary'],
    ['log', 'Six slots held'],
  ] as const)('%s only where they are asked for', (name, words) => {
    expect(writeText(full, offersAlone, null)).not.toContain(words);
    expect(writeText(full, { ...everything, [name]: false }, null)).not.toContain(words);
    expect(writeText(full, { ...offersAlone, [name]: true }, null)).toContain(words);
  });

  test('changes no check code', () => {
    const codes = Object.keys(offersAlone).map((name) => {
      const made = encodeLink(full, { included: { ...offersAlone, [name]: true } });
      return checkCode(opened(decodeLink(made.ok ? made.part : '')).workspace);
    });
    expect(new Set([...codes, checkCode(full)])).toEqual(new Set(['0276 7646']));
  });

  test('is everything, where everything is asked for', () => {
    const view = { offer: 0, year: 7 };
    const made = encodeLink(full, { included: everything, view });
    expect(decodeLink(made.ok ? made.part : '')).toEqual({
      kind: 'read',
      workspace: full,
      included: everything,
      view,
    });
  });

  test('is refused where it does not fit, with what it would take', () => {
    const [offer] = full.offers;
    // The digits of square roots do not repeat, so that nothing packs them.
    const notes = Array.from({ length: 9_000 }, (_, at) =>
      String.fromCharCode(33 + (Math.floor(Math.sqrt(at + 2) * 1e9) % 90)),
    ).join('');
    const offers = [{ ...offer, notes }] as unknown as typeof full.offers; // the first offer is there
    const made = encodeLink({ ...full, offers }, { included: everything });
    expect(made).toMatchObject({ ok: false, fault: { kind: 'doesNotFit' } });
    expect(made.ok ? '' : linkFaultMessage(made.fault)).toMatch(
      /^These offers do not fit into a link: they take [\d,]+ characters, and a link has at most 8,000\. Save the file/,
    );
  });
});

describe('one contract has one text', () => {
  const text = writeText(full, everything, null);
  const bare = writeText(
    workspaceOf({ ...fullFile(), offers: [{ name: 'A', phases: [{ fromMonth: 1 }] }] }),
    offersAlone,
    null,
  );

  test('the text is pairs of a number in letters and a value', () => {
    expect(bare).toBe('b7d65.5e92f88gp1');
  });

  test.each([
    ['as zlib packs it', constants.Z_DEFAULT_STRATEGY],
    ['without repetitions', constants.Z_HUFFMAN_ONLY],
    ['by the fixed code', constants.Z_FIXED],
  ])('%s, it opens', (_, strategy) => {
    expect(opened(decodeLink(forged(text, strategy))).workspace).toEqual(full);
  });

  test.each([
    ['nothing', ''],
    ['no offer', 'b7'],
    ['a term twice', bare.replace('b7', 'b7b7')],
    ['terms in another order', bare.replace('d65.5e92', 'e92d65.5')],
    ['a number written otherwise', bare.replace('b7', 'b7.0')],
    ['a number with an exponent', bare.replace('p1', 'p1e0')],
    ['a key with a letter too many', bare.replace('b7', 'Ab7')],
    ['something before', `7${bare}`],
    ['something after', `${bare} `],
    ['a quote that does not end', `${bare}"`],
    ['a phase outside of an offer', bare.replace('g', '')],
    ['a value that the schema refuses', bare.replace('b7', 'b11')],
    ['an item without its kind', `${bare}Bf"x"`],
    ['a part where none is', `${bare}Ck+Cl25`],
    ['a part that is there, said beside its terms', `${bare}Ck!Cl25`],
    ['a name for one of two offers', `${bare.replace('g', 'g"A"')}gp1`],
    ['a view of an offer that is not there', `a1,1${bare}`],
    ['a view of no year', `a0,0${bare}`],
    ['a clause of no term', `${bare}Ec"wages"`],
  ])('%s is not opened', (_, changed) => {
    expect(changed).not.toBe(bare);
    expect(faultOf(decodeLink(forged(changed)))).toBe('unwritten');
  });

  test('the bare text opens', () => {
    expect(faultOf(decodeLink(forged(bare)))).toBe('read');
  });

  test.each([
    ['a term', `${bare}Zz1`],
    ['a word for a choice', bare.replace('p1', 'p1v9')],
  ])('%s of a later version says so', (_, changed) => {
    expect(faultOf(decodeLink(forged(changed)))).toBe('newerTerms');
  });

  test('bytes that are no text are not opened', () => {
    const bytes = Buffer.concat([Buffer.from(bare), Buffer.of(0xff)]);
    expect(faultOf(decodeLink(linkOfBytes(new Uint8Array(deflateRawSync(bytes)))))).toBe(
      'unwritten',
    );
  });

  test('nothing may follow what is packed', () => {
    const packed = new Uint8Array(deflateRawSync(text));
    expect(faultOf(decodeLink(linkOfBytes(Uint8Array.from([...packed, 0]))))).toBe('unwritten');
  });
});

describe('a hostile link', () => {
  test.each([
    [
      'that unpacks to megabytes',
      linkOfBytes(new Uint8Array(deflateRawSync(Buffer.alloc(5_000_000)))),
      'tooLarge',
    ],
    ['that unpacks to one byte too many', forged('b'.repeat(65_537)), 'tooLarge'],
    ['of offers without end', forged('g'.repeat(65_536)), 'unwritten'],
    ['of phases without end', forged(`g${'p1'.repeat(32_000)}`), 'unwritten'],
    ['of lists in each other', forged(`gp1Eq"${'['.repeat(60_000)}"`), 'unwritten'],
    ['of a megabyte', `?shared#1.${'A'.repeat(1_000_000)}`, 'tooLong'],
    ['of 8,001 characters', `?shared#1.${'A'.repeat(7_991)}`, 'tooLong'],
    ['of marks without end', '#1.A'.repeat(50_000), 'cut'],
    ['of pieces without end', `#1.${'A '.repeat(99_000)}`, 'cut'],
    ['of escapes in escapes', `?shared%${'25'.repeat(99_000)}231.A`, 'noFragment'],
    ['of dashes', `?shared#1.${'A–—'.repeat(60_000)}`, 'tooLong'],
  ])('%s is refused within a second', (_, link, fault) => {
    const before = process.cpuUsage();
    expect(faultOf(decodeLink(link))).toBe(fault);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(1);
  });
});

describe('a locked link', () => {
  test('opens with its passphrase, and tells another from damage', async () => {
    const made = await encodeLockedLink(full, 'Grüße an Anna', { included: everything });
    const part = made.ok ? made.part : '';
    expect(part).toMatch(/^\?shared#1p\.[\w-]+$/);
    const found = decodeLink(part);
    const unlock = found.kind === 'locked' ? found.unlock : null;
    expect(await unlock?.('Grüße an anna')).toEqual({
      kind: 'refused',
      fault: { kind: 'wrongPassphrase' },
    });
    // The umlaut in two characters, and a blank from a telephone's keyboard.
    expect(await unlock?.('Gru\u0308ße an Anna ')).toMatchObject({ kind: 'read', workspace: full });
    const damaged = part.slice(0, -20) + (part.at(-20) === 'A' ? 'B' : 'A') + part.slice(-19);
    expect(faultOf(decodeLink(damaged))).toBe('damaged');
  });

  test('is never the same twice', async () => {
    const [one, other] = await Promise.all([
      encodeLockedLink(full, 'x'),
      encodeLockedLink(full, 'x'),
    ]);
    expect(one).not.toEqual(other);
  });

  test('has room for nothing less than salt, nonce and seal', async () => {
    const found = decodeLink(linkOfBytes(new Uint8Array(43), '1p'));
    const reading = found.kind === 'locked' ? await found.unlock('x') : found;
    expect(faultOf(reading)).toBe('wrongPassphrase');
  });
});
