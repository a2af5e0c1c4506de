/**
 * An account's state rows: the name of each, and how what stands in it is spelt. Sealing is the store's.
 * @module
 */
import { parseWithBytes, stringifyWithBytes, utf8Decode, utf8Encode } from '@/lib/base';
import type { KeyTrust } from '@/lib/model';
import type { OmemoVersion, OwnDevice, PreKeySet } from '@/lib/protocol/omemo';
import {
  decodeIdentity,
  decodeOneTimePreKey,
  decodeSignedPreKey,
  encodeIdentity,
  encodeOneTimePreKey,
  encodeSignedPreKey,
} from '@/lib/protocol/signal';
import type { StateKey, StateView, StateWrite } from '../contract';
import { XmppError } from './errors';
import type { RosterRow } from './roster';
import type { FastToken } from './sasl2';
import type { ResumePoint } from './stream-management';

/** Who the account is and how it signs in. */
export type AccountRow = {
  /** bare address */
  readonly jid: string;
  readonly url: string;
  readonly password: string;
  readonly mayTellPassword: boolean;
  readonly userAgentId: string;
};

/** One device of a contact, in one version. */
export type DeviceRow = {
  /** `encodeSession` */
  readonly session: Uint8Array;
  /** the turn of theirs that was answered last with nothing but an answer */
  readonly answered?: Uint8Array;
};

/** A contact's devices, or our own others. Keys of `devices`: `version/id`. */
export type ContactRow = {
  readonly lists: Readonly<Partial<Record<OmemoVersion, readonly number[]>>>;
  readonly devices: Readonly<Record<string, DeviceRow>>;
};

export const NO_CONTACT: ContactRow = { lists: {}, devices: {} };

export const ACCOUNT_ROW: StateKey = { kind: 'account', key: '' };
export const DEVICE_ROW: StateKey = { kind: 'device', key: '' };
export const STREAM_ROW: StateKey = { kind: 'stream', key: '' };
export const TOKEN_ROW: StateKey = { kind: 'token', key: '' };
/** up to where the archive was read */
export const ARCHIVE_ROW: StateKey = { kind: 'archive', key: '' };

/** the contact list, as it was read last */
export const ROSTER_ROW: StateKey = { kind: 'roster', key: '' };

/** whom the server kept away, as it was read last */
export const BLOCKED_ROW: StateKey = { kind: 'blocked', key: '' };

/** of a device whose sessions are lost: to be struck off our lists */
export const FORMER_ROW: StateKey = { kind: 'former-device', key: '' };

export function preKeysRow(version: OmemoVersion): StateKey {
  return { kind: 'pre-keys', key: version };
}

/** @param jid bare address */
export function contactRow(jid: string): StateKey {
  return { kind: 'contact', key: jid };
}

/** What is thought of a person's keys, by fingerprint. */
export type TrustRow = Readonly<
  Record<string, { readonly trust: KeyTrust; readonly deviceId: number; readonly since: number }>
>;

export function trustRow(jid: string): StateKey {
  return { kind: 'trust', key: jid };
}

export function readTrust(state: StateView, jid: string): TrustRow {
  return (readRow(state, trustRow(jid)) as TrustRow | undefined) ?? {};
}

/** Names of what we wrote to somebody in other programs of ours. */
export function ownIdsRow(jid: string): StateKey {
  return { kind: 'own-ids', key: jid };
}

/** One message of a chat by its archive's name for it, and by the one it has here. */
export type ArchiveId = {
  readonly there: string;
  readonly here: string;
  /** absent: theirs */
  readonly isOurs?: true;
};

export function archiveIdsRow(jid: string): StateKey {
  return { kind: 'archive-ids', key: jid };
}

/** The newest, in order. */
export function readArchiveIds(state: StateView, jid: string): readonly ArchiveId[] {
  return (readRow(state, archiveIdsRow(jid)) as readonly ArchiveId[] | undefined) ?? [];
}

export function deviceKey(version: OmemoVersion, deviceId: number): string {
  return `${version}/${deviceId}`;
}

export function writeRow({ kind, key }: StateKey, value: unknown): StateWrite {
  return {
    kind,
    key,
    value: value === undefined ? undefined : utf8Encode(stringifyWithBytes(value)),
  };
}

function readRow(state: StateView, { kind, key }: StateKey): unknown {
  const bytes = state.get(kind, key);
  return bytes && parseWithBytes(utf8Decode(bytes));
}

/** @throws XmppError 'protocol-error' where the account has no such row: it cannot work without */
function requireRow(state: StateView, row: StateKey): unknown {
  const value = readRow(state, row);
  if (value === undefined) throw new XmppError('keys-unavailable', row.kind);
  return value;
}

export function readAccount(state: StateView): AccountRow {
  return requireRow(state, ACCOUNT_ROW) as AccountRow;
}

export function readStream(state: StateView): ResumePoint | undefined {
  return readRow(state, STREAM_ROW) as ResumePoint | undefined;
}

export function readToken(state: StateView): FastToken | undefined {
  return readRow(state, TOKEN_ROW) as FastToken | undefined;
}

export function readArchivePlace(state: StateView): string | undefined {
  return (readRow(state, ARCHIVE_ROW) as { readonly last: string } | undefined)?.last;
}

export function readRosterRow(state: StateView): RosterRow {
  return (readRow(state, ROSTER_ROW) as RosterRow | undefined) ?? {};
}

export function readBlockedRow(state: StateView): readonly string[] {
  return (readRow(state, BLOCKED_ROW) as readonly string[] | undefined) ?? [];
}

export function readContact(state: StateView, jid: string): ContactRow {
  return (readRow(state, contactRow(jid)) as ContactRow | undefined) ?? NO_CONTACT;
}

/** Newest first. */
export function readOwnIds(state: StateView, jid: string): readonly string[] {
  return (readRow(state, ownIdsRow(jid)) as readonly string[] | undefined) ?? [];
}

type DeviceBytes = { readonly deviceId: number; readonly identity: Uint8Array };

export function writeDevice({ deviceId, identity }: OwnDevice): StateWrite {
  return writeRow(DEVICE_ROW, {
    deviceId,
    identity: encodeIdentity(identity),
  } satisfies DeviceBytes);
}

export function readDevice(state: StateView): OwnDevice {
  const { deviceId, identity } = requireRow(state, DEVICE_ROW) as DeviceBytes;
  return { deviceId, identity: decodeIdentity(identity) };
}

export function readFormer(state: StateView): number | undefined {
  return (readRow(state, FORMER_ROW) as { readonly deviceId: number } | undefined)?.deviceId;
}

type PreKeyBytes = {
  readonly signed: readonly { readonly key: Uint8Array; readonly retiredAt?: number }[];
  readonly oneTime: readonly Uint8Array[];
  readonly nextId: number;
};

export function writePreKeys(
  version: OmemoVersion,
  { signed, oneTime, nextId }: PreKeySet,
): StateWrite {
  const bytes: PreKeyBytes = {
    signed: signed.map((key) => ({
      key: encodeSignedPreKey(key),
      ...(key.retiredAt !== undefined && { retiredAt: key.retiredAt }),
    })),
    oneTime: oneTime.map(encodeOneTimePreKey),
    nextId,
  };
  return writeRow(preKeysRow(version), bytes);
}

export function readPreKeys(state: StateView, version: OmemoVersion): PreKeySet {
  const { signed, oneTime, nextId } = requireRow(state, preKeysRow(version)) as PreKeyBytes;
  return {
    signed: signed.map(({ key, retiredAt }) =>
      Object.assign(decodeSignedPreKey(key), retiredAt !== undefined && { retiredAt }),
    ),
    oneTime: oneTime.map(decodeOneTimePreKey),
    nextId,
  };
}
