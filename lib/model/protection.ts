/**
 * How well a network protects what is said on it: the record that each network declares, and the rules that turn it
 * into a chat's one line. The measure is the Signal protocol: who can read, forward secrecy, post-compromise security,
 * authentication.
 * @module
 */

/** What a network declares of itself. */
export type ProtectionRecord = {
  /** The protocol by name and version, for the record's reader. */
  readonly protocol: string;
  /** Who can read a message beside its writer: the other end alone, or servers on the way. */
  readonly readers: 'other-end' | 'servers';
  /** A key that leaks does not open what was said before. */
  readonly forwardSecrecy: boolean;
  /** A key that leaks opens nothing any more once both have written again. */
  readonly postCompromiseSecurity: boolean;
  /** How one knows the other's keys: they can be compared, a server vouches for them, or not at all. */
  readonly authentication: 'comparable-keys' | 'server' | 'none';
  /** Why the above may be believed: at least one entry. */
  readonly evidence: readonly {
    readonly claim: string;
    readonly source: string;
    /** ISO 8601 day on which it was looked at */
    readonly date: string;
  }[];
};

/** In what a network falls short of the Signal protocol. */
export const WEAKNESSES = [
  'servers-read',
  'no-forward-secrecy',
  'no-post-compromise-security',
  'no-authentication',
] as const;
export type Weakness = (typeof WEAKNESSES)[number];

/** Who could read what is written in this chat. One line in every conversation. */
export type Protection =
  /** Encrypted from this browser to the contact's device; the other end's own app is out of our sight. */
  | {
      readonly kind: 'end-to-end';
      readonly protocol: 'signal-v3';
      readonly verified: boolean;
      /** without a one-time pre-key, and not answered in yet: its first messages are protected less */
      readonly begunWeakly?: true;
    }
  /** Below the Signal protocol: nothing is sent before the person has accepted that, in this chat. */
  | {
      readonly kind: 'weaker';
      readonly weaknesses: readonly Weakness[];
      readonly accepted: boolean;
      readonly verified: boolean;
    }
  | { readonly kind: 'none' };

/** In the order of `WEAKNESSES`; none where the network is the Signal protocol's equal. */
export function weaknessesOf(record: ProtectionRecord): readonly Weakness[] {
  const short: Readonly<Record<Weakness, boolean>> = {
    'servers-read': record.readers !== 'other-end',
    'no-forward-secrecy': !record.forwardSecrecy,
    'no-post-compromise-security': !record.postCompromiseSecurity,
    // Keys that only a server vouches for can be changed by it unseen.
    'no-authentication': record.authentication !== 'comparable-keys',
  };
  return WEAKNESSES.filter((weakness) => short[weakness]);
}

/**
 * A chat's protection as its network's record has it.
 * @param stored what the chat's own row says: whether its contact was verified
 * @param accepted whether the person has accepted less than Signal's in this chat
 */
export function protectionBy(
  record: ProtectionRecord,
  stored: Protection,
  accepted: boolean,
): Protection {
  const weaknesses = weaknessesOf(record);
  if (weaknesses.length === 0) return stored;
  const verified = stored.kind !== 'none' && stored.verified;
  return { kind: 'weaker', weaknesses, accepted, verified };
}
