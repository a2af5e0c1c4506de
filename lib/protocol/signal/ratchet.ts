/**
 * The Double Ratchet (revision 4, §3) on one session: seal the next message, open one in any order.
 * Knows no record of several sessions, no handshake and no store. Nothing is changed in place, and
 * nothing is returned before the authentication code has held.
 * @module
 */
import { concatBytes, equalBytes, wipe } from '@/lib/base';
import {
  aesCbcDecrypt,
  aesCbcEncrypt,
  CryptoError,
  equalConstantTime,
  hmacSha256,
} from '@/lib/crypto';
import { rootStep } from './agreement';
import { expandMessageKeys, messageSeedOf, nextChainKey, type MessageSeed } from './chain';
import { MAX_RECEIVING_CHAINS, MAX_UINT32 } from './consts';
import type { SignalContext } from './context';
import type { Dialect } from './dialect';
import { SignalError } from './errors';
import type { LocalIdentity } from './local-identity';
import { takeSeed } from './receiving-chain';
import type { ReceivingChain, RootKey, SendingChain, Session } from './session';
import type { RatchetMessage } from './wire';

/**
 * RatchetEncrypt. Symmetric only, so synchronous.
 * @throws SignalError 'chain-exhausted'
 */
export function seal(
  dialect: Dialect,
  { local, session, plaintext }: { local: LocalIdentity; session: Session; plaintext: Uint8Array },
): { readonly session: Session; readonly bytes: Uint8Array<ArrayBuffer> } {
  const { sending } = session;
  if (sending.index >= MAX_UINT32) throw new SignalError('chain-exhausted');
  const seed = messageSeedOf(sending.chainKey);
  const keys = expandMessageKeys(dialect, seed);
  const ciphertext = aesCbcEncrypt(keys.cipherKey, keys.iv, plaintext);
  const { previousCounter, index: counter, ratchetKeyPair } = sending;
  const header = { ratchetKey: ratchetKeyPair.publicKey, counter, previousCounter };
  const covered = dialect.wire.spellCovered(header, ciphertext);
  const mac = authenticate(dialect, keys.macKey, {
    from: local.keyPair.publicKey,
    to: session.theirIdentityKey,
    covered,
  });
  wipe(seed, keys.whole);
  const next = { ...sending, chainKey: nextChainKey(sending.chainKey), index: sending.index + 1 };
  return { session: { ...session, sending: next }, bytes: dialect.wire.spellMessage(covered, mac) };
}

/**
 * RatchetDecrypt. Asynchronous only where the message opens a new turn (two Diffie-Hellman steps).
 * @throws SignalError 'bad-mac' | 'bad-message' | 'bad-key' | 'duplicate' | 'too-far-ahead'
 */
export async function open(
  ctx: SignalContext,
  { local, session, message }: { local: LocalIdentity; session: Session; message: RatchetMessage },
): Promise<{ readonly session: Session; readonly plaintext: Uint8Array<ArrayBuffer> }> {
  const openWith = (seed: MessageSeed): Uint8Array<ArrayBuffer> =>
    openMessage(ctx.dialect, seed, {
      from: session.theirIdentityKey,
      to: local.keyPair.publicKey,
      message,
    });
  const known = receivingChainOf(session, message.ratchetKey);
  if (known !== undefined) {
    const taken = takeSeed(known, message.counter, ctx.dialect.maxForwardJump);
    const plaintext = openWith(taken.seed);
    const receiving = session.receiving.map((chain) => (chain === known ? taken.chain : chain));
    return { session: { ...session, receiving, ...ANSWERED }, plaintext };
  }
  return openNewTurn(ctx, { session, message, openWith });
}

/** The chain that a message's ratchet key names, if this session has it. */
export function receivingChainOf(
  session: Session,
  ratchetKey: Uint8Array,
): ReceivingChain | undefined {
  return session.receiving.find((chain) => equalBytes(chain.ratchetKey, ratchetKey));
}

/** Whatever of theirs opens shows that they have the session: our messages need no handshake any more. */
const ANSWERED = { unanswered: undefined } as const;

/** DHRatchet, split in two: the sending half is not paid for before the message has proven itself. */
async function openNewTurn(
  ctx: SignalContext,
  turn: {
    readonly session: Session;
    readonly message: RatchetMessage;
    readonly openWith: (seed: MessageSeed) => Uint8Array<ArrayBuffer>;
  },
): Promise<{ readonly session: Session; readonly plaintext: Uint8Array<ArrayBuffer> }> {
  const { session, message, openWith } = turn;
  const { ratchetKey, counter } = message;
  const { maxForwardJump } = ctx.dialect;
  if (counter > maxForwardJump) throw new SignalError('too-far-ahead', `by ${counter}`);
  const received = await rootStep(ctx, session.rootKey, [
    session.sending.ratchetKeyPair,
    ratchetKey,
  ]);
  const fresh = { ratchetKey, chainKey: received.chainKey, index: 0, skipped: new Uint8Array(0) };
  const taken = takeSeed(fresh, counter, maxForwardJump);
  const plaintext = openWith(taken.seed);
  const previousCounter = Math.max(0, session.sending.index - 1);
  const sent = await nextSendingChain(ctx, received.rootKey, { ratchetKey, previousCounter });
  wipe(received.rootKey, received.chainKey);
  const receiving = [taken.chain, ...session.receiving].slice(0, MAX_RECEIVING_CHAINS);
  return { session: { ...session, ...sent, receiving, ...ANSWERED }, plaintext };
}

/** The sending half of a turn: a new ratchet key of ours against theirs. */
export async function nextSendingChain(
  ctx: SignalContext,
  rootKey: RootKey,
  { ratchetKey, previousCounter }: { ratchetKey: Uint8Array; previousCounter: number },
): Promise<{ readonly rootKey: RootKey; readonly sending: SendingChain }> {
  const ratchetKeyPair = await ctx.dh.generateKeyPair(ctx.random);
  const step = await rootStep(ctx, rootKey, [ratchetKeyPair, ratchetKey]);
  const sending = { ratchetKeyPair, chainKey: step.chainKey, index: 0, previousCounter };
  return { rootKey: step.rootKey, sending };
}

type Authenticated = {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
};

/** Verify, then decrypt: what CBC's padding says is heard only from a sender who holds the key. */
function openMessage(
  dialect: Dialect,
  seed: MessageSeed,
  { from, to, message }: Authenticated & { readonly message: RatchetMessage },
): Uint8Array<ArrayBuffer> {
  const keys = expandMessageKeys(dialect, seed);
  try {
    const mac = authenticate(dialect, keys.macKey, { from, to, covered: message.covered });
    if (!equalConstantTime(mac, message.mac)) throw new SignalError('bad-mac');
    return aesCbcDecrypt(keys.cipherKey, keys.iv, message.ciphertext);
  } catch (cause) {
    if (cause instanceof CryptoError) throw new SignalError('bad-message', cause.code, { cause });
    throw cause;
  } finally {
    wipe(seed, keys.whole);
  }
}

/** Both identity keys, sender's first, bind the message to the two of them. */
function authenticate(
  dialect: Dialect,
  macKey: Uint8Array,
  { from, to, covered }: Authenticated & { readonly covered: Uint8Array },
): Uint8Array {
  const input = concatBytes(dialect.spellKey(from), dialect.spellKey(to), covered);
  return hmacSha256(macKey, input).subarray(0, dialect.wire.macLength);
}
