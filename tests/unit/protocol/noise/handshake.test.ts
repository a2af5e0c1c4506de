import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toHex, utf8Decode, utf8Encode } from '@/lib/base';
import {
  decryptFrame,
  encryptFrame,
  readMessage,
  startHandshake,
  writeMessage,
  type HandshakePattern,
} from '@/lib/protocol/noise';

import { codeThrownBy } from '../../crypto/expect-code';
import { seededRandom } from '../../crypto/seeded-random';
import {
  aliceStatic,
  bobStatic,
  malloryStatic,
  payloadsFor,
  play,
  prologue,
  startPair,
} from './pair';

const PATTERNS: readonly HandshakePattern[] = ['XX', 'IK'];
const NOTHING = new Uint8Array(0);
/** every encoding of a point whose order divides 8 that X25519 takes (RFC 7748 §6.1) */
const LOW_ORDER_POINTS = [
  Uint8Array.of(0, ...new Uint8Array(31)),
  Uint8Array.of(1, ...new Uint8Array(31)),
  Uint8Array.of(0xec, ...new Uint8Array(30).fill(0xff), 0x7f),
  Uint8Array.of(0xed, ...new Uint8Array(30).fill(0xff), 0x7f),
  Uint8Array.of(0xee, ...new Uint8Array(30).fill(0xff), 0x7f),
];

describe.each(PATTERNS)('%s', (pattern) => {
  const payloads = payloadsFor(pattern);

  it('carries any payloads across and ends with the same session on both sides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), {
          minLength: payloads.length,
          maxLength: payloads.length,
        }),
        fc.uint8Array({ maxLength: 100 }),
        fc.string(),
        (texts, anyPrologue, seed) => {
          const pair = startPair(pattern, {
            alice: { prologue: anyPrologue, random: seededRandom(`a${seed}`) },
            bob: { prologue: anyPrologue, random: seededRandom(`b${seed}`) },
          });
          const { received, aliceTransport, bobTransport } = play(pair, texts);
          expect(received.map(toHex)).toEqual(texts.map(toHex));
          expect(aliceTransport!.handshakeHash).toEqual(bobTransport!.handshakeHash);
          expect(aliceTransport!.send).toEqual(bobTransport!.receive);
          expect(aliceTransport!.receive).toEqual(bobTransport!.send);
          expect(aliceTransport!.remoteStaticKey).toEqual(bobStatic.publicKey);
          expect(bobTransport!.remoteStaticKey).toEqual(aliceStatic.publicKey);
        },
      ),
      { seed: 34, numRuns: 20 },
    );
  });

  it('gives every session other keys, also between the same two', () => {
    const first = play(startPair(pattern), payloads).aliceTransport!;
    const random = seededRandom('another day');
    const second = play(startPair(pattern, { alice: { random } }), payloads).aliceTransport!;
    expect(first.handshakeHash).not.toEqual(second.handshakeHash);
    expect(first.send.key).not.toEqual(second.send.key);
    expect(first.send.key).not.toEqual(first.receive.key);
  });

  it('refuses a change in any byte of any message, at the latest one message later', () => {
    for (let index = 0; index < payloads.length; index++) {
      const upTo = play(startPair(pattern), payloads.slice(0, index));
      const writer = index % 2 === 0 ? upTo.alice : upTo.bob;
      const { length } = writeMessage(writer, payloads[index]!).message;
      for (let byte = 0; byte < length; byte++) {
        const flip = (message: Uint8Array, at: number) => {
          if (at !== index) return message;
          const changed = message.slice();
          changed[byte]! ^= 1 << (byte & 7);
          return changed;
        };
        // XX's first message is in clear, so its change shows when the second is read. The top
        // bit of an ephemeral key is no part of the point, but it is part of the transcript.
        const code = codeThrownBy(() => play(startPair(pattern), payloads, flip));
        expect(['bad-tag', 'low-order-point'], `message ${index} byte ${byte}`).toContain(code);
      }
    }
  });

  it('refuses every message cut short, wherever the cut', () => {
    for (let index = 0; index < payloads.length; index++) {
      const upTo = play(startPair(pattern), payloads.slice(0, index));
      const [writer, reader] = index % 2 === 0 ? [upTo.alice, upTo.bob] : [upTo.bob, upTo.alice];
      const { message } = writeMessage(writer, NOTHING);
      for (let length = 0; length < message.length; length++)
        expect(
          ['message-too-short', 'bad-tag'],
          `message ${index} cut to ${length} bytes`,
        ).toContain(codeThrownBy(() => readMessage(reader, message.subarray(0, length))));
    }
  });

  it('refuses a message with bytes added', () => {
    const addToLast = (message: Uint8Array, index: number) =>
      index === payloads.length - 1 ? Uint8Array.of(...message, 0) : message;
    expect(codeThrownBy(() => play(startPair(pattern), payloads, addToLast))).toBe('bad-tag');
  });

  it('leaves the state good after a bad message, so that the true one still reads', () => {
    const last = payloads.length - 1;
    const upTo = play(startPair(pattern), payloads.slice(0, last));
    const [writer, reader] = last % 2 === 0 ? [upTo.alice, upTo.bob] : [upTo.bob, upTo.alice];
    const { message } = writeMessage(writer, payloads[last]!);
    const changed = message.slice();
    changed[40]! ^= 1;
    expect(codeThrownBy(() => readMessage(reader, changed))).toBe('bad-tag');
    expect(readMessage(reader, message).payload).toEqual(payloads[last]);
  });

  it('ends in a bad tag where the two prologues differ', () => {
    const other = { prologue: Uint8Array.of(...prologue, 0) };
    expect(codeThrownBy(() => play(startPair(pattern, { bob: other }), payloads))).toBe('bad-tag');
  });

  it('refuses low-order ephemeral keys from either side', () => {
    for (const point of LOW_ORDER_POINTS)
      for (const index of [0, 1]) {
        const replace = (message: Uint8Array, at: number) =>
          at === index ? Uint8Array.of(...point, ...message.subarray(32)) : message;
        const code = codeThrownBy(() => play(startPair(pattern), payloads, replace));
        expect(code, `message ${index}`).toBe('low-order-point');
      }
  });

  it('refuses to write or read out of turn and after the end', () => {
    const { alice, bob } = startPair(pattern);
    const { message } = writeMessage(alice, NOTHING);
    expect(codeThrownBy(() => writeMessage(bob, NOTHING))).toBe('wrong-turn');
    expect(codeThrownBy(() => readMessage(alice, message))).toBe('wrong-turn');
    const done = play({ alice, bob }, payloads);
    for (const state of [done.alice, done.bob]) {
      expect(codeThrownBy(() => writeMessage(state, NOTHING))).toBe('wrong-turn');
      expect(codeThrownBy(() => readMessage(state, message))).toBe('wrong-turn');
    }
  });

  it('refuses messages over 65,535 bytes in both directions', () => {
    const { alice, bob } = startPair(pattern);
    expect(codeThrownBy(() => writeMessage(alice, new Uint8Array(65_536)))).toBe(
      'message-too-long',
    );
    expect(codeThrownBy(() => readMessage(bob, new Uint8Array(65_536)))).toBe('message-too-long');
  });

  it('refuses static keys of another length', () => {
    const staticKeyPair = { ...aliceStatic, publicKey: aliceStatic.publicKey.slice(1) };
    expect(codeThrownBy(() => startPair(pattern, { alice: { staticKeyPair } }))).toBe('bad-key');
  });

  it('refuses the last message of an earlier session', () => {
    const recorded: Uint8Array[] = [];
    const record = (message: Uint8Array) => {
      recorded.push(message);
      return message;
    };
    play(startPair(pattern), payloads, record);
    const random = seededRandom('bob the next day');
    const replayLast = (message: Uint8Array, index: number) =>
      index === payloads.length - 1 ? recorded[index]! : message;
    const next = { alice: { random: seededRandom('alice the next day') }, bob: { random } };
    expect(codeThrownBy(() => play(startPair(pattern, next), payloads, replayLast))).toBe(
      'bad-tag',
    );
  });
});

describe('IK', () => {
  it('ends in a bad tag where the initiator was told the wrong static key', () => {
    const wrong = { alice: { remoteStaticKey: malloryStatic.publicKey } };
    const code = codeThrownBy(() => play(startPair('IK', wrong), payloadsFor('IK')));
    expect(code).toBe('bad-tag');
  });

  it('ends in a bad tag where the initiator does not hold the static key it shows', () => {
    const staticKeyPair = { ...malloryStatic, publicKey: aliceStatic.publicKey };
    const code = codeThrownBy(() => play(startPair('IK', { alice: { staticKeyPair } }), [NOTHING]));
    expect(code).toBe('bad-tag');
  });

  it('needs the static key of the responder and takes none from others', () => {
    const remoteStaticKey = bobStatic.publicKey;
    const start = (changes: Parameters<typeof startPair>[1], pattern: HandshakePattern) =>
      codeThrownBy(() => startPair(pattern, changes));
    expect(start({ alice: { remoteStaticKey: undefined } }, 'IK')).toBe('missing-remote-static');
    expect(start({ bob: { remoteStaticKey } }, 'IK')).toBe('unexpected-remote-static');
    expect(start({ alice: { remoteStaticKey } }, 'XX')).toBe('unexpected-remote-static');
    expect(start({ alice: { remoteStaticKey: remoteStaticKey.slice(1) } }, 'IK')).toBe('bad-key');
  });

  it('refuses a low-order static key of the responder', () => {
    for (const remoteStaticKey of LOW_ORDER_POINTS) {
      const { alice } = startPair('IK', { alice: { remoteStaticKey } });
      expect(codeThrownBy(() => writeMessage(alice, NOTHING))).toBe('low-order-point');
    }
  });
});

describe('XX', () => {
  it('ends in a bad tag where one side does not hold the static key it shows', () => {
    const forgedAlice = { ...malloryStatic, publicKey: aliceStatic.publicKey };
    const forgedBob = { ...malloryStatic, publicKey: bobStatic.publicKey };
    for (const changes of [
      { alice: { staticKeyPair: forgedAlice } },
      { bob: { staticKeyPair: forgedBob } },
    ])
      expect(codeThrownBy(() => play(startPair('XX', changes), payloadsFor('XX')))).toBe('bad-tag');
  });

  it('draws a fresh ephemeral key for every handshake', () => {
    const random = seededRandom('fresh');
    const hello = () =>
      writeMessage(
        startHandshake({
          pattern: 'XX',
          role: 'initiator',
          prologue,
          staticKeyPair: aliceStatic,
          random,
        }),
        NOTHING,
      ).message;
    expect(hello()).not.toEqual(hello());
  });
});

describe('the omitted hash of an empty first payload', () => {
  const omitEmptyFirstPayloadHash = true;
  const both = { alice: { omitEmptyFirstPayloadHash }, bob: { omitEmptyFirstPayloadHash } };

  it('changes the transcript, so that both sides must agree on it', () => {
    const empty = [NOTHING, NOTHING, NOTHING];
    const omitted = play(startPair('XX', both), empty).aliceTransport!;
    const pure = play(startPair('XX'), empty).aliceTransport!;
    expect(omitted.handshakeHash).not.toEqual(pure.handshakeHash);
    const oneSided = startPair('XX', { alice: both.alice });
    expect(codeThrownBy(() => play(oneSided, empty))).toBe('bad-tag');
  });

  it('changes nothing where the first payload is not empty', () => {
    const payloads = payloadsFor('XX');
    const omitted = play(startPair('XX', both), payloads).aliceTransport!;
    expect(omitted).toEqual(play(startPair('XX'), payloads).aliceTransport!);
  });

  it('never drops the tag of an empty payload that has a key: IK is unchanged', () => {
    const empty = [NOTHING, NOTHING];
    const omitted = play(startPair('IK', both), empty).aliceTransport!;
    expect(omitted).toEqual(play(startPair('IK'), empty).aliceTransport!);
    const dropTag = (message: Uint8Array, index: number) =>
      index === 0 ? message.subarray(0, 80) : message;
    expect(codeThrownBy(() => play(startPair('IK', both), empty, dropTag))).toBe(
      'message-too-short',
    );
  });
});

describe('frames after the handshake', () => {
  const { aliceTransport, bobTransport } = play(startPair('XX'), payloadsFor('XX'));

  it('arrive in order, both ways, each under a nonce of its own', () => {
    let { send } = aliceTransport!;
    let { receive } = bobTransport!;
    const seen = new Set<string>();
    for (let i = 0; i < 50; i++) {
      const { cipher, ciphertext } = encryptFrame(send, utf8Encode('the same text'));
      send = cipher;
      seen.add(ciphertext.join());
      const read = decryptFrame(receive, ciphertext);
      receive = read.cipher;
      expect(utf8Decode(read.plaintext)).toBe('the same text');
    }
    expect(seen.size).toBe(50);
    expect(send.nonce).toBe(50);
  });

  it('are refused when replayed, reordered, changed, cut short or sent back', () => {
    const first = encryptFrame(aliceTransport!.send, utf8Encode('first'));
    const second = encryptFrame(first.cipher, utf8Encode('second'));
    const { receive } = bobTransport!;
    const afterFirst = decryptFrame(receive, first.ciphertext).cipher;
    const changed = first.ciphertext.slice();
    changed[0]! ^= 1;
    expect(codeThrownBy(() => decryptFrame(afterFirst, first.ciphertext))).toBe('bad-tag');
    expect(codeThrownBy(() => decryptFrame(receive, second.ciphertext))).toBe('bad-tag');
    expect(codeThrownBy(() => decryptFrame(receive, changed))).toBe('bad-tag');
    expect(codeThrownBy(() => decryptFrame(receive, first.ciphertext.subarray(1)))).toBe('bad-tag');
    expect(codeThrownBy(() => decryptFrame(aliceTransport!.receive, first.ciphertext))).toBe(
      'bad-tag',
    );
    for (const length of [0, 1, 15])
      expect(codeThrownBy(() => decryptFrame(receive, new Uint8Array(length)))).toBe(
        'message-too-short',
      );
  });

  it('go up to the last nonce and no further', () => {
    const last = { key: aliceTransport!.send.key, nonce: 2 ** 32 - 1 };
    const { cipher, ciphertext } = encryptFrame(last, NOTHING);
    expect(decryptFrame(last, ciphertext).plaintext).toHaveLength(0);
    expect(codeThrownBy(() => encryptFrame(cipher, NOTHING))).toBe('nonce-exhausted');
    expect(codeThrownBy(() => decryptFrame(cipher, ciphertext))).toBe('nonce-exhausted');
  });

  it('hold as much as a 24-bit length can say and no more', () => {
    const { send, receive } = { send: aliceTransport!.send, receive: bobTransport!.receive };
    const tooLong = new Uint8Array(2 ** 24 - 16);
    expect(codeThrownBy(() => encryptFrame(send, tooLong))).toBe('message-too-long');
    expect(codeThrownBy(() => decryptFrame(receive, new Uint8Array(2 ** 24)))).toBe(
      'message-too-long',
    );
  });
});
