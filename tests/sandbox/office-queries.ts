/**
 * The gatekeeper's answers to IQs: prekeys (`encrypt`), finding people (`w:interop`), going active
 * (`passive`), pings (`w:p`). Must not know seats or queues beyond asking for prekeys.
 * @module
 */
import { childOf, childrenOf, type StanzaNode } from '@/lib/codec';

import { userOf, type DeviceDesk } from './device-desk';
import { shownIdentifier, type Directory, type Unreachable } from './directory';
import type { GroupDesk } from './group-desk';
import type { Network } from './networks';
import { notFound, UnacceptableKeys, type PrekeyDesk } from './prekey-desk';
import { stanza } from './stanza';
import type { Unwanted } from './unwanted';

/** users in one request, as the network's own clients hold to */
const MAX_USERS = 256;

/** The parts of the office that answering needs. */
export interface QueryDesk {
  readonly network: Network;
  readonly directory: Directory;
  readonly prekeys: PrekeyDesk;
  readonly devices: DeviceDesk;
  readonly counters: { bundles: number; pings: number };
  readonly unwanted: Unwanted;
  /** Takes a third-party user off the list. */
  delist(address: string): void;
  /** Tells the owner of few prekeys to publish more. */
  askForPrekeys(address: string): void;
  /** absent where third parties are let into none */
  readonly groups?: GroupDesk | undefined;
}

type Query = { readonly office: QueryDesk; readonly address: string; readonly node: StanzaNode };
type Answer = readonly StanzaNode[] | Refusal;

class Refusal {
  constructor(
    readonly code: string,
    readonly text: string,
  ) {}
}

const BAD_REQUEST = new Refusal('400', 'bad-request');

/** @returns the result or error for one IQ of the owner of `address` */
export function answerQuery(office: QueryDesk, address: string, node: StanzaNode): StanzaNode {
  const answer = answerOf({ office, address, node });
  const attrs = { from: office.network.server, id: node.attrs['id'] };
  if (!(answer instanceof Refusal))
    return stanza('iq', { ...attrs, type: 'result' }, answer.length === 0 ? undefined : answer);
  const { code, text } = answer;
  return stanza('iq', { ...attrs, type: 'error' }, [stanza('error', { code, text })]);
}

function answerOf(query: Query): Answer {
  const { xmlns, type } = query.node.attrs;
  switch (`${xmlns} ${type}`) {
    case 'encrypt get':
      return answerKeyQuery(query);
    case 'encrypt set':
      return takeKeys(query);
    case 'w:interop get':
      return findPeople(query);
    case 'w:interop set':
      return changeOwn(query);
    case 'spam set':
      return takeReport(query);
    case 'w:g2 get':
    case 'w:g2 set':
      return askGroups(query);
    case 'usync get':
      return tellDevices(query);
    case 'passive set':
      return [];
    case 'w:p get':
      query.office.counters.pings++;
      return [];
    default:
      return new Refusal('501', 'feature-not-implemented');
  }
}

function changeOwn(query: Query): Answer {
  const blocklist = childOf(query.node, 'blocklist');
  if (blocklist === undefined) return delist(query);
  return query.office.unwanted.change(query.address, blocklist) ? [] : BAD_REQUEST;
}

function takeReport({ office, address, node }: Query): Answer {
  const list = childOf(node, 'spam_list');
  return list !== undefined && office.unwanted.take(address, list) ? [] : BAD_REQUEST;
}

function askGroups({ office, address, node }: Query): Answer {
  if (office.groups === undefined) return new Refusal('501', 'feature-not-implemented');
  const answer = office.groups.answer({ by: address, node });
  return answer.kind === 'result' ? answer.content : new Refusal(answer.code, 'refused');
}

/** Off the list for good; what waits for this address is nobody's any more. */
function delist({ office, address, node }: Query): Answer {
  if (childOf(node, 'delist') === undefined) return BAD_REQUEST;
  office.delist(address);
  return [];
}

function answerKeyQuery({ office, address, node }: Query): Answer {
  if (childOf(node, 'count') !== undefined)
    return [stanza('count', { value: String(office.prekeys.count(address)) })];
  const request = childOf(node, 'key');
  const peers = request === undefined ? [] : addressesIn(request);
  if (peers.length === 0 || peers.length > MAX_USERS) return BAD_REQUEST;
  office.counters.bundles += peers.length;
  const users = peers.map((peer) => {
    const refusal = unreachableNode(office.directory.contactAt(userOf(peer))?.unreachable);
    return refusal === undefined
      ? withIdentity(office.prekeys.serve(peer), office.devices.identityOf(peer))
      : stanza('user', { jid: peer }, [refusal]);
  });
  for (const peer of peers) if (office.prekeys.has(peer)) office.askForPrekeys(peer);
  return [stanza('list', {}, users)];
}

/** Of a further device the gatekeeper has what its owner's first one signed. */
function withIdentity(user: StanzaNode, identity: Uint8Array | undefined): StanzaNode {
  const parts = Array.isArray(user.content) ? (user.content as readonly StanzaNode[]) : [];
  if (identity === undefined) return user;
  return { ...user, content: [...parts, stanza('device-identity', {}, identity)] };
}

/** Which devices somebody has: a network whose devices nobody signs does not say. */
function tellDevices({ office, node }: Query): Answer {
  const usync = childOf(node, 'usync');
  const isAboutDevices = childOf(childOf(usync, 'query'), 'devices') !== undefined;
  const users = addressesIn(childOf(usync, 'list') ?? node);
  if (!isAboutDevices || users.length === 0 || users.length > MAX_USERS) return BAD_REQUEST;
  if (!office.network.hasSignedDevices) return new Refusal('501', 'feature-not-implemented');
  const told = users.map((user) => office.devices.told(user));
  return [stanza('usync', { sid: usync?.attrs['sid'] }, [stanza('list', {}, told)])];
}

function takeKeys({ office, address, node }: Query): Answer {
  try {
    const rotation = childOf(node, 'rotate');
    if (rotation === undefined) office.prekeys.publish(address, node);
    else office.prekeys.rotate(address, rotation);
    return [];
  } catch (error) {
    if (error instanceof UnacceptableKeys) return new Refusal('406', 'not-acceptable');
    throw error;
  }
}

function findPeople({ office, node }: Query): Answer {
  const users = childrenOf(childOf(node, 'users'), 'user');
  if (users.length === 0 || users.length > MAX_USERS) return BAD_REQUEST;
  const people = users.map(({ attrs }) =>
    attrs['jid'] === undefined
      ? personNode(office, attrs['external_id'] ?? '')
      : personAt(office, attrs['jid']),
  );
  return [stanza('users', {}, people)];
}

/** Of somebody who does not take chats from other apps a third party learns nothing but that. */
function personNode(office: QueryDesk, externalId: string): StanzaNode {
  const card = office.directory.resolve(externalId);
  if (card === undefined) return stanza('user', { external_id: externalId }, [notFound()]);
  const asked = {
    external_id: externalId,
    normalized_external_id: shownIdentifier(card.externalId),
  };
  const refusal = unreachableNode(card.unreachable);
  if (refusal !== undefined) return stanza('user', asked, [refusal]);
  return stanza('user', { ...asked, jid: card.address, name: card.name });
}

function personAt(office: QueryDesk, address: string): StanzaNode {
  const card = office.directory.contactAt(address);
  const refusal = card === undefined ? notFound() : unreachableNode(card.unreachable);
  return stanza('user', { jid: address }, refusal === undefined ? undefined : [refusal]);
}

/** The numbers are ours: nothing public says how a gatekeeper answers here. */
function unreachableNode(unreachable: Unreachable | undefined): StanzaNode | undefined {
  if (unreachable === undefined) return undefined;
  return stanza('error', { code: UNREACHABLE_CODES[unreachable], text: unreachable });
}

export const UNREACHABLE_CODES: Readonly<Record<Unreachable, string>> = {
  'not-opted-in': '403',
  'outside-region': '451',
};

function addressesIn(request: StanzaNode): readonly string[] {
  return childrenOf(request, 'user')
    .map(({ attrs }) => attrs['jid'])
    .filter((jid) => jid !== undefined);
}
