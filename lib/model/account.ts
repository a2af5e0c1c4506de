/**
 * An account: one identity of the person's on one network, and how its connection stands.
 * @module
 */
import type { GroupsState } from './group';
import type { Consent } from './consent';
import type { AccountId, NetworkId } from './ids';

/** Why an account cannot work at the moment, as a code that windows put into words. */
export const ACCOUNT_PROBLEMS = [
  'unreachable',
  /** the browser does not let us speak to the provider, or not any more */
  'not-permitted',
  'token-refused',
  /** the gatekeeper does not list this identity any more */
  'delisted',
  'sign-in-expired',
  /** a proof that is fresh by its maker's clock has run out by ours */
  'clock-differs',
  'certificate-refused',
  'handshake-failed',
  'protocol-error',
  'replaced-elsewhere',
  'keys-unavailable',
  'storage-failed',
] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

export type ConnectionState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'online'; readonly since: number }
  /** Not connected, a retry is planned; `lastOnline` is ms since 1970 or undefined where never. */
  | {
      readonly kind: 'waiting';
      readonly problem: AccountProblem;
      readonly lastOnline: number | undefined;
    }
  /** Nothing will happen until the person acts. */
  | { readonly kind: 'stopped'; readonly problem: AccountProblem };

/** Things that arrived and could not be understood, by kind: shown, never dropped in silence. */
export type AccountNotices = Readonly<Partial<Record<NoticeCode, number>>>;
export const NOTICE_CODES = [
  'malformed-frame',
  'malformed-stanza',
  'unknown-stanza',
  'unmatched-receipt',
  /** a reaction, an edit or a deletion of what is not its sender's to change, or came too late */
  'refused-change',
  /** somebody the person does not know wrote, and is not to be let in: acknowledged, not kept */
  'refused-stranger',
  /** somebody whom the person blocked elsewhere wrote to this account: acknowledged, not kept */
  'blocked-elsewhere',
  /** somebody wrote to a group that they are not in, or that we are not in */
  'not-a-member',
  /** a list of a contact's devices that nobody can have: the one before it stands */
  'refused-devices',
  /** a row on this disk no longer opened; it was put aside */
  'damaged-row',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** What the account does while the vault is locked. `cannot`: its network has no way, so it pauses. */
export type WhileLocked = 'receives' | 'pauses' | 'cannot';
/** Where an account's chats are listed: among all others, or in a place of their own. The person's choice, at any time. */
export const INBOX_KINDS = ['combined', 'separate'] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/**
 * After an absence, until everything that its network kept is here: the account's chats are complete up to a time.
 * `coming`: what is missing is on its way; `short`: the network had named more than it sent.
 */
export type AccountGap = {
  readonly state: 'coming' | 'short';
  /** ms since 1970 */
  readonly completeUpTo: number;
  /** how many things, by the network's own count */
  readonly missing: number;
};

/**
 * A message to oneself, which must come back by the server: that what is sent to this account arrives, keys and all.
 * Times in ms since 1970.
 */
export type SelfMessage = {
  /** when one came back last; absent where none did yet */
  readonly provenAt?: number;
  /** when the one was sent that did not come back; absent where the last one did */
  readonly missingSince?: number;
};

export type Account = {
  readonly id: AccountId;
  readonly network: NetworkId;
  /** How others find this account: an e-mail address, a phone number, a JID. */
  readonly identifier: string;
  /** The name of the provider that vouches for it. */
  readonly providerName: string;
  readonly connection: ConnectionState;
  readonly notices: AccountNotices;
  /** The last sign of life from its server, ms since 1970, to the minute; absent where there never was one. */
  readonly lastAlive?: number;
  /** absent where nothing is known to be missing */
  readonly gap?: AccountGap;
  /** What its network named and never brought, and the person let be: chats say no more of it. */
  readonly neverCame?: Pick<AccountGap, 'completeUpTo' | 'missing'>;
  /** Since when somebody uses up its one-time keys without writing, ms since 1970; absent where nobody does. */
  readonly keysDrainedSince?: number;
  /** ms since 1970 */
  readonly createdAt: number;
  /**
   * When this browser profile was last found to be put back from a copy, or carried into another one,
   * ms since 1970: its chats went on with new keys then. Absent where it never was.
   */
  readonly copiedAt?: number;
  /** Whether its server takes no keys, so that nobody can begin an encrypted chat with it. */
  readonly takesNoKeys?: boolean;
  /** `off`: the person does not want them; absent where its network carries none to oneself. */
  readonly selfMessage?: SelfMessage | 'off';
  /** absent while there is no lock, and so no locked time */
  readonly whileLocked?: WhileLocked;
  /** addresses of the provider that the browser must let us speak to; absent for accounts of a time before it was kept */
  readonly providerHosts?: readonly string[];
  /** absent: combined */
  readonly inbox?: InboxKind;
  /** absent where Rialto has no groups of this network */
  readonly groups?: GroupsState;
  /** absent for accounts of a time before it was kept */
  readonly consent?: Consent;
};
