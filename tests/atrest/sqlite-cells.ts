/**
 * The cells of an SQLite database (sqlite.org/fileformat2.html, §1.6), whole: what is longer than a
 * page lies in pieces, and no search over the raw file finds what is compressed across them.
 * @module
 */

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
/** bytes before the first page's own header */
const FILE_HEADER = 100;
const LEAF_TABLE = 0x0d;
const LEAF_INDEX = 0x0a;
const INNER_INDEX = 0x02;
/** No payload is longer than the file; no varint than nine bytes. */
const LONGEST_VARINT = 9;

/** @returns the payload of every cell that spills over its page; none where `file` is no database */
export function spilledCells(file: Buffer): readonly Buffer[] {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return [];
  const claimed = file.readUInt16BE(16);
  const size = claimed === 1 ? 65_536 : claimed;
  const usable = size - (file[20] ?? 0);
  const found: Buffer[] = [];
  for (let page = 1; page * size <= file.length; page++)
    for (const cell of cellsOf(file, { page, size, usable })) found.push(cell);
  return found;
}

type Place = { readonly page: number; readonly size: number; readonly usable: number };

function cellsOf(file: Buffer, place: Place): readonly Buffer[] {
  const start = (place.page - 1) * place.size;
  const head = start + (place.page === 1 ? FILE_HEADER : 0);
  const kind = file[head];
  if (kind !== LEAF_TABLE && kind !== LEAF_INDEX && kind !== INNER_INDEX) return [];
  const count = file.readUInt16BE(head + 3);
  const pointers = head + (kind === INNER_INDEX ? 12 : 8);
  const found: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const pointer = pointers + 2 * index;
    if (pointer + 2 > start + place.size) break;
    const at = start + file.readUInt16BE(pointer) + (kind === INNER_INDEX ? 4 : 0);
    const cell = spilled(file, at, { ...place, kind });
    if (cell !== undefined) found.push(cell);
  }
  return found;
}

function spilled(
  file: Buffer,
  at: number,
  { size, usable, kind }: Place & { readonly kind: number },
): Buffer | undefined {
  const payload = varint(file, at);
  if (payload === undefined || payload.value > file.length) return undefined;
  const rowId = kind === LEAF_TABLE ? varint(file, payload.end) : payload;
  if (rowId === undefined) return undefined;
  const most = kind === LEAF_TABLE ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (payload.value <= most) return undefined;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((payload.value - least) % (usable - 4));
  const local = wanted <= most ? wanted : least;
  const parts = [file.subarray(rowId.end, rowId.end + local)];
  let left = payload.value - local;
  let next = numberAt(file, rowId.end + local);
  while (left > 0 && next > 0 && next * size <= file.length) {
    const start = (next - 1) * size;
    const length = Math.min(left, usable - 4);
    parts.push(file.subarray(start + 4, start + 4 + length));
    left -= length;
    next = numberAt(file, start);
  }
  return Buffer.concat(parts);
}

function numberAt(file: Buffer, at: number): number {
  return at + 4 <= file.length ? file.readUInt32BE(at) : 0;
}

function varint(
  file: Buffer,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = start; at < start + LONGEST_VARINT; at++) {
    const byte = file[at];
    if (byte === undefined) return undefined;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}
