/**
 * Inflates zlib data with the platform's DecompressionStream (Compression Streams, WHATWG), up to
 * a limit. Must not know what is inside.
 * @module
 */
import { CodecError } from './errors';

/** bytes handed over at a time: one piece inflates at once to at most 1032 times as much, so the
 * limit is passed by 4 MB at most before it is noticed */
const PIECE_BYTES = 4096;

/**
 * @param deflated zlib data (RFC 1950)
 * @param limit bytes it may inflate to
 * @throws CodecError `too-large` past `limit`, `bad-deflate` where it is not zlib data
 */
export async function inflate(
  deflated: Uint8Array,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = pieces(deflated).pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(parts, length);
      length += value.length;
      if (length > limit) throw new CodecError('too-large', `inflates past ${limit} bytes`);
      parts.push(value);
    }
  } catch (cause) {
    if (!(cause instanceof CodecError)) throw new CodecError('bad-deflate', undefined, { cause });
    await reader.cancel().catch(() => undefined); // already refused: how the stream ends is no news
    throw cause;
  }
}

function pieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        // A copy, since streams may detach what they are given
        if (at < bytes.length)
          controller.enqueue(new Uint8Array(bytes.subarray(at, at + PIECE_BYTES)));
        at += PIECE_BYTES;
        if (at >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
