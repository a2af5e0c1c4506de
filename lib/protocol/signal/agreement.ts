/**
 * Every Diffie-Hellman of the engine, and the key derivations that directly follow one: X3DH (revision
 * 1 §3.3) for both roles, and the root step of the Double Ratchet (§5.2, KDF_RK).
 * @module
 */
import { concatBytes, utf8Encode, wipe } from '@/lib/base';
import { CryptoError, hkdfSha256, type KeyPair } from '@/lib/crypto';
import type { ChainKey } from './chain';
import type { SignalContext } from './context';
import { SignalError } from './errors';
import type { RootKey } from './session';

/** One agreement: our pair and their key. */
export type Exchange = readonly [ours: KeyPair, theirs: Uint8Array];

export type Agreement = {
  readonly rootKey: RootKey;
  readonly chainKey: ChainKey;
  /** 16 bytes, see Handshake */
  readonly agreementId: Uint8Array<ArrayBuffer>;
};

/** X3DH §2.2: 32 bytes of 0xFF before the secrets keep them apart from XEdDSA's inputs. */
const DOMAIN = new Uint8Array(32).fill(0xff);

/** Ours alone; never on the wire. */
const ID_LABEL = utf8Encode('Rialto agreement id');

/**
 * @param exchanges in the order of X3DH §3.3, initiator's view: (IKa, SPKb), (EKa, IKb), (EKa, SPKb), then (EKa, OPKb)
 * where there is a one-time pre-key
 * @param kemSecret what a post-quantum pre-key adds (PQXDH §3.3: after the last of the exchanges); no dialect here has any
 * @throws SignalError 'bad-key' where an agreement gives all zeros
 */
export async function agree(
  ctx: SignalContext,
  exchanges: readonly Exchange[],
  kemSecret?: Uint8Array<ArrayBuffer>,
): Promise<Agreement> {
  const secrets = await Promise.all(exchanges.map(([ours, theirs]) => exchange(ctx, ours, theirs)));
  if (kemSecret !== undefined) secrets.push(kemSecret);
  const joined = concatBytes(DOMAIN, ...secrets);
  const keys = hkdfSha256(joined, { info: ctx.dialect.infos.agreement, length: 64 });
  const agreementId = hkdfSha256(joined, { info: ID_LABEL, length: 16 });
  wipe(joined, ...secrets);
  return { ...halves(keys), agreementId };
}

/**
 * @returns the next root key and the key of the chain that `ours` and `theirs` open
 * @throws SignalError 'bad-key' where the agreement gives all zeros
 */
export async function rootStep(
  ctx: SignalContext,
  rootKey: RootKey,
  [ours, theirs]: Exchange,
): Promise<{ readonly rootKey: RootKey; readonly chainKey: ChainKey }> {
  const secret = await exchange(ctx, ours, theirs);
  const keys = hkdfSha256(secret, { salt: rootKey, info: ctx.dialect.infos.root, length: 64 });
  wipe(secret);
  return halves(keys);
}

async function exchange(
  ctx: SignalContext,
  ours: KeyPair,
  theirs: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await ctx.dh.sharedSecret(ours, theirs);
  } catch (cause) {
    if (cause instanceof CryptoError) throw new SignalError('bad-key', cause.code, { cause });
    throw cause;
  }
}

function halves(keys: Uint8Array<ArrayBuffer>): { rootKey: RootKey; chainKey: ChainKey } {
  const rootKey = keys.slice(0, 32) as RootKey;
  const chainKey = keys.slice(32, 64) as ChainKey;
  wipe(keys);
  return { rootKey, chainKey };
}
