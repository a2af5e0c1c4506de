/**
 * What a file is by how its name ends, where a message says nothing else, and how the name of one of ours should end. Must
 * not know where it lies.
 * @module
 */
import type { MediaBody, MediaType } from '@/lib/model';

const KINDS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  pdf: 'application/pdf',
  txt: 'text/plain',
  zip: 'application/zip',
};

const UNKNOWN = 'application/octet-stream';

/** RFC 6838 §4.2, without parameters. */
const MIME = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;

export function mimeOf(claimed: string | undefined): string {
  const name = (claimed ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return MIME.test(name) ? name : UNKNOWN;
}

/** @param name of a file, or the path of its address */
export function mimeByName(name: string): string {
  const suffix = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return KINDS[suffix] ?? UNKNOWN;
}

export function mediaOf(mime: string): MediaType {
  const [family = ''] = mime.split('/');
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'file';
}

/** What others go by: a name that was given, else the kind. */
export function suffixOf({ mime, name = '' }: Pick<MediaBody, 'mime' | 'name'>): string {
  const given = /\.([a-z0-9]{1,6})$/i.exec(name)?.[1]?.toLowerCase();
  const known = Object.entries(KINDS).find(([, kind]) => kind === mime)?.[0];
  return given ?? known ?? 'bin';
}
