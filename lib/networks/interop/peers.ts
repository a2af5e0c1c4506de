/**
 * Who somebody is: the address of a contact (without device) names the chat, the address of a device names its
 * sessions. Both are JIDs in their one canonical text. Must not know profiles beyond the servers they speak with.
 * @module
 */
import { formatJid, tryParseJid, type Jid } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';

export type Sender = {
  readonly jid: Jid;
  /** names the chat */
  readonly address: PeerAddress;
  /** names the sessions */
  readonly device: string;
};

/** @returns undefined where `text` is no JID with a user */
export function senderOf(text: string | undefined): Sender | undefined {
  const jid = text === undefined ? undefined : tryParseJid(text);
  if (jid === undefined || jid.user === '') return undefined;
  return { jid, address: addressOf(jid), device: formatJid(jid) };
}

/** The contact that a device belongs to. */
export function addressOf(jid: Jid): PeerAddress {
  return formatJid({ ...jid, device: 0 }) as PeerAddress;
}
