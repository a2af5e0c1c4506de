/**
 * An actor for tests: a device of ours, keeping what a caller keeps, and replacing it only after success.
 * @module
 */
import { utf8Decode, utf8Encode, wipe, type Random } from '@/lib/base';
import { xml, type XmlElement } from '@/lib/codec';
import { nobleDiffieHellman } from '@/lib/crypto';
import {
  createDevice,
  createPreKeys,
  keyFor,
  openMessage,
  readBundle,
  readEncrypted,
  sealMessage,
  signalContext,
  withoutPreKey,
  writeBundle,
  type OmemoContext,
  type OmemoVersion,
  type Opened,
  type OwnDevice,
  type PreKeySet,
} from '@/lib/protocol/omemo';
import { decodeSession, encodeSession, startSession } from '@/lib/protocol/signal';

export type Other = { readonly jid: string; readonly deviceId: number };

export class OmemoActor {
  readonly own: OwnDevice;
  readonly #sessions = new Map<string, Uint8Array>();
  preKeys: PreKeySet;
  now = 1_790_000_000_000;

  constructor(
    readonly jid: string,
    readonly version: OmemoVersion,
    readonly random: Random,
  ) {
    this.own = createDevice(random);
    this.preKeys = createPreKeys(version, this.own, { random, now: this.now });
  }

  get deviceId(): number {
    return this.own.deviceId;
  }

  get ctx(): OmemoContext {
    return { dh: nobleDiffieHellman, random: this.random, now: this.now };
  }

  bundle(): XmlElement {
    const { identity } = this.own;
    const { signed, oneTime } = this.preKeys;
    return writeBundle(this.version, {
      identity,
      signedPreKey: signed[0]!,
      oneTimePreKeys: oneTime,
    });
  }

  async meet(other: Other, bundle: XmlElement): Promise<void> {
    const theirs = readBundle(this.version, bundle, this.random);
    const signal = signalContext(this.ctx, this.version);
    this.#keep(other, encodeSession(await startSession(signal, this.own.identity, theirs)));
  }

  async write(others: readonly Other[], text: string | undefined): Promise<XmlElement> {
    const recipients = others.map(({ jid, deviceId }) => ({
      jid,
      deviceId,
      record: decodeSession(this.#sessions.get(nameOf({ jid, deviceId }))!),
    }));
    const content = text === undefined ? undefined : utf8Encode(text);
    const { version } = this;
    const sealed = await sealMessage(this.ctx, this.own, { version, recipients, content });
    for (const { record, ...other } of sealed.written) this.#keep(other, encodeSession(record));
    wipe(...sealed.spent);
    if (sealed.element === undefined) throw sealed.failed[0]!.cause;
    return sealed.element;
  }

  async open(from: Other, encrypted: XmlElement): Promise<Opened> {
    const message = readEncrypted(xml('message', 'jabber:client', {}, encrypted))!;
    const held = this.#sessions.get(nameOf(from));
    const opened = await openMessage(this.ctx, this.own, {
      message,
      key: keyFor(message, this.jid, this.deviceId)!,
      record: held && decodeSession(held),
      preKeys: this.preKeys,
    });
    this.#keep(from, encodeSession(opened.record));
    if (opened.usedPreKeyId !== undefined)
      this.preKeys = withoutPreKey(this.preKeys, opened.usedPreKeyId);
    wipe(...opened.spent);
    return opened;
  }

  async read(from: Other, encrypted: XmlElement): Promise<string | undefined> {
    const { content } = await this.open(from, encrypted);
    return content && utf8Decode(content);
  }

  #keep(other: Other, session: Uint8Array): void {
    this.#sessions.set(nameOf(other), session);
  }
}

function nameOf({ jid, deviceId }: Other): string {
  return `${jid}/${deviceId}`;
}
