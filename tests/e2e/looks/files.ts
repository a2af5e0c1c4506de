/**
 * A conversation of files, in every state that one can be in, and the bytes behind them.
 * @module
 */
import { toBase64 } from '@/lib/base';
import type { ChatId, MediaBody, MediaState, Message, MessageId } from '@/lib/model';
import { messageOf, type Line } from './people';

const MINUTE = 60_000;

type About = Partial<MediaBody> & { readonly state?: MediaState; readonly mine?: Line['mine'] };

function line(ago: number, { state = { kind: 'here' }, mine, ...about }: About): Line {
  const body: MediaBody = {
    kind: 'media',
    media: 'file',
    mime: 'application/pdf',
    size: 2_431_002,
    ...about,
  };
  const extras = { media: state };
  const status = state.kind === 'failed' ? { failure: 'not-uploaded' as const } : {};
  return { ago: ago * MINUTE, body, extras, ...(mine !== undefined && { mine, ...status }) };
}

const photo = {
  media: 'image',
  mime: 'image/jpeg',
  size: 412_000,
  width: 1600,
  height: 1200,
} as const;

/** As loud as somebody who speaks in sentences. */
const SPOKEN = Array.from({ length: 64 }, (_, at) =>
  Math.round(Math.abs(Math.sin(at / 2.1) * Math.cos(at / 7)) * 95 + 5),
);

/** @param small what stands in for a photo until it came, base64 */
export function filesWith(chatId: ChatId, small: string): readonly Message[] {
  const lines: readonly Line[] = [
    line(90, { name: 'Boat insurance, renewal and the small print of 2026.pdf' }),
    line(88, { name: 'Crew list.ods', mime: 'application/vnd.oasis', state: { kind: 'waiting' } }),
    line(80, { name: 'Plans.zip', size: 84_000_000, state: { kind: 'moving' } }),
    line(75, { ...photo, caption: 'From the Zattere, ten minutes ago' }),
    line(70, { ...photo, thumbnail: small, state: { kind: 'moving' } }),
    line(60, { ...photo, width: 900, height: 1600, thumbnail: small, state: { kind: 'waiting' } }),
    line(55, { ...photo, state: { kind: 'failed', problem: 'forged' } }),
    line(50, { ...photo, thumbnail: small, state: { kind: 'removed' } }),
    line(40, { media: 'voice', mime: 'audio/ogg', size: 41_000, seconds: 14, waveform: SPOKEN }),
    line(35, { media: 'video', mime: 'video/mp4', size: 9_000_000, seconds: 72 }),
    line(30, { ...photo, mine: 'read', caption: 'Mine!' }),
    line(20, { name: 'Bill.pdf', mine: 'sending', state: { kind: 'moving' } }),
    line(15, { name: 'Film.mov', size: 310_000_000, mine: 'sending', state: { kind: 'paused' } }),
    line(10, {
      name: 'Archive.tar',
      size: 900_000_000,
      mine: 'failed',
      state: { kind: 'failed', problem: 'too-large' },
    }),
  ];
  return lines.map((one, index) => messageOf(one, chatId, index + 1));
}

/** Five pictures of hers that were sent together, one that still comes, and two of ours. */
export function albumsWith(chatId: ChatId, small: string): readonly Message[] {
  const lines: readonly Line[] = [
    line(62, { name: 'Race programme.pdf' }),
    ...[60.5, 60.4, 60.3, 60.2, 60.1].map((ago) => line(ago, photo)),
    line(60, { ...photo, thumbnail: small, state: { kind: 'waiting' } }),
    line(58, { ...photo, caption: 'This one is for the club' }),
    ...[20, 19.9, 19.8].map((ago) => line(ago, { ...photo, mine: 'read' })),
    ...[10.1, 10].map((ago) =>
      line(ago, { ...photo, width: 900, height: 1600, mine: 'delivered' }),
    ),
  ];
  return lines.map((one, index) => messageOf(one, chatId, index + 1));
}

/** How far those are that move. */
export const FAR: readonly (readonly [order: number, done: number])[] = [
  [3, 0.37],
  [12, 0.8],
];

/** An evening, painted. */
export async function painted(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#27436b');
  sky.addColorStop(0.55, '#e9a46a');
  sky.addColorStop(0.56, '#315d66');
  sky.addColorStop(1, '#122b33');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#ffe2b0';
  context.beginPath();
  context.arc(width * 0.7, height * 0.46, width * 0.05, 0, 7);
  context.fill();
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
}

export async function smallPicture(): Promise<string> {
  return toBase64(new Uint8Array(await (await painted(64, 48)).arrayBuffer()));
}

export function pictureIds(chatId: ChatId): readonly MessageId[] {
  return [2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13].map((order) => `${chatId}-${order}` as MessageId);
}
