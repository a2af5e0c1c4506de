/**
 * Sockets and HTTP over the browser's own. Worker side only: windows' policies refuse both.
 * @module
 */
import type { Http, HttpRequest, HttpResponse, Socket, SocketEvents, Sockets } from '@/lib/base';
import { isAllowed } from './addresses';
import { PlatformError } from './errors';
import { isPermitted } from './permitted';

export const browserSockets: Sockets = {
  connect(url: string, events: SocketEvents): Socket {
    if (!isAllowed(url, 'wss:', 'ws:')) throw new PlatformError('address-not-allowed');
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('open', () => events.onOpen());
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // Text frames are not part of any protocol here; the other side is confused.
      if (data instanceof ArrayBuffer) events.onBytes(new Uint8Array(data));
      else socket.close(1003);
    });
    socket.addEventListener('close', ({ code }) => events.onClose(code));
    return {
      send: (bytes) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(new Uint8Array(bytes));
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
    if (!(await isPermitted(request.url))) throw new PlatformError('not-permitted');
    const response = await open(request);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers.entries()),
      body: await readBounded(response, request.maxBytes),
    };
  },
};

async function open(request: HttpRequest): Promise<Response> {
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      body: request.body ?? null,
      signal: request.signal ?? null,
      // A redirected POST would hand a code or a refresh token to another address.
      redirect: request.method === 'POST' ? 'error' : 'follow',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (cause) {
    throw new PlatformError('request-failed', undefined, { cause });
  }
}

/** Reads at most `maxBytes`, whatever the answer's headers promise. */
async function readBounded(response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new PlatformError('answer-too-long', `over ${String(maxBytes)} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
