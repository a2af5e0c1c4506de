/**
 * A stranger's page with a picture, on loopback, that remembers who asked for what.
 * @module
 */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = {
  readonly address: string;
  readonly asked: readonly { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  close(): void;
};

const HTML = `<!doctype html><title>Havenkantoor</title>
<meta property="og:title" content="Getijden &amp; meer">
<meta property="og:description" content="Hoog en laag">
<meta property="og:image" content="/tides.png">`;

/** @param picture a PNG */
export async function servePage(picture: Uint8Array): Promise<ServedPage> {
  const asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url: path = '', headers }, response) => {
    asked.push({ path, headers });
    const isPicture = path === '/tides.png';
    response.setHeader('content-type', isPicture ? 'image/png' : 'text/html; charset=utf-8');
    response.setHeader('set-cookie', 'seen=1');
    response.end(isPicture ? picture : HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/tides`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
