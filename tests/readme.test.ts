import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TERMS_THAT_PAY_LESS_FOR_MORE } from './arbitraries/morePaysLess.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README lists every term under which more wRVUs can pay less, and no other', () => {
  const listed = [...readme.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, term]) => term);
  expect(listed).toEqual(Object.keys(TERMS_THAT_PAY_LESS_FOR_MORE));
});

test('the README points to what is there', () => {
  const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test('the README names commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  }; // the project's own manifest
  const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
