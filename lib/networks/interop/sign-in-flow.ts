/**
 * A sign-in under way, as one sealed row: what must be there before the window opens, the redirect once it is back, the
 * tokens once they are traded. A worker that dies anywhere between finds it again. Versioned protobuf of our own.
 * Must not know what is done with it.
 * @module
 */
import { defineMessage, field } from '@/lib/codec';
import type { KeyPair } from '@/lib/crypto';
import type { TokenAnswer } from './openid';

export type SignInFlow = {
  /** ms since 1970 */
  readonly startedAt: number;
  readonly issuer: string;
  readonly clientId: string;
  /** the nonce of the flow is this key's (see `nonceOf`) */
  readonly noiseKeyPair: KeyPair;
  readonly state: string;
  readonly verifier: string;
  /** where the sign-in window came back to */
  readonly redirect?: string;
  readonly answer?: TokenAnswer;
};

const VERSION = 1;

const FlowRow = defineMessage({
  version: field.uint32(1),
  startedAt: field.uint64(2),
  issuer: field.string(3),
  clientId: field.string(4),
  noisePrivateKey: field.bytes(5),
  noisePublicKey: field.bytes(6),
  state: field.string(7),
  verifier: field.string(8),
  redirect: field.string(9),
  idToken: field.string(10),
  refreshToken: field.string(11),
});

export function encodeFlow({ noiseKeyPair, answer, ...flow }: SignInFlow): Uint8Array {
  return FlowRow.encode({
    ...flow,
    version: VERSION,
    noisePrivateKey: noiseKeyPair.privateKey,
    noisePublicKey: noiseKeyPair.publicKey,
    ...answer,
  });
}

/** @returns undefined for what is no flow of this version: it is then as if there were none */
export function decodeFlow(bytes: Uint8Array): SignInFlow | undefined {
  const row = readRow(bytes);
  if (row?.version !== VERSION) return undefined;
  const { startedAt, issuer, clientId, state, verifier, redirect, idToken, refreshToken } = row;
  const { noisePrivateKey: privateKey, noisePublicKey: publicKey } = row;
  if (startedAt === undefined || issuer === undefined || clientId === undefined) return undefined;
  if (state === undefined || verifier === undefined) return undefined;
  if (privateKey?.length !== 32 || publicKey?.length !== 32) return undefined;
  return {
    startedAt,
    issuer,
    clientId,
    state,
    verifier,
    noiseKeyPair: {
      privateKey: Uint8Array.from(privateKey),
      publicKey: Uint8Array.from(publicKey),
    },
    ...(redirect === undefined ? {} : { redirect }),
    ...(idToken === undefined
      ? {}
      : { answer: { idToken, ...(refreshToken === undefined ? {} : { refreshToken }) } }),
  };
}

function readRow(bytes: Uint8Array): ReturnType<typeof FlowRow.decode> | undefined {
  try {
    return FlowRow.decode(bytes);
  } catch {
    return undefined;
  }
}
