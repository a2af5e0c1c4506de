/**
 * The half of the ping-pong bench that runs inside Chromium: ours and the TypeScript port, the only foreign
 * engine that runs in a browser without Node or wasm.
 * @module
 */
import { nobleDiffieHellman, webCryptoDiffieHellman } from '@/lib/crypto';
import { createPortPeer } from '../../oracles/signal-port';
import { createOurPeer } from './ours';
import { contender, OURS, pingPong, PORT } from './scenarios';

export type PingPongSpeeds = { readonly ours: number; readonly theirs: number };

/** One round of each, in messages per second. */
async function pingPongRound(): Promise<PingPongSpeeds> {
  const dh = (await webCryptoDiffieHellman()) ?? nobleDiffieHellman;
  const ours = await pingPong(contender(OURS, () => createOurPeer(dh)));
  return { ours, theirs: await pingPong(contender(PORT, createPortPeer)) };
}

Object.assign(globalThis, { pingPongRound });
