/**
 * The provider's host of files: npm `@tus/server` (MIT), the reference implementation of resumable
 * uploads, over memory; what is whole is served to whoever knows its address, as a gatekeeper's proxy
 * must be able to fetch it. Uploading, going on and deleting need an ID token of this provider's.
 * Must not know messages or keys.
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';

import { DataStore, Server, Upload } from '@tus/server';

import { Blobs } from './blobs';

/** bytes of the largest file, encrypted */
export const MAX_UPLOAD_BYTES = 600_000_000;

export type UploadHostOptions = {
  /** `/media`, on a server of the provider's */
  readonly path: string;
  /** whether a token was signed by this provider and is in date */
  readonly isOurs: (token: string) => Promise<boolean>;
};

export class UploadHost {
  readonly blobs = new Blobs();
  /** While set, a request brings no more than so many bytes: then its line is cut. */
  cutAfter: number | undefined;
  /** So many tokens are refused first, whatever they say. */
  refuseTokens = 0;
  /** bytes of uploads that were received, those that were sent twice among them */
  received = 0;
  readonly #options: UploadHostOptions;
  readonly #server: Server;
  readonly #open = new Set<ServerResponse>();

  constructor(options: UploadHostOptions) {
    this.#options = options;
    this.#server = new Server({
      path: options.path,
      datastore: new MemoryStore(this),
      maxSize: MAX_UPLOAD_BYTES,
      relativeLocation: true,
      onIncomingRequest: async (request) => {
        const [, token = ''] =
          /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
        this.refuseTokens -= 1;
        const refused = this.refuseTokens >= 0 || !(await options.isOurs(token));
        // oxlint-disable-next-line typescript/only-throw-error -- what this server takes for an answer
        if (refused) throw { status_code: 401, body: 'who are you?' };
      },
    });
  }

  /** As a lost network would. */
  cutLines(): void {
    for (const response of this.#open) response.destroy();
  }

  /** @param path of the request, beginning with this host's own */
  handle(path: string, request: IncomingMessage, response: ServerResponse): void {
    this.#open.add(response);
    response.on('close', () => void this.#open.delete(response));
    const id = path.slice(this.#options.path.length + 1);
    const done =
      request.method === 'GET'
        ? this.blobs.serve(id, request, response)
        : this.#server.handle(request, response);
    done.catch(() => void response.destroy());
  }
}

/** Uploads under way, and the files that came of them. */
class MemoryStore extends DataStore {
  override extensions = ['creation', 'termination'];
  readonly #host: UploadHost;
  readonly #uploads = new Map<string, { readonly upload: Upload; parts: Buffer[] }>();

  constructor(host: UploadHost) {
    super();
    this.#host = host;
  }

  override create(upload: Upload): Promise<Upload> {
    this.#uploads.set(upload.id, { upload, parts: [] });
    return Promise.resolve(upload);
  }

  override getUpload(id: string): Promise<Upload> {
    const known = this.#uploads.get(id);
    // oxlint-disable-next-line typescript/only-throw-error -- what this server takes for an answer
    if (known === undefined) throw { status_code: 404, body: 'no such upload' };
    const { id: _id, size, offset } = known.upload;
    return Promise.resolve(new Upload({ id, offset, ...(size !== undefined && { size }) }));
  }

  override async write(stream: Readable, id: string, _offset: number): Promise<number> {
    const known = this.#uploads.get(id);
    if (known === undefined) throw new Error('no such upload');
    let taken = 0;
    for await (const part of stream as AsyncIterable<Buffer>) {
      const { cutAfter } = this.#host;
      const room = cutAfter === undefined ? part.length : Math.max(0, cutAfter - taken);
      known.parts.push(part.subarray(0, room));
      taken += Math.min(room, part.length);
      known.upload.offset += Math.min(room, part.length);
      this.#host.received += Math.min(room, part.length);
      if (room < part.length) {
        this.#host.cutLines();
        throw new Error('cut, as asked');
      }
    }
    if (known.upload.offset === known.upload.size)
      this.#host.blobs.put(Buffer.concat(known.parts.splice(0)), id);
    return known.upload.offset;
  }

  override remove(id: string): Promise<void> {
    this.#uploads.delete(id);
    this.#host.blobs.remove(id);
    return Promise.resolve();
  }
}
