/**
 * Contents beyond text, read and written against Baileys' generated protobufs, in both directions.
 */
import { describe, expect, it } from 'vitest';

import { concatBytes } from '@/lib/base';
import {
  encodeMessengerMessage,
  encodeWhatsAppMessage,
  pad,
  readCard,
  readMessengerMessage,
  readWhatsAppMessage,
  unpad,
  WaMessage,
  writeCard,
  type MediaContent,
  type MessageContent,
  type WrittenContent,
} from '@/lib/codec';

import {
  encodeForeignContent,
  readForeignContent,
  type ForeignContent,
  type ForeignMedia,
} from '../../oracles/baileys-content';
import { codeThrownBy } from '../crypto/expect-code';
import { seededRandom } from '../crypto/seeded-random';

const KEY = { id: '3EB0AA', fromMe: true, remoteJid: '31612345678@s.whatsapp.net' };
const FOREIGN_KEY = { id: KEY.id, chat: KEY.remoteJid, fromMe: true };
const CARD = { name: 'Özil, Ayşe', numbers: ['+49 30 5550 0199'], emails: ['ayse@example.org'] };
const PLACE = { latitude: 45.438, longitude: 12.3359, name: 'Rialto; Ponte' };

const QUOTE = {
  id: '3EB0BB',
  participant: '31612345678@s.whatsapp.net',
  content: { kind: 'text', text: 'quoted' },
} as const;

const LYING = {
  mediaKey: new Uint8Array(32).fill(1),
  fileSha256: new Uint8Array(32).fill(2),
  fileEncSha256: new Uint8Array(32).fill(3),
  url: 'https://media.example/blob/1',
  size: 1234,
};
const SMALL = new Uint8Array(40).fill(9);

/** A file as it is written and read, and as Baileys has it. */
function file(
  media: Omit<MediaContent, keyof typeof LYING>,
  type: ForeignMedia['type'],
): readonly [WrittenContent, ForeignContent, MessageContent] {
  const { type: _type, mime = '', ...same } = media;
  const ours = { kind: 'media', media: { ...LYING, ...media } } as const;
  return [ours, { kind: 'media', type, mime, ...LYING, ...same }, ours];
}

/** What is written, as Baileys reads it and as our own readers do. */
const TIDES = {
  matched: 'https://tides.example/',
  title: 'Tides',
  description: 'High, low',
  thumbnail: Uint8Array.of(0xff, 0xd8, 0xff, 1),
};
const { matched: matchedText, thumbnail: jpegThumbnail, ...SAID } = TIDES;
const FOREIGN_TIDES = { matchedText, jpegThumbnail, ...SAID };

const PAIRS: readonly (readonly [WrittenContent, ForeignContent, MessageContent])[] = [
  [
    { kind: 'text', text: 'See https://tides.example/', preview: TIDES },
    { kind: 'text', text: 'See https://tides.example/', preview: FOREIGN_TIDES },
    { kind: 'text', text: 'See https://tides.example/', preview: TIDES },
  ],
  [
    { kind: 'text', text: 'answer', quote: QUOTE },
    {
      kind: 'text',
      text: 'answer',
      quote: { id: QUOTE.id, author: QUOTE.participant, text: 'quoted' },
    },
    {
      kind: 'text',
      text: 'answer',
      quoted: { id: QUOTE.id, participant: QUOTE.participant, claim: 'quoted' },
    },
  ],
  [
    { kind: 'reaction', key: KEY, emoji: '👍🏽', at: 1_800_000_000_123 },
    { kind: 'reaction', key: FOREIGN_KEY, emoji: '👍🏽', at: 1_800_000_000_123 },
    { kind: 'reaction', key: KEY, emoji: '👍🏽', at: 1_800_000_000_123 },
  ],
  [
    { kind: 'reaction', key: KEY, emoji: '', at: 5 },
    { kind: 'reaction', key: FOREIGN_KEY, emoji: '', at: 5 },
    { kind: 'reaction', key: KEY, emoji: '', at: 5 },
  ],
  [
    { kind: 'edit', key: KEY, text: 'anew', at: 7 },
    { kind: 'edit', key: FOREIGN_KEY, text: 'anew', at: 7 },
    { kind: 'edit', key: KEY, content: { kind: 'text', text: 'anew' }, at: 7 },
  ],
  [
    { kind: 'deletion', key: KEY },
    { kind: 'deletion', key: FOREIGN_KEY },
    { kind: 'deletion', key: KEY },
  ],
  [
    { kind: 'location', place: PLACE },
    { kind: 'location', ...PLACE },
    { kind: 'location', place: PLACE },
  ],
  [
    { kind: 'contact', cards: [CARD] },
    { kind: 'cards', cards: [{ name: CARD.name, vcard: writeCard(CARD) }] },
    { kind: 'contact', cards: [CARD] },
  ],
  [
    { kind: 'contact', cards: [CARD, { ...CARD, name: 'Zweite' }] },
    {
      kind: 'cards',
      cards: [
        { name: CARD.name, vcard: writeCard(CARD) },
        { name: 'Zweite', vcard: writeCard({ ...CARD, name: 'Zweite' }) },
      ],
    },
    { kind: 'contact', cards: [CARD, { ...CARD, name: 'Zweite' }] },
  ],
  file(
    { type: 'image', mime: 'image/jpeg', caption: 'Sea', width: 4, height: 3, thumbnail: SMALL },
    'image',
  ),
  file({ type: 'video', mime: 'video/mp4', seconds: 12, width: 4, height: 3 }, 'video'),
  file({ type: 'voice', mime: 'audio/ogg; codecs=opus', seconds: 3, waveform: SMALL }, 'ptt'),
  file({ type: 'audio', mime: 'audio/mpeg', seconds: 200 }, 'audio'),
  file({ type: 'file', mime: 'application/pdf', name: 'Bill.pdf' }, 'document'),
  file({ type: 'file', mime: 'application/pdf', name: 'Bill.pdf', caption: 'Due' }, 'document'),
  file(
    { type: 'sticker', mime: 'image/webp', width: 512, height: 512, thumbnail: SMALL },
    'sticker',
  ),
];

/** The same with a name for each. */
const NAMED = PAIRS.map(([written, foreign, read]) => {
  const name = written.kind === 'media' ? written.media.type : JSON.stringify(written);
  return [name, written, foreign, read] as const;
});

describe('contents of WhatsApp', () => {
  const random = seededRandom('contents');

  it.each(NAMED)('are what Baileys reads: %s', (_name, written, foreign) => {
    expect(readForeignContent(pad(encodeWhatsAppMessage(written), random))).toEqual(foreign);
  });

  it.each(NAMED)('are read as Baileys writes them: %s', (_name, _written, foreign, read) => {
    expect(readWhatsAppMessage(unpad(encodeForeignContent(foreign)))).toEqual(read);
  });

  it('say how long messages are to stand, and that a call was missed', () => {
    const timer = encodeForeignContent({ kind: 'timer', seconds: 86_400 });
    expect(readWhatsAppMessage(unpad(timer))).toEqual({
      kind: 'disappearing-setting',
      seconds: 86_400,
    });
    const call = WaMessage.encode({ callLogMessage: { isVideo: true, callOutcome: 1 } });
    expect(readWhatsAppMessage(call)).toEqual({ kind: 'call', video: true, missed: true });
    const poll = encodeForeignContent({ kind: 'poll', question: 'when?', options: ['a', 'b'] });
    expect(readWhatsAppMessage(unpad(poll))).toEqual({ kind: 'poll' });
  });

  it('name nothing to change: such a change is no change', () => {
    for (const message of [
      { reactionMessage: { text: '👍' } },
      { protocolMessage: { type: 14 } },
      { protocolMessage: { type: 0, key: { fromMe: true } } },
    ])
      expect(readWhatsAppMessage(WaMessage.encode(message))).toEqual({ kind: 'unknown' });
  });

  it('hold no change inside an edit, however deep', () => {
    let inner: Uint8Array = WaMessage.encode({ conversation: 'deep' });
    for (let depth = 0; depth < 500; depth++)
      inner = WaMessage.encode({ protocolMessage: { type: 14, key: KEY, editedMessage: inner } });
    expect(readWhatsAppMessage(inner)).toMatchObject({
      kind: 'edit',
      content: { kind: 'unknown' },
    });
  });

  it('keep of a quotation its beginning only, and an answer whose quotation is broken', () => {
    const quoting = (quotedMessage: Uint8Array) =>
      readWhatsAppMessage(
        WaMessage.encode({
          extendedTextMessage: { text: 'a', contextInfo: { stanzaId: 'X', quotedMessage } },
        }),
      );
    const long = WaMessage.encode({ conversation: '💥'.repeat(500_000) });
    expect(quoting(long)).toEqual({
      kind: 'text',
      text: 'a',
      quoted: { id: 'X', claim: '💥'.repeat(150) },
    });
    expect(quoting(Uint8Array.of(0xff, 0xff, 1))).toEqual({
      kind: 'text',
      text: 'a',
      quoted: { id: 'X', claim: '' },
    });
  });

  it('keep of a reaction what shows that it is none', () => {
    const zalgo = `e${'\u0301'.repeat(100_000)}`;
    const read = readWhatsAppMessage(
      WaMessage.encode({ reactionMessage: { key: KEY, text: zalgo } }),
    );
    expect(read).toMatchObject({ kind: 'reaction', emoji: zalgo.slice(0, 64) });
  });

  it('name places on earth only', () => {
    for (const [degreesLatitude, degreesLongitude] of [
      [91, 0],
      [0, -181],
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, 0],
    ] as const)
      expect(
        readWhatsAppMessage(
          WaMessage.encode({ locationMessage: { degreesLatitude, degreesLongitude } }),
        ),
      ).toEqual({ kind: 'empty' });
  });
});

describe('contents in the Messenger envelope', () => {
  const random = seededRandom('envelope');

  it.each(NAMED)('are read as they were written: %s', (_name, written, _foreign, read) => {
    expect(readMessengerMessage(encodeMessengerMessage(written, random))).toEqual(
      asMessengerHas(read),
    );
  });

  it('hold nothing that their schema has no place for: a waveform, a caption of a document', () => {
    for (const media of [
      { type: 'voice', waveform: SMALL },
      { type: 'file', caption: 'Due' },
    ] as const)
      expect(
        readMessengerMessage(encodeMessengerMessage({ kind: 'media', media }, random)),
      ).toEqual({ kind: 'media', media: { type: media.type } });
  });
});

function asMessengerHas(read: MessageContent): MessageContent {
  if (read.kind === 'text' && read.preview !== undefined) {
    const { thumbnail: _thumbnail, ...preview } = read.preview;
    return { ...read, preview };
  }
  if (read.kind !== 'media') return read;
  const { waveform: _waveform, caption, ...media } = read.media;
  const keeps = caption !== undefined && media.type !== 'file';
  return { kind: 'media', media: { ...media, ...(keeps && { caption }) } };
}

describe('files', () => {
  it('that are to be seen once are named as that', () => {
    const viewOnce = WaMessage.encode({
      imageMessage: { viewOnce: true, url: 'https://x.example' },
    });
    expect(readWhatsAppMessage(viewOnce)).toEqual({ kind: 'view-once' });
  });

  it('are bounded: what is too long for its place is cut or left out', () => {
    const huge = WaMessage.encode({
      imageMessage: {
        url: 'x'.repeat(5000),
        mimetype: 'x'.repeat(5000),
        caption: 'x'.repeat(100_000),
        jpegThumbnail: new Uint8Array(100_000),
      },
    });
    const read = readWhatsAppMessage(huge);
    expect(read).toEqual({ kind: 'media', media: { type: 'image', caption: 'x'.repeat(65_536) } });
  });
});

describe('contact cards', () => {
  it('are read from the forms that clients write', () => {
    const card = [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//iPhone OS 17//EN',
      'N:Moretti;Anna;Maria;Dr.;',
      'item1.TEL;type=CELL;type=pref;waid=393331234567:+39 333 123 4567',
      'item1.X-ABLabel:_$!<Mobile>!$_',
      'TEL;VALUE=uri;TYPE="voice,home":tel:+39-041-555-0123',
      'EMAIL;type=INTERNET:anna@laguna.exa',
      ' mple',
      'PHOTO;ENCODING=b:AAAA',
      'END:VCARD',
    ].join('\r\n');
    expect(readCard(card, 'ignored')).toEqual({
      name: 'Dr. Anna Maria Moretti',
      numbers: ['+39 333 123 4567', '+39-041-555-0123'],
      emails: ['anna@laguna.example'],
    });
  });

  it('come back as they were written, whatever is in a name', () => {
    for (const name of ['a;b,c\\d', 'new\nline', 'FN:trick\r\nTEL:666', '  spaced  '])
      expect(readCard(writeCard({ name, numbers: ['1'], emails: [] }))).toEqual({
        name: name.replaceAll(/\s+/g, ' ').trim(),
        numbers: ['1'],
        emails: [],
      });
  });

  it('are bounded: lines, values, numbers, and what is looked at', () => {
    const many = `FN:${'x'.repeat(5000)}\n${'TEL:'.concat('9'.repeat(3000))}\n`;
    const lines = Array.from({ length: 20_000 }, (_, at) => `TEL:${at}`).join('\n');
    const { name, numbers } = readCard(many + lines);
    expect(name).toHaveLength(256);
    expect(numbers).toHaveLength(16);
    expect(numbers[0]).toHaveLength(256);
    const folded = `FN:a${'\n b'.repeat(2_000_000)}`;
    expect(readCard(folded).name.length).toBeLessThanOrEqual(256);
    const quotes = `TEL;${'";'.repeat(30_000)}`;
    expect(readCard(quotes, 'fallback')).toEqual({ name: 'fallback', numbers: [], emails: [] });
  });
});

describe('what is no content', () => {
  it('is refused, not guessed', () => {
    const broken = concatBytes(WaMessage.encode({ conversation: 'x' }), Uint8Array.of(0x32, 0x7f));
    expect(codeThrownBy(() => readWhatsAppMessage(broken))).toBe('truncated');
  });
});
