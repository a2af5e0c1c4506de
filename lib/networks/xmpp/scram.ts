/**
 * Signing in with a password that is never sent: SCRAM (RFC 5802, RFC 7677), without channel binding, which a browser
 * cannot give. The server has to prove that it knows the password too. Must not know what carries its messages.
 * @module
 */
import { fromBase64, toBase64, utf8Encode } from '@/lib/base';
import {
  equalConstantTime,
  namedDigest,
  namedHmac,
  namedPbkdf2,
  type DigestName,
} from '@/lib/crypto';
import { MAX_SCRAM_ITERATIONS, MAX_SCRAM_MESSAGE, MIN_SCRAM_ITERATIONS } from './consts';
import { XmppError } from './errors';

/** RFC 5802 §7: no channel binding (`n`), and its base64, which the last message repeats. */
const GS2_HEADER = 'n,,';
const GS2_HEADER_BASE64 = 'biws';

type Bytes = Uint8Array<ArrayBuffer>;

/** A sign-in under way: each step is asked for once, in this order. */
export type Scram = {
  readonly first: string;
  /** @param challenge the server's first message @throws XmppError 'protocol-error' */
  respond(challenge: string): Promise<string>;
  /** @param final the server's last message @throws XmppError 'server-not-proven' */
  verify(final: string): void;
};

/**
 * @param credentials `nonce`: at least 16 random bytes, used for this one sign-in
 */
export function scram(
  digest: DigestName,
  { username, password, nonce }: { username: string; password: string; nonce: Bytes },
): Scram {
  const clientNonce = toBase64(nonce);
  const bare = `n=${username.replaceAll('=', '=3D').replaceAll(',', '=2C')},r=${clientNonce}`;
  let expected: Bytes | undefined;
  return {
    first: GS2_HEADER + bare,
    async respond(challenge) {
      const asked = readChallenge(challenge, clientNonce);
      const secret = utf8Encode(saslPrepared(password));
      const salted = await namedPbkdf2(digest, secret, asked);
      const clientKey = await namedHmac(digest, salted, utf8Encode('Client Key'));
      const storedKey = await namedDigest(digest, clientKey);
      const withoutProof = `c=${GS2_HEADER_BASE64},r=${asked.nonce}`;
      const authMessage = utf8Encode(`${bare},${challenge},${withoutProof}`);
      const signature = await namedHmac(digest, storedKey, authMessage);
      const proof = clientKey.map((byte, at) => byte ^ (signature[at] ?? 0));
      const serverKey = await namedHmac(digest, salted, utf8Encode('Server Key'));
      expected = await namedHmac(digest, serverKey, authMessage);
      return `${withoutProof},p=${toBase64(proof)}`;
    },
    verify(final) {
      const given = final === '' ? undefined : fieldsOf(final).get('v');
      if (expected === undefined || given === undefined || !equals(given, expected))
        throw new XmppError('server-not-proven');
    },
  };
}

type Challenge = { readonly nonce: string; readonly salt: Bytes; readonly iterations: number };

/** Fields that we do not know are read past: XEP-0474 adds one. A field `m` says that they must not be. */
function readChallenge(text: string, clientNonce: string): Challenge {
  const fields = fieldsOf(text);
  const [nonce, salt, count] = [fields.get('r'), fields.get('s'), fields.get('i')];
  if (fields.has('m') || nonce === undefined || salt === undefined || count === undefined)
    throw new XmppError('protocol-error', 'SCRAM challenge');
  if (!nonce.startsWith(clientNonce) || nonce.length === clientNonce.length)
    throw new XmppError('protocol-error', 'SCRAM nonce');
  const iterations = Number(count);
  if (
    !/^\d+$/.test(count) ||
    iterations < MIN_SCRAM_ITERATIONS ||
    iterations > MAX_SCRAM_ITERATIONS
  )
    throw new XmppError('protocol-error', 'SCRAM iterations');
  return { nonce, salt: base64(salt), iterations };
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  if (text.length > MAX_SCRAM_MESSAGE) throw new XmppError('protocol-error', 'SCRAM message');
  const fields = new Map<string, string>();
  for (const part of text.split(',')) {
    const [name] = part;
    if (name === undefined || part[1] !== '=' || fields.has(name))
      throw new XmppError('protocol-error', 'SCRAM message');
    fields.set(name, part.slice(2));
  }
  return fields;
}

function base64(text: string): Bytes {
  try {
    return fromBase64(text);
  } catch (cause) {
    throw new XmppError('protocol-error', 'SCRAM base64', { cause });
  }
}

function equals(given: string, expected: Bytes): boolean {
  try {
    return equalConstantTime(fromBase64(given), expected);
  } catch {
    return false;
  }
}

/** RFC 3454 table B.1; alternatives, since among them are characters that combine. */
const SHOWS_NOTHING =
  /\u00AD|\u034F|\u1806|[\u180B-\u180D]|\u200B|\u200C|\u200D|\u2060|[\uFE00-\uFE0F]|\uFEFF/g;

/** SASLprep (RFC 4013 §2.1, §2.2): spaces are one kind, what shows nothing goes, and NFKC. */
function saslPrepared(password: string): string {
  return password
    .replaceAll(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(SHOWS_NOTHING, '')
    .normalize('NFKC');
}
