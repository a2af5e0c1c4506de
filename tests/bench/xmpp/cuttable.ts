/**
 * A way to a server on this machine that can be cut, as a network that goes away cuts it: nobody says goodbye.
 * @module
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Cuttable = {
  /** the server's address by this way */
  readonly url: string;
  cut(): void;
  stop(): void;
};

/** @param url of a WebSocket on the loopback */
export async function cuttableWay(url: string): Promise<Cuttable> {
  const { port, hostname, pathname } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      // One that was cut fails on both ends; its close is what counts.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const near = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  const stop = (): void => {
    cut();
    server.close();
  };
  return { url: `ws://${hostname}:${near}${pathname}`, cut, stop };
}
