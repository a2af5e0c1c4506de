/**
 * Bytes from nowhere and valid bytes with damage: every reader either reads them or throws a
 * CodecError, and what it reads, it can write and read again.
 * @module
 */
import { deflateSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  CertChain,
  ClientPayload,
  CodecError,
  decodeStanza,
  encodeMessengerMessage,
  encodeStanza,
  FrameReader,
  HandshakeMessage,
  messageKind,
  readMessengerMessage,
  readWhatsAppMessage,
  unpad,
  WaMessage,
} from '@/lib/codec';

import { seededRandom } from '../crypto/seeded-random';
import { comparable, plainJid, SEED, stanzas, thirdPartyJid } from './arbitraries';

/** Up to four changes: a byte set, cut off, put in, or a piece doubled. */
function damaged(valid: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    how: fc.constantFrom('set', 'cut', 'insert', 'double'),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  return fc
    .tuple(valid, fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([bytes, changes]) => {
      let result = [...bytes];
      for (const { how, where, byte } of changes) {
        const at = Math.floor(where * result.length);
        if (how === 'set') result[at] = byte;
        else if (how === 'cut') result = result.slice(0, at);
        else if (how === 'insert') result.splice(at, 0, byte);
        else result.splice(at, 0, ...result.slice(at, at + byte));
      }
      return Uint8Array.from(result);
    });
}

const validStanza = stanzas(fc.oneof(plainJid, thirdPartyJid)).map(encodeStanza);
const anyBytes = fc.uint8Array({ maxLength: 600 });

type Outcome = 'read' | 'refused' | 'changed';

/** Reads, writes, reads again. Errors that are not ours pass through and fail the test. */
async function stanzaOutcome(bytes: Uint8Array): Promise<Outcome> {
  const node = await decodeStanza(bytes).catch(refusal);
  if (node === undefined) return 'refused';
  const again = await decodeStanza(encodeStanza(node));
  const same = JSON.stringify(comparable(again)) === JSON.stringify(comparable(node));
  return same ? 'read' : 'changed';
}

function outcomeOf(action: () => unknown): Outcome {
  try {
    action();
    return 'read';
  } catch (error) {
    refusal(error);
    return 'refused';
  }
}

function refusal(error: unknown): undefined {
  if (!(error instanceof CodecError)) throw error;
}

/** Runs the property and gives which outcomes there were, so that a fuzz that never reads is noticed. */
async function outcomesOf(
  bytes: fc.Arbitrary<Uint8Array>,
  numRuns: number,
  outcome: (bytes: Uint8Array) => Promise<Outcome> | Outcome,
): Promise<Outcome[]> {
  const seen = new Set<Outcome>();
  const property = fc.asyncProperty(bytes, async (one) => {
    seen.add(await outcome(one));
  });
  await fc.assert(property, { seed: SEED, numRuns });
  return [...seen].sort();
}

describe('readers and bytes that nobody meant', () => {
  it('read or refuse random stanzas', async () => {
    const framed = anyBytes.map((bytes) => Uint8Array.from([0, 0xf8, ...bytes]));
    const random = fc.oneof(anyBytes, framed);
    expect(await outcomesOf(random, 2000, stanzaOutcome)).toEqual(['read', 'refused']);
  });

  it('read or refuse damaged stanzas', async () => {
    const outcomes = await outcomesOf(damaged(validStanza), 2000, stanzaOutcome);
    expect(outcomes).toEqual(['read', 'refused']);
  });

  it('read or refuse damaged deflated stanzas', async () => {
    const deflated = validStanza.map((bytes) =>
      Uint8Array.from([2, ...deflateSync(bytes.subarray(1))]),
    );
    const outcomes = await outcomesOf(damaged(deflated), 400, stanzaOutcome);
    expect(outcomes).toEqual(['read', 'refused']);
  });

  it.each([
    ['handshakes', (bytes: Uint8Array) => HandshakeMessage.decode(bytes)],
    ['certificates', (bytes: Uint8Array) => CertChain.decode(bytes)],
    ['client payloads', (bytes: Uint8Array) => ClientPayload.decode(bytes)],
    ['messages', (bytes: Uint8Array) => WaMessage.decode(bytes)],
    ['message kinds', messageKind],
    ['WhatsApp messages', readWhatsAppMessage],
    ['Messenger envelopes', readMessengerMessage],
    ['paddings', unpad],
  ])('read or refuse random and damaged bytes as %s', async (_, read) => {
    const random = seededRandom('fuzz');
    const text = fc.string({ maxLength: 30 });
    const valid = fc.oneof(
      text.map((one) => encodeMessengerMessage({ kind: 'text', text: one }, random)),
      text.map((one) => WaMessage.encode({ extendedTextMessage: { text: one } })),
      anyBytes.map((token) => ClientPayload.encode({ product: 2, interopData: { token } })),
      anyBytes.map((details) => CertChain.encode({ leaf: { details, signature: details } })),
    );
    const outcomes = await outcomesOf(fc.oneof(anyBytes, damaged(valid)), 1500, (bytes) =>
      outcomeOf(() => read(bytes)),
    );
    expect(outcomes).toEqual(['read', 'refused']);
  });

  it('cut or refuse random streams', async () => {
    const outcomes = await outcomesOf(anyBytes, 500, (bytes) => {
      const reader = new FrameReader({ maxFrameBytes: 2 ** 20 });
      return outcomeOf(() => [
        ...reader.push(bytes.subarray(0, 100)),
        ...reader.push(bytes.subarray(100)),
      ]);
    });
    expect(outcomes).toEqual(['read', 'refused']);
  });
});
