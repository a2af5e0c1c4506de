/**
 * The page of make-believe, bundled and served on the loopback.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { emojiFiles } from '../../run/emoji-files';

const here = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = join(here, '../../..');

export type Site = { readonly address: string; readonly close: () => void };

export async function openSite(): Promise<Site> {
  // Of its own: another file's tests may bundle theirs while this is served.
  const folder = mkdtempSync(join(tmpdir(), 'rialto-looks-'));
  await bundle(folder);
  const server = await serve(folder);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('not listening');
  return { address: `http://127.0.0.1:${bound.port}`, close: () => end(server, folder) };
}

function end(server: Server, folder: string): void {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here,
    mode: 'production',
    resolve: { alias: { '@': ROOT } },
    define: { __LOOPBACK_ALLOWED__: 'false', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: false,
      rolldownOptions: { input: ['index', 'gallery'].map((name) => join(here, `${name}.html`)) },
    },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

async function serve(folder: string): Promise<Server> {
  const emoji = emojiFiles();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    const names = /^\/emoji\/(\w+)\.json$/.exec(file)?.[1];
    if (names !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(emoji[names]));
      return;
    }
    readFile(join(folder, file)).then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        return response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(file === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}
