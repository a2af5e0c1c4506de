/**
 * LZ4's block format (lz4/doc/lz4_Block_format.md) in Mozilla's wrapping (`mozLz40\0`, the length,
 * one block), as Firefox keeps its sessions: the part that reads.
 * @module
 */

const MAGIC = Buffer.from('mozLz40\0', 'latin1');

/** Sessions are a few MB; a length beyond this is no such file. */
const LONGEST = 64 * 1024 * 1024;

/** @returns undefined where `file` is not one */
export function mozLz4(file: Buffer): Buffer | undefined {
  if (file.length < 12 || !file.subarray(0, 8).equals(MAGIC)) return undefined;
  const length = file.readUInt32LE(8);
  return length > LONGEST ? undefined : lz4Block(file.subarray(12), length);
}

function lz4Block(input: Buffer, length: number): Buffer | undefined {
  const output = Buffer.alloc(length);
  let at = 0;
  let written = 0;
  const extended = (start: number): number => {
    let total = start;
    if (start < 15) return total;
    for (;;) {
      const byte = input[at++] ?? 0;
      total += byte;
      if (byte < 255) return total;
    }
  };
  while (at < input.length) {
    const token = input[at++] ?? 0;
    const literals = extended(token >> 4);
    if (at + literals > input.length || written + literals > length) return undefined;
    input.copy(output, written, at, at + literals);
    at += literals;
    written += literals;
    if (at >= input.length) break;
    const offset = input.readUInt16LE(at);
    at += 2;
    const match = extended(token & 15) + 4;
    if (offset === 0 || offset > written || written + match > length) return undefined;
    for (let index = 0; index < match; index++)
      output[written + index] = output[written + index - offset] ?? 0;
    written += match;
  }
  return output.subarray(0, written);
}
