/**
 * An actor for tests: one device of ours with one contact. It keeps what a caller keeps: its keys, and one
 * record that it replaces only after success.
 * @module
 */
import type { Random } from '@/lib/base';
import { nobleDiffieHellman, type DiffieHellman } from '@/lib/crypto';
import {
  createIdentity,
  createOneTimePreKeys,
  createSignedPreKey,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSession,
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

export type Letter = { readonly kind: 'prekey' | 'message'; readonly bytes: Uint8Array };

export class Device {
  readonly survivesForgery = true;
  readonly identity: LocalIdentity;
  readonly signedPreKey: SignedPreKey;
  readonly oneTimePreKeys = new Map<number, OneTimePreKey>();
  record: SessionRecord | undefined;
  now = 1_700_000_000_000;
  /** Whether spent secrets are wiped as a caller would after its commit. */
  wipes = true;
  #nextPreKeyId = 1;

  constructor(
    readonly random: Random,
    readonly dh: DiffieHellman = nobleDiffieHellman,
  ) {
    this.identity = createIdentity(random);
    this.signedPreKey = createSignedPreKey(this.identity, 1, random, this.now);
  }

  get ctx(): SignalContext {
    return { dh: this.dh, random: this.random, now: this.now, dialect: WHATSAPP_V3 };
  }

  async publish(withOneTimePreKey: boolean): Promise<PreKeyBundle> {
    const [preKey] = withOneTimePreKey
      ? createOneTimePreKeys(this.random, this.#nextPreKeyId++, 1)
      : [];
    if (preKey) this.oneTimePreKeys.set(preKey.id, preKey);
    return {
      registrationId: this.identity.registrationId,
      identityKey: this.identity.keyPair.publicKey,
      signedPreKey: {
        id: this.signedPreKey.id,
        publicKey: this.signedPreKey.keyPair.publicKey,
        signature: this.signedPreKey.signature,
      },
      oneTimePreKey: preKey && { id: preKey.id, publicKey: preKey.keyPair.publicKey },
    };
  }

  async start(bundle: PreKeyBundle): Promise<void> {
    this.record = await startSession(this.ctx, this.identity, bundle, this.record);
  }

  async encrypt(plaintext: Uint8Array): Promise<Letter> {
    const sealed = await encryptMessage(this.ctx, this.identity, this.held, plaintext);
    this.#commit(sealed);
    return sealed.message;
  }

  async decrypt({ kind, bytes }: Letter): Promise<Uint8Array> {
    if (kind === 'message') {
      const opened = await decryptMessage(this.ctx, this.identity, this.held, bytes);
      this.#commit(opened);
      return opened.plaintext;
    }
    const { oneTimePreKeyId } = inspectPreKeyMessage(bytes);
    const opened = await decryptPreKeyMessage(this.ctx, this.identity, {
      record: this.record,
      signedPreKey: this.signedPreKey,
      oneTimePreKey:
        oneTimePreKeyId === undefined ? undefined : this.oneTimePreKeys.get(oneTimePreKeyId),
      bytes,
    });
    if (opened.usedOneTimePreKeyId !== undefined)
      this.oneTimePreKeys.delete(opened.usedOneTimePreKeyId);
    this.#commit(opened);
    return opened.plaintext;
  }

  reload(): void {
    if (this.record) this.record = decodeSession(encodeSession(this.record));
  }

  get held(): SessionRecord {
    if (!this.record) throw new Error('this device has no session yet');
    return this.record;
  }

  #commit(change: { record: SessionRecord; spent: readonly Uint8Array[] }): void {
    this.record = change.record;
    if (this.wipes) for (const secret of change.spent) secret.fill(0xee);
  }
}
