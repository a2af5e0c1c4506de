/**
 * HMAC-SHA256 (RFC 2104), driven on noble's hash objects so that a key is prepared once for all the
 * tags it gives, as RFC 2104 §4 suggests.
 *
 * Making hash objects costs a short tag as much as hashing does. So three of them are made once and
 * lent to every call: each call copies its beginning into them and wipes them before it returns.
 * They hold nothing between calls, and no call is ever interrupted by another: all is synchronous.
 * @module
 */
import { sha256 } from '@noble/hashes/sha2.js';

type Sha256 = ReturnType<typeof sha256.create>;

/** The two halves of a key once it is prepared: SHA-256 after K xor ipad, and after K xor opad. */
export type PreparedKey = { readonly inner: Sha256; readonly outer: Sha256 };

const BLOCK_LENGTH = 64;
const INNER_PAD = 0x36;
/** turns a block of K xor ipad (0x36) into K xor opad (0x5c) */
const INNER_TO_OUTER = 0x6a;

const fresh = sha256.create();
const block = new Uint8Array(BLOCK_LENGTH);
const lent = {
  inner: sha256.create(),
  outer: sha256.create(),
  worker: sha256.create(),
} as const;
/** A block that comes in two parts is copied by noble, which costs less than the view it would make of a whole one. */
const [blockHead, blockTail] = [block.subarray(0, -1), block.subarray(-1)] as const;

/**
 * @param key any length; over 64 bytes it is hashed first (RFC 2104 §3)
 * @param message one message, in as many parts as the caller has it in
 * @returns the whole 32-byte tag. Compare with `equalConstantTime`, also where it is cut short.
 */
export function hmacSha256(
  key: Uint8Array,
  ...message: readonly Uint8Array[]
): Uint8Array<ArrayBuffer> {
  return withLent((prepared) => tag(prepare(prepared, key), message));
}

/**
 * The tags of several messages under one key.
 * @param messages one message each
 * @returns 32 bytes each, in their order
 */
export function hmacSha256Each<const Messages extends readonly Uint8Array[]>(
  key: Uint8Array,
  messages: Messages,
): { -readonly [Place in keyof Messages]: Uint8Array<ArrayBuffer> };
export function hmacSha256Each(
  key: Uint8Array,
  messages: readonly Uint8Array[],
): Uint8Array<ArrayBuffer>[] {
  return withLent((prepared) => {
    prepare(prepared, key);
    return messages.map((message) => tag(prepared, [message]));
  });
}

/** A key that stays: for constants, since nothing wipes it. */
export function preparedForGood(key: Uint8Array): PreparedKey {
  return prepare({ inner: sha256.create(), outer: sha256.create() }, key);
}

/** Lends a pair to be prepared, and wipes all that was lent. */
export function withLent<Result>(use: (prepared: PreparedKey) => Result): Result {
  try {
    return use(lent);
  } finally {
    lent.inner.destroy();
    lent.outer.destroy();
    lent.worker.destroy();
    block.fill(0);
  }
}

/** @returns `into`, prepared with `key` */
export function prepare(into: PreparedKey, key: Uint8Array): PreparedKey {
  block.fill(0);
  block.set(key.length > BLOCK_LENGTH ? sha256(key) : key);
  for (let at = 0; at < BLOCK_LENGTH; at++) block[at] = (block[at] ?? 0) ^ INNER_PAD;
  fresh._cloneInto(into.inner).update(blockHead).update(blockTail);
  for (let at = 0; at < BLOCK_LENGTH; at++) block[at] = (block[at] ?? 0) ^ INNER_TO_OUTER;
  fresh._cloneInto(into.outer).update(blockHead).update(blockTail);
  return into;
}

/** The tag of a message in parts; only within `withLent`. */
export function tag(
  { inner, outer }: PreparedKey,
  message: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const { worker } = lent;
  inner._cloneInto(worker);
  for (const part of message) worker.update(part);
  const digest = worker.digest();
  const whole = outer._cloneInto(worker).update(digest).digest();
  digest.fill(0);
  return whole;
}
