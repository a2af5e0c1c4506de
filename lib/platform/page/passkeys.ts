/**
 * Passkeys with a pseudo-random function (WebAuthn Level 3 §10.1.4): made and asked in a page,
 * since workers have no WebAuthn. Chrome takes the extension's own origin where no `rp.id` is
 * given. Firefox wants a domain among the host permissions, of which Rialto asks for none.
 * @module
 */
import { fromBase64Url, toBase64Url } from '@/lib/base';

/** What a passkey gave: base64url throughout; `output` is 32 bytes. */
export type PasskeyMade = {
  readonly credentialId: string;
  readonly salt: string;
  readonly output: string;
};

export interface Passkeys {
  /** Whether this browser can have passkeys for an extension. */
  readonly available: boolean;
  /** @returns undefined where the person called it off; `unsupported` where the authenticator has no such function */
  make(name: string): Promise<PasskeyMade | 'unsupported' | undefined>;
  /** @returns 32 bytes in base64url; undefined where the person called it off or the key is not here */
  ask(credentialId: string, salt: string): Promise<string | undefined>;
}

const SALT_LENGTH = 32;
/** ms to find a key and touch it */
const PATIENCE = 120_000;

/** -8 Ed25519, -7 ES256, -257 RS256 (RFC 9053): what authenticators have, best first. */
const ALGORITHMS = [-8, -7, -257] as const;

export function pagePasskeys(): Passkeys {
  return {
    available: location.protocol === 'chrome-extension:' && 'PublicKeyCredential' in globalThis,
    make: (name) => orUndefined(() => make(name)),
    ask: (credentialId, salt) => orUndefined(() => ask(credentialId, salt)),
  };
}

async function make(name: string): Promise<PasskeyMade | 'unsupported' | undefined> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const created = await navigator.credentials.create({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      rp: { name },
      user: { id: crypto.getRandomValues(new Uint8Array(16)), name, displayName: name },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
      extensions: { prf: { eval: { first: salt } } },
      timeout: PATIENCE,
    },
  });
  if (!(created instanceof PublicKeyCredential)) return undefined;
  const { prf } = created.getClientExtensionResults();
  if (prf?.enabled !== true) return 'unsupported';
  const credentialId = toBase64Url(new Uint8Array(created.rawId));
  // Not every authenticator evaluates while it makes: then it is asked once more.
  const output =
    prf.results === undefined
      ? await ask(credentialId, toBase64Url(salt))
      : outputOf(prf.results.first);
  return output === undefined ? undefined : { credentialId, salt: toBase64Url(salt), output };
}

async function ask(credentialId: string, salt: string): Promise<string | undefined> {
  const given = await navigator.credentials.get({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      allowCredentials: [{ type: 'public-key', id: fromBase64Url(credentialId) }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: fromBase64Url(salt) } } },
      timeout: PATIENCE,
    },
  });
  if (!(given instanceof PublicKeyCredential)) return undefined;
  const first = given.getClientExtensionResults().prf?.results?.first;
  return first === undefined ? undefined : outputOf(first);
}

function outputOf(first: BufferSource): string {
  return ArrayBuffer.isView(first)
    ? toBase64Url(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
    : toBase64Url(new Uint8Array(first));
}

/** Called off, timed out, not here: WebAuthn says no more than `NotAllowedError`, on purpose. */
async function orUndefined<Result>(
  ceremony: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
  try {
    return await ceremony();
  } catch (error) {
    if (error instanceof DOMException && CALLED_OFF.has(error.name)) return undefined;
    throw error;
  }
}

const CALLED_OFF: ReadonlySet<string> = new Set([
  'NotAllowedError',
  'AbortError',
  'InvalidStateError',
]);
