/**
 * Sending to a group: our sender key, given first to every device that does not have it (in a session with each), then
 * the message once for all. Must not know lines beyond asking for keys.
 * @module
 */
import { encodeStanza, parseJid, type StanzaInput } from '@/lib/codec';
import type { PeerAddress, SendFailure } from '@/lib/model';
import {
  distributionOf,
  encryptForGroup,
  planGroupMessage,
  type OutgoingMessage,
  type OwnSenderKey,
} from '@/lib/protocol/signal';
import type { Outcome, Outgoing, StateView, Work } from '../contract';
import { readCredentials } from './credentials';
import { readGroup, readOwnKey, writeOwnKey, type KnownGroup } from './group-rows';
import { participantHash } from './group-stanzas';
import { ownAddress } from './group-sync';
import { outsideOf, writtenContent } from './outgoing-content';
import { encryptOrBegin, failedOutcome, textFailure, type OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import type { GroupForms } from './profile';
import { keepSent } from './sent-rows';
import { fetchForAll } from './group-sessions';
import { peerRows, type SessionScope } from './sessions';
import {
  ACCOUNT_ROW,
  ARCHIVE_ROW,
  IDENTITY_ROW,
  SENT_INDEX_ROW,
  groupRow,
  ownKeyRow,
  sentRow,
} from './state-keys';
import { outcomeOf } from './work';

export function groupSendWork(means: OutboundMeans, message: Outgoing, forms: GroupForms): Work {
  const group = message.peer;
  return {
    plan: () => [
      groupRow(group),
      ownKeyRow(group),
      ACCOUNT_ROW,
      ARCHIVE_ROW,
      IDENTITY_ROW,
      SENT_INDEX_ROW,
    ],
    planFurther: (state) => memberRows(state, group),
    perform: (state) => perform(means, message, { forms, overlay: new Overlay(state) }),
  };
}

/** The sessions with everybody of a group. */
export function memberRows(state: StateView, group: string) {
  const known = readGroup(new Overlay(state), group);
  return (known?.members ?? []).flatMap(({ address }) => peerRows(address));
}

type Sending = { readonly forms: GroupForms; readonly overlay: Overlay };

async function perform(
  means: OutboundMeans,
  message: Outgoing,
  { forms, overlay }: Sending,
): Promise<Outcome> {
  const { peer: group, remoteId, content } = message;
  const badText = textFailure(content);
  if (badText !== undefined) return failedOutcome(remoteId, badText);
  const known = readGroup(overlay, group);
  if (known?.standing !== 'in') return failedOutcome(remoteId, 'not-in-group');
  const scope = await means.scopeOver(overlay);
  const shared = await shareKey(means, scope, { group, known, forms });
  if ('failure' in shared) return failedOutcome(remoteId, shared.failure);
  const written = writtenContent(message, readCredentials(overlay).jid);
  const plaintext = means.profile.encodeContent(written, scope.random);
  const sealed = encryptForGroup(shared.senderKey, plaintext, scope.random);
  writeOwnKey(overlay, group, sealed.senderKey);
  const devices = sealed.senderKey.sharedWith;
  const hash = participantHash(known.members.map(({ address }) => parseJid(address)));
  const went = { audience: devices, waiting: devices, hash };
  const sent = { peer: group, plaintext, resends: 0, ...went };
  overlay.writeAll(keepSent(overlay.read(SENT_INDEX_ROW), remoteId, sent));
  if (content.kind === 'deletion') overlay.write(sentRow(content.target.remoteId), undefined);
  const envelope = { to: group, id: remoteId, hash, content: written };
  const stanza = groupStanza(envelope, means.profile.encVersion, {
    keys: shared.keys,
    bytes: sealed.bytes,
  });
  return outcomeOf({
    writes: overlay.writes(),
    events: [{ kind: 'sent-to', remoteId, members: devices as readonly PeerAddress[] }],
    wire: encodeStanza(stanza),
    spent: [...shared.spent, ...sealed.spent],
  });
}

type Shared = {
  readonly senderKey: OwnSenderKey;
  readonly keys: readonly KeyFor[];
  readonly spent: readonly Uint8Array[];
};

type KeyFor = { readonly device: string; readonly message: OutgoingMessage };

/**
 * The key to write with, given to whoever lacks it. Who has no keys to be had is left out, and asks for the message
 * once they can; where that is everybody, nothing is sent.
 * @throws NetworkError 'offline' | 'timeout' | 'refused'
 */
async function shareKey(
  means: OutboundMeans,
  scope: SessionScope,
  {
    group,
    known,
    forms,
  }: { readonly group: string; readonly known: KnownGroup } & Pick<Sending, 'forms'>,
): Promise<Shared | { readonly failure: SendFailure }> {
  const me = ownAddress(scope.overlay);
  const devices = known.members
    .map(({ address }) => address)
    .filter((one) => one !== (me as string));
  const plan = planGroupMessage(readOwnKey(scope, group), devices, scope.random);
  const distribution = distributionOf(plan.senderKey);
  await fetchForAll(means, scope, plan.distributeTo);
  const keys: KeyFor[] = [];
  const spent: Uint8Array[] = [...plan.spent, distribution];
  const without = new Set<string>();
  let failure: SendFailure = 'no-keys';
  for (const device of plan.distributeTo) {
    const plaintext = forms.encodeDistribution({ groupId: group, distribution }, scope.random);
    const sealed = await encryptOrBegin(means, scope, { device, plaintext });
    if (typeof sealed === 'string') {
      without.add(device);
      failure = sealed;
      continue;
    }
    keys.push({ device, message: sealed.message });
    spent.push(...sealed.spent, plaintext);
  }
  const sharedWith = plan.senderKey.sharedWith.filter((device) => !without.has(device));
  if (sharedWith.length === 0 && devices.length > 0) return { failure };
  return { senderKey: { ...plan.senderKey, sharedWith }, keys, spent };
}

/**
 * `<message to id type phash [edit]><participants><to jid><enc/></to>…</participants><enc type="skmsg"/></message>`
 */
function groupStanza(
  envelope: {
    readonly to: string;
    readonly id: string;
    readonly hash: string;
    readonly content: Parameters<typeof outsideOf>[0];
  },
  v: string,
  { keys, bytes }: { readonly keys: readonly KeyFor[]; readonly bytes: Uint8Array },
): StanzaInput {
  const { to, id, hash: phash } = envelope;
  const { type, edit, decryptFail, mediaType: mediatype } = outsideOf(envelope.content);
  const given = keys.map(({ device, message }) => ({
    tag: 'to',
    attrs: { jid: device },
    content: [
      {
        tag: 'enc',
        attrs: { v, type: message.kind === 'prekey' ? 'pkmsg' : 'msg' },
        content: message.bytes,
      },
    ],
  }));
  const enc = {
    tag: 'enc',
    attrs: { v, type: 'skmsg', mediatype, 'decrypt-fail': decryptFail },
    content: bytes,
  };
  return {
    tag: 'message',
    attrs: { to, id, type, phash, edit },
    content: given.length === 0 ? [enc] : [{ tag: 'participants', content: given }, enc],
  };
}
