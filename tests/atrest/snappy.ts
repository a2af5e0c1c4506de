/**
 * Snappy's block format (google/snappy, format_description.txt) and its framed one
 * (framing_format.txt): the parts that read.
 * @module
 */

export type Unsnapped = {
  readonly bytes: Buffer;
  readonly length: number;
  /** compressed bytes that it took */
  readonly consumed: number;
};

/** Rows and blocks are small; a length beyond this is a guess at the wrong offset. */
const LONGEST = 4 * 1024 * 1024;

/** @returns undefined where `input` does not begin with a whole block */
export function unsnap(input: Buffer, longest = LONGEST): Unsnapped | undefined {
  const header = readLength(input);
  if (header === undefined || header.length > longest) return undefined;
  // Most beginnings are guesses: only one that holds to its end is worth the room.
  const consumed = walk(input, header);
  if (consumed === undefined) return undefined;
  const bytes = Buffer.allocUnsafe(header.length);
  walk(input, header, bytes);
  return { bytes, length: header.length, consumed };
}

/** Takes one step after another, and writes what they say where there is an output. @returns where the block ends */
function walk(input: Buffer, { length, at: start }: Header, output?: Buffer): number | undefined {
  let at = start;
  let written = 0;
  while (written < length) {
    const tag = input[at++];
    if (tag === undefined) return undefined;
    const step = (tag & 3) === 0 ? literal(input, at, tag >> 2) : copyOf(input, at, tag);
    if (step === undefined || written + step.length > length) return undefined;
    if (step.kind === 'copy' && (step.offset === 0 || step.offset > written)) return undefined;
    if (output !== undefined) write(step, input, { output, written });
    at = step.at;
    written += step.length;
  }
  return at;
}

function write(
  step: Step,
  input: Buffer,
  { output, written }: { readonly output: Buffer; readonly written: number },
): void {
  if (step.kind === 'literal') {
    input.copy(output, written, step.from, step.from + step.length);
    return;
  }
  for (let index = 0; index < step.length; index++)
    output[written + index] = output[written + index - step.offset] ?? 0;
}

const STREAM_MARK = Buffer.from('\xff\x06\x00\x00sNaPpY', 'latin1');
/** bytes of a chunk before its data: its type, its length (little-endian), and of data its checksum */
const CHUNK_HEAD = 4;
const CHECKSUM = 4;

/** The chunks of a framed stream, joined. @returns undefined where `input` is none */
export function unsnapStream(input: Buffer): Buffer | undefined {
  if (!input.subarray(0, STREAM_MARK.length).equals(STREAM_MARK)) return undefined;
  const parts: Buffer[] = [];
  for (let at = STREAM_MARK.length; at + CHUNK_HEAD <= input.length;) {
    const kind = input[at];
    const end = at + CHUNK_HEAD + input.readUIntLE(at + 1, 3);
    const data = input.subarray(at + CHUNK_HEAD + CHECKSUM, end);
    if (kind === 0) parts.push(unsnap(data)?.bytes ?? data);
    if (kind === 1) parts.push(data);
    at = end;
  }
  return Buffer.concat(parts);
}

type Header = { readonly length: number; readonly at: number };

function readLength(input: Buffer): Header | undefined {
  let length = 0;
  for (let at = 0; at < 4; at++) {
    const byte = input[at];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << (7 * at);
    if (byte < 0x80) return length > 0 && length <= LONGEST ? { length, at: at + 1 } : undefined;
  }
  return undefined;
}

type Step =
  | {
      readonly kind: 'literal';
      readonly from: number;
      readonly length: number;
      readonly at: number;
    }
  | {
      readonly kind: 'copy';
      readonly offset: number;
      readonly length: number;
      readonly at: number;
    };

function literal(input: Buffer, at: number, code: number): Step | undefined {
  const extra = code < 60 ? 0 : code - 59;
  if (at + extra > input.length) return undefined;
  const length = (extra === 0 ? code : input.readUIntLE(at, extra)) + 1;
  const from = at + extra;
  return from + length > input.length
    ? undefined
    : { kind: 'literal', from, length, at: from + length };
}

function copyOf(input: Buffer, at: number, tag: number): Step | undefined {
  const kind = tag & 3;
  if (kind === 1) {
    const low = input[at];
    if (low === undefined) return undefined;
    return {
      kind: 'copy',
      offset: ((tag >> 5) << 8) | low,
      length: ((tag >> 2) & 7) + 4,
      at: at + 1,
    };
  }
  const size = kind === 2 ? 2 : 4;
  if (at + size > input.length) return undefined;
  const offset = input.readUIntLE(at, size);
  return { kind: 'copy', offset, length: (tag >> 2) + 1, at: at + size };
}
