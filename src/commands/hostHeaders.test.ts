import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostHeaders } from './hostHeaders.mjs';

const shipped = readFileSync('public/_headers', 'utf8');

test('every path carries the whole policy', () => {
  const policy = hostHeaders(shipped, '/')['Content-Security-Policy']?.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-worker',
  ]);
  expect(hostHeaders(shipped, '/assets/page.js')).toMatchObject(hostHeaders(shipped, '/'));
});

test('only files whose name changes with their content are kept for long', () => {
  expect(hostHeaders(shipped, '/assets/page.js')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
  expect(hostHeaders(shipped, '/')).not.toHaveProperty('Cache-Control');
});

test('a header that two paths state is joined, as hosts do', () => {
  const text = '/*\n  A: 1\n\n# a note\n/one\n  A: 2\n/other\n  A: 3\n';
  expect(hostHeaders(text, '/one')).toEqual({ A: '1, 2' });
});
