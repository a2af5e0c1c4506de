/**
 * A contact with a Signal engine of its own (ours, as the other side: the foreign ones are the sandbox's), who talks
 * through the in-memory gatekeeper.
 * @module
 */
import type { Clock, Random } from '@/lib/base';
import { bytesOf, childOf, encodeUint, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { nobleDiffieHellman } from '@/lib/crypto';
import type { PeerAddress } from '@/lib/model';
import type { InteropProfile } from '@/lib/networks/interop';
import {
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decryptMessage,
  decryptPreKeyMessage,
  encryptMessage,
  inspectPreKeyMessage,
  startSession,
  WHATSAPP_V3,
  type LocalIdentity,
  type OneTimePreKey,
  type PreKeyBundle,
  type SessionRecord,
  type SignalContext,
  type SignedPreKey,
} from '@/lib/protocol/signal';
import type { FakeGatekeeper } from './gatekeeper';
import { seededRandom } from './random';

export class Contact {
  readonly address: PeerAddress;
  readonly random: Random;
  identity: LocalIdentity;
  signed: SignedPreKey;
  oneTime: OneTimePreKey[];
  session: SessionRecord | undefined;
  #count = 0;

  constructor(
    jid: string,
    private readonly profile: InteropProfile,
    private readonly gatekeeper: FakeGatekeeper,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.address = jid as PeerAddress;
    this.random = seededRandom(seedOf(jid));
    this.identity = createIdentity(this.random);
    this.signed = createSignedPreKey(this.identity, 1, this.random, clock.now());
    this.oneTime = createOneTimePreKeys(this.random, 1, 20);
    gatekeeper.bundles.set(jid, () => this.bundle());
  }

  /** Another device under the same address: all keys are new. */
  reinstall(): void {
    this.identity = createIdentity(this.random);
    this.signed = createSignedPreKey(this.identity, 2, this.random, this.clock.now());
    this.oneTime = createOneTimePreKeys(this.random, 100, 20);
    this.session = undefined;
  }

  get #ctx(): SignalContext {
    const { random } = this;
    return { dh: nobleDiffieHellman, random, now: this.clock.now(), dialect: WHATSAPP_V3 };
  }

  /** `<user jid>` with the published keys. */
  bundle(signature: Uint8Array = this.signed.signature): StanzaInput {
    const [oneTime] = this.oneTime;
    return {
      tag: 'user',
      attrs: { jid: this.address },
      content: [
        { tag: 'registration', content: encodeUint(this.identity.registrationId, 4) },
        ...this.keys(signature, oneTime),
      ],
    };
  }

  /** `<type/><identity/>[<key/>]<skey/>` */
  keys(signature: Uint8Array, oneTime: OneTimePreKey | undefined): StanzaInput[] {
    const key = ({ id, keyPair }: OneTimePreKey): StanzaInput[] => [
      { tag: 'id', content: encodeUint(id, 3) },
      { tag: 'value', content: keyPair.publicKey },
    ];
    return [
      { tag: 'type', content: Uint8Array.of(5) },
      { tag: 'identity', content: this.identity.keyPair.publicKey },
      ...(oneTime === undefined ? [] : [{ tag: 'key', content: key(oneTime) }]),
      {
        tag: 'skey',
        content: [...key(this.signed), { tag: 'signature', content: signature }],
      },
    ];
  }

  /** Starts a session from what the client has uploaded. */
  async begin(): Promise<void> {
    const { uploaded } = this.gatekeeper;
    if (uploaded === undefined) throw new Error('the client has no keys on the server');
    const oneTimePreKey = uploaded.oneTime.shift();
    const bundle: PreKeyBundle = {
      registrationId: uploaded.registrationId,
      identityKey: uploaded.identityKey,
      signedPreKey: uploaded.signed,
      ...(oneTimePreKey === undefined ? {} : { oneTimePreKey }),
    };
    this.session = await startSession(this.#ctx, this.identity, bundle, this.session);
  }

  /** Starts a session from keys that came in a stanza: `<registration/><type/><identity/><key/><skey/>`. */
  async beginWith(node: StanzaNode): Promise<void> {
    const part = (from: StanzaNode | undefined, ...path: string[]): Uint8Array => {
      const found = path.reduce<StanzaNode | undefined>((at, tag) => childOf(at, tag), from);
      return Uint8Array.from(bytesOf(found) ?? []);
    };
    const number = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    this.session = await startSession(
      this.#ctx,
      this.identity,
      {
        registrationId: number(part(node, 'registration')),
        identityKey: part(node, 'identity'),
        signedPreKey: {
          id: number(part(node, 'skey', 'id')),
          publicKey: part(node, 'skey', 'value'),
          signature: part(node, 'skey', 'signature'),
        },
        oneTimePreKey: {
          id: number(part(node, 'key', 'id')),
          publicKey: part(node, 'key', 'value'),
        },
      },
      this.session,
    );
  }

  /** An encrypted stanza with a text in it; not yet sent. */
  async text(text: string, attrs: Readonly<Record<string, string>> = {}): Promise<StanzaInput> {
    return this.plaintext(this.profile.encodeContent({ kind: 'text', text }, this.random), attrs);
  }

  /** An encrypted stanza with any plaintext in it. */
  async plaintext(
    plaintext: Uint8Array,
    attrs: Readonly<Record<string, string>> = {},
  ): Promise<StanzaInput> {
    if (this.session === undefined) await this.begin();
    if (this.session === undefined) throw new Error('no session');
    const { record, message } = await encryptMessage(
      this.#ctx,
      this.identity,
      this.session,
      plaintext,
    );
    this.session = record;
    return this.stanza(message.kind === 'prekey' ? 'pkmsg' : 'msg', message.bytes, attrs);
  }

  stanza(
    type: string,
    bytes: Uint8Array,
    attrs: Readonly<Record<string, string>> = {},
  ): StanzaInput {
    const seconds = String(Math.floor(this.clock.now() / 1_000));
    return {
      tag: 'message',
      attrs: {
        from: this.address,
        id: `3EB0AA${String(++this.#count).padStart(4, '0')}`,
        type: 'text',
        t: seconds,
        ...attrs,
      },
      content: [{ tag: 'enc', attrs: { v: this.profile.encVersion, type }, content: bytes }],
    };
  }

  /** Opens a `<message>` that the client has sent. @returns its text, or its kind */
  async open(node: StanzaNode): Promise<string> {
    const enc = childOf(node, 'enc');
    const bytes = bytesOf(enc);
    if (bytes === undefined) throw new Error('no ciphertext');
    const opened =
      enc?.attrs['type'] === 'pkmsg' ? await this.#openFirst(bytes) : await this.#openNext(bytes);
    this.session = opened.record;
    const content = this.profile.readContent(opened.plaintext);
    return content.kind === 'text' ? content.text : content.kind;
  }

  async #openFirst(bytes: Uint8Array) {
    const names = inspectPreKeyMessage(bytes);
    const oneTimePreKey = this.oneTime.find(({ id }) => id === names.oneTimePreKeyId);
    const opened = await decryptPreKeyMessage(this.#ctx, this.identity, {
      record: this.session,
      signedPreKey: this.signed,
      oneTimePreKey,
      bytes,
    });
    this.oneTime = this.oneTime.filter(({ id }) => id !== opened.usedOneTimePreKeyId);
    return opened;
  }

  async #openNext(bytes: Uint8Array) {
    if (this.session === undefined) throw new Error('no session');
    return decryptMessage(this.#ctx, this.identity, this.session, bytes);
  }
}

/** Everybody has keys of their own, the same in every run. */
function seedOf(jid: string): number {
  let seed = 1234;
  for (const letter of jid) seed = Math.imul(seed, 31) + letter.charCodeAt(0);
  return seed;
}
