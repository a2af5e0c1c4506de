/**
 * The gatekeeper's key as its certificates named it at the last login: with it the next one takes a round trip less. A
 * row that is missing, damaged or of another root is as good as none. Must not know handshakes.
 * @module
 */
import { equalBytes } from '@/lib/base';
import { defineMessage, field } from '@/lib/codec';
import type { StateView, StateWrite } from '../contract';
import type { KnownServer } from './line-handshake';
import { SERVER_ROW } from './state-keys';

const VERSION = 1;

const ServerRow = defineMessage({
  version: field.uint32(1),
  key: field.bytes(2),
  validUntil: field.uint64(3),
  rootKey: field.bytes(4),
});

/** @param rootKey whose word the key was believed on */
export function writeKnownServer(
  { key, validUntil }: KnownServer,
  rootKey: Uint8Array,
): StateWrite {
  return {
    ...SERVER_ROW,
    value: ServerRow.encode({ version: VERSION, key, validUntil, rootKey }),
  };
}

/** @param rootKey whose word is believed today */
export function readKnownServer(state: StateView, rootKey: Uint8Array): KnownServer | undefined {
  const bytes = state.get(SERVER_ROW.kind, SERVER_ROW.key);
  if (bytes === undefined) return undefined;
  const { version, key, validUntil, rootKey: theirs } = decoded(bytes);
  if (version !== VERSION || key?.length !== 32 || validUntil === undefined) return undefined;
  if (theirs === undefined || !equalBytes(theirs, rootKey)) return undefined;
  return { key: Uint8Array.from(key), validUntil };
}

function decoded(bytes: Uint8Array): Partial<ReturnType<typeof ServerRow.decode>> {
  try {
    return ServerRow.decode(bytes);
  } catch {
    return {};
  }
}
