/**
 * Reads the vector files under tests/vectors/noise, whose READMEs name their origin.
 * @module
 */
import { readFileSync } from 'node:fs';

import { fromHex } from '@/lib/base';
import { publicKeyOf, type KeyPair } from '@/lib/crypto';
import type { HandshakePattern, HandshakeRole } from '@/lib/protocol/noise';

export type Vector = {
  readonly name: string;
  readonly pattern: HandshakePattern;
  readonly prologue: Uint8Array;
  readonly static: Readonly<Record<HandshakeRole, KeyPair>>;
  readonly ephemeral: Readonly<Record<HandshakeRole, KeyPair>>;
  readonly handshakeHash: string | undefined;
  readonly handshake: readonly VectorMessage[];
  readonly transport: readonly VectorMessage[];
};

export type VectorMessage = {
  readonly sender: HandshakeRole;
  readonly payload: string;
  readonly ciphertext: string;
};

type RawVector = {
  readonly protocol_name: string;
  readonly messages: readonly { readonly payload: string; readonly ciphertext: string }[];
} & Readonly<Record<string, string>>;

/**
 * cacophony and snow let the two sides take turns to the end, whoever wrote last; flynn's first
 * message after the handshake is always the initiator's.
 */
export function readVectors(name: 'cacophony' | 'snow' | 'flynn' | 'baileys'): readonly Vector[] {
  const url = new URL(`../../../vectors/noise/${name}.json`, import.meta.url);
  const { vectors } = JSON.parse(readFileSync(url, 'utf8')) as { vectors: RawVector[] };
  return vectors.map((raw, index) => {
    const pattern = raw.protocol_name.slice(6, 8) as HandshakePattern;
    const length = pattern === 'XX' ? 3 : 2;
    const firstInTransport = name === 'flynn' ? 0 : length;
    const messages = raw.messages.map((message, i) => ({
      ...message,
      sender: turn(i < length ? i : i - length + firstInTransport),
    }));
    return {
      name: `${name} ${index}: ${raw.protocol_name}`,
      pattern,
      prologue: fromHex(raw.init_prologue ?? raw.prologue ?? ''),
      static: { initiator: pair(raw.init_static), responder: pair(raw.resp_static) },
      ephemeral: {
        initiator: pair(raw.init_ephemeral ?? raw.gen_init_ephemeral),
        responder: pair(raw.resp_ephemeral ?? raw.gen_resp_ephemeral),
      },
      handshakeHash: raw.handshake_hash,
      handshake: messages.slice(0, length),
      transport: messages.slice(length),
    };
  });
}

function turn(index: number): HandshakeRole {
  return index % 2 === 0 ? 'initiator' : 'responder';
}

function pair(privateKeyHex: string | undefined): KeyPair {
  const privateKey = fromHex(privateKeyHex!);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}
