/**
 * The handshake patterns as tables (Noise §7.5): for each message the tokens in their order. Even
 * messages are the initiator's. Knows no keys.
 * @module
 */

/** What a handshake can begin with. */
export type HandshakePattern = 'XX' | 'IK';
/** XXfallback is what an IK turns into whose responder has another key (Noise §10). */
export type RunningPattern = HandshakePattern | 'XXfallback';
export type HandshakeRole = 'initiator' | 'responder';
export type Token = 'e' | 's' | 'ee' | 'es' | 'se' | 'ss';

type PatternTable = {
  /** the protocol name (Noise §8) */
  readonly protocolName: string;
  /** whether the initiator knows the responder's static key beforehand (`<- s ...`) */
  readonly responderStaticIsKnown: boolean;
  readonly messages: readonly (readonly Token[])[];
};

export const PATTERNS: Readonly<Record<RunningPattern, PatternTable>> = {
  XX: {
    protocolName: 'Noise_XX_25519_AESGCM_SHA256',
    responderStaticIsKnown: false,
    messages: [['e'], ['e', 'ee', 's', 'es'], ['s', 'se']],
  },
  IK: {
    protocolName: 'Noise_IK_25519_AESGCM_SHA256',
    responderStaticIsKnown: true,
    messages: [
      ['e', 'es', 's', 'ss'],
      ['e', 'ee', 'se'],
    ],
  },
  XXfallback: {
    protocolName: 'Noise_XXfallback_25519_AESGCM_SHA256',
    responderStaticIsKnown: false,
    // The first is what is left of the IK's: its `e`, known to both before anything is written.
    messages: [['e'], ['e', 'ee', 's', 'es'], ['s', 'se']],
  },
};
