/**
 * Groups on the wire: IQ `w:g2`, as open clients have it, and the hash by which both ends compare who a message went
 * to. That third parties may use them is inferred; see README. Must not know sessions or rows.
 * @module
 */
import { toBase64, utf8Encode } from '@/lib/base';
import { childOf, childrenOf, type Jid, type StanzaInput, type StanzaNode } from '@/lib/codec';
import { sha256 } from '@/lib/crypto';
import { MAX_GROUP_MEMBERS, type GroupRefusal, type GroupRole, type GroupWish } from '@/lib/model';
import { MAX_NAME_LENGTH } from './consts';
import { shortText } from './contact-stanzas';
import type { KnownMember } from './group-rows';
import type { IqQuestion } from './iq';
import { senderOf } from './peers';

/** The server of groups, and whom questions are put to that are about no group that stands. */
export const GROUP_SERVER = 'g.us';

const XMLNS = 'w:g2';

export function isGroup({ server }: Jid): boolean {
  return server === GROUP_SERVER;
}

export function isGroupAddress(address: string): boolean {
  const peer = senderOf(address);
  return peer !== undefined && isGroup(peer.jid);
}

export type ToldGroup = {
  readonly group: string;
  readonly name?: string;
  readonly members: readonly KnownMember[];
};

export function groupQuestion(group: string): IqQuestion {
  const content = [{ tag: 'query', attrs: { request: 'interactive' } }];
  return { type: 'get', xmlns: XMLNS, to: group, content };
}

/** All groups that we are in. */
export function allGroupsQuestion(): IqQuestion {
  const content = [{ tag: 'participating', content: [{ tag: 'participants' }] }];
  return { type: 'get', xmlns: XMLNS, to: GROUP_SERVER, content };
}

export function createQuestion(name: string, key: string, members: readonly string[]): IqQuestion {
  const create = { tag: 'create', attrs: { subject: name, key }, content: participants(members) };
  return { type: 'set', xmlns: XMLNS, to: GROUP_SERVER, content: [create] };
}

export function wishQuestion(group: string, wish: GroupWish): IqQuestion {
  if (wish.kind === 'leave') {
    const leave = { tag: 'leave', content: [{ tag: 'group', attrs: { id: group } }] };
    return { type: 'set', xmlns: XMLNS, to: GROUP_SERVER, content: [leave] };
  }
  return { type: 'set', xmlns: XMLNS, to: group, content: [wishNode(wish)] };
}

function wishNode(wish: Exclude<GroupWish, { readonly kind: 'leave' }>): StanzaInput {
  switch (wish.kind) {
    case 'add':
      return { tag: 'add', content: participants(wish.members) };
    case 'remove':
      return { tag: 'remove', content: participants([wish.member]) };
    case 'role': {
      const tag = wish.role === 'admin' ? 'promote' : 'demote';
      return { tag, content: participants([wish.member]) };
    }
    case 'rename':
      break;
  }
  return { tag: 'subject', content: utf8Encode(wish.name) };
}

function participants(members: readonly string[]): StanzaInput[] {
  return members.map((jid) => ({ tag: 'participant', attrs: { jid } }));
}

/** Whom a server did not add, of those it was asked to. */
export function refusedIn(node: StanzaNode | undefined): readonly string[] {
  return childrenOf(node, 'participant').flatMap(({ attrs }) => {
    const who = senderOf(attrs['jid']);
    return attrs['error'] === undefined || who === undefined ? [] : [who.address];
  });
}

/** @returns undefined where it is no group that can be shown: without a name of its own, or with too many in it */
export function readToldGroup(node: StanzaNode | undefined): ToldGroup | undefined {
  const id = node?.attrs['id'];
  const jid =
    id === undefined ? undefined : senderOf(id.includes('@') ? id : `${id}@${GROUP_SERVER}`);
  const told = childrenOf(node, 'participant');
  if (jid === undefined || !isGroup(jid.jid) || told.length > MAX_GROUP_MEMBERS) return undefined;
  const members = new Map<string, KnownMember>();
  for (const { attrs } of told) {
    const member = senderOf(attrs['jid']);
    if (member === undefined) return undefined;
    const { address } = member;
    const name = shortText(attrs['display_name'], MAX_NAME_LENGTH);
    members.set(address, { address, role: roleOf(attrs['type']), ...(name && { name }) });
  }
  const name = shortText(node?.attrs['subject'], MAX_NAME_LENGTH);
  return { group: jid.address, ...(name && { name }), members: [...members.values()] };
}

/** Every group in the answer to `allGroupsQuestion`. */
export function readAllGroups(answer: StanzaNode): readonly ToldGroup[] {
  return childrenOf(childOf(answer, 'groups'), 'group').flatMap(
    (node) => readToldGroup(node) ?? [],
  );
}

function roleOf(type: string | undefined): GroupRole {
  if (type === 'superadmin') return 'owner';
  return type === 'admin' ? 'admin' : 'member';
}

/** Why a server would not, by its number. */
export function refusalOf(code: number): GroupRefusal {
  return REFUSALS.get(code) ?? 'refused';
}

const REFUSALS: ReadonlyMap<number, GroupRefusal> = new Map([
  [401, 'not-admin'],
  [403, 'not-admin'],
  [404, 'not-in'],
  [419, 'too-many'],
]);

/**
 * Who a message went to, as both ends compare it: `2:` and six bytes of SHA-256 over all devices in order, as whatsmeow
 * spells them (`user.0:device@server`; that a third party's user is named with the number of its provider is ours).
 * @param devices JIDs, our own among them
 */
export function participantHash(devices: readonly Jid[]): string {
  const digest = sha256(utf8Encode(devices.map(spelt).toSorted(byCode).join('')));
  return `2:${toBase64(digest.subarray(0, 6))}`;
}

function spelt({ user, device, server, integrator }: Jid): string {
  const name = integrator === undefined ? user : `${String(integrator)}-${user}`;
  return `${name}.0:${String(device)}@${server}`;
}

function byCode(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
