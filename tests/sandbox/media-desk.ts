/**
 * A gatekeeper's own host of files, where its users' clients put what they send, and its proxy, by
 * which they fetch what third parties host: "download encrypted media from third-party messaging
 * servers via a Meta proxy service" (the gatekeeper's engineering post of 2024). The proxy asks
 * nobody but the one provider. Must not know stanzas or keys.
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Blobs } from './blobs';

export class MediaDesk {
  readonly blobs = new Blobs();
  /** what the proxy was asked for and did not fetch */
  readonly refused: string[] = [];
  readonly origin: string;
  readonly #server: Server;
  readonly #provider: string;

  private constructor(server: Server, provider: string) {
    this.#server = server;
    this.#provider = provider;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      this.#handle(request, response).catch(() => void response.destroy());
    });
  }

  /** @param provider origin of the one provider whose files are fetched */
  static async open(provider: string): Promise<MediaDesk> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new MediaDesk(server, provider);
  }

  /** A client of this network uploads. @returns where others find it */
  put(bytes: Uint8Array): string {
    return `${this.origin}/blob/${this.blobs.put(bytes)}`;
  }

  /** How a client of this network reaches a file that a third party hosts. */
  through(url: string): string {
    return url.startsWith(this.origin)
      ? url
      : `${this.origin}/proxy?url=${encodeURIComponent(url)}`;
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.close((error) => (error === undefined ? resolve() : reject(error)));
      this.#server.closeAllConnections();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin);
    if (pathname === '/proxy') return this.#fetchFor(searchParams.get('url') ?? '', response);
    if (pathname.startsWith('/blob/'))
      return this.blobs.serve(pathname.slice(6), request, response);
    response.writeHead(404).end();
  }

  async #fetchFor(url: string, response: ServerResponse): Promise<void> {
    if (!URL.canParse(url) || new URL(url).origin !== this.#provider) {
      this.refused.push(url);
      return void response.writeHead(403).end();
    }
    const answer = await fetch(url, { redirect: 'error' });
    response.writeHead(answer.status, { 'content-type': 'application/octet-stream' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }
}
