/**
 * The contenders of the Signal rows. Every session goes through its stored bytes on every operation, ours as theirs.
 * @module
 */
import { nobleDiffieHellman, webCryptoDiffieHellman } from '@/lib/crypto';
import { createLibsignalPeer } from '../../oracles/signal';
import { createBridgePeer } from '../../oracles/signal-bridge';
import { createClientPeer } from '../../oracles/signal-client';
import { createPortPeer } from '../../oracles/signal-port';
import { createOurPeer } from './ours';
import { contender, OURS, PORT, type Contender } from './scenarios';

/** Ours first, with WebCrypto's X25519 where the platform has it; then the foreign ones by package name. */
export async function contenders(): Promise<readonly [Contender, ...Contender[]]> {
  const dh = (await webCryptoDiffieHellman()) ?? nobleDiffieHellman;
  return [
    contender(OURS, () => createOurPeer(dh)),
    contender('whatsapp-rust-bridge', createBridgePeer),
    contender('libsignal', () => createLibsignalPeer({ throughBytes: true })),
    contender('@signalapp/libsignal-client', createClientPeer),
    contender(PORT, createPortPeer),
  ];
}
