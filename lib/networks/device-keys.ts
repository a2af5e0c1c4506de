/**
 * Devices by their keys: what a network tells of them, and what it lets the person decide. A part of `contract.ts`.
 * @module
 */
import type { KeySheet, KeyVerdict, PeerAddress, RecoveryState } from '@/lib/model';

export type KeysEvent =
  /** What is thought of a contact's devices. `undecided`: how many wait for the person's word */
  | {
      readonly kind: 'keys';
      readonly peer: PeerAddress;
      /** whether all that messages go to were compared */
      readonly verified: boolean;
      readonly undecided: number;
    }
  /** Whether our server took our keys: without them nobody can begin a chat with us. */
  | { readonly kind: 'keys-published'; readonly done: boolean };

/** Devices by their keys, for the person to look at. */
export interface NetworkKeys {
  /**
   * As they are published now where there is a line, as they were met otherwise.
   * @param peer absent: the person's own other devices
   */
  sheet(peer?: PeerAddress): Promise<KeySheet>;
  /** @throws NetworkError 'refused' where there is no such key, or none to be removed; 'offline' */
  decide(fingerprint: string, verdict: KeyVerdict, peer?: PeerAddress): Promise<KeySheet>;
}

/**
 * A way back to older messages on a new device: keys kept on the network's server, closed by a key that only the person
 * has. All of it needs a line.
 */
export interface NetworkRecovery {
  /** @throws NetworkError 'offline' | 'refused' */
  state(): Promise<RecoveryState>;
  /**
   * @returns the recovery key in words for the person, who alone keeps it
   * @throws NetworkError 'refused' where there is one, or the server does not allow it; 'offline'
   */
  make(): Promise<string>;
  /**
   * Messages that could not be read heal afterwards, as with every key that comes late.
   * @throws NetworkError 'refused' where it is mistyped or another account's; 'offline'
   */
  restore(recoveryKey: string): Promise<void>;
}
