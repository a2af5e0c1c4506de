/**
 * A gatekeeper that nobody has heard of yet: one profile, and joining, writing and reading work.
 * @module
 */
import { describe, expect, it } from 'vitest';
import { silentLog, toBase64Url, utf8Decode, utf8Encode } from '@/lib/base';
import { ClientPayload, CodecError, pad, unpad } from '@/lib/codec';
import type { NetworkId } from '@/lib/model';
import { createInteropNetwork, WHATSAPP, type InteropProfile } from '@/lib/networks/interop';
import { until } from './support/clock';
import { Contact } from './support/contact';
import { memoryNote } from './support/note';
import { PROVIDER } from './support/provider';
import { seededRandom } from './support/random';
import { send, sentMessages } from './support/sending';
import { World } from './support/world';

const ID = 'piazza' as NetworkId;

/** Everything that is particular to it: its own product number, its own plaintext. */
const PIAZZA: InteropProfile = {
  ...WHATSAPP,
  id: ID,
  loginPayload: ({ accountId, idToken }) =>
    ClientPayload.encode({
      product: 9,
      interopData: {
        ...(accountId === undefined ? {} : { accountId }),
        token: utf8Encode(idToken),
        enableReadReceipts: false,
      },
    }),
  encodeContent: (content, random) =>
    pad(utf8Encode(`piazza:${content.kind === 'text' ? content.text : ''}`), random),
  readContent: (plaintext) => {
    const text = utf8Decode(unpad(plaintext));
    if (!text.startsWith('piazza:')) throw new CodecError('bad-protobuf', 'not of the piazza');
    return { kind: 'text', text: text.slice('piazza:'.length) };
  },
};

describe('a third gatekeeper', () => {
  it('is one profile: it is joined, and carries a text in its own form', async () => {
    const world = new World();
    const networks = world.document['networks'] as Record<string, unknown>;
    networks[ID] = {
      client_id: 'rialto-piazza',
      endpoint: 'wss://piazza.example/',
      root_key: toBase64Url(world.gatekeeper.root.publicKey),
      integrator: 12,
      identifier_type: 'email',
    };
    const network = createInteropNetwork({ id: ID, loopbackAllowed: false, profile: PIAZZA });
    const host = {
      clock: world.clock,
      random: seededRandom(1),
      http: world.provider,
      sockets: world.gatekeeper,
      signIn: world.provider,
      log: silentLog,
      note: memoryNote(),
    };
    const joined = await network.join(PROVIDER, host, new AbortController().signal);
    expect(joined.uniqueKey).toBe('piazza/12/105000000001');
    expect(world.gatekeeper.urls).toEqual(['wss://piazza.example/']);
    expect(world.gatekeeper.logins[0]!.payload.product).toBe(9);
    world.host.store(joined.state);
    const account = network.open(world.host);
    account.connect();
    await until(() => world.host.isOnline, 'online');
    const anna = new Contact(world.anna.address, PIAZZA, world.gatekeeper, world.clock);
    await until(() => world.gatekeeper.got('presence').length > 0, 'presence');
    await send(world, account, 'ciao');
    await until(() => sentMessages(world).length === 1, 'message');
    expect(await anna.open(sentMessages(world)[0]!)).toBe('ciao');
    await world.deliver(await anna.text('ciao a te'));
    expect(world.host.of('message').map(({ body }) => body)).toEqual([
      { kind: 'text', text: 'ciao a te' },
    ]);
  });

  it('is not made of a name without a profile', () => {
    expect(() => createInteropNetwork({ id: ID, loopbackAllowed: false })).toThrow(
      'network-not-offered',
    );
  });

  it('does not spoil a document for those who do not know it', async () => {
    const world = new World();
    (world.document['networks'] as Record<string, unknown>)[ID] = { anything: true };
    await expect(world.join()).resolves.toMatchObject({ providerName: 'Harbour Mail' });
  });
});
