/**
 * Groups: who is in one, what they may do, and the difference between what was known and what is
 * told now. Pure. Members go by their network's address: it is opaque to windows, and a member's
 * name changes.
 * @module
 */
import type { PeerAddress } from './ids';

export const GROUP_ROLES = ['owner', 'admin', 'member'] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** How the person stands to it. `left` and `removed`: what was said stays, nothing more comes. */
export const GROUP_STANDINGS = ['in', 'left', 'removed'] as const;
export type GroupStanding = (typeof GROUP_STANDINGS)[number];

/** Somebody in a group, with what was known of them when this was written. */
export type Member = {
  readonly address: PeerAddress;
  /** the visible identifier (phone number, user name), where known */
  readonly identifier?: string;
  readonly name?: string;
  readonly isMe?: true;
};

export type GroupMember = Member & {
  readonly role: GroupRole;
  /** through which other provider they are in it; absent for the network's own users */
  readonly provider?: string;
};

/** The whole of what is known of a group: up to some thousand members, so never in the list's row. */
export type Group = {
  /** ascending; older news than what stands is no news */
  readonly revision: number;
  readonly name?: string;
  readonly members: readonly GroupMember[];
  /** how many more there are, as the network says, that are not listed: of a large group, or one only just heard of */
  readonly unlisted?: number;
  readonly standing: GroupStanding;
  /** what is said there can be read by its servers */
  readonly unencrypted?: true;
};

/** What the list's row has of it. */
export type GroupSummary = {
  readonly count: number;
  readonly standing: GroupStanding;
  /** the person's own */
  readonly role: GroupRole;
  readonly unencrypted?: true;
};

/** What happened in a group: a row of its own between the messages. `by` is absent where nobody says who did it. */
export type GroupChange =
  | { readonly what: 'created'; readonly by?: Member }
  | { readonly what: 'added'; readonly who: readonly Member[]; readonly by?: Member }
  | { readonly what: 'removed'; readonly who: readonly Member[]; readonly by?: Member }
  | { readonly what: 'left'; readonly who: readonly Member[] }
  | { readonly what: 'renamed'; readonly name: string; readonly by?: Member }
  | { readonly what: 'role'; readonly who: readonly Member[]; readonly role: GroupRole };

/** What a person can wish of a group that they are in. */
export type GroupWish =
  | { readonly kind: 'add'; readonly members: readonly PeerAddress[] }
  | { readonly kind: 'remove'; readonly member: PeerAddress }
  | { readonly kind: 'role'; readonly member: PeerAddress; readonly role: 'admin' | 'member' }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'leave' };

/** Why a network did not do it, as a code that windows put into words. */
export const GROUP_REFUSALS = [
  'not-opened',
  'not-admin',
  'not-in',
  'not-reachable',
  'too-many',
  'refused',
] as const;
export type GroupRefusal = (typeof GROUP_REFUSALS)[number];

/**
 * What became of a wish about a group. `without`: names of those who were asked for and could not be had; `who`: of
 * those whom a refusal is about, where it is about some.
 */
export type GroupDone<Chat> =
  | { readonly kind: 'done'; readonly chat: Chat; readonly without: readonly string[] }
  | { readonly kind: 'refused'; readonly why: GroupRefusal; readonly who: readonly string[] };

/** Who has one of our messages: each member it went to stands in one of the three. */
export type AudienceDetails = {
  readonly read: readonly Member[];
  readonly delivered: readonly Member[];
  readonly waiting: readonly Member[];
};

/**
 * Whether an account's network has groups for us. `not-opened`: it has them for its own users, and
 * lets third parties into none.
 */
export type GroupsState = 'open' | 'not-opened';

/** Members of one group, and more are refused: what the largest networks allow, and a bound on a row. */
export const MAX_GROUP_MEMBERS = 5_000;

export function summaryOf({ members, unlisted = 0, standing, unencrypted }: Group): GroupSummary {
  const me = members.find(({ isMe }) => isMe === true);
  const count = members.length + unlisted;
  return { count, standing, role: me?.role ?? 'member', ...(unencrypted && { unencrypted }) };
}

/** Whether the person may change who is in it. */
export function mayManage({ role, standing }: GroupSummary): boolean {
  return standing === 'in' && role !== 'member';
}

/** Whether the person would want the chat to move up in their list for it. */
export function isAboutMe(change: GroupChange): boolean {
  return change.what === 'created' || ('who' in change && change.who.some(({ isMe }) => isMe));
}

/** Who is meant, without their role. */
export function bareMember({ address, identifier, name, isMe }: Member): Member {
  return {
    address,
    ...(identifier !== undefined && { identifier }),
    ...(name !== undefined && { name }),
    ...(isMe === true && { isMe }),
  };
}

/**
 * What became of a group between two states of it, in the order in which a person would tell it.
 * @param by who did it, as the network says
 * @returns nothing where the news is older than what stands, or says the same
 */
export function changesBetween(
  known: Group | undefined,
  now: Group,
  by?: PeerAddress,
): readonly GroupChange[] {
  const actor = by === undefined ? undefined : memberIn(by, [now, known]);
  const acted = actor && { by: actor };
  if (known === undefined) return beginning(now, actor);
  if (now.revision <= known.revision) return [];
  const before = new Map(known.members.map((member) => [member.address, member]));
  const after = new Map(now.members.map((member) => [member.address, member]));
  const joined = now.members.filter(({ address }) => !before.has(address)).map(bareMember);
  const gone = known.members.filter(({ address }) => !after.has(address)).map(bareMember);
  const wentThemselves = gone.filter((one) => isLeaving(one, now, by));
  const sentAway = gone.filter((one) => !wentThemselves.includes(one));
  const changes: GroupChange[] = [];
  if (now.name !== undefined && now.name !== known.name)
    changes.push({ what: 'renamed', name: now.name, ...acted });
  if (joined.length > 0) changes.push({ what: 'added', who: joined, ...acted });
  if (wentThemselves.length > 0) changes.push({ what: 'left', who: wentThemselves });
  if (sentAway.length > 0) changes.push({ what: 'removed', who: sentAway, ...acted });
  for (const role of GROUP_ROLES) {
    const who = now.members
      .filter((one) => one.role === role && (before.get(one.address)?.role ?? role) !== role)
      .map(bareMember);
    if (who.length > 0) changes.push({ what: 'role', who, role });
  }
  return changes;
}

function isLeaving(one: Member, now: Group, by: PeerAddress | undefined): boolean {
  if (one.isMe === true) return now.standing !== 'removed';
  return by === undefined || by === one.address;
}

/** The first that is heard of a group: the person made it, or was added. */
function beginning(now: Group, by: Member | undefined): readonly GroupChange[] {
  if (now.standing !== 'in') return [];
  if (by?.isMe === true) return [{ what: 'created', by }];
  const me = now.members.filter(({ isMe }) => isMe === true).map(bareMember);
  return me.length === 0 ? [] : [{ what: 'added', who: me, ...(by && { by }) }];
}

function memberIn(
  address: PeerAddress,
  groups: readonly (Group | undefined)[],
): Member | undefined {
  for (const group of groups) {
    const member = group?.members.find((one) => one.address === address);
    if (member !== undefined) return bareMember(member);
  }
  return { address };
}
