/**
 * The inbox's ids. All are opaque to windows and to networks; the store mints them.
 * @module
 */
import type { Brand } from '@/lib/base';

export type AccountId = Brand<string, 'AccountId'>;
export type ChatId = Brand<string, 'ChatId'>;
export type MessageId = Brand<string, 'MessageId'>;

/** The networks that Rialto knows of, by the name their users call them. */
export const NETWORKS = ['whatsapp', 'messenger', 'xmpp', 'matrix'] as const;
export type NetworkId = (typeof NETWORKS)[number];

/** A contact's address in its network's own spelling (a JID, a Matrix id). Opaque outside its network. */
export type PeerAddress = Brand<string, 'PeerAddress'>;
