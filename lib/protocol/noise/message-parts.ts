/**
 * A handshake message taken apart at its fixed places and put together again, for carriers that
 * send ephemeral key, static key and payload in fields of their own (WhatsApp's HandshakeMessage).
 * The parts stay as they are on the wire: nothing is decrypted here.
 * @module
 */
import { concatBytes } from '@/lib/base';

import { DH_LENGTH, TAG_LENGTH } from './consts';
import { NoiseError } from './errors';
import { PATTERNS, type RunningPattern, type Token } from './patterns';

export type MessageParts = {
  /** 32 bytes, in clear; absent where the message has no `e` */
  readonly ephemeral?: Uint8Array<ArrayBuffer>;
  /** 48 bytes, encrypted; absent where the message has no `s` */
  readonly static?: Uint8Array<ArrayBuffer>;
  /** what is left; may be empty */
  readonly payload: Uint8Array<ArrayBuffer>;
};

/** Which message of which pattern: XX has 0, 1 and 2, IK has 0 and 1, XXfallback 1 and 2. */
export type MessagePosition = { readonly pattern: RunningPattern; readonly index: number };

/** @throws NoiseError `message-too-short` | `wrong-turn` where there is no such message */
export function splitMessageParts(position: MessagePosition, message: Uint8Array): MessageParts {
  const { ephemeral, static: encryptedStatic } = lengthsOf(position);
  if (message.length < ephemeral + encryptedStatic)
    throw new NoiseError('message-too-short', `${message.length} bytes`);
  return {
    ...(ephemeral > 0 ? { ephemeral: message.slice(0, ephemeral) } : {}),
    ...(encryptedStatic > 0
      ? { static: message.slice(ephemeral, ephemeral + encryptedStatic) }
      : {}),
    payload: message.slice(ephemeral + encryptedStatic),
  };
}

/**
 * @param parts as they came off the wire: an absent one counts as empty
 * @throws NoiseError `message-too-short` | `message-too-long` where a key does not have its length:
 * parts must not be able to slide into each other; `wrong-turn` where there is no such message
 */
export function joinMessageParts(
  position: MessagePosition,
  parts: {
    readonly ephemeral?: Uint8Array | undefined;
    readonly static?: Uint8Array | undefined;
    readonly payload?: Uint8Array | undefined;
  },
): Uint8Array<ArrayBuffer> {
  const lengths = lengthsOf(position);
  const empty = new Uint8Array(0);
  for (const name of ['ephemeral', 'static'] as const) {
    const length = parts[name]?.length ?? 0;
    if (length === lengths[name]) continue;
    const code = length < lengths[name] ? 'message-too-short' : 'message-too-long';
    throw new NoiseError(code, `${name} of ${length} bytes, not ${lengths[name]}`);
  }
  return concatBytes(parts.ephemeral ?? empty, parts.static ?? empty, parts.payload ?? empty);
}

/** In both patterns every `s` follows a key agreement and so carries a tag. */
function lengthsOf({ pattern, index }: MessagePosition): { ephemeral: number; static: number } {
  const tokens: readonly Token[] | undefined = PATTERNS[pattern].messages[index];
  if (tokens === undefined)
    throw new NoiseError('wrong-turn', `${pattern} has no message ${index}`);
  return {
    ephemeral: tokens.includes('e') ? DH_LENGTH : 0,
    static: tokens.includes('s') ? DH_LENGTH + TAG_LENGTH : 0,
  };
}
