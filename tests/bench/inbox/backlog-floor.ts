/**
 * What a backlog must cost whoever receives it, each part by the fastest that the browser has: frames opened by
 * WebCrypto, messages by the fastest foreign engine, and the very rows that ours left, sealed already, in one bulk
 * write with the same indexes. Runs inside Chromium.
 * @module
 */
import { utf8Encode } from '@/lib/base';
import { openDatabase, type Database } from '@/lib/store';
import { createBridgePeer } from '../../oracles/signal-bridge';
import type { PeerMessage, SignalPeer } from '../../oracles/signal-peer';

/** Frames in flight at once: enough to keep WebCrypto's threads busy. */
const FRAMES_AT_ONCE = 200;

export type FloorTimes = {
  readonly frames: number;
  readonly messages: number;
  readonly write: number;
};

export type FloorInput = {
  /** stanzas as they are on the line, decrypted */
  readonly plaintexts: readonly Uint8Array[];
  /** of each message: whose it is, and its text */
  readonly messages: readonly { readonly contact: number; readonly text: string }[];
  readonly contacts: number;
  /** where the rows lie that ours has written */
  readonly written: Database;
};

export async function floorOf(input: FloorInput): Promise<FloorTimes> {
  return {
    frames: await openFrames(input.plaintexts),
    messages: await openMessages(input),
    write: await writeRows(input.written),
  };
}

async function openFrames(plaintexts: readonly Uint8Array[]): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const counter = (index: number): AesGcmParams => {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(8, index);
    return { name: 'AES-GCM', iv };
  };
  const frames: ArrayBuffer[] = [];
  for (const [index, plaintext] of plaintexts.entries())
    frames.push(await crypto.subtle.encrypt(counter(index), key, Uint8Array.from(plaintext)));
  const started = performance.now();
  for (let from = 0; from < frames.length; from += FRAMES_AT_ONCE)
    await Promise.all(
      frames
        .slice(from, from + FRAMES_AT_ONCE)
        .map((frame, index) => crypto.subtle.decrypt(counter(from + index), key, frame)),
    );
  return performance.now() - started;
}

async function openMessages({ contacts, messages }: FloorInput): Promise<number> {
  const pairs = await Promise.all(Array.from({ length: contacts }, acquainted));
  const sent: { readonly bob: SignalPeer; readonly message: PeerMessage }[] = [];
  for (const { contact, text } of messages) {
    const pair = pairs[contact];
    if (pair === undefined) throw new Error('no such contact');
    sent.push({ bob: pair.bob, message: await pair.alice.encrypt(utf8Encode(text)) });
  }
  const started = performance.now();
  for (const { bob, message } of sent) await bob.decrypt(message);
  return performance.now() - started;
}

/** Two devices with a session that both have answered in. */
async function acquainted(): Promise<{ readonly alice: SignalPeer; readonly bob: SignalPeer }> {
  const [alice, bob] = [createBridgePeer(), createBridgePeer()];
  await alice.publish(true);
  await alice.start(await bob.publish(true));
  await bob.decrypt(await alice.encrypt(utf8Encode('hello')));
  await alice.decrypt(await bob.encrypt(utf8Encode('hello yourself')));
  return { alice, bob };
}

async function writeRows(written: Database): Promise<number> {
  const messages = await written.messages.toArray();
  const chats = await written.chats.toArray();
  const state = await written.state.toArray();
  const bare = openDatabase({ name: `floor-${String(Math.random())}` });
  await bare.dexie.open();
  const started = performance.now();
  await bare.dexie.transaction('rw', [bare.messages, bare.chats, bare.state], async () => {
    await bare.messages.bulkPut(messages);
    await bare.chats.bulkPut(chats);
    await bare.state.bulkPut(state);
  });
  const took = performance.now() - started;
  await bare.dexie.delete();
  return took;
}
