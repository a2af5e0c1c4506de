/**
 * Two sides of one handshake for tests: alice is the initiator, bob the responder.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { generateKeyPair, type KeyPair } from '@/lib/crypto';
import {
  readMessage,
  startHandshake,
  writeMessage,
  type HandshakeOptions,
  type HandshakePattern,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';

import { seededRandom } from '../../crypto/seeded-random';

export type Pair = { readonly alice: HandshakeState; readonly bob: HandshakeState };

const random = seededRandom('noise keys');
export const aliceStatic: KeyPair = generateKeyPair(random);
export const bobStatic: KeyPair = generateKeyPair(random);
export const malloryStatic: KeyPair = generateKeyPair(random);
export const prologue: Uint8Array = Uint8Array.of(0x57, 0x41, 6, 3);

/** @param changes to what one side is given, on top of a pair that would succeed */
export function startPair(
  pattern: HandshakePattern,
  changes: {
    readonly alice?: Partial<HandshakeOptions>;
    readonly bob?: Partial<HandshakeOptions>;
  } = {},
): Pair {
  const shared = { pattern, prologue };
  return {
    alice: startHandshake({
      ...shared,
      role: 'initiator',
      staticKeyPair: aliceStatic,
      random: seededRandom('alice'),
      ...(pattern === 'IK' ? { remoteStaticKey: bobStatic.publicKey } : {}),
      ...changes.alice,
    }),
    bob: startHandshake({
      ...shared,
      role: 'responder',
      staticKeyPair: bobStatic,
      random: seededRandom('bob'),
      ...changes.bob,
    }),
  };
}

/**
 * Plays messages from the first on.
 * @param payloads one for each message to play
 * @param onTheWay may change a message; gets its index
 * @throws what the reader throws
 */
export function play(
  pair: Pair,
  payloads: readonly Uint8Array[],
  onTheWay: (message: Uint8Array, index: number) => Uint8Array = (message) => message,
): Pair & {
  readonly received: readonly Uint8Array[];
  readonly aliceTransport?: Transport;
  readonly bobTransport?: Transport;
} {
  let { alice, bob } = pair;
  const received: Uint8Array[] = [];
  const transports: { aliceTransport?: Transport; bobTransport?: Transport } = {};
  for (const [index, payload] of payloads.entries()) {
    const aliceWrites = index % 2 === 0;
    const written = writeMessage(aliceWrites ? alice : bob, payload);
    const read = readMessage(aliceWrites ? bob : alice, onTheWay(written.message, index));
    received.push(read.payload);
    alice = aliceWrites ? written.state : read.state;
    bob = aliceWrites ? read.state : written.state;
    const ofAlice = aliceWrites ? written.transport : read.transport;
    const ofBob = aliceWrites ? read.transport : written.transport;
    if (ofAlice !== undefined) transports.aliceTransport = ofAlice;
    if (ofBob !== undefined) transports.bobTransport = ofBob;
  }
  return { alice, bob, received, ...transports };
}

/** Enough payloads for the whole pattern. */
export function payloadsFor(pattern: HandshakePattern): readonly Uint8Array[] {
  const texts = ['first', 'second', 'third'].slice(0, pattern === 'XX' ? 3 : 2);
  return texts.map((text) => utf8Encode(text));
}
