/**
 * Everything a story needs: a provider, a gatekeeper, a contact, a host with an account that has joined.
 * @module
 */
import { silentLog, toBase64Url } from '@/lib/base';
import { childOf, type StanzaInput } from '@/lib/codec';
import type { JoinHost, Network, NetworkAccount, NewAccount } from '@/lib/networks/contract';
import {
  createInteropNetwork,
  MESSENGER,
  WHATSAPP,
  type InteropProfile,
} from '@/lib/networks/interop';
import { ManualClock, until } from './clock';
import { Contact } from './contact';
import { FakeGatekeeper } from './gatekeeper';
import { MemoryHost } from './host';
import { FakeProvider, PROVIDER } from './provider';
import { seededRandom } from './random';
import { memoryNote } from './note';

const PLACES = {
  whatsapp: {
    profile: WHATSAPP,
    own: '12-105000000001@interop',
    server: 's.whatsapp.net',
    anna: '31612345678@s.whatsapp.net',
  },
  messenger: {
    profile: MESSENGER,
    own: '100000000001@msgr',
    server: 'msgr',
    anna: '100000000017@msgr',
  },
} as const;

export class World {
  readonly clock = new ManualClock();
  readonly profile: InteropProfile;
  readonly gatekeeper: FakeGatekeeper;
  readonly provider: FakeProvider;
  readonly host: MemoryHost;
  readonly anna: Contact;
  readonly network: Network;
  readonly document: Record<string, unknown>;
  readonly note = memoryNote();

  constructor(readonly id: 'whatsapp' | 'messenger' = 'whatsapp') {
    const { profile, own, server, anna } = PLACES[id];
    this.profile = profile;
    this.gatekeeper = new FakeGatekeeper({ jid: own, serverJid: server });
    const offer = (client: string, integrator: number) => ({
      client_id: client,
      endpoint: 'wss://gatekeeper.example/ws/chat',
      root_key: toBase64Url(this.gatekeeper.root.publicKey),
      integrator,
      identifier_type: 'email',
    });
    this.document = {
      version: 1,
      name: 'Harbour Mail',
      issuer: PROVIDER,
      networks: {
        whatsapp: offer('rialto-whatsapp', 12),
        messenger: offer('rialto-messenger', 14),
      },
    };
    this.provider = new FakeProvider(this.clock, this.document);
    this.host = new MemoryHost(this.clock, this.gatekeeper, this.provider);
    this.anna = new Contact(anna, profile, this.gatekeeper, this.clock);
    this.network = createInteropNetwork({ id, loopbackAllowed: false });
  }

  get joinHost(): JoinHost {
    return {
      clock: this.clock,
      random: seededRandom(42),
      http: this.provider,
      sockets: this.gatekeeper,
      signIn: this.provider,
      note: this.note,
      log: silentLog,
    };
  }

  async join(address: string = PROVIDER): Promise<NewAccount> {
    return this.network.join(address, this.joinHost, new AbortController().signal);
  }

  /** Joins and stores the rows, as the inbox does. */
  async joined(): Promise<NetworkAccount> {
    this.host.store((await this.join()).state);
    return this.network.open(this.host);
  }

  /** An account that is online, with its keys on the server. */
  async online(): Promise<NetworkAccount> {
    const account = await this.joined();
    account.connect();
    await until(() => this.host.isOnline, 'online');
    await until(() => this.gatekeeper.got('presence').length > 0, 'presence');
    return account;
  }

  /** The server delivers; resolves once the client has acknowledged. */
  async deliver(...stanzas: readonly StanzaInput[]): Promise<void> {
    const before = this.acks().length;
    for (const stanza of stanzas) this.gatekeeper.send(stanza);
    await until(() => this.acks().length >= before + stanzas.length, 'acknowledgements');
  }

  acks() {
    return this.gatekeeper.got('ack');
  }

  /** Retry receipts that the client has sent. */
  retries() {
    return this.gatekeeper.got('receipt', { type: 'retry' }).map((node) => ({
      node,
      count: Number(childOf(node, 'retry')?.attrs['count']),
      error: childOf(node, 'retry')?.attrs['error'],
      keys: childOf(node, 'keys'),
    }));
  }
}
