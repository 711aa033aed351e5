import type { Parts } from './parts.ts';
import { attribute, columnOf, elements, sheetsOf, unescaped } from './parts.ts';

/** The parts of a sheet in the order in which the format has them. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'mergeCells',
  'dataValidations',
  'pageMargins',
  'pageSetup',
  'headerFooter',
];

/** What a program would refuse in one sheet, a line each. */
export function sheetFaults(parts: Parts, xml: string): readonly string[] {
  const names = sheetsOf(parts).map(({ name }) => name);
  const styles = elements(
    /<cellXfs.*<\/cellXfs>/s.exec(parts.get('xl/styles.xml') ?? '')?.[0],
    'xf',
  );
  const places = ORDER.map((name) => xml.search(new RegExp(`<${name}[ >/]`))).filter(
    (place) => place >= 0,
  );
  const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)>/g)].map(
    ([, letters, row, rest]) => ({
      order: Number(row) * 100_000 + columnOf(letters ?? ''),
      style: Number(/ s="(\d+)"/.exec(rest ?? '')?.[1] ?? 0),
    }),
  );
  const formulas = [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) =>
    unescaped(formula ?? ''),
  );
  return [
    ...(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
      ? []
      : ['its parts are out of order']),
    ...(cells.every(({ order }, index) => index === 0 || order > (cells[index - 1]?.order ?? 0))
      ? []
      : ['cells out of order or twice']),
    ...cells.filter(({ style }) => style >= styles.length).map(({ style }) => `no style ${style}`),
    ...formulas.flatMap((formula) => formulaFaults(formula, names)),
    ...mergeFaults(xml),
    ...validationFaults(xml),
    ...elements(xml, 'col')
      .filter((each) => !(Number(attribute(each, 'width')) <= 255))
      .map((each) => `the width of ${each}`),
    ...[...xml.matchAll(/<row [^>]*ht="([^"]*)"/g)]
      .filter(([, height]) => !(Number(height) <= 409.5))
      .map(([row]) => `the height of ${row}`),
    ...[...xml.matchAll(/<v>([^<]*)<\/v>/g)]
      .filter(([, value]) => !Number.isFinite(Number(value)))
      .map(([, value]) => `the value ${value}`),
  ];
}

/** Functions that every program has; each is in use, so that a new one is looked up first. */
const FUNCTIONS = new Set([
  'AND',
  'COUNT',
  'COUNTIF',
  'IF',
  'INDEX',
  'INT',
  'MAX',
  'MIN',
  'MOD',
  'ROUND',
  'SUM',
]);

function formulaFaults(formula: string, sheets: readonly string[]): readonly string[] {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const called = [...plain.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name ?? '');
  const elsewhere = [...plain.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name]) => name ?? '');
  let [deep, deepest] = [0, 0];
  for (const character of plain) {
    if (character === '(') deepest = Math.max(deepest, ++deep);
    if (character === ')') deep -= 1;
  }
  return [
    ...(formula.length <= 8192 ? [] : [`a formula of ${formula.length} characters`]),
    ...(formula.startsWith('=') || formula === '' ? [`the formula "${formula}"`] : []),
    ...(deep === 0 ? [] : [`brackets of ${formula}`]),
    ...(deepest <= 64 ? [] : [`${deepest} brackets in one another`]),
    ...called.filter((name) => !FUNCTIONS.has(name)).map((name) => `the function ${name}`),
    ...elsewhere.filter((name) => !sheets.includes(name)).map((name) => `no sheet ${name}`),
    ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)]
      .filter(([, words]) => (words ?? '').length > 255)
      .map(() => 'a text of more than 255 characters in a formula'),
  ];
}

function mergeFaults(xml: string): readonly string[] {
  const [list] = elements(xml, 'mergeCells');
  const merges = elements(xml, 'mergeCell').map((each) => attribute(each, 'ref'));
  const boxes = merges.map((ref) => {
    const [, from = '', top, to = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? [];
    return { from: columnOf(from), top: Number(top), to: columnOf(to), bottom: Number(bottom) };
  });
  const overlap = boxes.filter((one, index) =>
    boxes
      .slice(index + 1)
      .some(
        (other) =>
          one.from <= other.to &&
          other.from <= one.to &&
          one.top <= other.bottom &&
          other.top <= one.bottom,
      ),
  );
  return [
    ...(list === undefined || Number(attribute(list, 'count')) === merges.length
      ? []
      : ['the count of merged cells']),
    ...overlap.map(() => 'merged cells over one another'),
    ...boxes
      .filter(({ from, to, top, bottom }) => !(from * top > 0 && (to > from || bottom > top)))
      .map(() => 'a merged cell of one'),
  ];
}

function validationFaults(xml: string): readonly string[] {
  const [list] = elements(xml, 'dataValidations');
  const all = elements(xml, 'dataValidation');
  return [
    ...(list === undefined || Number(attribute(list, 'count')) === all.length
      ? []
      : ['the count of validations']),
    ...all
      .filter(
        (each) =>
          attribute(each, 'errorTitle').length > 32 || attribute(each, 'error').length > 225,
      )
      .map((each) => `the words of ${each}`),
  ];
}
