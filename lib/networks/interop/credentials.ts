/**
 * Who this account is towards its provider and its gatekeeper, as two state rows: `account`, written once at joining,
 * and `tokens`, written at every refresh. Versioned protobuf of our own. Must not know how either came about.
 * @module
 */
import { defineMessage, field, type Message } from '@/lib/codec';
import type { KeyPair } from '@/lib/crypto';
import type { StateView, StateWrite } from '../contract';
import { InteropError } from './errors';
import { ACCOUNT_ROW, TOKENS_ROW } from './state-keys';

export type Credentials = {
  /** the provider's address, name and issuer */
  readonly address: string;
  readonly providerName: string;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  /** the OpenID client of this gatekeeper */
  readonly clientId: string;
  /** the person at the provider (`sub`) */
  readonly subject: string;
  /** wss: address of the gatekeeper */
  readonly endpoint: string;
  /** 32 bytes */
  readonly rootKey: Uint8Array;
  readonly integrator: number;
  /** Noise static key pair: tokens are bound to it */
  readonly noiseKeyPair: KeyPair;
  /** the gatekeeper's number for this account, up to 64 bits */
  readonly accountId: bigint;
  /** the account's own JID */
  readonly jid: string;
  /** how others see the account */
  readonly identifier: string;
};

/** What of them a connection needs. */
export type ConnectionCredentials = Pick<
  Credentials,
  | 'issuer'
  | 'tokenEndpoint'
  | 'clientId'
  | 'subject'
  | 'endpoint'
  | 'rootKey'
  | 'integrator'
  | 'noiseKeyPair'
  | 'accountId'
>;

export type Tokens = {
  readonly idToken: string;
  /** ms since 1970 */
  readonly expiresAt: number;
  readonly refreshToken?: string;
};

const VERSION = 1;

const AccountRow = defineMessage({
  version: field.uint32(1),
  address: field.string(2),
  providerName: field.string(3),
  issuer: field.string(4),
  tokenEndpoint: field.string(5),
  clientId: field.string(6),
  subject: field.string(7),
  endpoint: field.string(8),
  rootKey: field.bytes(9),
  integrator: field.uint32(10),
  noisePrivateKey: field.bytes(11),
  noisePublicKey: field.bytes(12),
  accountId: field.bigUint64(13),
  jid: field.string(14),
  identifier: field.string(15),
});

const TokensRow = defineMessage({
  version: field.uint32(1),
  idToken: field.string(2),
  expiresAt: field.uint64(3),
  refreshToken: field.string(4),
});

export function writeCredentials({ noiseKeyPair, ...rest }: Credentials): StateWrite {
  const value = AccountRow.encode({
    ...rest,
    version: VERSION,
    noisePrivateKey: noiseKeyPair.privateKey,
    noisePublicKey: noiseKeyPair.publicKey,
  });
  return { ...ACCOUNT_ROW, value };
}

/** @throws InteropError 'keys-unavailable' where the row is missing or not one of ours */
export function readCredentials(state: StateView): Credentials {
  const row = decodeRow(state.get(ACCOUNT_ROW.kind, ACCOUNT_ROW.key), AccountRow);
  return {
    address: given(row.address),
    providerName: given(row.providerName),
    issuer: given(row.issuer),
    tokenEndpoint: given(row.tokenEndpoint),
    clientId: given(row.clientId),
    subject: given(row.subject),
    endpoint: given(row.endpoint),
    rootKey: copied(row.rootKey),
    integrator: given(row.integrator),
    noiseKeyPair: {
      privateKey: copied(row.noisePrivateKey),
      publicKey: copied(row.noisePublicKey),
    },
    accountId: given(row.accountId),
    jid: given(row.jid),
    identifier: given(row.identifier),
  };
}

export function writeTokens(tokens: Tokens): StateWrite {
  return { ...TOKENS_ROW, value: TokensRow.encode({ ...tokens, version: VERSION }) };
}

/** @throws InteropError 'keys-unavailable' */
export function readTokens(state: StateView): Tokens {
  const row = decodeRow(state.get(TOKENS_ROW.kind, TOKENS_ROW.key), TokensRow);
  const { refreshToken } = row;
  return {
    idToken: given(row.idToken),
    expiresAt: given(row.expiresAt),
    ...(refreshToken === undefined ? {} : { refreshToken }),
  };
}

function decodeRow<Row extends { readonly version?: number }>(
  bytes: Uint8Array | undefined,
  schema: Message<Row>,
): Row {
  if (bytes === undefined) throw new InteropError('keys-unavailable', 'no row');
  let row: Row;
  try {
    row = schema.decode(bytes);
  } catch (cause) {
    throw new InteropError('keys-unavailable', 'bad row', { cause });
  }
  if (row.version !== VERSION) throw new InteropError('keys-unavailable', 'row version');
  return row;
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new InteropError('keys-unavailable', 'field missing');
  return value;
}

/** Keys are 32 bytes; a copy, since decoded bytes are views into the row. */
function copied(key: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (key?.length !== 32) throw new InteropError('keys-unavailable', 'key length');
  return Uint8Array.from(key);
}
