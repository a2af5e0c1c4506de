/**
 * The half of the inbox bench that runs inside Chromium: a thousand real Signal messages through
 * the four phases into the real, sealed database; and the floor, a bare bulk write of the very
 * rows that this left on disk.
 * @module
 */
import { AGREEMENT } from '../../agreement';
import { silentLog, utf8Decode, utf8Encode, type Random } from '@/lib/base';
import { nobleDiffieHellman, webCryptoDiffieHellman } from '@/lib/crypto';
import { createInbox } from '@/lib/inbox';
import type { PeerAddress } from '@/lib/model';
import type { NetworkHost, Outcome, StateView, Work } from '@/lib/networks/contract';
import {
  WHATSAPP_V3,
  createIdentity,
  createSignedPreKey,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSession,
  encryptMessage,
  startSession,
  type LocalIdentity,
  type SessionRecord,
  type SignalContext,
} from '@/lib/protocol/signal';
import { createStore, openDatabase, vaultHeaders } from '@/lib/store';
import { openVault } from '@/lib/vault';

export type IngestTimes = { readonly ingest: number; readonly floor: number };

const PEER = '31600000000@s.whatsapp.net' as PeerAddress;
const SESSION = { kind: 'session', key: PEER } as const;
/** the length of an ordinary message */
const TEXT = 'See you at the station at half past five, I have the tickets.';

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

type Ciphertexts = {
  readonly context: SignalContext;
  readonly me: LocalIdentity;
  /** our session as it stands before the first of `messages` */
  readonly session: SessionRecord;
  readonly messages: readonly Uint8Array[];
};

/** A contact writes `count` messages; the session's first one has been answered already. */
async function conversation(count: number): Promise<Ciphertexts> {
  const dh = (await webCryptoDiffieHellman()) ?? nobleDiffieHellman;
  const context: SignalContext = { dh, random, now: Date.now(), dialect: WHATSAPP_V3 };
  const [me, them] = [createIdentity(random), createIdentity(random)];
  const signedPreKey = createSignedPreKey(me, 1, random, Date.now());
  const bundle = {
    registrationId: me.registrationId,
    identityKey: me.keyPair.publicKey,
    signedPreKey: {
      id: 1,
      publicKey: signedPreKey.keyPair.publicKey,
      signature: signedPreKey.signature,
    },
  };
  const opening = await encryptMessage(
    context,
    them,
    await startSession(context, them, bundle),
    utf8Encode(TEXT),
  );
  const { record } = await decryptPreKeyMessage(context, me, {
    signedPreKey,
    bytes: opening.message.bytes,
  });
  const answer = await encryptMessage(context, me, record, utf8Encode(TEXT));
  let theirs = (await decryptMessage(context, them, opening.record, answer.message.bytes)).record;
  const messages: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const sent = await encryptMessage(
      context,
      them,
      theirs,
      utf8Encode(`${TEXT} ${String(index)}`),
    );
    theirs = sent.record;
    messages.push(sent.message.bytes);
  }
  return { context, me, session: answer.record, messages };
}

/** The work of a network that drained its queue: decrypts all, writes the session once. */
function drain({ context, me, messages }: Ciphertexts): Work {
  return {
    plan: () => [SESSION],
    perform: async (state: StateView): Promise<Outcome> => {
      let record = decodeSession(state.get(SESSION.kind, SESSION.key) ?? new Uint8Array());
      const events: Outcome['events'][number][] = [];
      const spent: Uint8Array[] = [];
      for (const [index, bytes] of messages.entries()) {
        const opened = await decryptMessage(context, me, record, bytes);
        record = opened.record;
        spent.push(...opened.spent);
        events.push({
          kind: 'message',
          peer: { address: PEER, name: 'Anna' },
          remoteId: `3EB0${String(index).padStart(18, '0')}`,
          senderDevice: PEER,
          sentAt: Date.now(),
          body: { kind: 'text', text: utf8Decode(opened.plaintext) },
        });
      }
      return {
        writes: [{ ...SESSION, value: encodeSession(record) }],
        events,
        spent,
        announce: () => undefined,
      };
    },
  };
}

async function openStore(name: string) {
  const database = openDatabase({ name });
  const vault = await openVault(vaultHeaders(database), random);
  return { database, store: createStore({ database, vault }) };
}

/** One round: both into fresh databases, which are removed afterwards. Times in ms. */
export async function ingestRound(count: number): Promise<IngestTimes> {
  const written = await conversation(count);
  const [ours, bare] = ['bench-ours', 'bench-floor'];
  const { database, store } = await openStore(ours);
  let host: NetworkHost | undefined;
  const inbox = createInbox({
    store,
    networks: [
      {
        id: 'whatsapp',
        protection: {
          protocol: 'none',
          readers: 'other-end',
          forwardSecrecy: true,
          postCompromiseSecurity: true,
          authentication: 'comparable-keys',
          evidence: [],
        },
        lookUpProvider: () => Promise.reject(new Error('not asked here')),
        join: () =>
          Promise.resolve({
            identifier: 'alice@provider.example',
            providerName: 'Provider',
            uniqueKey: 'bench',
            state: [{ ...SESSION, value: encodeSession(written.session) }],
          }),
        open: (given) => {
          host = given;
          return idleAccount;
        },
      },
    ],
    clock: { now: Date.now, monotonic: () => performance.now(), after: () => () => undefined },
    random,
    sockets: {
      connect: () => {
        throw new Error('no sockets here');
      },
    },
    http: { request: () => Promise.reject(new Error('no requests here')) },
    signIn: { redirectUrl: () => '', open: () => Promise.reject(new Error('no sign-in here')) },
    log: silentLog,
  });
  // Whose messages are kept apart is not what is measured.
  await inbox.handlers.changeSettings({ fromUnknown: 'let-in' });
  await inbox.handlers.join({
    address: 'provider.example',
    network: 'whatsapp',
    agreement: AGREEMENT,
  });
  if (host === undefined) throw new Error('the account was not opened');
  const started = performance.now();
  await host.submit(drain(written));
  const ingest = performance.now() - started;

  const rows = await database.messages.toArray();
  const chats = await database.chats.toArray();
  const state = await database.state.toArray();
  if (rows.length !== count) throw new Error(`${String(rows.length)} of ${String(count)} rows`);
  const { database: floorDatabase } = await openStore(bare);
  const floorStarted = performance.now();
  await floorDatabase.dexie.transaction(
    'rw',
    [floorDatabase.messages, floorDatabase.chats, floorDatabase.state],
    async () => {
      await floorDatabase.messages.bulkPut(rows);
      await floorDatabase.chats.bulkPut(chats);
      await floorDatabase.state.bulkPut(state);
    },
  );
  const floor = performance.now() - floorStarted;
  await inbox.stop();
  for (const one of [database, floorDatabase]) await one.dexie.delete();
  return { ingest, floor };
}

const idleAccount = {
  connect: () => undefined,
  disconnect: () => Promise.resolve(),
  newRemoteId: () => 'none',
  send: () => {
    throw new Error('nothing is sent here');
  },
  transmit: () => undefined,
  markRead: () => {
    throw new Error('nothing is read here');
  },
  sendTyping: () => undefined,
  leave: () => Promise.resolve({ delisted: false, signInEnded: false }),
  signInAgain: () => Promise.resolve(),
  findContact: () => Promise.resolve({ reach: 'unknown' as const }),
  checkReach: () => Promise.resolve('unknown' as const),
};

Object.assign(globalThis, { ingestRound });
