import { describe, expect, it } from 'vitest';

import { fromHex, toHex } from '@/lib/base';
import {
  decryptFrame,
  encryptFrame,
  readMessage,
  startHandshake,
  writeMessage,
  type HandshakeRole,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';

import { readVectors, type Vector } from './vectors';

const vectors = [
  ...readVectors('cacophony'),
  ...readVectors('snow'),
  ...readVectors('flynn'),
  ...readVectors('baileys'),
];

/** Our side alone; the other side is the vector's bytes. */
function start(vector: Vector, role: HandshakeRole): HandshakeState {
  const knowsResponder = vector.pattern === 'IK' && role === 'initiator';
  return startHandshake({
    pattern: vector.pattern,
    role,
    prologue: vector.prologue,
    staticKeyPair: vector.static[role],
    ...(knowsResponder ? { remoteStaticKey: vector.static.responder.publicKey } : {}),
    // The vector's ephemeral key is what the generator draws.
    random: { bytes: () => Uint8Array.from(vector.ephemeral[role].privateKey) },
    omitEmptyFirstPayloadHash: vector.name.startsWith('baileys'),
  });
}

/** Plays the handshake in one role; gives what we wrote, or read, for every message. */
function playHandshake(
  vector: Vector,
  role: HandshakeRole,
): { readonly seen: string[]; readonly transport: Transport } {
  let state = start(vector, role);
  let transport: Transport | undefined;
  const seen = vector.handshake.map(({ sender, payload, ciphertext }) => {
    if (sender === role) {
      const written = writeMessage(state, fromHex(payload));
      ({ state, transport } = { transport: undefined, ...written });
      return toHex(written.message);
    }
    const read = readMessage(state, fromHex(ciphertext));
    ({ state, transport } = { transport: undefined, ...read });
    return toHex(read.payload);
  });
  return { seen, transport: transport! };
}

/** The same after the split. */
function playTransport(vector: Vector, role: HandshakeRole, transport: Transport): string[] {
  let { send, receive } = transport;
  return vector.transport.map(({ sender, payload, ciphertext }) => {
    if (sender === role) {
      const written = encryptFrame(send, fromHex(payload));
      send = written.cipher;
      return toHex(written.ciphertext);
    }
    const read = decryptFrame(receive, fromHex(ciphertext));
    receive = read.cipher;
    return toHex(read.plaintext);
  });
}

it('has vectors of both patterns from four foreign implementations', () => {
  const count = (pattern: string) => vectors.filter((each) => each.pattern === pattern).length;
  expect([count('XX'), count('IK')]).toEqual([7, 6]);
});

describe.each(vectors)('$name', (vector) => {
  describe.each(['initiator', 'responder'] as const)('as %s', (role) => {
    it("writes the vector's handshake messages and reads the other side's", () => {
      const { seen, transport } = playHandshake(vector, role);
      expect(seen).toEqual(
        vector.handshake.map(({ sender, payload, ciphertext }) =>
          sender === role ? ciphertext : payload,
        ),
      );
      const other = role === 'initiator' ? 'responder' : 'initiator';
      expect(transport.remoteStaticKey).toEqual(vector.static[other].publicKey);
    });

    it("ends with the vector's handshake hash where it gives one", () => {
      const { handshakeHash } = playHandshake(vector, role).transport;
      expect(toHex(handshakeHash)).toBe(vector.handshakeHash ?? toHex(handshakeHash));
    });

    it("writes and reads the vector's transport messages", () => {
      const { transport } = playHandshake(vector, role);
      expect(playTransport(vector, role, transport)).toEqual(
        vector.transport.map(({ sender, payload, ciphertext }) =>
          sender === role ? ciphertext : payload,
        ),
      );
    });
  });
});
