/**
 * `interop/resume-to-ready`: round trips from opening the socket to being logged in, counted on the wire of a real
 * connection to the sandbox's gatekeeper: the WebSocket's own request, then the handshake. Against the same gatekeeper
 * met as a stranger (Noise XX), which is what a client without resumption does each time. TCP's own is not counted.
 * `interop/group-send-256`: see `group.ts`.
 * @module
 */
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { AGREEMENT } from '../../agreement';
import { freshProfile, startInbox } from '../../integration/interop/node-ports';
import { startSandbox, type Sandbox } from '../../sandbox';
import { median } from '../median';
import type { BenchRow } from '../row';
import { groupRows } from './group';

export async function run({ rounds }: { readonly rounds: number }): Promise<readonly BenchRow[]> {
  const counted: { readonly known: number; readonly strange: number }[] = [];
  for (let round = 0; round < rounds; round++) counted.push(await countOnce());
  return [
    {
      id: 'interop/resume-to-ready',
      value: median(counted.map(({ known }) => known)),
      unit: 'round trips (ratio: less is better)',
      versus: 'floor: the same login by Noise XX',
      ratio: median(counted.map(({ known, strange }) => known / strange)),
    },
    ...(await groupRows(rounds)),
  ];
}

/** The joining login meets a stranger; the one that follows it resumes. */
async function countOnce(): Promise<{ readonly known: number; readonly strange: number }> {
  const sandbox = await startSandbox({ contacts: false });
  const wire = await tap(sandbox);
  const inbox = await startInbox(freshProfile());
  try {
    const { handlers } = inbox;
    await handlers.join({
      address: sandbox.providerAddress,
      network: 'whatsapp',
      agreement: AGREEMENT,
    });
    while (sandbox.whatsapp.counters.logins < 2 || wire.trips.length < 2) await pause();
    while ((await handlers.snapshot()).accounts[0]?.connection.kind !== 'online') await pause();
    if (sandbox.whatsapp.counters.resumed !== 1) throw new Error('nothing was resumed');
    const [strange, known] = wire.trips;
    if (strange === undefined || known === undefined) throw new Error('two lines were not seen');
    return { strange: strange.untilLogin(), known: known.untilLogin() };
  } finally {
    await inbox.stop();
    wire.server.close();
    await sandbox.close();
  }
}

/** Counts one line's flights: bytes of the client that follow bytes of the server, or nothing, begin a round trip. */
class Trips {
  #count = 0;
  #isOurs = false;
  #atLogin: number | undefined;

  sent(): void {
    if (!this.#isOurs) this.#count++;
    this.#isOurs = true;
  }

  received(): void {
    this.#isOurs = false;
  }

  loggedIn(): void {
    this.#atLogin ??= this.#count;
  }

  untilLogin(): number {
    if (this.#atLogin === undefined) throw new Error('this line never logged in');
    return this.#atLogin;
  }
}

type Tap = { readonly server: Server; readonly trips: Trips[] };

/** Stands between client and gatekeeper; the provider's document names this door instead of the gatekeeper's own. */
async function tap(sandbox: Sandbox): Promise<Tap> {
  const target = Number(new URL(sandbox.whatsapp.endpoint).port);
  const trips: Trips[] = [];
  sandbox.whatsapp.onStanza((direction, _address, { tag }) => {
    if (direction === 'out' && tag === 'success') trips.at(-1)?.loggedIn();
  });
  const server = createServer((client) => {
    const line = new Trips();
    trips.push(line);
    const upstream = connect(target, '127.0.0.1');
    pass(client, upstream, () => line.sent());
    pass(upstream, client, () => line.received());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  sandbox.announceEndpoint('whatsapp', `ws://127.0.0.1:${String(port)}/ws/chat`);
  return { server, trips };
}

function pass(from: Socket, to: Socket, seen: () => void): void {
  from.on('data', (bytes) => {
    seen();
    to.write(bytes);
  });
  from.on('close', () => to.destroy());
  from.on('error', () => to.destroy());
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
