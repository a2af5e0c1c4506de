/**
 * What stands before a kit's sealed content, byte by byte (`KIT.md`). Every length is fixed, so that
 * nothing has to be parsed before it is believed. Knows no key.
 * @module
 */
import { concatBytes, equalBytes, utf8Encode } from '@/lib/base';
import { sha256, type Argon2Cost } from '@/lib/crypto';

import {
  KIT_CHECK_LENGTH,
  KIT_DIGEST_LENGTH,
  KIT_MAGIC,
  KIT_NEEDS_LENGTH,
  KIT_VERSION,
  MAC_LENGTH,
  MAX_ARGON2_COST,
  MAX_KIT_CONTENT,
  MIN_ARGON2_COST,
  SALT_LENGTH,
  TAG_LENGTH,
} from './consts';

/** What opens it. A code needs no slow derivation. */
export type KitLock =
  | { readonly kind: 'code' }
  | { readonly kind: 'passphrase'; readonly cost: Argon2Cost };

export type KitHead = {
  readonly version: number;
  /** ms since 1970 */
  readonly madeAt: number;
  readonly lock: KitLock;
  /** 16 bytes */
  readonly salt: Uint8Array;
  /** bytes of the content before it was sealed */
  readonly contentLength: number;
  /** 16 bytes that follow from the secret */
  readonly check: Uint8Array;
};

/** Why bytes are no kit that this code opens. */
export type KitFlaw =
  | { readonly problem: 'not-a-kit' | 'header-changed' | 'damaged' | 'too-large' }
  /** `needs`: the version of Rialto that the kit says it needs; empty where it does not say */
  | { readonly problem: 'newer-kit'; readonly needs: string };

const VERSION_AT = KIT_MAGIC.length;
const NEEDS_AT = VERSION_AT + 2;
const KIND_AT = NEEDS_AT + KIT_NEEDS_LENGTH;
const MADE_AT = KIND_AT + 1;
const SALT_AT = MADE_AT + 8;
const COST_AT = SALT_AT + SALT_LENGTH;
const LENGTH_AT = COST_AT + 12;
const CHECK_AT = LENGTH_AT + 4;
const DIGEST_AT = CHECK_AT + KIT_CHECK_LENGTH;
const MAC_AT = DIGEST_AT + KIT_DIGEST_LENGTH;
const CONTENT_AT = MAC_AT + MAC_LENGTH;

const KINDS = { code: 1, passphrase: 2 } as const;

/** bytes of the largest kit: whoever reads a file looks at its size first */
export const MAX_KIT_LENGTH = CONTENT_AT + MAX_KIT_CONTENT + TAG_LENGTH;

/** @returns everything before the MAC, over which the MAC goes */
export function writeKitHead(head: KitHead, needs: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(DIGEST_AT);
  const view = new DataView(bytes.buffer);
  bytes.set(utf8Encode(KIT_MAGIC));
  view.setUint16(VERSION_AT, head.version);
  bytes.set(utf8Encode(needs).subarray(0, KIT_NEEDS_LENGTH), NEEDS_AT);
  view.setUint8(KIND_AT, KINDS[head.lock.kind]);
  view.setBigUint64(MADE_AT, BigInt(head.madeAt));
  bytes.set(head.salt, SALT_AT);
  if (head.lock.kind === 'passphrase') {
    const { memoryKiB, passes, lanes } = head.lock.cost;
    [memoryKiB, passes, lanes].forEach((cost, at) => view.setUint32(COST_AT + 4 * at, cost));
  }
  view.setUint32(LENGTH_AT, head.contentLength);
  bytes.set(head.check, CHECK_AT);
  return concatBytes(bytes, digestOf(bytes));
}

export type KitParts = {
  readonly head: KitHead;
  /** everything before the MAC */
  readonly headBytes: Uint8Array;
  readonly mac: Uint8Array;
  readonly sealed: Uint8Array;
};

/** Takes a file apart. Believes nothing of it that has not its place and its bounds. */
export function readKitParts(file: Uint8Array): KitParts | KitFlaw {
  const magic = utf8Encode(KIT_MAGIC);
  if (file.length < KIND_AT || !equalBytes(file.subarray(0, magic.length), magic))
    return { problem: 'not-a-kit' };
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint16(VERSION_AT);
  if (version > KIT_VERSION) return { problem: 'newer-kit', needs: needsOf(file) };
  if (file.length > MAX_KIT_LENGTH) return { problem: 'too-large' };
  if (file.length < CONTENT_AT) return { problem: 'damaged' };
  const digest = file.subarray(DIGEST_AT, MAC_AT);
  if (version < 1 || !equalBytes(digest, digestOf(file.subarray(0, DIGEST_AT))))
    return { problem: 'header-changed' };
  const lock = lockOf(view);
  const madeAt = Number(view.getBigUint64(MADE_AT));
  const contentLength = view.getUint32(LENGTH_AT);
  if (lock === undefined || contentLength > MAX_KIT_CONTENT || !Number.isSafeInteger(madeAt))
    return { problem: 'header-changed' };
  if (file.length !== CONTENT_AT + contentLength + TAG_LENGTH) return { problem: 'damaged' };
  const salt = file.subarray(SALT_AT, COST_AT);
  const check = file.subarray(CHECK_AT, DIGEST_AT);
  return {
    head: { version, madeAt, lock, salt, contentLength, check },
    headBytes: file.subarray(0, MAC_AT),
    mac: file.subarray(MAC_AT, CONTENT_AT),
    sealed: file.subarray(CONTENT_AT),
  };
}

/** What a kit costs to open stays within what any header may ask of this machine. */
function lockOf(view: DataView): KitLock | undefined {
  const [memoryKiB = 0, passes = 0, lanes = 0] = [0, 4, 8].map((at) =>
    view.getUint32(COST_AT + at),
  );
  const kind = view.getUint8(KIND_AT);
  if (kind === KINDS.code) return { kind: 'code' };
  if (kind !== KINDS.passphrase) return undefined;
  const cost = { memoryKiB, passes, lanes };
  const within = (['memoryKiB', 'passes', 'lanes'] as const).every(
    (part) => cost[part] >= MIN_ARGON2_COST[part] && cost[part] <= MAX_ARGON2_COST[part],
  );
  return within ? { kind: 'passphrase', cost } : undefined;
}

/** Nobody vouches for it: only what looks like a version is passed on. */
function needsOf(file: Uint8Array): string {
  const text = String.fromCharCode(...file.subarray(NEEDS_AT, KIND_AT)).replace(/\0+$/, '');
  return /^\d{1,4}(?:\.\d{1,4}){1,2}$/.test(text) ? text : '';
}

function digestOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return sha256(bytes).slice(0, KIT_DIGEST_LENGTH);
}
