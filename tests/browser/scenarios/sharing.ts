import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import workedExample from '../../../src/contract-file/templates/worked-example.json';
import { readFile } from '../../../src/contract-file/index.ts';
import { decodeLink, encodeLink } from '../../../src/sharing/index.ts';
import { linkOfBytes } from '../../sharing/linkOfBytes.ts';
import { releasedLinks } from '../../sharing/releasedLinks.ts';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';
import { addOffer } from '../reach.ts';
import { laterLink, releasedLink } from '../sharingStates.ts';

const link = '.share-link';

/** All that lies in this browser: databases, the session's and the local storage, caches; and what is in the address bar. */
async function left(page: Page): Promise<string> {
  await page.runScript(`
    document.querySelector('#left')?.remove();
    const said = document.createElement('output');
    said.id = 'left';
    indexedDB.databases().then((all) => {
      said.textContent = 'left: ' + JSON.stringify([all.length, sessionStorage.length, localStorage.length, document.cookie]);
      document.body.append(said);
    });
  `);
  return page.read('#left');
}

async function addressBar(page: Page): Promise<string> {
  await page.runScript(`
    document.querySelector('#bar')?.remove();
    const said = document.createElement('output');
    said.id = 'bar';
    said.textContent = 'bar: ' + location.search + location.hash;
    document.body.append(said);
  `);
  return page.read('#bar');
}

/** The link of the worked example with another base, looked at in year 3. */
function linkOfExample(annualDollars: number): string {
  const offers = workedExample.offers.map((offer) => ({
    ...offer,
    phases: offer.phases.map((phase) => ({ ...phase, base: { ...phase.base, annualDollars } })),
  }));
  const reading = readFile({ ...workedExample, offers });
  const made = reading.ok
    ? encodeLink(reading.workspace, { view: { offer: 0, year: 3 } })
    : { ok: false as const };
  assert.ok(made.ok);
  return made.part;
}

/** Opens the step, and gives the link's part and check code that stand there. */
async function share(page: Page): Promise<{ readonly part: string; readonly code: string }> {
  await page.focus({ button: 'Share', within: '.page-head' });
  await page.press('Enter');
  const address = await page.read(link);
  return { part: address.slice(address.indexOf('?')), code: await page.read('.share-code') };
}

async function openLink(page: Page, part: string): Promise<void> {
  await page.open(part);
  await page.read('.reader-note');
}

/** The link at an address of its own: where only what stands behind # differs, a browser loads nothing. */
function another(part: string, place: number): string {
  return part.replace('?', `?from=${place}&`);
}

/** The check code of the link that is read, once the page is there. */
async function codeIs(page: Page, code: string): Promise<void> {
  await page.until(async () => assert.equal(await page.read('.reader-code'), code));
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'sharing: a link made here opens with the same check code and figures, and nothing stored changes',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '271,828.18');
      await page.press('Tab');
      await page.read('.kept-line');
      await page.until(async () =>
        assert.match(await page.read('#headline'), /\$271,828|\$210,000/),
      );
      const headline = await page.read('#headline');
      const { part, code } = await share(page);
      const kept = await page.call('keptRecords');
      assert.equal(await addressBar(page), 'bar:');
      // The text that node makes: so each engine makes the link that every other makes.
      assert.equal(part, linkOfExample(271_828.18));

      await openLink(page, part);
      assert.equal(await page.read('.reader-code'), code);
      assert.equal(await page.read('#headline'), headline);
      assert.match(
        await page.read('.reader-note'),
        /Figures from a link; they were not checked against a contract/,
      );
      assert.equal(await page.count('main input:not([type=radio]):not([type=range])'), 0);
      await page.click({ field: '1', within: '.answer-year' });
      await page.click({ button: '$301,828', within: '#headline' });
      assert.equal(await page.read('dialog .explanation-figure'), '$301,828.18');
      await page.press('Escape');
      assert.deepEqual(await page.call('keptRecords'), kept);
      // A link made in another browser, with its own check code and figures to the cent.
      await openLink(page, another(releasedLink('the worked example as it was looked at'), 2));
      await codeIs(page, '9696 3448');
      assert.match(await page.read('#headline'), /^At 4,200 wRVUs, year 3 pays \$210,000/);
      assert.deepEqual(await page.call('keptRecords'), kept);
    },
  },
  {
    name: 'sharing: opening a link leaves nothing in the browser, and a copy takes the figures out of the address bar',
    isForEach: true,
    run: async (page) => {
      await openLink(page, releasedLink('three ordinary offers'));
      await page.click({ button: 'All offers side by side', within: '.reader-note' });
      await page.until(async () => assert.equal(await page.count('#compare:focus'), 1));
      await page.click({ field: 'Offer B', within: '.reader-note' });
      await page.click({ field: '2', within: '.answer-year' });
      assert.equal(await left(page), 'left: [0,0,0,""]');
      await page.click({ button: 'Make a copy to edit' });
      await page.read('.kept-line');
      assert.match(await page.read('.notice'), /^The link opened: 3 offers\. Undo/);
      assert.equal(await addressBar(page), 'bar:');
      const reading = decodeLink(releasedLink('three ordinary offers'));
      assert.ok(reading.kind === 'read');
      await page.open();
      await page.read({ text: 'Offer A', within: '.offers' });
    },
  },
  {
    name: 'sharing: a later link says what changed since one’s copy, and leaves that as it lies',
    isForEach: true,
    run: async (page) => {
      const example = 'the worked example as it was looked at';
      await openLink(page, releasedLink(example));
      assert.equal(await page.count('.reader-changed'), 0);
      await page.click({ button: 'Make a copy to edit' });
      await page.read('.kept-line');
      let kept = {};
      await page.until(async () => {
        kept = await page.call('keptRecords');
        assert.match(JSON.stringify(kept), /copied.*shared#1\./);
      });
      await openLink(page, another(releasedLink(example), 2));
      assert.match(
        await page.read('.reader-changed'),
        /^The same as your copy of \w+ \d+, \d{4}\.$/,
      );
      assert.equal(await page.count('.reader-changes'), 0);

      await openLink(page, another(laterLink(example), 3));
      assert.match(
        await page.read('.reader-changed'),
        /^2 terms changed since your copy of \w+ \d+, \d{4}: at 4,200 wRVUs year 3 pays \$275,000 before tax, \$65,000 more\.$/,
      );
      assert.equal(
        await page.read('.reader-changes tbody'),
        'Recalculation of pay from month 25: last 12 months × $50.00 now none +$50,000 Annual base $260,000 now $275,000 same',
      );
      await page.click({ field: '1', within: '.answer-year' });
      await page.read({ text: 'year 1 pays $305,000', within: '.reader-note' });
      await page.tabTo({ button: 'Annual base', within: '.reader-changes' });
      await page.press('Enter');
      assert.match(await page.read('dialog'), /\$305,000\.00 − \$290,000\.00 = \$15,000\.00/);
      await page.press('Escape');
      assert.deepEqual(await page.call('keptRecords'), kept);
    },
  },
  {
    name: 'sharing: a copy replaces nothing of one’s own unasked',
    run: async (page) => {
      await page.open();
      await page.enter({ field: 'Annual base' }, '275,000');
      await page.press('Tab');
      await page.read('.kept-line');
      await openLink(page, releasedLink('the worked example'));
      await page.click({ button: 'Make a copy to edit' });
      assert.match(
        await page.read('dialog'),
        /^The link holds 1 offer .*Nothing on the page has changed yet/,
      );
      await page.click({ button: 'Add this offer', within: 'dialog' });
      await page.read('.notice');
      assert.equal(await page.count('.offers-row .segment'), 2);
    },
  },
  {
    name: 'sharing: offers that state everything make the same link in each engine, letter for letter',
    isForEach: true,
    run: async (page) => {
      const released = releasedLinks.find(({ name }) => name.endsWith('everything, all of it'));
      await page.open();
      const text = JSON.stringify(released?.file);
      await page.openFile('input[type=file]', { name: 'all.json', text });
      await page.read('.notice');
      await page.click({ field: String(released?.view?.year), within: '.answer-year' });
      const { code } = await share(page);
      for (const field of [
        'names of the offers',
        'employer',
        'notes',
        'words of the contract',
        'log',
      ])
        await page.click({ field, within: '.share' });
      await page.until(async () =>
        assert.ok((await page.read(link)).endsWith(String(released?.link))),
      );
      assert.deepEqual([code, await page.read('.share-code')], [released?.checkCode, code]);
    },
  },
  {
    name: 'sharing: names go in only where they are ticked, and a locked link opens with its passphrase alone',
    run: async (page) => {
      await page.open();
      await addOffer(page, 'Guarantee');
      const { part, code } = await share(page);
      const names = (text: string) => {
        const reading = decodeLink(text);
        return reading.kind === 'read' ? reading.workspace.offers.map(({ name }) => name) : [];
      };
      assert.deepEqual(names(part), ['Offer A', 'Offer B']);
      await page.tabTo({ field: 'names of the offers', within: 'dialog' });
      await page.press('Space');
      const ticked = await page.read(link);
      assert.deepEqual(names(ticked), ['Worked example', 'Guarantee, then base and production']);
      assert.equal(await page.read('.share-code'), code);

      await page.click({ button: 'Lock the link with a passphrase', within: 'dialog' });
      await page.enter({ field: 'Passphrase', within: 'dialog' }, 'correct horse');
      await page.click({ button: 'Lock the link', within: '.share-lock' });
      await page.read({ text: '?shared#1p.', within: '.share-made' });
      const locked = await page.read(link);
      assert.deepEqual(names(locked), []);
      await page.open(locked.slice(locked.indexOf('?')));
      await page.enter({ field: 'Passphrase' }, 'correct hearse');
      await page.press('Enter');
      assert.match(await page.read('.field-fault'), /^The passphrase does not fit\./);
      assert.equal(await page.isShown('.reader-note'), false);
      await page.enter({ field: 'Passphrase' }, 'correct horse');
      await page.press('Enter');
      assert.equal(await page.read('.reader-code'), code);
    },
  },
  {
    name: 'sharing: what does not open is one plain page without figures, and a link pasted over it opens',
    isForEach: true,
    run: async (page) => {
      const whole = releasedLink('the worked example');
      for (const [place, [path, words]] of (
        [
          ['?shared', /arrived without the part after “#”/],
          [whole.slice(0, -4), /does not end where it should/],
          [whole.toLowerCase(), /capital and small letters were made alike/],
          [whole.replace('#1.', '#2.'), /newer version/],
          [`?shared#1.${'A'.repeat(1_000_000)}`, /too long/],
          [linkOfBytes(new Uint8Array(deflateRawSync(Buffer.alloc(5_000_000)))), /more than/],
        ] as const
      ).entries()) {
        await page.open(another(path, place));
        const said = await page.read('.plain-page');
        assert.match(said, /^This link does not open/);
        assert.match(said, words);
        assert.doesNotMatch(await page.read('body'), /\$\d/);
      }
      await openLink(page, another(whole.replace('#', '%23'), 9));
      await codeIs(page, '9696 3448');
    },
  },
  {
    name: 'sharing: a link pasted over one that does not open is read',
    // The harness cannot follow WebKit through a page that loads itself again.
    engines: ['chromium', 'firefox'],
    run: async (page) => {
      const whole = releasedLink('the worked example');
      await page.open('?shared#1.AAAA');
      await page.read('.plain-page');
      const hash = JSON.stringify(whole.slice(whole.indexOf('#')));
      await page.runScript(`setTimeout(() => { location.hash = ${hash}; }, 0);`);
      await codeIs(page, '9696 3448');
    },
  },
];
