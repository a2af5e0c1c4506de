/**
 * What a message carries, encrypted once for all devices; each device gets the key to it in its session. XEP-0384 0.9.1 §4.5
 * (AES-256-CBC and HMAC out of one key) and 0.3 §4.5 (AES-128-GCM).
 * @module
 */
import { concatBytes, utf8Encode, wipe, type Random } from '@/lib/base';
import {
  aes128GcmOpen,
  aes128GcmSeal,
  aesCbcDecrypt,
  aesCbcEncrypt,
  CryptoError,
  equalConstantTime,
  hkdfSha256,
  hmacSha256,
} from '@/lib/crypto';
import { MAX_PAYLOAD_BYTES } from './consts';
import { OmemoError } from './errors';
import type { OmemoVersion } from './version';

export type SealedPayload = {
  /** what the sessions carry */
  readonly material: Uint8Array<ArrayBuffer>;
  readonly payload: Uint8Array<ArrayBuffer>;
  /** 0.3 only */
  readonly iv?: Uint8Array<ArrayBuffer>;
};

const KEY_2 = 32;
const MAC_2 = 16;
const KEY_03 = 16;
const TAG_03 = 16;
const INFO = utf8Encode('OMEMO Payload');

/**
 * @param content 0.3: the text of the body; 2: an envelope
 * @throws OmemoError 'too-large'
 */
export function sealPayload(
  version: OmemoVersion,
  content: Uint8Array,
  random: Random,
): SealedPayload {
  if (content.length > MAX_PAYLOAD_BYTES) throw new OmemoError('too-large', 'payload');
  return version === 'omemo-2' ? seal2(content, random) : seal03(content, random);
}

/** What the sessions carry of a message that says nothing: it only turns the ratchet. */
export function emptyMaterial(version: OmemoVersion, random: Random): SealedPayload {
  const payload = new Uint8Array(0);
  // §4.6: 32 bytes of nought. 0.3 has a key of its own, which nothing is encrypted with.
  if (version === 'omemo-2') return { material: new Uint8Array(KEY_2), payload };
  const [material, iv] = [random.bytes(KEY_03 + TAG_03), random.bytes(12)];
  return { material, payload, iv };
}

/**
 * @throws OmemoError 'bad-payload' | 'too-large'
 */
export function openPayload(
  version: OmemoVersion,
  {
    material,
    payload,
    iv,
  }: Omit<SealedPayload, 'material' | 'payload' | 'iv'> & {
    readonly material: Uint8Array;
    readonly payload: Uint8Array;
    readonly iv?: Uint8Array | undefined;
  },
): Uint8Array<ArrayBuffer> {
  if (payload.length > MAX_PAYLOAD_BYTES) throw new OmemoError('too-large', 'payload');
  try {
    if (version === 'omemo-2') return open2(material, payload);
    if (iv === undefined) throw new OmemoError('bad-payload', 'no IV');
    return open03(material, payload, iv);
  } catch (cause) {
    if (cause instanceof CryptoError) throw new OmemoError('bad-payload', cause.code, { cause });
    throw cause;
  }
}

function seal2(content: Uint8Array, random: Random): SealedPayload {
  const key = random.bytes(KEY_2);
  const { encryption, authentication, iv, all } = keysOf(key);
  const payload = aesCbcEncrypt(encryption, iv, content);
  const mac = hmacSha256(authentication, payload).subarray(0, MAC_2);
  const material = concatBytes(key, mac);
  wipe(all, key);
  return { material, payload };
}

function open2(material: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  if (material.length !== KEY_2 + MAC_2) throw new OmemoError('bad-payload', 'key material');
  const { encryption, authentication, iv, all } = keysOf(material.subarray(0, KEY_2));
  try {
    const mac = hmacSha256(authentication, payload).subarray(0, MAC_2);
    if (!equalConstantTime(mac, material.subarray(KEY_2)))
      throw new OmemoError('bad-payload', 'code');
    return aesCbcDecrypt(encryption, iv, payload);
  } finally {
    wipe(all);
  }
}

function keysOf(key: Uint8Array) {
  const all = hkdfSha256(key, { salt: new Uint8Array(32), info: INFO, length: 80 });
  return {
    all,
    encryption: all.subarray(0, 32),
    authentication: all.subarray(32, 64),
    iv: all.subarray(64, 80),
  };
}

function seal03(content: Uint8Array, random: Random): SealedPayload {
  const [key, iv] = [random.bytes(KEY_03), random.bytes(12)];
  const sealed = aes128GcmSeal(key, iv, content);
  const end = sealed.length - TAG_03;
  const material = concatBytes(key, sealed.subarray(end));
  wipe(key);
  return { material, payload: sealed.slice(0, end), iv };
}

/** Clients of before 2018 leave the tag at the end of the payload and send the key alone. */
function open03(
  material: Uint8Array,
  payload: Uint8Array,
  iv: Uint8Array,
): Uint8Array<ArrayBuffer> {
  if (material.length !== KEY_03 && material.length !== KEY_03 + TAG_03)
    throw new OmemoError('bad-payload', 'key material');
  const sealed = concatBytes(payload, material.subarray(KEY_03));
  return aes128GcmOpen(material.subarray(0, KEY_03), iv, sealed);
}
