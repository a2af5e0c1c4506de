/**
 * Which way to sign in: the strongest that both sides have. A password is never sent where it need not be. Must not know
 * which of the two SASL profiles carries it.
 * @module
 */
import { concatBytes, fromBase64, toBase64, utf8Decode, utf8Encode, type Random } from '@/lib/base';
import { equalConstantTime, hmacSha256, type DigestName } from '@/lib/crypto';
import { XmppError } from './errors';
import { scram } from './scram';

export type Credentials = {
  /** the local part of the account's address */
  readonly username: string;
  readonly password: string;
  /** whether the person has agreed that this server may see the password */
  readonly mayTellPassword: boolean;
};

/** One sign-in under way. Messages are bytes, which the profiles spell in base64. */
export type Exchange = {
  readonly mechanism: string;
  readonly first: Uint8Array;
  respond(challenge: Uint8Array): Promise<Uint8Array>;
  /**
   * @param final what came with the success, if anything
   * @throws XmppError 'server-not-proven' where this mechanism has the server prove itself, and it did not
   */
  finish(final: Uint8Array | undefined): void;
};

/** Strongest first. Their -PLUS forms bind to the TLS channel, which a browser does not show. */
const SCRAMS: readonly (readonly [string, DigestName])[] = [
  ['SCRAM-SHA-512', 'SHA-512'],
  ['SCRAM-SHA-256', 'SHA-256'],
  ['SCRAM-SHA-1', 'SHA-1'],
];

/** XEP-0484 0.2 §3: what a token signs in with (draft-schmaus-kitten-sasl-ht-09), without channel binding. */
export const FAST_MECHANISM = 'HT-SHA-256-NONE';

/**
 * @param offered the names that the server gave
 * @param means `isEncrypted`: whether nobody between can read the line
 * @throws XmppError 'no-mechanism' | 'plain-refused'
 */
export function chooseMechanism(
  offered: readonly string[],
  credentials: Credentials,
  { random, isEncrypted }: { readonly random: Random; readonly isEncrypted: boolean },
): Exchange {
  const strongest = SCRAMS.find(([name]) => offered.includes(name));
  if (strongest !== undefined) return scramExchange(strongest, credentials, random);
  if (!offered.includes('PLAIN')) throw new XmppError('no-mechanism');
  if (!isEncrypted || !credentials.mayTellPassword) throw new XmppError('plain-refused');
  const { username, password } = credentials;
  return {
    mechanism: 'PLAIN',
    first: utf8Encode(`\u0000${username}\u0000${password}`),
    respond: async () => {
      throw new XmppError('protocol-error', 'a challenge to PLAIN');
    },
    finish: () => undefined,
  };
}

/** Signs in with the token that the last sign-in was given. */
export function tokenExchange(username: string, token: string): Exchange {
  const key = utf8Encode(token);
  return {
    mechanism: FAST_MECHANISM,
    first: concatBytes(utf8Encode(`${username}\u0000`), hmacSha256(key, utf8Encode('Initiator'))),
    respond: async () => {
      throw new XmppError('protocol-error', 'a challenge to a token');
    },
    finish: (final) => {
      const expected = hmacSha256(key, utf8Encode('Responder'));
      if (final === undefined || !equalConstantTime(final, expected))
        throw new XmppError('server-not-proven');
    },
  };
}

function scramExchange(
  [mechanism, digest]: readonly [string, DigestName],
  { username, password }: Credentials,
  random: Random,
): Exchange {
  const exchange = scram(digest, { username, password, nonce: random.bytes(24) });
  return {
    mechanism,
    first: utf8Encode(exchange.first),
    respond: async (challenge) => utf8Encode(await exchange.respond(asText(challenge))),
    finish: (final) => exchange.verify(final === undefined ? 'v=' : asText(final)),
  };
}

function asText(bytes: Uint8Array): string {
  try {
    return utf8Decode(bytes);
  } catch (cause) {
    throw new XmppError('protocol-error', 'SASL text', { cause });
  }
}

/** RFC 6120 §6.4.2: nothing at all is spelt `=`. */
export function saslText(bytes: Uint8Array): string {
  return bytes.length === 0 ? '=' : toBase64(bytes);
}

/** @throws XmppError 'protocol-error' */
export function saslBytes(text: string): Uint8Array {
  if (text === '=') return new Uint8Array(0);
  try {
    return fromBase64(text);
  } catch (cause) {
    throw new XmppError('protocol-error', 'SASL base64', { cause });
  }
}
