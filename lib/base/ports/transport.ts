/**
 * The two ways out: a socket of binary frames, or of text, and an HTTP request. Only the composition root
 * of the worker hands these out.
 * @module
 */

export interface SocketEvents {
  onOpen(): void;
  onBytes(bytes: Uint8Array): void;
  /** Called once; nothing follows. `code` as in RFC 6455 §7.4, 1006 where the line broke. */
  onClose(code: number): void;
}

export interface Socket {
  /** Bytes sent before `onOpen` or after `onClose` are dropped; the caller keeps what must survive. */
  send(bytes: Uint8Array): void;
  /** Bytes that the platform still holds */
  readonly buffered: number;
  close(): void;
}

/** A WebSocket sub-protocol (RFC 6455 §1.9) whose frames are text: `bytes` are UTF-8 in both directions then. */
export type SocketOptions = { readonly textProtocol: string };

export interface Sockets {
  /**
   * @param options absent: binary frames, and no sub-protocol
   * @throws a PortError where the address is not allowed in this build
   */
  connect(url: string, events: SocketEvents, options?: SocketOptions): Socket;
}

export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | Blob;
  /** bytes; a longer answer is refused */
  readonly maxBytes: number;
  /** Of a server that lets any page ask it (CORS): the person need not allow it in the browser. */
  readonly isOpen?: true;
  readonly signal?: AbortSignal;
  /**
   * Takes the body of a 2xx answer in pieces, each awaited before the next is read: `body` is empty then.
   * A throw ends the request. Only what is not redirected is taken.
   */
  readonly sink?: (piece: Uint8Array<ArrayBuffer>, head: HttpHead) => Promise<void>;
}

export interface HttpHead {
  readonly status: number;
  /** header names in lower case */
  readonly headers: Readonly<Record<string, string>>;
}

export interface HttpResponse extends HttpHead {
  readonly body: string;
}

export interface Http {
  /** @throws with the code 'not-permitted' where the browser does not let us; where the request could not be made or the answer was longer than `maxBytes` */
  request(request: HttpRequest): Promise<HttpResponse>;
}
