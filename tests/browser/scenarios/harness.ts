import assert from 'node:assert/strict';
import type { Page } from '../harness/page.ts';
import type { Scenario } from '../harness/scenario.ts';

/** The harness tried on itself: verbs do what a person does, and each measurement can fail. */
export const scenarios: readonly Scenario[] = [
  ...(['light', 'dark'] as const).map((theme): Scenario => ({
    name: `harness: the engine plays a ${theme} system`,
    isForEach: true,
    theme,
    run: async (page) => {
      await page.open();
      assert.ok(await page.call('matchesMedia', `(prefers-color-scheme: ${theme})`));
    },
  })),
  {
    name: 'harness: a still system and one with colours of its own are played',
    stillness: true,
    forcedColors: true,
    run: async (page) => {
      await page.open();
      assert.ok(await page.call('matchesMedia', '(prefers-reduced-motion: reduce)'));
      assert.ok(await page.call('matchesMedia', '(forced-colors: active)'));
    },
  },
  {
    name: 'harness: a finger is played',
    touch: true,
    run: async (page) => {
      await page.open();
      assert.ok(await page.call('matchesMedia', '(pointer: coarse)'));
    },
  },
  {
    name: 'harness: a page goes on as a phone, under a finger and in another theme',
    engines: ['chromium'],
    theme: 'dark',
    run: async (page) => {
      await page.open();
      assert.ok(await page.call('matchesMedia', '(pointer: fine)'));
      await page.toPhone({ width: 390, height: 844, theme: 'light' });
      assert.ok(await page.call('matchesMedia', '(pointer: coarse) and (width: 390px)'));
      assert.ok(await page.call('matchesMedia', '(prefers-color-scheme: light)'));
      await page.runScript(
        `addEventListener('touchstart', () => { document.title = 'touched'; });`,
      );
      await page.click({ button: 'Templates' });
      assert.equal(await page.call('title'), 'touched');
    },
  },
  {
    name: 'harness: fields, lists, files and keys work as by hand',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`
        const make = (name, props, ...children) => {
          const element = Object.assign(document.createElement(name), props);
          element.append(...children);
          return element;
        };
        const said = make('output', { id: 'said' });
        const say = (words) => { said.textContent = words; };
        const file = make('input', { type: 'file', onchange: () =>
          file.files[0].text().then((text) => say('file ' + file.files[0].name + ' ' + text)) });
        document.body.replaceChildren(
          make('label', {}, 'Base ', make('input', { value: '260000' })),
          make('label', {}, 'Model ', make('select', { onchange: (event) => say('model ' + event.target.value) },
            make('option', {}, 'bonus'), make('option', {}, 'production'))),
          make('label', {}, 'Contract ', file),
          make('button', { onclick: () => say('pressed') }, 'Not stated'),
          make('input', { ariaLabel: 'Volume', type: 'range', min: 0, max: 10, value: 4 }),
          said);
      `);
      await page.enter({ field: 'Base' }, '$280,500.25');
      assert.equal(await page.value({ field: 'Base' }), '$280,500.25');
      await page.press('Home');
      await page.press('Delete');
      await page.press('Shift+End');
      await page.type('ÿ 5');
      assert.equal(await page.value({ field: 'Base' }), 'ÿ 5');
      await page.enter({ field: 'Base' }, '');
      assert.equal(await page.value({ field: 'Base' }), '');
      await page.choose({ field: 'Model' }, 'production');
      assert.equal(await page.read('#said'), 'model production');
      await page.openFile({ field: 'Contract' }, { name: 'offer.json', text: '{"a":1}' });
      await page.until(async () => {
        assert.equal(await page.read('#said'), 'file offer.json {"a":1}');
      });
      await page.click({ button: 'Not stated' });
      assert.equal(await page.read('#said'), 'pressed');
      await page.focus({ field: 'Base' });
      await page.tabTo({ field: 'Volume' });
      await page.press('ArrowRight');
      assert.equal(await page.value({ field: 'Volume' }), '5');
      assert.ok(await page.isShown({ text: 'pressed' }));
      assert.equal(await page.count('label'), 3);
    },
  },
  {
    name: 'harness: a press that comes down or is let go on another thing is kept from it and made again',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`
        const said = document.createElement('output');
        const button = (words, onclick) =>
          Object.assign(document.createElement('button'), { textContent: words, onclick,
            style: 'position: fixed; left: 0; width: 200px; height: 200px; top: 0' });
        const other = button('Other', () => { said.textContent += 'other '; });
        const wanted = button('Wanted', () => { said.textContent += 'wanted '; });
        said.id = 'said';
        said.append('said: ');
        said.style = 'position: fixed; bottom: 0';
        document.body.replaceChildren(other, wanted, said);
        const find = document.elementFromPoint.bind(document);
        document.elementFromPoint = (x, y) => {
          const found = find(x, y);
          if (wanted.style.top === '0px') wanted.style.top = '300px';
          return found;
        };
      `);
      await page.click({ button: 'Wanted' });
      assert.equal(await page.read('#said'), 'said: wanted');
      // The next comes down on it and is let go where it no longer is.
      await page.runScript(`
        const wanted = document.querySelectorAll('button')[1];
        wanted.addEventListener('pointerdown', () => { wanted.style.top = '600px'; }, { once: true });
      `);
      await page.click({ button: 'Wanted' });
      assert.equal(await page.read('#said'), 'said: wanted wanted');
    },
  },
  {
    name: 'harness: the window is as wide and high as asked, down to a phone at 400 %',
    isForEach: true,
    run: async (page) => {
      await page.open();
      for (const [width, height] of [
        [390, 844],
        [320, 256],
        [1440, 900],
      ] as const) {
        await page.resize(width, height);
        assert.deepEqual(await page.call('windowSize'), { width, height });
      }
    },
  },
  {
    name: 'harness: a page is opened again, alone or with what follows its address',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`console.error('before');`);
      await page.open('?shared#1.abc');
      assert.equal(await page.call('title'), 'RVU Contract Calculator');
      await page.open('?shared#1.def');
      assert.deepEqual(
        (await page.faults()).filter((fault) => !fault.includes('before')),
        [],
      );
    },
    mustBeFaulty: true,
  },
  {
    name: 'harness: what a page must not do is seen',
    isForEach: true,
    mustBeFaulty: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`
        new Image().src = 'http://127.0.0.2:9/picture.png';
        console.error('said aloud');
        setTimeout(() => { throw new Error('thrown late'); });
      `);
      await page.until(async () => {
        const faults = (await page.faults()).join('\n');
        assert.match(faults, /img-src/);
        assert.match(faults, /said aloud/);
        assert.match(faults, /thrown late/);
      });
    },
  },
  {
    name: 'harness: every measurement can fail',
    isForEach: true,
    width: 700,
    run: async (page) => {
      await page.open();
      await spoil(page, 'p', 'too small', { fontSize: '12px' });
      await finds(page, 'typeSizeFaults', /12 px: 'too small'/);
      await spoil(page, 'p', 'odd', { padding: '3px' });
      await finds(page, 'spacingFaults', /padding-top of 3 px/);
      await spoil(page, 'p', 'wide', { width: '900px' });
      await finds(page, 'sidewaysFaults', /px wide in a window of 700/);
      await spoil(page, 'p', 'cut off here', {
        width: '20px',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
      });
      await finds(page, 'clippedFaults', /'cut off here' is cut off by <p>/);
      await spoil(page, 'p', 'one over', { position: 'absolute', top: '40px', left: '0' });
      await spoil(page, 'p', 'the other', { position: 'absolute', top: '44px', left: '0' }, false);
      await finds(page, 'overlapFaults', /'one over' and 'the other'/);
      await spoil(page, 'p', 'A line of more than seventy five. '.repeat(4), { fontSize: '13px' });
      await finds(page, 'lineLengthFaults', /characters: 'A line/);
      await spoil(page, 'button', 'low', { height: '20px' });
      await finds(page, 'touchTargetFaults', /× 20 px: 'low'/);
      await spoil(page, 'p', 'stays', { position: 'fixed', top: '0', height: '50vh' });
      assert.ok((await page.call('fixedShare')) > 0.45);
    },
  },
  {
    name: 'harness: figures that do not line up are found',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.runScript(`
        const table = document.createElement('table');
        for (const words of ['$260,000', '4,200']) {
          table.insertRow().insertCell().append(words);
        }
        document.body.replaceChildren(table);
      `);
      await finds(page, 'figureColumnFaults', /4,200 ends -?\d/);
    },
  },
  {
    name: 'harness: a label of the picture that is crossed or lies on another is found',
    isForEach: true,
    run: async (page) => {
      await page.open();
      await page.read('.picture-box');
      await page.call('settled');
      assert.deepEqual(await page.call('pictureFaults'), []);
      await page.runScript(`
        const labels = document.querySelectorAll('.picture-mark-label');
        for (const label of labels) label.setAttribute('x', '100');
        const line = document.querySelector('.picture-mark-line');
        for (const end of ['x1', 'x2']) line.setAttribute(end, '110');
        line.setAttribute('y1', '0');
      `);
      await finds(page, 'pictureFaults', /is crossed by <line>/);
      await page.runScript(`
        const labels = document.querySelectorAll('.picture-mark-label');
        for (const label of labels) label.setAttribute('y', '40');
      `);
      await finds(page, 'pictureFaults', /lies on/);
    },
  },
];

type Measurement =
  | 'typeSizeFaults'
  | 'spacingFaults'
  | 'sidewaysFaults'
  | 'clippedFaults'
  | 'overlapFaults'
  | 'lineLengthFaults'
  | 'touchTargetFaults'
  | 'figureColumnFaults'
  | 'pictureFaults';

async function finds(page: Page, measurement: Measurement, fault: RegExp): Promise<void> {
  assert.match((await page.call(measurement)).join('\n'), fault);
  // What asks for all at once finds it as well.
  assert.match((await page.call('layoutFaults', { touch: true })).join('\n'), fault);
}

/** Puts one element alone on the page (or beside the last) that breaks one rule. */
async function spoil(
  page: Page,
  element: 'p' | 'button',
  words: string,
  style: Readonly<Record<string, string>>,
  isAlone = true,
): Promise<void> {
  await page.runScript(`
    const spoiled = document.createElement('${element}');
    spoiled.append(${JSON.stringify(words)});
    Object.assign(spoiled.style, ${JSON.stringify(style)});
    ${isAlone ? 'document.body.replaceChildren(spoiled);' : 'document.body.append(spoiled);'}
  `);
}
