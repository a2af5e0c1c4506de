import { describe, expect, it } from 'vitest';

import { concatBytes, fromHex, toHex, utf8Encode } from '@/lib/base';
import {
  encodeMessengerApplication,
  encodeMessengerMessage,
  encodeMessengerTransport,
  encodeWhatsAppMessage,
  messageKind,
  MessageTransport,
  readMessengerMessage,
  readWhatsAppMessage,
  WaMessage,
} from '@/lib/codec';

import { foreignProto } from '../../oracles/codec';
import vectors from '../../vectors/stanza/whatsmeow-envelopes.json';
import { codeThrownBy } from '../crypto/expect-code';
import { seededRandom } from '../crypto/seeded-random';

/** One length-delimited protobuf field by hand: tag, length, bytes. */
function lengthDelimited(number: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const value = concatBytes(...parts);
  if (value.length > 127) throw new RangeError('one byte of length');
  return concatBytes(tagOf(number), Uint8Array.of(value.length), value);
}

const varint = (number: number, value: number) => Uint8Array.of(number << 3, value);
const threeBytes = { bytes: () => Uint8Array.of(2) };

describe('texts on WhatsApp', () => {
  it('are what Baileys reads, and are read as Baileys writes them', () => {
    const bytes = encodeWhatsAppMessage({ kind: 'text', text: 'Grüezi 👋' });
    expect(foreignProto.Message.decode(bytes).conversation).toBe('Grüezi 👋');
    for (const message of [
      { conversation: 'Grüezi 👋' },
      { extendedTextMessage: { text: 'Grüezi 👋' } },
      { ephemeralMessage: { message: { extendedTextMessage: { text: 'Grüezi 👋' } } } },
    ]) {
      const theirs = foreignProto.Message.encode(message).finish();
      expect(readWhatsAppMessage(theirs)).toEqual({ kind: 'text', text: 'Grüezi 👋' });
    }
  });

  it('are texts although context and sender keys ride along', () => {
    const message = WaMessage.encode({
      conversation: 'hi',
      senderKeyDistributionMessage: { groupId: 'g' },
      messageContextInfo: { messageSecret: new Uint8Array(32) },
    });
    expect(readWhatsAppMessage(message)).toEqual({ kind: 'text', text: 'hi' });
  });
});

describe('kinds of WhatsApp messages', () => {
  it.each([
    ['image', { imageMessage: { caption: 'c' } }],
    ['video', { videoMessage: {} }],
    ['audio', { audioMessage: { ptt: true } }],
    ['document', { documentWithCaptionMessage: { message: { documentMessage: {} } } }],
    ['sticker', { stickerMessage: {} }],
    ['view-once', { viewOnceMessageV2: { message: { imageMessage: {} } } }],
    ['contact', { contactsArrayMessage: {} }],
    ['live-location', { liveLocationMessage: {} }],
    ['reaction', { reactionMessage: { text: '👍' } }],
    ['poll', { pollCreationMessageV3: { name: 'p' } }],
    ['poll-vote', { pollUpdateMessage: {} }],
    ['call', { call: {} }],
    ['group-invite', { groupInviteMessage: {} }],
    ['deletion', { protocolMessage: { type: 0 } }],
    ['edit', { protocolMessage: { type: 14, editedMessage: { conversation: 'new' } } }],
    ['edit', { editedMessage: { message: { protocolMessage: { type: 14 } } } }],
    ['disappearing-setting', { protocolMessage: { type: 3, ephemeralExpiration: 86_400 } }],
    ['protocol', { protocolMessage: { type: 6 } }],
    ['device-sent', { deviceSentMessage: { message: { conversation: 'forged?' } } }],
    ['sender-key', { senderKeyDistributionMessage: { groupId: 'g' } }],
    ['empty', { messageContextInfo: {} }],
    ['empty', {}],
  ])('names %s, as Baileys writes it', (kind, message) => {
    const bytes = foreignProto.Message.encode(message).finish();
    expect(messageKind(bytes)).toBe(kind);
  });

  it('names every field of the public schema but three that no person sends', () => {
    const unknown = Array.from({ length: 130 }, (_, i) => i + 1).filter(
      (number) => messageKind(fieldOf(number)) === 'unknown',
    );
    const inSchema = new Set(schemaNumbers());
    expect(unknown.filter((number) => inSchema.has(number))).toEqual([11, 47, 97]);
    expect(messageKind(fieldOf(2000))).toBe('unknown');
  });

  it('refuses what is no message, and wrappers past the limit', () => {
    expect(codeThrownBy(() => messageKind(Uint8Array.of(0x0a, 5, 1)))).toBe('truncated');
    expect(codeThrownBy(() => messageKind(concatBytes(fieldOf(3), Uint8Array.of(7))))).toBe(
      'bad-protobuf',
    );
    let message: Uint8Array = encodeWhatsAppMessage({ kind: 'text', text: 'deep' });
    for (let i = 0; i < 9; i++) {
      const inner = lengthDelimited(1, message);
      message = lengthDelimited(40, inner);
      expect(codeThrownBy(() => messageKind(message))).toBe(i < 8 ? 'nothing thrown' : 'too-deep');
    }
  });
});

describe('texts in the Messenger envelope', () => {
  it.each(vectors.envelopes)('are the bytes that whatsmeow writes', (vector) => {
    const key = 'frankingKey' in vector ? fromHex(vector.frankingKey ?? '') : undefined;
    const application = encodeMessengerApplication({ kind: 'text', text: vector.text }, key);
    expect(toHex(encodeMessengerTransport(application, threeBytes))).toBe(vector.hex);
    expect(readMessengerMessage(fromHex(vector.hex))).toEqual({ kind: 'text', text: vector.text });
  });

  it('lie where the schema says, built by hand', () => {
    const consumer = lengthDelimited(
      1,
      lengthDelimited(1, lengthDelimited(1, lengthDelimited(1, utf8Encode('hi')))),
    );
    const sub = lengthDelimited(2, lengthDelimited(1, consumer), varint(2, 1));
    const application = lengthDelimited(1, lengthDelimited(4, varint(1, 0), sub));
    const payload = lengthDelimited(
      1,
      lengthDelimited(1, lengthDelimited(1, application), varint(2, 2)),
      varint(3, 0),
    );
    const padding = lengthDelimited(
      2,
      lengthDelimited(1, lengthDelimited(1, Uint8Array.of(3, 3, 3))),
    );
    const envelope = concatBytes(payload, padding);
    expect(toHex(encodeMessengerMessage({ kind: 'text', text: 'hi' }, threeBytes))).toBe(
      toHex(envelope),
    );
    expect(readMessengerMessage(envelope)).toEqual({ kind: 'text', text: 'hi' });
  });

  it('carry 1 to 16 bytes of padding inside', () => {
    const random = seededRandom('envelope');
    const lengths = new Set<number>();
    for (let i = 0; i < 300; i++) {
      const { protocol } = MessageTransport.decode(
        encodeMessengerMessage({ kind: 'text', text: 'hi' }, random),
      );
      const padding = protocol?.integral?.padding ?? new Uint8Array(0);
      expect(padding.every((byte) => byte === padding.length)).toBe(true);
      lengths.add(padding.length);
    }
    expect([...lengths].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  it('are named where they are something else', () => {
    const transport = (application: Uint8Array, version = 2) =>
      MessageTransport.encode({
        payload: { applicationPayload: { payload: application, version } },
      });
    const sub = (number: number, consumer: Uint8Array, version = 1) =>
      lengthDelimited(
        1,
        lengthDelimited(
          4,
          lengthDelimited(number, lengthDelimited(1, consumer), varint(2, version)),
        ),
      );
    const content = (number: number) =>
      lengthDelimited(1, lengthDelimited(1, lengthDelimited(number)));
    const key = lengthDelimited(1, lengthDelimited(3, utf8Encode('ID')));
    const revoke = lengthDelimited(1, lengthDelimited(2, lengthDelimited(1, key)));
    const reaction = lengthDelimited(1, lengthDelimited(1, lengthDelimited(16, key)));
    const kind = (bytes: Uint8Array) => readMessengerMessage(bytes).kind;
    expect({
      image: kind(transport(sub(2, content(2)))),
      reaction: kind(transport(sub(2, reaction))),
      reactionToNothing: kind(transport(sub(2, content(16)))),
      extendedText: kind(transport(sub(2, content(5)))),
      futureContent: kind(transport(sub(2, content(15)))),
      revoke: kind(transport(sub(2, revoke))),
      voip: kind(transport(sub(6, new Uint8Array(0)))),
      payment: kind(transport(sub(4, new Uint8Array(0)))),
      otherConsumerVersion: kind(transport(sub(2, content(1), 9))),
      instagram: kind(transport(sub(2, content(1)), 3)),
      nothing: kind(new Uint8Array(0)),
      ourOtherDevice: kind(MessageTransport.encode({ protocol: { integral: { deviceSent: {} } } })),
      senderKey: kind(
        MessageTransport.encode({ protocol: { ancillary: { senderKeyDistributionMessage: {} } } }),
      ),
    }).toEqual({
      image: 'media',
      reaction: 'reaction',
      reactionToNothing: 'unknown',
      extendedText: 'text',
      futureContent: 'unknown',
      revoke: 'deletion',
      voip: 'call',
      payment: 'payment',
      otherConsumerVersion: 'unknown',
      instagram: 'unknown',
      nothing: 'empty',
      ourOtherDevice: 'device-sent',
      senderKey: 'sender-key',
    });
  });

  it('are refused where the envelope is broken at any level', () => {
    const good = fromHex(vectors.envelopes[0]?.hex ?? '');
    expect(codeThrownBy(() => readMessengerMessage(good.subarray(0, -1)))).toBe('truncated');
    const broken = MessageTransport.encode({
      payload: { applicationPayload: { payload: Uint8Array.of(0x0a, 9), version: 2 } },
    });
    expect(codeThrownBy(() => readMessengerMessage(broken))).toBe('truncated');
  });
});

/** The tag of a length-delimited field. */
function tagOf(number: number): Uint8Array {
  const tag = (number << 3) | 2;
  return tag < 128 ? Uint8Array.of(tag) : Uint8Array.of((tag & 0x7f) | 0x80, tag >> 7);
}

/** A message whose one field is an empty submessage. */
function fieldOf(number: number): Uint8Array {
  return lengthDelimited(number);
}

/** The numbers of Baileys' `Message`, found by decoding one field at a time: known ones become a property. */
function schemaNumbers(): number[] {
  return Array.from({ length: 130 }, (_, i) => i + 1).filter(
    (number) => Object.keys(foreignProto.Message.decode(fieldOf(number))).length > 0,
  );
}
