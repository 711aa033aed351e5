import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { hostHeaders } from './hostHeaders.mjs';

/** @type {Record<string, string>} */
const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * Serves dist/ on this machine alone, with the headers that the page ships for its hosts, so that
 * what is tried here is what is hosted.
 *
 * @param {object} options
 * @param {number} options.port 0 takes any free one
 * @param {boolean} options.orNextFree
 * @param {(path: string) => Promise<void>} [options.before] awaited before a path is answered
 */
export async function servePage({ port, orNextFree, before }) {
  const headersFile = readFileSync('dist/_headers', 'utf8');
  const server = createServer((request, response) => {
    void answer(request, response, { headersFile, before });
  });
  const taken = await listen(server, port, orNextFree ? port + 100 : port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ headersFile: string, before: ((path: string) => Promise<void>) | undefined }} page
 */
async function answer(request, response, { headersFile, before }) {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  await before?.(path);
  const headers = {
    'Cache-Control': 'no-cache',
    ...hostHeaders(headersFile, path),
    // Who waits for each path must be asked for it each time.
    ...(before === undefined ? {} : { 'Cache-Control': 'no-store' }),
  };
  const file = fileAt(path);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  try {
    if (file === null) throw new Error('no such file');
    const body = await readFile(file);
    const kind = kinds[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': kind, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('There is no such page here.\n');
  }
}

/** Hosts read `_headers` and do not serve it; nothing outside dist/ is served. */
function fileAt(/** @type {string} */ path) {
  let decoded;
  try {
    decoded = normalize(decodeURIComponent(path));
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.split(/[/\\]/).includes('..') || decoded === '/_headers') {
    return null;
  }
  return join('dist', decoded.endsWith('/') ? `${decoded}index.html` : decoded);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} last
 * @returns {Promise<number>}
 */
function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
