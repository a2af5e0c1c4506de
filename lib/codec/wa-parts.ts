/**
 * Parts that several of WhatsApp's messages have in common. Field numbers as in the public schemas.
 * @module
 */
import type { KeyContent } from './message-content';
import { defineMessage, field, type MessageValue } from './protobuf';

/** Which message a reaction, an edit or a deletion is about. */
export const MessageKey = defineMessage({
  remoteJid: field.string(1),
  fromMe: field.bool(2),
  id: field.string(3),
  participant: field.string(4),
});
export type MessageKey = MessageValue<typeof MessageKey>;

export const ContextInfo = defineMessage({
  /** what is answered */
  stanzaId: field.string(1),
  participant: field.string(2),
  /** a whole `Message`: bytes, since schemas here cannot refer to themselves */
  quotedMessage: field.bytes(3),
});
export type ContextInfo = MessageValue<typeof ContextInfo>;

export type WithContext = { readonly contextInfo?: ContextInfo };

/** undefined where it names nothing */
export function keyIn(key: MessageKey | undefined): KeyContent | undefined {
  if (key?.id === undefined || key.id === '') return undefined;
  const { id, fromMe = false, remoteJid, participant } = key;
  return {
    id,
    fromMe,
    ...(remoteJid !== undefined && { remoteJid }),
    ...(participant !== undefined && { participant }),
  };
}
