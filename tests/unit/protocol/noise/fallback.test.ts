/**
 * IK to a responder that has another key by now, and the XXfallback that it turns into (Noise §10.2), against a foreign
 * recording and between the two of us.
 * @module
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { fromHex, toHex, utf8Encode } from '@/lib/base';
import { publicKeyOf, type KeyPair } from '@/lib/crypto';
import {
  decryptFrame,
  encryptFrame,
  fallBack,
  NoiseError,
  readMessage,
  startHandshake,
  writeMessage,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';

import { malloryStatic, startPair } from './pair';

type Recording = Readonly<Record<string, string>> & {
  readonly messages: readonly { readonly payload: string; readonly ciphertext: string }[];
};

const { vectors } = JSON.parse(
  readFileSync(new URL('../../../vectors/noise/noise-c.json', import.meta.url), 'utf8'),
) as { vectors: Recording[] };
const recording = vectors[0]!;

function recorded(name: string): KeyPair {
  const privateKey = fromHex(recording[name]!);
  return { privateKey, publicKey: publicKeyOf(privateKey) };
}

function start(role: 'initiator' | 'responder'): HandshakeState {
  const [us, ephemeral] = role === 'initiator' ? ['init', 'init'] : ['resp', 'resp'];
  const remote = { remoteStaticKey: fromHex(recording['init_remote_static']!) };
  return startHandshake({
    pattern: 'IK',
    role,
    prologue: fromHex(recording['init_prologue']!),
    staticKeyPair: recorded(`${us}_static`),
    ...(role === 'initiator' ? remote : {}),
    random: { bytes: () => fromHex(recording[`${ephemeral}_ephemeral`]!) },
  });
}

const message = (index: number) => fromHex(recording.messages[index]!.ciphertext);
const payload = (index: number) => fromHex(recording.messages[index]!.payload);

function asInitiator(): Transport {
  const hello = writeMessage(start('initiator'), payload(0));
  expect(toHex(hello.message)).toBe(recording.messages[0]!.ciphertext);
  const read = readMessage(fallBack(hello.state), message(1));
  expect(read.payload).toEqual(payload(1));
  const finish = writeMessage(read.state, payload(2));
  expect(toHex(finish.message)).toBe(recording.messages[2]!.ciphertext);
  return finish.transport!;
}

function asResponder(): Transport {
  const begun = start('responder');
  expect(() => readMessage(begun, message(0))).toThrow(
    expect.objectContaining({ code: 'bad-tag' }),
  );
  const written = writeMessage(fallBack(begun, message(0).slice(0, 32)), payload(1));
  expect(toHex(written.message)).toBe(recording.messages[1]!.ciphertext);
  const read = readMessage(written.state, message(2));
  expect(read.payload).toEqual(payload(2));
  return read.transport!;
}

describe('XXfallback', () => {
  it.each([
    ['initiator', asInitiator],
    ['responder', asResponder],
  ] as const)('is the one that noise-c recorded, as %s', (_role, play) => {
    expect(toHex(play().handshakeHash)).toBe(recording['handshake_hash']);
  });

  it('carries the recorded messages after it, though noise-c swaps the two directions', () => {
    // To noise-c the responder is the initiator from then on (§10.2 leaves Split's order to the pattern's form); to
    // WhatsApp's clients the first cipher stays theirs.
    const { send, receive } = asInitiator();
    const ciphers = [send, receive];
    const opened = [asResponder().receive, asResponder().send];
    for (const [index, { ciphertext }] of recording.messages.slice(3).entries()) {
      const written = encryptFrame(ciphers[index % 2]!, payload(index + 3));
      ciphers[index % 2] = written.cipher;
      expect(toHex(written.ciphertext)).toBe(ciphertext);
      const read = decryptFrame(opened[index % 2]!, fromHex(ciphertext));
      opened[index % 2] = read.cipher;
      expect(read.plaintext).toEqual(payload(index + 3));
    }
  });

  it('tells each whom it spoke with, WhatsApp’s empty first payload or not', () => {
    for (const omitEmptyFirstPayloadHash of [true, false]) {
      const { alice, bob } = startPair('IK', {
        alice: { omitEmptyFirstPayloadHash, remoteStaticKey: malloryStatic.publicKey },
        bob: { omitEmptyFirstPayloadHash },
      });
      const hello = writeMessage(alice, utf8Encode('who I am'));
      const answer = writeMessage(fallBack(bob, hello.message.slice(0, 32)), utf8Encode('chain'));
      const read = readMessage(fallBack(hello.state), answer.message);
      const finish = writeMessage(read.state, utf8Encode('who I am'));
      const end = readMessage(answer.state, finish.message);
      expect(end.transport?.handshakeHash).toEqual(finish.transport?.handshakeHash);
      expect(finish.transport?.remoteStaticKey).toEqual(bob.options.staticKeyPair.publicKey);
      expect(end.transport?.remoteStaticKey).toEqual(alice.options.staticKeyPair.publicKey);
    }
  });

  it('is entered only from an IK whose first message is written, or not yet read', () => {
    const wrong = expect.objectContaining({ code: 'wrong-turn' });
    const { alice, bob } = startPair('IK');
    expect(() => fallBack(alice)).toThrow(wrong);
    expect(() => fallBack(startPair('XX').bob, new Uint8Array(32))).toThrow(wrong);
    const hello = writeMessage(alice, utf8Encode('x'));
    const { state } = readMessage(bob, hello.message);
    expect(() => fallBack(state, new Uint8Array(32))).toThrow(wrong);
    expect(() => fallBack(fallBack(hello.state))).toThrow(wrong);
    expect(() => fallBack(bob)).toThrow(expect.objectContaining({ code: 'bad-key' }));
    expect(() => fallBack(bob, new Uint8Array(31))).toThrow(
      expect.objectContaining({ code: 'bad-key' }),
    );
  });

  it('does not open for whoever changes a byte of it', () => {
    const { alice, bob } = startPair('IK', { alice: { remoteStaticKey: malloryStatic.publicKey } });
    const hello = writeMessage(alice, utf8Encode('x'));
    const answer = writeMessage(fallBack(bob, hello.message.slice(0, 32)), utf8Encode('chain'));
    const fallen = fallBack(hello.state);
    for (let at = 0; at < answer.message.length; at++) {
      const changed = answer.message.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => readMessage(fallen, changed)).toThrow(NoiseError);
    }
  });
});
