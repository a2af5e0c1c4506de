/**
 * What lies outside of the vault for an account that receives while it is locked: enough to log in, to keep the login
 * going and to publish more one-time pre-keys. Nothing of Signal's but what is published anyway. Versioned protobuf of
 * our own. Must not know lines or works.
 * @module
 */
import { defineMessage, encodeUint, field } from '@/lib/codec';
import type { StateView } from '../contract';
import { publishedKeys, type PublishedKeys } from './bundle-stanzas';
import { FIRST_LOCKED_PREKEY } from './consts';
import {
  readCredentials,
  readTokens,
  type ConnectionCredentials,
  type Credentials,
  type Tokens,
} from './credentials';
import { InteropError } from './errors';
import { Overlay } from './overlay';
import { readPreKeyBook } from './prekey-rows';
import { readIdentity } from './sessions';
import {
  ACCOUNT_ROW,
  IDENTITY_ROW,
  LOCKED_PREKEYS_ROW,
  PREKEYS_ROW,
  TOKENS_ROW,
} from './state-keys';

export type LockedAccess = {
  readonly credentials: ConnectionCredentials;
  readonly tokens: Tokens;
  readonly published: PublishedKeys;
  /** `FIRST_LOCKED_PREKEY` and on */
  readonly nextOneTimeId: number;
  /** batches made since the vault was last open */
  readonly refills: number;
};

/** The rows that it is made of. */
export const LOCKED_ACCESS_ROWS = [
  ACCOUNT_ROW,
  TOKENS_ROW,
  IDENTITY_ROW,
  PREKEYS_ROW,
  LOCKED_PREKEYS_ROW,
] as const;

const VERSION = 1;

const AccessRow = defineMessage({
  version: field.uint32(1),
  issuer: field.string(2),
  tokenEndpoint: field.string(3),
  clientId: field.string(4),
  subject: field.string(5),
  endpoint: field.string(6),
  rootKey: field.bytes(7),
  integrator: field.uint32(8),
  noisePrivateKey: field.bytes(9),
  noisePublicKey: field.bytes(10),
  accountId: field.bigUint64(11),
  idToken: field.string(12),
  expiresAt: field.uint64(13),
  refreshToken: field.string(14),
  registrationId: field.uint32(15),
  identityKey: field.bytes(16),
  signedPreKeyId: field.uint32(17),
  signedPreKey: field.bytes(18),
  signature: field.bytes(19),
  nextOneTimeId: field.uint32(20),
  refills: field.uint32(21),
});

/**
 * As it is made anew from the account's rows.
 * @param state with `LOCKED_ACCESS_ROWS`
 * @param after what is about to be written in their place
 * @throws InteropError 'keys-unavailable'
 */
export function lockedAccessOf(
  state: StateView,
  after: { readonly credentials?: Credentials; readonly tokens?: Tokens } = {},
): Uint8Array<ArrayBuffer> {
  return encodeLockedAccess({
    credentials: after.credentials ?? readCredentials(state),
    tokens: after.tokens ?? readTokens(state),
    published: publishedKeys(readIdentity(new Overlay(state)), readPreKeyBook(state).current),
    nextOneTimeId: readNextLockedId(state),
    refills: 0,
  });
}

export function encodeLockedAccess(access: LockedAccess): Uint8Array<ArrayBuffer> {
  const { credentials, tokens, published, nextOneTimeId, refills } = access;
  const { noiseKeyPair, ...rest } = pickConnection(credentials);
  const { registrationId, identityKey, signedPreKey } = published;
  return AccessRow.encode({
    ...rest,
    ...tokens,
    version: VERSION,
    noisePrivateKey: noiseKeyPair.privateKey,
    noisePublicKey: noiseKeyPair.publicKey,
    registrationId,
    identityKey,
    signedPreKeyId: signedPreKey.id,
    signedPreKey: signedPreKey.publicKey,
    signature: signedPreKey.signature,
    nextOneTimeId,
    refills,
  });
}

/** @throws InteropError 'keys-unavailable' where it is not one of ours */
export function decodeLockedAccess(bytes: Uint8Array): LockedAccess {
  let row: ReturnType<typeof AccessRow.decode>;
  try {
    row = AccessRow.decode(bytes);
  } catch (cause) {
    throw new InteropError('keys-unavailable', 'bad access', { cause });
  }
  if (row.version !== VERSION) throw new InteropError('keys-unavailable', 'access version');
  const { refreshToken } = row;
  return {
    credentials: {
      issuer: given(row.issuer),
      tokenEndpoint: given(row.tokenEndpoint),
      clientId: given(row.clientId),
      subject: given(row.subject),
      endpoint: given(row.endpoint),
      rootKey: ofLength(row.rootKey, 32),
      integrator: given(row.integrator),
      noiseKeyPair: {
        privateKey: ofLength(row.noisePrivateKey, 32),
        publicKey: ofLength(row.noisePublicKey, 32),
      },
      accountId: given(row.accountId),
    },
    tokens: {
      idToken: given(row.idToken),
      expiresAt: given(row.expiresAt),
      ...(refreshToken === undefined ? {} : { refreshToken }),
    },
    published: {
      registrationId: given(row.registrationId),
      identityKey: ofLength(row.identityKey, 32),
      signedPreKey: {
        id: given(row.signedPreKeyId),
        publicKey: ofLength(row.signedPreKey, 32),
        signature: ofLength(row.signature, 64),
      },
    },
    nextOneTimeId: given(row.nextOneTimeId),
    refills: row.refills ?? 0,
  };
}

/** Which one-time pre-key a locked worker makes next, as far as the vault knows. */
export function readNextLockedId(state: StateView): number {
  const bytes = state.get(LOCKED_PREKEYS_ROW.kind, LOCKED_PREKEYS_ROW.key);
  if (bytes?.length !== 3) return FIRST_LOCKED_PREKEY;
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

export function nextLockedIdBytes(id: number): Uint8Array<ArrayBuffer> {
  return encodeUint(id, 3);
}

/** By name, so that nothing else of an account's row ever comes along. */
function pickConnection(credentials: ConnectionCredentials): ConnectionCredentials {
  const { issuer, tokenEndpoint, clientId, subject, endpoint, rootKey } = credentials;
  const { integrator, noiseKeyPair, accountId } = credentials;
  return {
    issuer,
    tokenEndpoint,
    clientId,
    subject,
    endpoint,
    rootKey,
    integrator,
    noiseKeyPair,
    accountId,
  };
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new InteropError('keys-unavailable', 'access field missing');
  return value;
}

function ofLength(bytes: Uint8Array | undefined, length: number): Uint8Array<ArrayBuffer> {
  if (bytes?.length !== length) throw new InteropError('keys-unavailable', 'access key length');
  return Uint8Array.from(bytes);
}
