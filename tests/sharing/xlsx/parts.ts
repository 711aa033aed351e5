/** A part of the file by its path in it. */
export type Parts = ReadonlyMap<string, string>;

/** The sheets in their order, with their names as they are shown. */
export function sheetsOf(parts: Parts): readonly { readonly name: string; readonly xml: string }[] {
  const targets = new Map(
    elements(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      attribute(each, 'Id'),
      attribute(each, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return elements(parts.get('xl/workbook.xml'), 'sheet').map((sheet) => ({
    name: unescaped(attribute(sheet, 'name')),
    xml: parts.get(targets.get(attribute(sheet, 'r:id')) ?? '') ?? '',
  }));
}

/** The elements of a name, with what is in them. */
export function elements(xml: string | undefined, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}(?: (?:[^<>"]|"[^"]*")*?)?(?:/>|>(?:.*?</${name}>)?)`, 'gs');
  return [...(xml ?? '').matchAll(pattern)].map(([found]) => found);
}

/** An attribute of an element; "" where it has none. */
export function attribute(element: string, name: string): string {
  return new RegExp(`^<[^>]*? ${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** A text of the file as it is read. */
export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** A is 1, Z is 26, AA is 27. */
export function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}

/** What stands in a list a second time. */
export function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
