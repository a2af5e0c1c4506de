/**
 * What a locked account keeps for later, one thing a piece: a stanza as it was on the line, one-time pre-keys that were
 * made meanwhile, or that something came which is no stanza. Protobuf of our own. Must not know who seals it.
 * @module
 */
import { CodecError, decodeStanza, defineMessage, field, type StanzaNode } from '@/lib/codec';

export type HeldPiece =
  | { readonly kind: 'stanza'; readonly node: StanzaNode; readonly raw: Uint8Array }
  /** encoded as their rows are, by id from `firstId` on */
  | {
      readonly kind: 'pre-keys';
      readonly firstId: number;
      readonly keys: readonly Uint8Array[];
    }
  | { readonly kind: 'malformed' };

const Piece = defineMessage({
  stanza: field.bytes(1),
  firstId: field.uint32(2),
  keys: field.repeated(field.bytes(3)),
});

export function stanzaPiece(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  return Piece.encode({ stanza: raw });
}

export function preKeysPiece(
  firstId: number,
  keys: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  return Piece.encode({ firstId, keys });
}

export function malformedPiece(): Uint8Array<ArrayBuffer> {
  return Piece.encode({});
}

/** What cannot be read any more was malformed when it came. */
export async function readPiece(bytes: Uint8Array): Promise<HeldPiece> {
  try {
    const { stanza, firstId, keys } = Piece.decode(bytes);
    if (stanza !== undefined)
      return { kind: 'stanza', node: await decodeStanza(stanza), raw: stanza };
    if (firstId !== undefined) return { kind: 'pre-keys', firstId, keys: keys ?? [] };
  } catch (error) {
    if (!(error instanceof CodecError)) throw error;
  }
  return { kind: 'malformed' };
}
