/**
 * What readers of every wire form share: bounded decoding, and fields that must be there.
 * @module
 */
import { CodecError, type Message } from '@/lib/codec';
import { MAX_MESSAGE_BYTES } from './consts';
import { SignalError } from './errors';

/** @throws SignalError 'bad-message' where there is nothing, or too much to read at all */
export function requireSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_MESSAGE_BYTES) throw new SignalError('bad-message', 'oversized');
  if (bytes.length === 0) throw new SignalError('bad-message', 'empty');
}

/** @throws SignalError 'bad-message' */
export function decodeFields<Value>(message: Message<Value>, bytes: Uint8Array): Value {
  try {
    return message.decode(bytes);
  } catch (cause) {
    if (cause instanceof CodecError) throw new SignalError('bad-message', cause.code, { cause });
    throw cause;
  }
}

/** @throws SignalError 'bad-message' */
export function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new SignalError('bad-message', `no ${name}`);
  return value;
}
