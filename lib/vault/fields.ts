/**
 * Reading fields of what came back from disk: each as what it must be, or `bad-header` with its
 * name. Knows no header.
 * @module
 */
import { VaultError } from './errors';

export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw new VaultError('bad-header', name);
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** A copy, so that it is backed by an ArrayBuffer of its own whatever realm it came from. */
export function bytesField(value: unknown, name: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = boundedBytesField(value, name, length);
  if (bytes.length !== length) throw new VaultError('bad-header', name);
  return bytes;
}

export function boundedBytesField(
  value: unknown,
  name: string,
  most: number,
): Uint8Array<ArrayBuffer> {
  const bytes = fieldOf(value, name);
  if (!ArrayBuffer.isView(bytes) || bytes.byteLength === 0 || bytes.byteLength > most)
    throw new VaultError('bad-header', name);
  return Uint8Array.from(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** An integer within bounds, both included. */
export function numberField(
  value: unknown,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const number = fieldOf(value, name);
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < from || number > to)
    throw new VaultError('bad-header', name);
  return number;
}

/** A short text from the code itself: kinds and ids. */
export function textField(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  if (typeof text !== 'string' || !/^[\w-]{1,64}$/.test(text))
    throw new VaultError('bad-header', name);
  return text;
}
