/**
 * One session between two devices: a value, never changed, only replaced. What it holds is what
 * Double Ratchet §3.2 lists, plus who began and how.
 * @module
 */
import type { Brand } from '@/lib/base';
import type { KeyPair } from '@/lib/crypto';
import type { ChainKey } from './chain';

/** 32 bytes */
export type RootKey = Brand<Uint8Array<ArrayBuffer>, 'RootKey'>;

/** Which handshake made the session. */
export type Handshake = {
  readonly initiator: 'us' | 'them';
  /** 32 bytes, the initiator's ephemeral key: the session's name in pre-key messages */
  readonly baseKey: Uint8Array<ArrayBuffer>;
  /**
   * 16 bytes derived from the agreed secret. A replayed pre-key message whose base key was changed by
   * a small-order point agrees on the same secret under another name: this is how it is known again.
   */
  readonly agreementId: Uint8Array<ArrayBuffer>;
};

/** What our pre-key messages must repeat until the other side has answered. */
export type Unanswered = {
  readonly signedPreKeyId: number;
  readonly oneTimePreKeyId?: number;
  /** ms since 1970 */
  readonly since: number;
};

export type SendingChain = {
  readonly ratchetKeyPair: KeyPair;
  readonly chainKey: ChainKey;
  /** counter of the next message */
  readonly index: number;
  /** as the header sends it: the last counter of the chain before, 0 where it sent nothing */
  readonly previousCounter: number;
};

export type ReceivingChain = {
  /** 32 bytes, theirs */
  readonly ratchetKey: Uint8Array<ArrayBuffer>;
  readonly chainKey: ChainKey;
  /** counter of the next message in order */
  readonly index: number;
  /** how many seeds of overtaken messages wait for it, in a block that stands beside the session (skipped-keys.ts) */
  readonly skippedCount: number;
};

export type Session = {
  readonly handshake: Handshake;
  /** 32 bytes in the dialect's form, proven by the agreement */
  readonly theirIdentityKey: Uint8Array<ArrayBuffer>;
  readonly theirRegistrationId: number;
  readonly unanswered?: Unanswered;
  readonly rootKey: RootKey;
  readonly sending: SendingChain;
  /** newest first, at most MAX_RECEIVING_CHAINS */
  readonly receiving: readonly ReceivingChain[];
};

/** The secrets of `before` that `after` no longer holds: for the caller to wipe once `after` is committed. */
export function spentSecrets(before: Session, after: Session): readonly Uint8Array[] {
  const kept = secretsOf(after);
  return secretsOf(before).filter((secret) => !kept.includes(secret));
}

function secretsOf(session: Session): readonly Uint8Array[] {
  const { rootKey, sending, receiving } = session;
  const secrets: Uint8Array[] = [rootKey, sending.ratchetKeyPair.privateKey, sending.chainKey];
  for (const chain of receiving) secrets.push(chain.chainKey);
  return secrets;
}
