/**
 * What reading a locked time leaves for the next line: receipts to send, and requests of others that only a line can
 * serve. One row, so that neither is lost with the worker. Protobuf of our own. Must not know what they say.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import type { StateView } from '../contract';
import { HELD_LATER_ROW } from './state-keys';

export type HeldLater = {
  /** stanzas of ours, encoded, in the order in which they are to be sent */
  readonly replies: readonly Uint8Array[];
  /** stanzas of others, as they were on the line */
  readonly requests: readonly Uint8Array[];
};

const LaterRow = defineMessage({
  replies: field.repeated(field.bytes(1)),
  requests: field.repeated(field.bytes(2)),
});

export function readHeldLater(state: StateView): HeldLater {
  const bytes = state.get(HELD_LATER_ROW.kind, HELD_LATER_ROW.key);
  const { replies = [], requests = [] } = bytes === undefined ? {} : LaterRow.decode(bytes);
  // Copies: decoded bytes are views into the row.
  return {
    replies: replies.map((one) => Uint8Array.from(one)),
    requests: requests.map((one) => Uint8Array.from(one)),
  };
}

export function encodeHeldLater(later: HeldLater): Uint8Array<ArrayBuffer> {
  return LaterRow.encode(later);
}
