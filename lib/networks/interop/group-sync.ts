/**
 * Keeping up with who is in a group. What a notification says of a change is taken as a hint that there was one: the
 * server is asked for the group as a whole, so that no notification that is lost, forged or out of order leaves a false
 * roster. Must not know messages.
 * @module
 */
import { childOf, parseJid } from '@/lib/codec';
import type { Group, GroupMember, GroupStanding, PeerAddress } from '@/lib/model';
import { NetworkError, type NetworkEvent, type StateView, type Work } from '../contract';
import type { Asker } from './bundles';
import { readCredentials } from './credentials';
import { readGroup, writeGroup, type KnownGroup, type KnownMember } from './group-rows';
import { groupQuestion, readToldGroup, type ToldGroup } from './group-stanzas';
import type { IqAnswer } from './iq';
import { Overlay } from './overlay';
import { addressOf } from './peers';
import type { InteropProfile } from './profile';
import { ACCOUNT_ROW, GROUPS_ROW, groupRow } from './state-keys';
import { indexOfGroups, withGroup } from './groups-index';
import { outcomeOf } from './work';

/** `by`: who did it, where the server said so; `at`: ms since 1970 */
export type GroupNews = { readonly by?: PeerAddress; readonly at: number };

/** Where news of groups go, and the rows that they are held against. */
export type GroupScope = {
  readonly profile: InteropProfile;
  readonly overlay: Overlay;
  readonly emit: (event: NetworkEvent) => void;
};

/** The rows that keeping up with one group needs. */
export function groupRows(group: string) {
  return [ACCOUNT_ROW, GROUPS_ROW, groupRow(group)];
}

/**
 * Asks for a group as it is now, and takes note of it.
 * @returns whether the server said anything of it
 * @throws NetworkError 'offline': then nothing was noted, and what led here comes again
 */
export async function refreshGroup(
  scope: GroupScope,
  asker: Asker,
  group: PeerAddress,
  news: GroupNews,
): Promise<boolean> {
  let answer: IqAnswer;
  try {
    answer = await asker.ask(groupQuestion(group));
  } catch (error) {
    if (!(error instanceof NetworkError) || error.code === 'offline') throw error;
    return false;
  }
  if (answer.kind === 'refused') {
    if (!GONE.has(answer.code)) return false;
    noteGone(scope, group, news);
    return true;
  }
  const told = readToldGroup(childOf(answer.node, 'group'));
  if (told?.group !== group) return false;
  noteGroup(scope, told, news);
  return true;
}

/** A server that says so to somebody who is not in it, or of a group that is no more. */
const GONE: ReadonlySet<number> = new Set([401, 403, 404]);

/** The work that brings all groups up to what the server tells of them at the beginning of a line. */
export function allGroupsWork(
  profile: InteropProfile,
  told: readonly ToldGroup[],
  now: number,
): Work {
  return {
    plan: () => [ACCOUNT_ROW, GROUPS_ROW],
    planFurther: (state) => {
      const known = indexOfGroups(state);
      return [...new Set([...known, ...told.map(({ group }) => group)])].map(groupRow);
    },
    perform: async (state: StateView) => {
      const overlay = new Overlay(state);
      const events: NetworkEvent[] = [];
      const scope = { profile, overlay, emit: (event: NetworkEvent) => events.push(event) };
      for (const one of told) noteGroup(scope, one, { at: now });
      const there = new Set(told.map(({ group }) => group));
      for (const group of indexOfGroups(state))
        if (!there.has(group)) noteGone(scope, group as PeerAddress, { at: now });
      return outcomeOf({ writes: overlay.writes(), events });
    },
  };
}

/** Whether somebody is in a group that we are in as well. */
export function isMember(overlay: Overlay, group: string, address: string): boolean {
  const known = readGroup(overlay, group);
  return known?.standing === 'in' && known.members.some((member) => member.address === address);
}

function noteGroup(scope: GroupScope, told: ToldGroup, news: GroupNews): void {
  const { overlay } = scope;
  const { group, name, members } = told;
  const isIn = members.some(({ address }) => address === ownAddress(overlay));
  if (!isIn) {
    noteGone(scope, group as PeerAddress, news);
    return;
  }
  note(scope, group, { ...(name !== undefined && { name }), standing: 'in', members }, news);
}

/** We are in it no more: what was known of the others stays as it was. */
export function noteGone(scope: GroupScope, group: PeerAddress, news: GroupNews): void {
  const { overlay } = scope;
  const known = readGroup(overlay, group);
  if (known?.standing !== 'in') return;
  const me = ownAddress(overlay);
  const members = known.members.filter(({ address }) => address !== me);
  const standing: GroupStanding = news.by === me ? 'left' : 'removed';
  note(scope, group, { ...known, members, standing }, news);
}

function note(
  { profile, overlay, emit }: GroupScope,
  group: string,
  state: Omit<KnownGroup, 'revision'>,
  { by, at }: GroupNews,
): void {
  const known = readGroup(overlay, group);
  if (known !== undefined && isSame(known, state)) return;
  const next: KnownGroup = { ...state, revision: (known?.revision ?? 0) + 1 };
  writeGroup(overlay, group, next);
  overlay.write(GROUPS_ROW, withGroup(overlay, group));
  const address = group as PeerAddress;
  const { name } = next;
  emit({
    kind: 'group',
    peer: { address, ...(name !== undefined && { name }) },
    group: shownGroup(profile, next, ownAddress(overlay)),
    at,
    ...(by !== undefined && { by }),
  });
}

function isSame(known: KnownGroup, state: Omit<KnownGroup, 'revision'>): boolean {
  const { revision: _revision, ...rest } = known;
  return spell(rest) === spell(state);
}

function spell({ name, standing, members }: Omit<KnownGroup, 'revision'>): string {
  const sorted = members
    .map((one) => `${one.address}\n${one.role}\n${one.name ?? ''}`)
    .toSorted((a, b) => (a < b ? -1 : 1));
  return JSON.stringify([name ?? '', standing, sorted]);
}

function shownGroup(profile: InteropProfile, known: KnownGroup, me: string): Group {
  const { revision, name, standing, members } = known;
  return {
    revision,
    ...(name !== undefined && { name }),
    standing,
    members: members.map((member) => shownMember(profile, member, me)),
  };
}

function shownMember(profile: InteropProfile, member: KnownMember, me: string): GroupMember {
  const { address, role, name } = member;
  const jid = parseJid(address);
  const identifier = profile.identifierOf(jid);
  const isMe = address === me;
  return {
    address: address as PeerAddress,
    role,
    ...(name !== undefined && { name }),
    ...(identifier !== undefined && { identifier }),
    ...(isMe && { isMe }),
    ...(!isMe && jid.integrator !== undefined && { provider: String(jid.integrator) }),
  };
}

/** The person's own address, as rosters have it. */
export function ownAddress(overlay: Overlay): PeerAddress {
  return addressOf(parseJid(readCredentials(overlay).jid));
}
