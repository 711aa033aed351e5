import { isOlderThan } from './isOlderThan.mjs';

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the page into dist/ where a source is newer. */
export async function buildPage() {
  if (!isOlderThan('dist/index.html', sources)) return;
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}
