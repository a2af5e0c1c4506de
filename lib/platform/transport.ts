/**
 * Sockets and HTTP over the browser's own. Worker side only: windows' policies refuse both.
 * @module
 */
import {
  utf8Decode,
  utf8Encode,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Socket,
  type SocketEvents,
  type SocketOptions,
  type Sockets,
} from '@/lib/base';
import { isAllowed } from './addresses';
import { PlatformError } from './errors';
import { isPermitted } from './permitted';
import { bodyOf } from './request-body';

export const browserSockets: Sockets = {
  connect(url: string, events: SocketEvents, options?: SocketOptions): Socket {
    if (!isAllowed(url, 'wss:', 'ws:')) throw new PlatformError('address-not-allowed');
    const isText = options !== undefined;
    const socket = new WebSocket(url, options?.textProtocol ?? []);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => events.onOpen());
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data instanceof ArrayBuffer && !isText) events.onBytes(new Uint8Array(data));
      else if (typeof data === 'string' && isText) events.onBytes(utf8Encode(data));
      // Frames of the other kind are not part of the protocol; the other side is confused.
      else socket.close(1003);
    });
    socket.addEventListener('close', ({ code }) => events.onClose(code));
    return {
      send: (bytes) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        socket.send(isText ? utf8Decode(bytes) : new Uint8Array(bytes));
      },
      get buffered() {
        return socket.bufferedAmount;
      },
      close: () => socket.close(1000),
    };
  },
};

export const browserHttp: Http = {
  async request(request: HttpRequest): Promise<HttpResponse> {
    if (!isAllowed(request.url, 'https:', 'http:')) throw new PlatformError('address-not-allowed');
    if (request.isOpen !== true && !(await isPermitted(request.url)))
      throw new PlatformError('not-permitted');
    const response = await open(request);
    const head = {
      status: response.status,
      headers: Object.fromEntries(response.headers.entries()),
    };
    const { sink, maxBytes } = request;
    if (sink === undefined || !response.ok)
      return { ...head, body: await readText(response, maxBytes) };
    await readBounded(response, maxBytes, (piece) => sink(piece, head));
    return { ...head, body: '' };
  },
};

async function open(request: HttpRequest): Promise<Response> {
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      body: bodyOf(request),
      signal: request.signal ?? null,
      // A redirected POST would hand a code or a refresh token to another address; a redirected file
      // would be asked of a host that nobody was asked about.
      redirect: request.method === 'GET' && request.sink === undefined ? 'follow' : 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (cause) {
    throw new PlatformError('request-failed', undefined, { cause });
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  await readBounded(response, maxBytes, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}

/** Reads at most `maxBytes`, whatever the answer's headers promise. */
async function readBounded(
  response: Response,
  maxBytes: number,
  take: (piece: Uint8Array<ArrayBuffer>) => Promise<void> | void,
): Promise<void> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await nextOf(reader);
      if (done) return;
      length += value.length;
      if (length > maxBytes)
        throw new PlatformError('answer-too-long', `over ${String(maxBytes)} bytes`);
      await take(value);
    }
  } catch (error) {
    // Whatever it was, nobody wants the rest. A stream that has failed already says so again.
    await reader.cancel().catch(() => undefined);
    throw error;
  }
}

async function nextOf(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  try {
    return await reader.read();
  } catch (cause) {
    throw new PlatformError('request-failed', undefined, { cause });
  }
}
