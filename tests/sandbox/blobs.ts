/**
 * Files in memory behind addresses that nobody guesses, served by range (RFC 9110 §14); with the
 * hands that tests have on them. Must not know who put them there.
 * @module
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Blob = { bytes: Buffer };

export class Blobs {
  readonly #blobs = new Map<string, Blob>();
  /** how many requests for a file came, and from which byte each asked */
  readonly asked: number[] = [];
  /** While set, no answer brings more than so many bytes: then the line is cut. */
  cutAfter: number | undefined;
  /** While set, every request is answered so. */
  failing: number | undefined;
  /** Resolves before each answer: a host that takes its time. */
  held: Promise<void> | undefined;

  get size(): number {
    return this.#blobs.size;
  }

  put(bytes: Uint8Array, id = randomBytes(16).toString('hex')): string {
    this.#blobs.set(id, { bytes: Buffer.from(bytes) });
    return id;
  }

  get(id: string): Buffer | undefined {
    return this.#blobs.get(id)?.bytes;
  }

  remove(id: string): void {
    this.#blobs.delete(id);
  }

  /** Changes one file as it lies there. */
  tamper(id: string, change: (bytes: Buffer) => Buffer): void {
    const blob = this.#blobs.get(id);
    if (blob === undefined) throw new Error('no such file');
    blob.bytes = change(Buffer.from(blob.bytes));
  }

  async serve(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.held;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    const bytes = this.get(id);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (this.failing !== undefined || bytes === undefined)
      return void response.writeHead(this.failing ?? 404).end();
    const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    const start = Number(from ?? 0);
    this.asked.push(start);
    if (start >= bytes.length)
      return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    const part = bytes.subarray(start);
    response.writeHead(from === undefined ? 200 : 206, {
      'content-type': 'application/octet-stream',
      'content-length': part.length,
      'accept-ranges': 'bytes',
      ...(from !== undefined && {
        'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`,
      }),
    });
    if (this.cutAfter === undefined || this.cutAfter >= part.length) response.end(part);
    else response.write(part.subarray(0, this.cutAfter), () => void response.destroy());
  }
}
