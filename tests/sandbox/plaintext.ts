/**
 * What contacts encrypt, per network. WhatsApp: Baileys' protobuf and padding, so that ours is read
 * and written against foreign code. Messenger: the MessageTransport envelope by our codec, for want
 * of a foreign one in npm. Must not know keys or stanzas.
 * @module
 */
import {
  ConsumerApplication,
  defineMessage,
  encodeMessengerText,
  encodeMessengerTransport,
  field,
  MessageApplication,
  readMessengerMessage,
} from '@/lib/codec';

import { WHATSAPP_PLAINTEXT } from '../oracles/baileys';
import type { NetworkName } from './networks';
import type { SeededRandom } from './random';

/** What a reaction is to. */
export type ReactionTarget = {
  readonly id: string;
  readonly chat: string;
  readonly fromMe: boolean;
};

export interface Plaintexts {
  text(text: string): Uint8Array;
  image(): Uint8Array;
  reaction(to: ReactionTarget, emoji: string): Uint8Array;
  /** @returns the text; undefined for another kind. @throws where the bytes are no message */
  read(plaintext: Uint8Array): string | undefined;
}

export function plaintextsOf(network: NetworkName, random: SeededRandom): Plaintexts {
  return network === 'whatsapp' ? WHATSAPP_PLAINTEXT : messengerPlaintexts(random);
}

const SubProtocol = defineMessage({ payload: field.bytes(1), version: field.int32(2) });
const Key = defineMessage({
  remoteJid: field.string(1),
  fromMe: field.bool(2),
  id: field.string(3),
});

/** `ConsumerApplication.Content`: the two kinds beside text that contacts send. */
const Content = defineMessage({
  image: field.message(2, defineMessage({ image: field.message(1, SubProtocol) })),
  reaction: field.message(16, defineMessage({ key: field.message(1, Key), text: field.string(2) })),
});

function messengerPlaintexts(random: SeededRandom): Plaintexts {
  return {
    text: (text) => encodeMessengerText(text, random),
    image: () =>
      enveloped(
        Content.encode({ image: { image: { payload: random.bytes(48), version: 1 } } }),
        random,
      ),
    reaction: ({ id, chat, fromMe }, emoji) => {
      const key = { id, remoteJid: chat, fromMe };
      return enveloped(Content.encode({ reaction: { key, text: emoji } }), random);
    },
    read: (plaintext) => {
      const content = readMessengerMessage(plaintext);
      return content.kind === 'text' ? content.text : undefined;
    },
  };
}

function enveloped(content: Uint8Array, random: SeededRandom): Uint8Array {
  const consumer = ConsumerApplication.encode({ payload: { content } });
  const application = MessageApplication.encode({
    payload: { subProtocol: { consumerMessage: { payload: consumer, version: 1 } } },
  });
  return encodeMessengerTransport(application, random);
}
