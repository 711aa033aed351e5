import { parseSync } from 'vite';
import type { ProjectFile } from './projectFiles.ts';

export interface Import {
  readonly from: string;
  /** `import type` and `export type` leave nothing behind; `import()` loads when it is reached. */
  readonly kind: 'value' | 'type' | 'dynamic';
}

export interface Source {
  readonly imports: readonly Import[];
  readonly exportsEverything: boolean;
  /** The text with comments and the words of strings blanked, line by line. */
  readonly code: string;
  /** Line numbers, from 1, on which a cast other than `as const` begins. */
  readonly castLines: readonly number[];
}

/** What the checks need to know of one TypeScript file, from its syntax tree rather than its text. */
export function readSource(file: ProjectFile): Source {
  const { program, module, comments, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message ?? 'does not parse'}`);
  const nodes = nodesUnder(program);
  const words = nodes.filter((node) => isWord(node));
  return {
    imports: nodes.flatMap((node) => importsOf(node)),
    exportsEverything: module.staticExports.some((statement) =>
      statement.entries.some((entry) => entry.importName.kind === 'AllButDefault'),
    ),
    code: blanked(file.text, [...comments, ...words]),
    castLines: nodes
      .filter((node) => isCast(node))
      .map((node) => file.text.slice(0, node.start).split('\n').length),
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function nodesUnder(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesUnder(item));
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap((child) => nodesUnder(child))];
}

function isWord(node: Node): boolean {
  return (
    (node.type === 'Literal' && typeof node['value'] === 'string') ||
    node.type === 'TemplateElement' ||
    node.type === 'JSXText'
  );
}

function isCast(node: Node): boolean {
  if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
  const to = node['typeAnnotation'];
  return !(
    isNode(to) &&
    isNode(to['typeName']) &&
    to['typeName'].type === 'Identifier' &&
    to['typeName']['name'] === 'const'
  );
}

function importsOf(node: Node): readonly Import[] {
  const source = node['source'];
  if (!isNode(source) || typeof source['value'] !== 'string') return [];
  const from = source['value'];
  switch (node.type) {
    case 'ImportExpression':
      return [{ from, kind: 'dynamic' }];
    case 'TSImportType':
      return [{ from, kind: 'type' }];
    case 'ImportDeclaration':
      return [{ from, kind: node['importKind'] === 'type' ? 'type' : 'value' }];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [{ from, kind: node['exportKind'] === 'type' ? 'type' : 'value' }];
    default:
      return [];
  }
}

function blanked(text: string, ranges: readonly { start: number; end: number }[]): string {
  const letters = [...text.matchAll(/[\s\S]/g)].map((match) => match[0]);
  for (const { start, end } of ranges) {
    for (let index = start; index < end; index += 1) {
      if (letters[index] !== '\n') letters[index] = ' ';
    }
  }
  return letters.join('');
}
