/**
 * A file between its message and the inbox: what windows may know of it, and apart from that the reference that opens it.
 * Matrix 1.16, §"m.image" and its like; voice notes as MSC3245 and MSC1767 have them. Must not know rooms or HTTP.
 * @module
 */
import { fromBase64 } from '@/lib/base';
import {
  UNENCRYPTED,
  type MediaBody,
  type MediaType,
  type MessageBody,
  type SentMedia,
} from '@/lib/model';
import type { MediaReference } from '../contract';
import { isObject, type Json } from './api';
import {
  decodeReference,
  encodeReference,
  readEncryptedFile,
  writeEncryptedFile,
} from './media-reference';

export type ReadFile = { readonly body: MessageBody; readonly media?: MediaReference };

/** what others know a voice note by */
const VOICE = 'org.matrix.msc3245.voice';
const AUDIO_DETAILS = 'org.matrix.msc1767.audio';
/** loudness there is told from 0 to 1024 */
const LOUDEST = 1024;
/** bars of a waveform that are read: clients send about a hundred */
const MAX_WAVEFORM = 256;
/** UTF-16 units */
const MAX_NAME = 255;
const MAX_CAPTION = 65_536;
/** pixels and seconds beyond which a claim is none */
const MAX_PIXELS = 100_000;
const MAX_SECONDS = 1_000_000;

const KINDS: Readonly<Record<string, MediaType>> = {
  'm.image': 'image',
  'm.video': 'video',
  'm.audio': 'audio',
  'm.file': 'file',
  'm.sticker': 'sticker',
};

/** RFC 6838 §4.2, without parameters. */
const MIME = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
const UNKNOWN_MIME = 'application/octet-stream';

/**
 * @param wasEncrypted whether the event itself was: a file in the clear under it is not what it claims to be
 * @returns undefined where it is none of a file, or none that can be read here
 */
export function readFile(type: string, content: Json, wasEncrypted: boolean): ReadFile | undefined {
  const { msgtype, file, body } = content;
  const kind = type === 'm.room.message' && typeof msgtype === 'string' ? msgtype : type;
  const media = kindOf(kind, content);
  if (media === undefined) return undefined;
  if (file === undefined) {
    // Packs of stickers lie in the clear by their nature: a row names the kind.
    const isBetrayed = wasEncrypted && media !== 'sticker';
    return isBetrayed ? { body: { kind: 'refused', what: UNENCRYPTED } } : undefined;
  }
  const info = object(content['info']);
  const size = number(info['size'], Number.MAX_SAFE_INTEGER) ?? 0;
  const sealed = readEncryptedFile(file, size);
  return {
    body: {
      kind: 'media',
      media,
      mime: mimeOf(info['mimetype']),
      size,
      ...namesOf(content['filename'], body),
      ...looksOf(info),
      ...soundOf(info, object(content[AUDIO_DETAILS])),
    },
    ...(sealed && { media: encodeReference(sealed) }),
  };
}

function kindOf(kind: string, content: Json): MediaType | undefined {
  const media = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return media === 'audio' && isObject(content[VOICE]) ? 'voice' : media;
}

/** @throws MediaError 'bad-reference' where the reference is not one of this network's, or its file is not there */
export function writeFile(sent: SentMedia): Json {
  const { media, mime, size, name, caption, seconds, waveform } = sent;
  const { thumbnail, ...sealed } = decodeReference(fromBase64(sent.reference));
  const filename = name ?? fallbackName(media);
  const duration = seconds === undefined ? undefined : Math.round(seconds * 1000);
  return {
    msgtype: MSGTYPES[media],
    body: caption ?? filename,
    filename,
    file: writeEncryptedFile(sealed),
    info: {
      mimetype: mime,
      size,
      ...(sent.width !== undefined && { w: sent.width }),
      ...(sent.height !== undefined && { h: sent.height }),
      ...(duration !== undefined && { duration }),
      ...(thumbnail?.mxc !== undefined && {
        thumbnail_file: writeEncryptedFile(thumbnail),
        thumbnail_info: { mimetype: thumbnail.mime, size: thumbnail.size },
      }),
    },
    ...(media === 'voice' && {
      [VOICE]: {},
      [AUDIO_DETAILS]: {
        duration: duration ?? 0,
        waveform: (waveform ?? []).map((level) => Math.round((level / 100) * LOUDEST)),
      },
    }),
  };
}

const MSGTYPES: Readonly<Record<MediaType, string>> = {
  image: 'm.image',
  sticker: 'm.image',
  video: 'm.video',
  audio: 'm.audio',
  voice: 'm.audio',
  file: 'm.file',
};

function fallbackName(media: MediaType): string {
  return media === 'voice' ? 'voice' : 'file';
}

/** Since 1.10 a body that is not the name is a caption; before, the body was the name. */
function namesOf(filename: unknown, body: unknown): Pick<MediaBody, 'name' | 'caption'> {
  const text = typeof body === 'string' ? body : '';
  const name = typeof filename === 'string' && filename !== '' ? filename : text;
  return {
    ...(name !== '' && { name: name.slice(-MAX_NAME) }),
    ...(text !== '' && text !== name && { caption: text.slice(0, MAX_CAPTION) }),
  };
}

function looksOf(info: Json): Pick<MediaBody, 'width' | 'height'> {
  const [width, height] = [number(info['w'], MAX_PIXELS), number(info['h'], MAX_PIXELS)];
  return width !== undefined && height !== undefined ? { width, height } : {};
}

function soundOf(info: Json, details: Json): Pick<MediaBody, 'seconds' | 'waveform'> {
  const length = number(details['duration'] ?? info['duration'], MAX_SECONDS * 1000);
  const { waveform } = details;
  const bars = Array.isArray(waveform) ? waveform.slice(0, MAX_WAVEFORM) : [];
  return {
    ...(length !== undefined && { seconds: length / 1000 }),
    ...(bars.length > 0 && { waveform: bars.map(loudnessOf) }),
  };
}

function loudnessOf(level: unknown): number {
  const known = typeof level === 'number' && Number.isFinite(level) ? level : 0;
  return Math.round((Math.min(Math.max(known, 0), LOUDEST) / LOUDEST) * 100);
}

/** Parameters (`audio/ogg; codecs=opus`) say nothing that goes beyond this room. */
function mimeOf(claimed: unknown): string {
  const [name = ''] = (typeof claimed === 'string' ? claimed : '').toLowerCase().split(';');
  return MIME.test(name.trim()) ? name.trim() : UNKNOWN_MIME;
}

/** A whole number above zero. */
function number(value: unknown, max: number): number | undefined {
  const isOne = typeof value === 'number' && Number.isFinite(value) && value > 0 && value <= max;
  return isOne ? Math.round(value) : undefined;
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}
