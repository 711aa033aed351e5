import { strFromU8, unzipSync } from 'fflate';
import type { Parts } from './parts.ts';
import { attribute, elements, sheetsOf, twice, unescaped } from './parts.ts';
import { sheetFaults } from './sheetFaults.ts';

/**
 * What a spreadsheet program would refuse or "repair" in a file, a line each; none where the file
 * keeps to the format. Read from the XML itself, so that it does not hang on what wrote it.
 */
export function xlsxFaults(bytes: Uint8Array): readonly string[] {
  const parts: Parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  return [
    ...[...parts].flatMap(([path, xml]) => malformed(xml).map((fault) => `${path}: ${fault}`)),
    ...packageFaults(parts),
    ...workbookFaults(parts),
    ...stringFaults(parts),
    ...styleFaults(parts),
    ...sheetsOf(parts).flatMap(({ name, xml }) =>
      sheetFaults(parts, xml).map((fault) => `${name}: ${fault}`),
    ),
  ];
}

// XML 1.0 has no place for other control characters, escaped or not.
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function malformed(xml: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  for (const [tag, end, name, rest] of body.matchAll(/<(\/?)([\w:]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (end === '/') {
      if (open.pop() !== name) faults.push(`${tag} closes what is not open`);
    } else if (!rest?.endsWith('/')) open.push(name ?? '');
    const names = [...(rest ?? '').matchAll(/([\w:]+)="/g)].map(([, attr]) => attr);
    if (new Set(names).size < names.length) faults.push(`an attribute twice in ${tag}`);
  }
  const words = body.replace(/<\/?[\w:]+(?:[^<>"]|"[^"<]*")*>/g, '');
  return [
    ...faults,
    ...open.map((name) => `${name} is not closed`),
    ...(/[<>]/.test(words) ? ['an angle bracket in a text'] : []),
    ...(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(body) ? ['a bare &'] : []),
    ...(NO_CHARACTER.test(xml) ? ['a character that XML does not have'] : []),
  ];
}

function packageFaults(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const named = elements(types, 'Override').map((each) =>
    attribute(each, 'PartName').replace(/^\//, ''),
  );
  const defaults = elements(types, 'Default').map((each) => attribute(each, 'Extension'));
  const targets = [...parts].flatMap(([path, xml]) =>
    path.endsWith('.rels')
      ? elements(xml, 'Relationship').map((each) => {
          const from = path.replace(/_rels\/[^/]*$/, '');
          const target = attribute(each, 'Target');
          return target.startsWith('/') ? target.slice(1) : `${from}${target}`;
        })
      : [],
  );
  return [
    ...[...named, ...targets].filter((path) => !parts.has(path)).map((path) => `no part ${path}`),
    ...twice(named).map((path) => `${path} has two types`),
    ...[...parts.keys()]
      .filter((path) => !named.includes(path) && !defaults.includes(path.split('.').at(-1) ?? ''))
      .map((path) => `${path} has no type`),
  ];
}

function workbookFaults(parts: Parts): readonly string[] {
  const names = sheetsOf(parts).map(({ name }) => name);
  const defined = elements(parts.get('xl/workbook.xml'), 'definedName');
  return [
    ...names
      .filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name) || name === 'History')
      .map((name) => `the sheet name ${name}`),
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...twice(
      defined.map((each) => `${attribute(each, 'name')} ${attribute(each, 'localSheetId')}`),
    ).map((name) => `the name ${name} twice`),
    ...defined.flatMap((each) => {
      const [, own = ''] = />([^<]*)</.exec(each) ?? [];
      const place = Number(attribute(each, 'localSheetId'));
      const sheet = /^(?:'((?:[^']|'')+)'|(\w+))!\$\d+:\$\d+$/.exec(unescaped(own));
      const found = (sheet?.[1] ?? sheet?.[2])?.replaceAll("''", "'");
      return found !== undefined && found === names[place] ? [] : [`the name of ${own}`];
    }),
  ];
}

function stringFaults(parts: Parts): readonly string[] {
  const xml = parts.get('xl/sharedStrings.xml');
  const [table = ''] = elements(xml, 'sst');
  const strings = elements(xml, 'si');
  const used = sheetsOf(parts).flatMap((sheet) =>
    [...sheet.xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(([, at]) => Number(at)),
  );
  return [
    ...(Number(attribute(table, 'uniqueCount')) === strings.length ? [] : ['the unique count']),
    ...(Number(attribute(table, 'count')) >= strings.length ? [] : ['the count of strings']),
    ...used.filter((at) => at >= strings.length).map((at) => `no string ${at}`),
    ...strings
      .filter((each) => unescaped(each.replace(/<[^>]*>/g, '')).length > 32_767)
      .map(() => 'a text longer than a cell'),
  ];
}

function styleFaults(parts: Parts): readonly string[] {
  const xml = parts.get('xl/styles.xml') ?? '';
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
  const kinds = {
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellStyleXfs: 'xf',
    cellXfs: 'xf',
  };
  const counted = lists.map((list) => {
    const inside = new RegExp(`<${list}( [^>]*)?>(.*?)</${list}>`, 's').exec(xml);
    const [said, found] = [
      Number(/count="(\d+)"/.exec(inside?.[1] ?? '')?.[1] ?? 0),
      elements(inside?.[2], kinds[list]).length,
    ];
    return { list, said, found };
  });
  const count = (list: string) => counted.find((each) => each.list === list)?.found ?? 0;
  const formats = elements(xml, 'numFmt').map((each) => attribute(each, 'numFmtId'));
  const cells = elements(/<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0], 'xf');
  return [
    ...counted
      .filter(({ said, found }) => said !== found)
      .map(({ list, said, found }) => `${list}: ${said} said, ${found} found`),
    ...twice(formats).map((id) => `number format ${id} twice`),
    ...cells.flatMap((cell) => {
      const id = attribute(cell, 'numFmtId');
      return [
        ...(Number(id) < 164 || formats.includes(id) ? [] : [`no number format ${id}`]),
        ...(Number(attribute(cell, 'fontId')) < count('fonts') ? [] : ['no such font']),
        ...(Number(attribute(cell, 'fillId')) < count('fills') ? [] : ['no such fill']),
        ...(Number(attribute(cell, 'borderId')) < count('borders') ? [] : ['no such border']),
      ];
    }),
  ];
}
