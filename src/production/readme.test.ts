import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = import.meta.dirname;
const page = readFileSync(join(room, 'README.md'), 'utf8');
const linked = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
const sections = page.split(/^## /m).slice(1);

describe('the page of production', () => {
  it('links only to files that are there', () => {
    expect(linked.filter((target) => !existsSync(join(room, target)))).toEqual([]);
  });

  it('links each section to the file that holds it', () => {
    expect(sections.filter((section) => !/\]\(\w+\.ts\)/.test(section))).toEqual([]);
  });

  it('mentions every file of the room', () => {
    const files = readdirSync(room).filter(
      (file) => file.endsWith('.ts') && !file.includes('.test.') && file !== 'index.ts',
    );
    expect(files.filter((file) => !linked.includes(file))).toEqual([]);
  });
});
