/**
 * Real time and chance, and real WebSockets that a test can listen in on and cut, as a network that goes away cuts them: nobody says goodbye.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';

import { utf8Decode, type Clock, type Random, type Sockets } from '@/lib/base';

export const clock: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

export const random: Random = { bytes: (length) => Uint8Array.from(randomBytes(length)) };

export class Lines implements Sockets {
  readonly sent: string[] = [];
  readonly received: string[] = [];
  /** how often something was said after the other side had spoken, or at first: what was waited for */
  flights = 0;
  #isOurTurn = true;
  readonly #sockets: WebSocket[] = [];

  connect: Sockets['connect'] = (url, events, options) => {
    const socket = new WebSocket(url, options?.textProtocol ?? []);
    this.#sockets.push(socket);
    socket.on('open', () => events.onOpen());
    socket.on('message', (bytes: Buffer) => {
      this.received.push(String(bytes));
      this.#isOurTurn = true;
      events.onBytes(Uint8Array.from(bytes));
    });
    socket.on('close', (code) => events.onClose(code));
    // A refused connection also closes; the close is what the port tells.
    socket.on('error', () => undefined);
    return {
      send: (bytes) => {
        if (socket.readyState !== WebSocket.OPEN) return;
        this.sent.push(utf8Decode(bytes));
        if (this.#isOurTurn) this.flights += 1;
        this.#isOurTurn = false;
        socket.send(bytes, { binary: false });
      },
      get buffered() {
        return socket.bufferedAmount;
      },
      close: () => socket.close(),
    };
  };

  cut(): void {
    for (const socket of this.#sockets.splice(0)) socket.terminate();
  }
}
