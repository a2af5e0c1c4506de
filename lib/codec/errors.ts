/**
 * The one error of this room. Its messages name formats, sizes and limits, never content.
 * @module
 */
import { RialtoError } from '@/lib/base';

/**
 * - `truncated`: the bytes end before the value does
 * - `trailing-bytes`: something follows the value
 * - `too-large`, `too-deep`: a limit of `consts.ts` is passed
 * - `bad-protobuf`, `bad-wire-type`, `bad-utf8`, `number-too-large`: protobuf that is not what the schema says
 * - `bad-stanza`, `bad-token`, `bad-jid`, `bad-deflate`: a malformed stanza
 * - `bad-frame`: an empty frame, or a stream that does not open as it must
 * - `bad-padding`: a message padding that is not 1 to 16 equal bytes
 * - `bad-xml`: not one well-formed XML element, or something that XMPP forbids in one
 * - `unencodable`: a value of ours that the format cannot carry (a bug of the caller)
 */
export type CodecErrorCode =
  | 'truncated'
  | 'trailing-bytes'
  | 'too-large'
  | 'too-deep'
  | 'bad-protobuf'
  | 'bad-wire-type'
  | 'bad-utf8'
  | 'number-too-large'
  | 'bad-stanza'
  | 'bad-token'
  | 'bad-jid'
  | 'bad-deflate'
  | 'bad-frame'
  | 'bad-padding'
  | 'bad-xml'
  | 'unencodable';

export class CodecError extends RialtoError<CodecErrorCode> {
  override readonly name = 'CodecError';
}

/** The protobuf reader's own errors as ours: RangeError past the end, TypeError for UTF-8, Error for the rest. */
export function asCodecError(cause: unknown): CodecError {
  if (cause instanceof CodecError) return cause;
  if (cause instanceof RangeError) return new CodecError('truncated', undefined, { cause });
  if (cause instanceof TypeError) return new CodecError('bad-utf8', undefined, { cause });
  return new CodecError('bad-protobuf', undefined, { cause });
}
