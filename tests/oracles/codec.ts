/**
 * The stanza and protobuf codecs of npm `baileys` (MIT) and npm `whatsapp-rust-bridge` (MIT, Rust
 * in WebAssembly), so that `lib/codec` is judged by code that is not ours, in both directions.
 * @module
 */
import { decodeBinaryNode, encodeBinaryNode, proto } from 'baileys';
import { decodeNode, encodeNode } from 'whatsapp-rust-bridge';

/** A stanza as both packages spell it. */
export type ForeignStanza = {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly content?: readonly ForeignStanza[] | Uint8Array | string;
};

/** A codec that works on bytes with the leading flag byte. */
export type StanzaPeer = {
  readonly name: string;
  encode(node: ForeignStanza): Uint8Array;
  decode(bytes: Uint8Array): Promise<ForeignStanza>;
};

export const baileysStanzas: StanzaPeer = {
  name: 'baileys',
  encode: (node) =>
    Uint8Array.from(encodeBinaryNode(node as Parameters<typeof encodeBinaryNode>[0])),
  decode: (bytes) => decodeBinaryNode(Buffer.from(bytes)),
};

export const bridgeStanzas: StanzaPeer = {
  name: 'whatsapp-rust-bridge',
  encode: (node) => encodeNode(node as Parameters<typeof encodeNode>[0]),
  decode: async (bytes) => {
    const node = decodeNode(bytes);
    const stanza = node.toJSON() as ForeignStanza;
    node.free();
    return stanza;
  },
};

/** Baileys' protobufjs classes, by the names of the public schema. */
export const foreignProto = proto;
