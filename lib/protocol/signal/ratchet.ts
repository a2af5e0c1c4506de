/**
 * The Double Ratchet (revision 4, §3) on one session: seal the next message, open one in any order.
 * Knows no record of several sessions, no handshake and no store. Nothing is changed in place, and
 * nothing is returned before the authentication code has held.
 * @module
 */
import { equalBytes, wipe } from '@/lib/base';
import {
  aesCbcDecrypt,
  aesCbcEncrypt,
  CryptoError,
  equalConstantTime,
  hmacSha256,
} from '@/lib/crypto';
import { rootStep } from './agreement';
import { expandMessageKeys, stepChain, type MessageSeed } from './chain';
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
  const { seed, chainKey } = stepChain(sending.chainKey);
  const keys = expandMessageKeys(dialect, seed);
  const ciphertext = aesCbcEncrypt(keys.cipherKey, keys.iv, plaintext);
  const { previousCounter, index: counter, ratchetKeyPair } = sending;
  const header = { ratchetKey: ratchetKeyPair.publicKey, counter, previousCounter };
  const associated = associatedWith(dialect, { local, session, sender: 'us' });
  const bytes = dialect.wire.spellMessage(header, ciphertext, (covered) =>
    authenticate(dialect, keys.macKey, { associated, covered }),
  );
  wipe(seed, keys.whole);
  const next = { ...sending, chainKey, index: sending.index + 1 };
  return { session: { ...session, sending: next }, bytes };
}

/** What a message has made of its session. */
export type Turned = {
  readonly session: Session;
  readonly plaintext: Uint8Array<ArrayBuffer>;
  /** the skipped keys of the message's chain: undefined where they are not at hand and were not needed */
  readonly block: Uint8Array<ArrayBuffer> | undefined;
};

/**
 * RatchetDecrypt. Asynchronous only where the message opens a new turn (two Diffie-Hellman steps).
 * @param block the skipped keys of the chain that the message's ratchet key names, where they are at hand
 * @throws SignalError 'bad-mac' | 'bad-message' | 'bad-key' | 'duplicate' | 'too-far-ahead' | 'bad-session'
 */
export async function open(
  ctx: SignalContext,
  {
    local,
    session,
    block,
    message,
  }: {
    readonly local: LocalIdentity;
    readonly session: Session;
    readonly block: Uint8Array<ArrayBuffer> | undefined;
    readonly message: RatchetMessage;
  },
): Promise<Turned> {
  const openWith = (seed: MessageSeed): Uint8Array<ArrayBuffer> =>
    openMessage(ctx.dialect, seed, {
      associated: associatedWith(ctx.dialect, { local, session, sender: 'them' }),
      message,
    });
  const known = receivingChainOf(session, message.ratchetKey);
  if (known === undefined) return openNewTurn(ctx, { session, message, openWith });
  const at = { chain: known, block };
  const taken = takeSeed(at, message.counter, ctx.dialect.maxForwardJump);
  const plaintext = openWith(taken.seed);
  const receiving = session.receiving.map((chain) => (chain === known ? taken.chain : chain));
  return {
    session: { ...session, receiving, ...ANSWERED },
    plaintext,
    block: taken.block,
  };
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
): Promise<Turned> {
  const { session, message, openWith } = turn;
  const { ratchetKey, counter } = message;
  const { maxForwardJump, previousCounterOf } = ctx.dialect;
  if (counter > maxForwardJump) throw new SignalError('too-far-ahead', `by ${counter}`);
  const received = await rootStep(ctx, session.rootKey, [
    session.sending.ratchetKeyPair,
    ratchetKey,
  ]);
  const chain = { ratchetKey, chainKey: received.chainKey, index: 0, skippedCount: 0 };
  const taken = takeSeed({ chain, block: undefined }, counter, maxForwardJump);
  const plaintext = openWith(taken.seed);
  const previousCounter = previousCounterOf(session.sending.index);
  const sent = await nextSendingChain(ctx, received.rootKey, { ratchetKey, previousCounter });
  wipe(received.rootKey, received.chainKey);
  const receiving = [taken.chain, ...session.receiving].slice(0, MAX_RECEIVING_CHAINS);
  return {
    session: { ...session, ...sent, receiving, ...ANSWERED },
    plaintext,
    block: taken.block,
  };
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

/** Both identity keys bind the message to the two of them. */
type Associated = readonly Uint8Array[];

function associatedWith(
  { identity, firstAssociated }: Dialect,
  between: { local: LocalIdentity; session: Session; sender: 'us' | 'them' },
): Associated {
  const { local, session, sender } = between;
  const ours = identity.spell(identity.ours(local));
  const theirs = identity.spell(session.theirIdentityKey);
  const first = firstAssociated === 'sender' ? sender : session.handshake.initiator;
  return first === 'us' ? [...ours, ...theirs] : [...theirs, ...ours];
}

/** Verify, then decrypt: what CBC's padding says is heard only from a sender who holds the key. */
function openMessage(
  dialect: Dialect,
  seed: MessageSeed,
  { associated, message }: { readonly associated: Associated; readonly message: RatchetMessage },
): Uint8Array<ArrayBuffer> {
  const keys = expandMessageKeys(dialect, seed);
  try {
    const mac = authenticate(dialect, keys.macKey, { associated, covered: message.covered });
    if (!equalConstantTime(mac, message.mac)) throw new SignalError('bad-mac');
    return aesCbcDecrypt(keys.cipherKey, keys.iv, message.ciphertext);
  } catch (cause) {
    if (cause instanceof CryptoError) throw new SignalError('bad-message', cause.code, { cause });
    throw cause;
  } finally {
    wipe(seed, keys.whole);
  }
}

function authenticate(
  { wire }: Dialect,
  macKey: Uint8Array,
  { associated, covered }: { readonly associated: Associated; readonly covered: Uint8Array },
): Uint8Array {
  return hmacSha256(macKey, ...associated, covered).subarray(0, wire.macLength);
}
