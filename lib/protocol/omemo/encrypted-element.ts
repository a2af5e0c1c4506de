/**
 * The `<encrypted/>` of a message in both versions (XEP-0384 0.9.1 §4.6, 0.3 §4.5), read and written. Nothing of it is
 * proven before its key has opened in a session.
 * @module
 */
import { fromBase64, toBase64 } from '@/lib/base';
import { isXml, xml, xmlChild, xmlChildren, xmlText, type XmlElement } from '@/lib/codec';
import { MAX_DEVICE_ID, MAX_KEY_BYTES, MAX_MESSAGE_KEYS } from './consts';
import { OmemoError } from './errors';
import { OMEMO_NS, OMEMO_VERSIONS, type OmemoVersion } from './version';

export type MessageKey = {
  /** bare address; 0.3 does not say whose its ids are */
  readonly jid?: string | undefined;
  readonly deviceId: number;
  readonly isKeyExchange: boolean;
  readonly bytes: Uint8Array;
};

export type EncryptedMessage = {
  readonly version: OmemoVersion;
  /** the sender's device, as they say */
  readonly senderDevice: number;
  readonly keys: readonly MessageKey[];
  /** 0.3 only */
  readonly iv?: Uint8Array | undefined;
  /** absent where the message only turns the ratchet */
  readonly payload?: Uint8Array | undefined;
};

/** The encrypted part of a stanza, the newer version first. @throws OmemoError 'bad-element' | 'too-large' */
export function readEncrypted(stanza: XmlElement): EncryptedMessage | undefined {
  for (const version of OMEMO_VERSIONS) {
    const element = xmlChild(stanza, 'encrypted', OMEMO_NS[version]);
    if (element !== undefined) return read(version, element);
  }
  return undefined;
}

export function isEncrypted(element: XmlElement): boolean {
  return OMEMO_VERSIONS.some((version) => isXml(element, 'encrypted', OMEMO_NS[version]));
}

/** The key for one of our devices. 0.3's ids are nobody's in particular: ours is tried where it stands. */
export function keyFor(
  { keys }: EncryptedMessage,
  jid: string,
  deviceId: number,
): MessageKey | undefined {
  return keys.find(
    (key) => key.deviceId === deviceId && (key.jid === undefined || key.jid === jid),
  );
}

export function writeEncrypted(message: EncryptedMessage): XmlElement {
  const { version, senderDevice, keys, iv, payload } = message;
  const ns = OMEMO_NS[version];
  const spelt = keys.map((key) => [key.jid, keyElement(version, key)] as const);
  const inHeader =
    version === 'omemo-2'
      ? [...new Set(keys.map(({ jid }) => jid))].map((jid) =>
          xml('keys', ns, { jid }, ...spelt.flatMap(([of, key]) => (of === jid ? [key] : []))),
        )
      : [...spelt.map(([, key]) => key), xml('iv', ns, {}, toBase64(iv ?? new Uint8Array(0)))];
  return xml(
    'encrypted',
    ns,
    {},
    xml('header', ns, { sid: String(senderDevice) }, ...inHeader),
    payload && xml('payload', ns, {}, toBase64(payload)),
  );
}

function keyElement(
  version: OmemoVersion,
  { deviceId, isKeyExchange, bytes }: MessageKey,
): XmlElement {
  const mark = version === 'omemo-2' ? 'kex' : 'prekey';
  const attrs = { rid: String(deviceId), [mark]: isKeyExchange ? 'true' : undefined };
  return xml('key', OMEMO_NS[version], attrs, toBase64(bytes));
}

function read(version: OmemoVersion, element: XmlElement): EncryptedMessage {
  const ns = OMEMO_NS[version];
  const header = xmlChild(element, 'header', ns);
  if (header === undefined) throw new OmemoError('bad-element', 'no header');
  const keys =
    version === 'omemo-2'
      ? xmlChildren(header, 'keys', ns).flatMap((group) =>
          xmlChildren(group, 'key', ns).map((key) => readKey(key, 'kex', group.attrs['jid'] ?? '')),
        )
      : xmlChildren(header, 'key', ns).map((key) => readKey(key, 'prekey'));
  if (keys.length > MAX_MESSAGE_KEYS) throw new OmemoError('too-large', `${keys.length} keys`);
  const [iv, payload] = [xmlChild(header, 'iv', ns), xmlChild(element, 'payload', ns)];
  return {
    version,
    senderDevice: deviceIdOf(header.attrs['sid']),
    keys,
    iv: iv && bytesOf(iv),
    payload: payload && bytesOf(payload),
  };
}

function readKey(element: XmlElement, mark: 'kex' | 'prekey', jid?: string): MessageKey {
  const isKeyExchange = element.attrs[mark] === 'true' || element.attrs[mark] === '1';
  const text = xmlText(element);
  if (text.length > 2 * MAX_KEY_BYTES) throw new OmemoError('too-large', 'key');
  const deviceId = deviceIdOf(element.attrs['rid']);
  return { jid, deviceId, isKeyExchange, bytes: bytesOf(element) };
}

/** @throws OmemoError 'bad-element' */
export function deviceIdOf(text: string | undefined): number {
  const id = /^\d{1,10}$/.test(text ?? '') ? Number(text) : 0;
  if (id < 1 || id > MAX_DEVICE_ID) throw new OmemoError('bad-element', 'device id');
  return id;
}

/** @throws OmemoError 'bad-element' */
export function bytesOf(element: XmlElement): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(xmlText(element));
  } catch (cause) {
    throw new OmemoError('bad-element', 'base64', { cause });
  }
}
