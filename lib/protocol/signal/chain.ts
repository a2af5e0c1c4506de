/**
 * The symmetric-key ratchet: from a chain key to the seed of one message and the next chain key, and
 * from a seed to the keys of that message (Double Ratchet §2.2, §5.2). Knows no message.
 *
 * Seeds, not expanded keys, are what waits for overtaken messages: 32 bytes instead of 80, and the
 * expansion (most of the cost) is paid only if the message arrives.
 * @module
 */
import type { Brand } from '@/lib/base';
import { hkdfSha256, hmacSha256Each } from '@/lib/crypto';
import type { Dialect } from './dialect';

/** 32 bytes */
export type ChainKey = Brand<Uint8Array<ArrayBuffer>, 'ChainKey'>;
/** 32 bytes, from which the keys of one message are expanded */
export type MessageSeed = Brand<Uint8Array, 'MessageSeed'>;

export type MessageKeys = {
  /** 32 bytes, AES-256-CBC */
  readonly cipherKey: Uint8Array;
  /** 32 bytes, HMAC-SHA256 */
  readonly macKey: Uint8Array;
  /** 16 bytes */
  readonly iv: Uint8Array;
  /** the 80 bytes that the three are views of, to be wiped after use */
  readonly whole: Uint8Array;
};

const SEED_AND_CHAIN = [Uint8Array.of(0x01), Uint8Array.of(0x02)] as const;

/** One step (KDF_CK): the seed of the message at this place, and the chain key of the next. */
export function stepChain(chainKey: ChainKey): {
  readonly seed: MessageSeed;
  readonly chainKey: ChainKey;
} {
  const [seed, next] = hmacSha256Each(chainKey, SEED_AND_CHAIN);
  return { seed: seed as MessageSeed, chainKey: next as ChainKey };
}

export function expandMessageKeys(dialect: Dialect, seed: MessageSeed): MessageKeys {
  const whole = hkdfSha256(seed, { info: dialect.infos.messageKeys, length: 80 });
  return {
    cipherKey: whole.subarray(0, 32),
    macKey: whole.subarray(32, 64),
    iv: whole.subarray(64, 80),
    whole,
  };
}
