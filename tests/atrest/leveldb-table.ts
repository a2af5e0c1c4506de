/**
 * LevelDB's tables (google/leveldb, doc/table_format.md): the data blocks of one file,
 * decompressed. Deleted rows are in there until a compaction drops them, which is what this is for.
 * @module
 */
import { unsnap } from './snappy';

const MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;
/** type (1) and CRC (4) after each block */
const TRAILER = 5;

type Handle = { readonly offset: number; readonly size: number };

/** @returns none where `file` is no table */
export function tableBlocks(file: Buffer): readonly Buffer[] {
  if (file.length < FOOTER) return [];
  const footer = file.subarray(file.length - FOOTER);
  if (footer.readBigUInt64LE(40) !== MAGIC) return [];
  const reader = { bytes: footer, at: 0 };
  readHandle(reader); // metaindex
  const index = blockAt(file, readHandle(reader));
  return index === undefined
    ? []
    : handlesIn(index).flatMap((handle) => blockAt(file, handle) ?? []);
}

function blockAt(file: Buffer, { offset, size }: Handle): Buffer | undefined {
  if (offset + size + TRAILER > file.length) return undefined;
  const block = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnap(block)?.bytes : block;
}

/** The values of an index block: where the data blocks lie. Keys do not matter here. */
function handlesIn(index: Buffer): readonly Handle[] {
  const restarts = index.readUInt32LE(index.length - 4);
  const end = index.length - 4 * (restarts + 1);
  const reader = { bytes: index, at: 0 };
  const handles: Handle[] = [];
  while (reader.at < end) {
    readVarint(reader);
    const ownKey = readVarint(reader);
    readVarint(reader);
    reader.at += ownKey;
    handles.push(readHandle(reader));
  }
  return handles;
}

type Reader = { readonly bytes: Buffer; at: number };

function readHandle(reader: Reader): Handle {
  return { offset: readVarint(reader), size: readVarint(reader) };
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined || factor > 2 ** 49) throw new RangeError('varint');
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return value;
  }
}
