/**
 * The raw files of a browser profile, as a thief has them: every byte, and what is inside
 * compressed blocks (Snappy in Chromium's LevelDB tables and in Firefox's rows and caches, gzip, and
 * lz4 in Firefox's sessions).
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tableBlocks } from './leveldb-table';
import { mozLz4 } from './lz4';
import { unsnap, unsnapStream } from './snappy';
import { spilledCells } from './sqlite-cells';

export type RawFile = {
  readonly name: string;
  /** the file itself first, then every part of it that could be decompressed */
  readonly parts: readonly Buffer[];
};

/** Every file under `folder`. Files of the browser's own that hold no site's data are read as well. */
export function rawFiles(folder: string): readonly RawFile[] {
  const files: RawFile[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readIfThere(path);
    if (bytes === undefined) continue;
    files.push({ name: relative(folder, path), parts: [bytes, ...insides(path, bytes)] });
  }
  return files;
}

/** A browser that is still tidying up may take a file away. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function insides(path: string, bytes: Buffer): readonly Buffer[] {
  if (path.endsWith('.ldb') || path.endsWith('.sst')) {
    const blocks = tableBlocks(bytes);
    return [...blocks, ...blocks.flatMap(markedValues)];
  }
  if (path.includes('IndexedDB/')) return markedValues(bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unzipped(bytes);
  const session = mozLz4(bytes);
  if (session !== undefined) return [session];
  const stream = unsnapStream(bytes);
  if (stream !== undefined) return [stream];
  const cells = spilledCells(bytes);
  if (/moz-extension.*\/(?:idb|cache)\//.test(path))
    return [...cells, ...[bytes, ...cells].flatMap(snappyRuns)];
  return cells;
}

/** How Chromium marks a value of a row that it has compressed, in a table or in a file of its own. */
const MARK = Buffer.of(0xff, 0x11, 0x02);

function markedValues(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    const inside = unsnap(bytes.subarray(at + MARK.length));
    if (inside !== undefined) found.push(inside.bytes);
  }
  return found;
}

/** What only begins like a gzip file is taken as it is. */
function unzipped(bytes: Buffer): readonly Buffer[] {
  try {
    return [gunzipSync(bytes)];
  } catch {
    return [];
  }
}

/** bytes: what is longer Firefox keeps in a file of its own; what claims to be is no beginning */
const LONGEST_VALUE = 1_048_576;

/**
 * Firefox compresses the values of its databases with Snappy and says nowhere in the page where
 * they begin: every offset that decompresses to something longer is taken.
 */
function snappyRuns(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const inside = unsnap(bytes.subarray(at), LONGEST_VALUE);
    if (inside === undefined || inside.length < 64) continue;
    found.push(inside.bytes);
    at += inside.consumed - 1;
  }
  return found;
}
