/**
 * What is kept of groups: who is in each, our own sender key, and each member's. Versioned protobuf of our own, sealed
 * by the store like every row. Must not know stanzas.
 * @module
 */
import { defineMessage, field, type MessageValue } from '@/lib/codec';
import { GROUP_ROLES, GROUP_STANDINGS, type GroupRole, type GroupStanding } from '@/lib/model';
import {
  decodeSenderKey,
  decodeSenderKeyRecord,
  encodeSenderKey,
  encodeSenderKeyRecord,
  SignalError,
  type OwnSenderKey,
  type SenderKeyRecord,
} from '@/lib/protocol/signal';
import { archivings } from './archive';
import type { Overlay } from './overlay';
import type { SessionScope } from './sessions';
import { groupRow, memberKeyRow, ownKeyRow } from './state-keys';

export type KnownMember = {
  /** JID without device */
  readonly address: string;
  readonly role: GroupRole;
  readonly name?: string;
};

export type KnownGroup = {
  /** ours: one more for each state that differs from the one before */
  readonly revision: number;
  readonly name?: string;
  readonly standing: GroupStanding;
  /** ourselves among them, as long as we are in it */
  readonly members: readonly KnownMember[];
};

const VERSION = 1;

const MemberEntry = defineMessage({
  address: field.string(1),
  role: field.uint32(2),
  name: field.string(3),
});

const GroupRow = defineMessage({
  version: field.uint32(1),
  revision: field.uint32(2),
  name: field.string(3),
  standing: field.uint32(4),
  members: field.repeated(field.message(5, MemberEntry)),
});

const OwnKeyRow = defineMessage({
  version: field.uint32(1),
  archivings: field.uint32(2),
  senderKey: field.bytes(3),
});

/** undefined where nothing is known of it, or by a version that is none of ours */
export function readGroup(overlay: Overlay, group: string): KnownGroup | undefined {
  const bytes = overlay.read(groupRow(group));
  const row = bytes && GroupRow.decode(bytes);
  if (row?.version !== VERSION) return undefined;
  const { revision = 0, name, standing = 0, members } = row;
  return {
    revision,
    ...(name !== undefined && { name }),
    standing: GROUP_STANDINGS[standing] ?? 'removed',
    members: (members ?? []).map(memberIn),
  };
}

function memberIn(entry: MessageValue<typeof MemberEntry>): KnownMember {
  const { address = '', role = GROUP_ROLES.indexOf('member'), name } = entry;
  const known = { address, role: GROUP_ROLES[role] ?? 'member' };
  return name === undefined ? known : { ...known, name };
}

export function writeGroup(overlay: Overlay, group: string, known: KnownGroup): void {
  const { revision, name, standing, members } = known;
  overlay.write(
    groupRow(group),
    GroupRow.encode({
      version: VERSION,
      revision,
      ...(name !== undefined && { name }),
      standing: GROUP_STANDINGS.indexOf(standing),
      members: members.map(({ address, role, name: called }) => ({
        address,
        role: GROUP_ROLES.indexOf(role),
        name: called,
      })),
    }),
  );
}

/**
 * Our key in use. One that was written with before this profile was put back from a copy is not: another copy may go
 * on with it.
 */
export function readOwnKey(
  { overlay, log }: SessionScope,
  group: string,
): OwnSenderKey | undefined {
  const bytes = overlay.read(ownKeyRow(group));
  const row = bytes && OwnKeyRow.decode(bytes);
  if (row?.version !== VERSION || row.senderKey === undefined) return undefined;
  if ((row.archivings ?? 0) < archivings(overlay)) return undefined;
  try {
    return decodeSenderKey(row.senderKey);
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    log.warn('sender-key-unreadable', error);
    return undefined;
  }
}

export function writeOwnKey(overlay: Overlay, group: string, key: OwnSenderKey): void {
  const row = {
    version: VERSION,
    archivings: archivings(overlay),
    senderKey: encodeSenderKey(key),
  };
  overlay.write(ownKeyRow(group), OwnKeyRow.encode(row));
}

/** What is held of one member's device; one that cannot be read any more is as good as none. */
export function readMemberKey(
  { overlay, log }: SessionScope,
  group: string,
  device: string,
): SenderKeyRecord | undefined {
  const bytes = overlay.read(memberKeyRow(group, device));
  if (bytes === undefined) return undefined;
  try {
    return decodeSenderKeyRecord(bytes);
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    log.warn('sender-key-unreadable', error);
    return undefined;
  }
}

export function writeMemberKey(
  overlay: Overlay,
  { group, device }: { readonly group: string; readonly device: string },
  record: SenderKeyRecord,
): void {
  overlay.write(memberKeyRow(group, device), encodeSenderKeyRecord(record));
}
