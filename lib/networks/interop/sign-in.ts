/**
 * Signing in at the provider, so that a worker that dies under it loses nothing that the browser has given: verifier,
 * state and key pair are on disk before the window opens, the redirect before its code is traded, the tokens before
 * they are used. Asked again, it goes on where it stood. Must not know what the tokens are for.
 * @module
 */
import { hasCode, toBase64Url, type Random, type SignInWindow } from '@/lib/base';
import { generateKeyPair, type KeyPair } from '@/lib/crypto';
import type { SealedNote } from '../contract';
import { SIGN_IN_LIFE } from './consts';
import { InteropError } from './errors';
import type { HttpMeans } from './http';
import { nonceOf } from './id-token';
import {
  authorizationUrl,
  exchangeCode,
  type CodeRequest,
  type OpenIdProvider,
  type TokenAnswer,
} from './openid';
import { decodeFlow, encodeFlow, type SignInFlow } from './sign-in-flow';

export type SignInRequest = {
  readonly provider: OpenIdProvider;
  readonly clientId: string;
  /** of an account that stands; a new one where absent */
  readonly noiseKeyPair?: KeyPair;
};

export type SignInMeans = HttpMeans & {
  readonly random: Random;
  readonly signIn: SignInWindow;
  readonly note: SealedNote;
};

export type SignedIn = {
  /** the nonce of the tokens is this key's */
  readonly noiseKeyPair: KeyPair;
  readonly nonce: string;
  /** the token's issuer, audience and nonce have been checked; its subject has not */
  readonly answer: TokenAnswer;
};

/**
 * Shows the provider's page, or goes on where an earlier call was cut off. The note is left for the caller to clear in
 * the commit that makes the tokens an account's, or by `settleNote`.
 * @throws InteropError 'sign-in-cancelled' | 'sign-in-refused' | 'token-refused' | 'token-outdated' |
 * 'provider-unreachable' | 'not-a-provider'; whatever the note threw
 */
export async function signIn(request: SignInRequest, means: SignInMeans): Promise<SignedIn> {
  const kept = await keptFlow(request, means);
  if (kept?.answer !== undefined) return signedIn(kept, kept.answer);
  if (kept?.redirect !== undefined)
    try {
      return await trade(kept, kept.redirect, request, means);
    } catch (error) {
      // Its code may have been traded by the worker that died, or be too old: then once more from the window.
      if (!hasCode(error, 'sign-in-refused')) throw error;
    }
  const flow: SignInFlow = {
    startedAt: means.clock.now(),
    issuer: request.provider.issuer,
    clientId: request.clientId,
    noiseKeyPair: request.noiseKeyPair ?? kept?.noiseKeyPair ?? generateKeyPair(means.random),
    state: toBase64Url(means.random.bytes(16)),
    verifier: toBase64Url(means.random.bytes(32)),
  };
  await means.note.write(encodeFlow(flow));
  const url = await authorizationUrl(codeRequest(flow, request, means));
  const redirect = await openWindow(url, means);
  await means.note.write(encodeFlow({ ...flow, redirect }));
  return trade(flow, redirect, request, means);
}

/** Ends worth another call, which then goes on from the note: everything else begins anew. */
const WORTH_KEEPING = ['provider-unreachable', 'unreachable', 'closed'] as const;

/** Clears the note after a failure, unless asking again can go on from it. */
export async function settleNote(note: SealedNote, failure: unknown): Promise<void> {
  const isKept = WORTH_KEEPING.some((code) => hasCode(failure, code));
  if (!isKept) await note.write(undefined);
}

async function keptFlow(
  { provider, clientId, noiseKeyPair }: SignInRequest,
  { note, clock }: SignInMeans,
): Promise<SignInFlow | undefined> {
  const bytes = await note.read();
  const flow = bytes === undefined ? undefined : decodeFlow(bytes);
  if (flow === undefined) return undefined;
  const age = clock.now() - flow.startedAt;
  const isSame = flow.issuer === provider.issuer && flow.clientId === clientId;
  const isOurKey =
    noiseKeyPair === undefined ||
    nonceOf(noiseKeyPair.publicKey) === nonceOf(flow.noiseKeyPair.publicKey);
  return isSame && isOurKey && age >= 0 && age < SIGN_IN_LIFE ? flow : undefined;
}

async function trade(
  flow: SignInFlow,
  redirect: string,
  request: SignInRequest,
  means: SignInMeans,
): Promise<SignedIn> {
  const answer = await exchangeCode(redirect, codeRequest(flow, request, means), means);
  await means.note.write(encodeFlow({ ...flow, redirect, answer }));
  return signedIn(flow, answer);
}

function codeRequest(
  { state, verifier, noiseKeyPair }: SignInFlow,
  { provider, clientId }: SignInRequest,
  { signIn: window }: SignInMeans,
): CodeRequest {
  const nonce = nonceOf(noiseKeyPair.publicKey);
  return { provider, clientId, redirectUrl: window.redirectUrl(), nonce, state, verifier };
}

function signedIn({ noiseKeyPair }: SignInFlow, answer: TokenAnswer): SignedIn {
  return { noiseKeyPair, nonce: nonceOf(noiseKeyPair.publicKey), answer };
}

async function openWindow(url: string, { signIn: window, signal }: SignInMeans): Promise<string> {
  try {
    return await window.open(url);
  } catch (cause) {
    if (signal?.aborted === true) throw new InteropError('closed', undefined, { cause });
    throw new InteropError('sign-in-cancelled', undefined, { cause });
  }
}
