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
  changedSkippedKeys,
  decodeSession,
  decryptMessage,
  decryptPreKeyMessage,
  encodeSession,
  encodeSessionHead,
  encryptMessage,
  inspectPreKeyMessage,
  signPreKey,
  skippedKeysNameOf,
  startSession,
  WHATSAPP_V3,
  withEdwardsForm,
  type Dialect,
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
  readonly dialect: Dialect;
  readonly dh: DiffieHellman;
  readonly signedPreKey: SignedPreKey;
  readonly oneTimePreKeys = new Map<number, OneTimePreKey>();
  record: SessionRecord | undefined;
  now = 1_700_000_000_000;
  /** Whether spent secrets are wiped as a caller would after its commit. */
  wipes = true;
  /** Whether skipped keys are stored as entries of their own, and only those read that a message may need. */
  keepsApart = false;
  /** the entries, where they are kept apart */
  readonly entries = new Map<string, Uint8Array>();
  #nextPreKeyId = 1;

  constructor(
    readonly random: Random,
    {
      dh = nobleDiffieHellman,
      dialect = WHATSAPP_V3,
    }: { dh?: DiffieHellman; dialect?: Dialect } = {},
  ) {
    this.dh = dh;
    this.dialect = dialect;
    const identity = createIdentity(random);
    this.identity = dialect === WHATSAPP_V3 ? identity : withEdwardsForm(identity);
    this.signedPreKey = signPreKey(this.ctx, this.identity, 1);
  }

  get ctx(): SignalContext {
    const { dh, random, now, dialect } = this;
    return { dh, random, now, dialect };
  }

  async publish(withOneTimePreKey: boolean): Promise<PreKeyBundle> {
    const [preKey] = withOneTimePreKey
      ? createOneTimePreKeys(this.random, this.#nextPreKeyId++, 1)
      : [];
    if (preKey) this.oneTimePreKeys.set(preKey.id, preKey);
    return {
      registrationId: this.identity.registrationId,
      identityKey: this.dialect.identity.ours(this.identity),
      signedPreKey: {
        id: this.signedPreKey.id,
        publicKey: this.signedPreKey.keyPair.publicKey,
        signature: this.signedPreKey.signature,
      },
      oneTimePreKey: preKey && { id: preKey.id, publicKey: preKey.keyPair.publicKey },
    };
  }

  async start(bundle: PreKeyBundle): Promise<void> {
    const record = await startSession(this.ctx, this.identity, bundle, this.record);
    this.#commit({ record, spent: [] });
  }

  async encrypt(plaintext: Uint8Array): Promise<Letter> {
    const sealed = await encryptMessage(this.ctx, this.identity, this.held, plaintext);
    this.#commit(sealed);
    return sealed.message;
  }

  async decrypt(letter: Letter): Promise<Uint8Array> {
    const { kind, bytes } = letter;
    this.#read(skippedKeysNameOf(letter, this.dialect));
    if (kind === 'message') {
      const opened = await decryptMessage(this.ctx, this.identity, this.held, bytes);
      this.#commit(opened);
      return opened.plaintext;
    }
    const { oneTimePreKeyId } = inspectPreKeyMessage(bytes, this.dialect);
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
    if (this.keepsApart) this.#read(undefined);
    else if (this.record) this.record = decodeSession(encodeSession(this.record));
  }

  /** The record as a store that keeps entries apart gives it: its head, and one entry at most. */
  #read(name: string | undefined): void {
    if (!this.keepsApart || !this.record) return;
    const entry = name === undefined ? undefined : this.entries.get(name);
    const read = new Map(name !== undefined && entry ? [[name, entry]] : []);
    this.record = decodeSession(encodeSessionHead(this.record), read);
  }

  get held(): SessionRecord {
    if (!this.record) throw new Error('this device has no session yet');
    return this.record;
  }

  #commit(change: { record: SessionRecord; spent: readonly Uint8Array[] }): void {
    if (this.keepsApart)
      for (const { name, value } of changedSkippedKeys(this.record, change.record))
        if (value) this.entries.set(name, Uint8Array.from(value));
        else if (!this.entries.delete(name)) throw new Error('an entry to delete was not there');
    this.record = change.record;
    if (this.wipes) for (const secret of change.spent) secret.fill(0xee);
  }
}
