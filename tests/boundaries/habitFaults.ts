import type { ProjectFile } from './projectFiles.ts';
import { readSource } from './readSource.ts';

const LINES_AT_MOST = 300;

const namesOfNothing = /^(?:utils?|helpers?|common|types?|constants?|hooks?|misc)(?:\.|$)/;

/** A path that names no subject: what lies there belongs to the file that uses it. */
export function nameFaults(path: string): readonly string[] {
  const name = path.split('/').find((segment) => namesOfNothing.test(segment));
  return name === undefined ? [] : [`${path}: '${name}' names no subject`];
}

/** A file that holds more than one concept, by its length. Tables and tests, which are mostly tables, may be long. */
export function lengthFaults({ path, text }: ProjectFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const isTable = /\.(?:data|test)\.\w+$/.test(path);
  if (!/\.(?:tsx?|mjs|css)$/.test(path) || isTable || lines <= LINES_AT_MOST) return [];
  return [`${path}: ${lines} lines, more than ${LINES_AT_MOST}: split it by concept`];
}

const onOneMachine =
  /(?<![\w.])\/(?:home|root|work|Users|private|tmp)\/\w|\b[A-Z]:\\Users\\|https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|npmmirror)|\bregistry\.(?:npm|yarn)\w*\./;

/** A path or an address that holds on one machine only. */
export function machineFaults({ path, text }: ProjectFile): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = onOneMachine.exec(line)?.[0];
    return found === undefined
      ? []
      : [`${path}:${index + 1}: '${found}' holds on one machine only`];
  });
}

/** A cast in the product whose reason stands neither on its line nor on the one above. */
export function castFaults(file: ProjectFile): readonly string[] {
  const lines = file.text.split('\n');
  const hasComment = (line: string | undefined) => line !== undefined && /\/\/|\*\//.test(line);
  return readSource(file)
    .castLines.filter((line) => !hasComment(lines[line - 1]) && !hasComment(lines[line - 2]))
    .map((line) => `${file.path}:${line}: a cast without its reason on the line`);
}

const escapes: readonly RegExp[] = [
  /@ts-(?:ignore|nocheck)/,
  /@ts-expect-error\s*(?:$|\*)/,
  /(?:ox|es)lint-disable(?!.* -- )/,
  /\b(?:it|test|describe)\.(?:skip|only|todo)\b/,
];

/** A check that is switched off without saying why. */
export function escapeFaults({ path, text }: ProjectFile): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      escapes.some((pattern) => pattern.test(line))
        ? [`${path}:${index + 1}: '${line.trim()}' switches a check off without a reason`]
        : [],
    );
}
