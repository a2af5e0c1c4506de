/**
 * The handshake of a line, seen from the client: Noise XX with a server that is not known yet, IK with one whose key was
 * certified before and still is, and XXfallback where that one has another key by now. WhatsApp's dialect: the intro
 * header as prologue, no MixHash of XX's empty first payload. Must not know sockets, frames or stanzas.
 * @module
 */
import type { Random } from '@/lib/base';
import { HandshakeMessage, INTRO_HEADER } from '@/lib/codec';
import type { KeyPair } from '@/lib/crypto';
import {
  fallBack,
  joinMessageParts,
  readMessage,
  splitMessageParts,
  startHandshake,
  verifyCertificateChain,
  writeMessage,
  type HandshakePattern,
  type HandshakeState,
  type Transport,
} from '@/lib/protocol/noise';
import { InteropError } from './errors';

/** A server's key as its certificates named it. */
export type KnownServer = {
  /** 32 bytes */
  readonly key: Uint8Array;
  /** seconds since 1970: its certificates are good up to then */
  readonly validUntil: number;
};

export type HandshakeTarget = {
  /** 32 bytes */
  readonly rootKey: Uint8Array;
  readonly noiseKeyPair: KeyPair;
  /** who we are: read only by a server whose certificates hold, or held when its key was kept */
  readonly payload: Uint8Array;
  readonly knownServer?: KnownServer | undefined;
};

/** After our first message. */
export type Greeting = {
  readonly pattern: HandshakePattern;
  readonly state: HandshakeState;
  /** a HandshakeMessage */
  readonly hello: Uint8Array;
};

export type Greeted = {
  readonly transport: Transport;
  readonly server: KnownServer;
  /** a HandshakeMessage that the server waits for; absent where it knows already who we are */
  readonly finish?: Uint8Array;
};

const EMPTY = new Uint8Array(0);

/** @param nowSeconds seconds since 1970 */
export function greet(
  { noiseKeyPair, payload, knownServer }: HandshakeTarget,
  random: Random,
  nowSeconds: number,
): Greeting {
  const isKnown = knownServer !== undefined && nowSeconds <= knownServer.validUntil;
  const pattern = isKnown ? 'IK' : 'XX';
  const begun = startHandshake({
    pattern,
    role: 'initiator',
    prologue: INTRO_HEADER,
    staticKeyPair: noiseKeyPair,
    ...(isKnown ? { remoteStaticKey: knownServer.key } : {}),
    random,
    omitEmptyFirstPayloadHash: true,
  });
  const { state, message } = writeMessage(begun, isKnown ? payload : EMPTY);
  const { payload: sealed, ...keys } = splitMessageParts({ pattern, index: 0 }, message);
  const clientHello = isKnown ? { ...keys, payload: sealed } : keys;
  return { pattern, state, hello: HandshakeMessage.encode({ clientHello }) };
}

/**
 * @param answer the server's HandshakeMessage
 * @throws InteropError 'handshake-failed'; NoiseError, those of the certificates among them; CodecError
 */
export function readAnswer(
  { pattern, state }: Greeting,
  answer: Uint8Array,
  target: HandshakeTarget,
  nowSeconds: number,
): Greeted {
  const { serverHello } = HandshakeMessage.decode(answer);
  if (serverHello === undefined) throw new InteropError('handshake-failed', 'no ServerHello');
  const hasKey = (serverHello.static?.length ?? 0) > 0;
  if (pattern === 'XX') return finishFull('XX', state, serverHello, { target, nowSeconds });
  if (hasKey) return finishFull('XXfallback', fallBack(state), serverHello, { target, nowSeconds });
  return finishResumed(state, serverHello, { target, nowSeconds });
}

type ServerHello = NonNullable<HandshakeMessage['serverHello']>;
type Judging = { readonly target: HandshakeTarget; readonly nowSeconds: number };

/** Who we are leaves only once the server's certificates have held. */
function finishFull(
  pattern: 'XX' | 'XXfallback',
  state: HandshakeState,
  serverHello: ServerHello,
  { target, nowSeconds }: Judging,
): Greeted {
  const read = readMessage(state, joinMessageParts({ pattern, index: 1 }, serverHello));
  const { message, transport } = writeMessage(read.state, target.payload);
  if (transport === undefined) throw new InteropError('handshake-failed', 'unfinished');
  const server = certified(read.payload, transport, { target, nowSeconds });
  const { payload, ...keys } = splitMessageParts({ pattern, index: 2 }, message);
  const clientFinish = { ...keys, payload };
  return { transport, server, finish: HandshakeMessage.encode({ clientFinish }) };
}

/** Only who holds the key that was certified can have answered. What it shows anew must hold as well. */
function finishResumed(
  state: HandshakeState,
  { ephemeral, payload }: ServerHello,
  judging: Judging,
): Greeted {
  const read = readMessage(
    state,
    joinMessageParts({ pattern: 'IK', index: 1 }, { ephemeral, payload }),
  );
  const { transport } = read;
  const { knownServer } = judging.target;
  if (transport === undefined || knownServer === undefined)
    throw new InteropError('handshake-failed', 'unfinished');
  const isShown = read.payload.length > 0;
  return { transport, server: isShown ? certified(read.payload, transport, judging) : knownServer };
}

function certified(
  chainBytes: Uint8Array,
  { remoteStaticKey }: Transport,
  { target, nowSeconds }: Judging,
): KnownServer {
  const { validUntil } = verifyCertificateChain({
    chainBytes,
    serverStaticKey: remoteStaticKey,
    rootKey: target.rootKey,
    nowSeconds,
  });
  return { key: remoteStaticKey, validUntil };
}
