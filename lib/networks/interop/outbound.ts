/**
 * What all sending shares: finding or starting a session, encrypting in it, the stanza that one copy leaves in. Must not
 * know lines beyond asking for keys.
 * @module
 */
import type { StanzaInput } from '@/lib/codec';
import type { PeerAddress, SendFailure } from '@/lib/model';
import { SignalError, type OutgoingMessage } from '@/lib/protocol/signal';
import { NetworkError, type NetworkEvent, type Outcome, type Outgoing } from '../contract';
import { isArchived, renewed } from './archive';
import { fetchBundle, type Asker } from './bundles';
import { MAX_TEXT_LENGTH } from './consts';
import { outsideOf, textsOf } from './outgoing-content';
import type { Overlay } from './overlay';
import type { InteropProfile } from './profile';
import { beginSession, encryptFor, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { outcomeOf } from './work';

export type OutboundMeans = {
  readonly profile: InteropProfile;
  /** the live line, where there is one */
  readonly asker: () => Asker | undefined;
  readonly scopeOver: (overlay: Overlay) => Promise<SessionScope>;
  /** as `NetworkHost.mayTell` */
  readonly mayTell: (peer: PeerAddress) => boolean;
};

/** `<message to id type [edit]><enc v type [mediatype] [count] [decrypt-fail]/></message>` */
export function messageStanza(
  envelope: {
    readonly to: string;
    /** in a group: the one device that it is for */
    readonly participant?: string | undefined;
    readonly id: string;
    /** what is inside */
    readonly content: Parameters<typeof outsideOf>[0];
    readonly count?: number;
  },
  encVersion: string,
  { kind, bytes }: OutgoingMessage,
): StanzaInput {
  const { to, id, count, participant } = envelope;
  const { type, edit, decryptFail, mediaType } = outsideOf(envelope.content);
  const enc = {
    tag: 'enc',
    attrs: {
      v: encVersion,
      type: kind === 'prekey' ? 'pkmsg' : 'msg',
      mediatype: mediaType,
      count: count === undefined ? undefined : String(count),
      'decrypt-fail': decryptFail,
    },
    content: bytes,
  };
  return { tag: 'message', attrs: { to, participant, id, type, edit }, content: [enc] };
}

/** Why a text cannot be sent to anybody. */
export function textFailure(content: Outgoing['content']): SendFailure | undefined {
  const texts = textsOf(content);
  if (!texts.every((text) => text.isWellFormed())) return 'refused';
  return texts.some((text) => text.length > MAX_TEXT_LENGTH) ? 'too-long' : undefined;
}

type Sealed = Awaited<ReturnType<typeof encryptFor>>;

/** Writes in the session there is, or in a new one where there is none to write in. */
export async function encryptOrBegin(
  means: OutboundMeans,
  scope: SessionScope,
  { device, plaintext }: { readonly device: string; readonly plaintext: Uint8Array },
): Promise<Sealed | SendFailure> {
  const log = readPeerLog(scope.overlay, device);
  const mayContinue = !log.renew && !isArchived(scope.overlay, log);
  if (mayContinue) {
    try {
      return await encryptFor(scope, device, plaintext);
    } catch (error) {
      if (!isSessionOver(error)) throw error;
    }
  }
  const failure = await beginFromServer(means, scope, device);
  if (failure !== undefined) return failure;
  if (!mayContinue) {
    const begun = readPeerLog(scope.overlay, device);
    writePeerLog(scope.overlay, device, renewed(scope.overlay, begun));
  }
  return encryptFor(scope, device, plaintext);
}

/**
 * A new session from the bundle that the server has.
 * @returns why there is none; undefined where there is
 * @throws NetworkError 'offline' | 'timeout' | 'refused'
 */
export async function beginFromServer(
  means: Pick<OutboundMeans, 'asker'>,
  scope: SessionScope,
  device: string,
): Promise<SendFailure | undefined> {
  const asker = means.asker();
  if (asker === undefined) throw new NetworkError('offline');
  const fetched = await fetchBundle(asker, device);
  if (fetched.kind === 'failed') return fetched.failure;
  try {
    await beginSession(scope, device, fetched.bundle);
    return undefined;
  } catch (error) {
    if (!(error instanceof SignalError)) throw error;
    scope.log.warn('bundle-refused', error);
    return 'bad-keys';
  }
}

function isSessionOver(error: unknown): boolean {
  if (!(error instanceof SignalError)) return false;
  return (
    error.code === 'no-session' ||
    error.code === 'stale-session' ||
    error.code === 'chain-exhausted'
  );
}

/** @param events what else there is to tell */
export function failedOutcome(
  remoteId: string,
  failure: SendFailure,
  events: readonly NetworkEvent[] = [],
): Outcome {
  return outcomeOf({ events: [...events, { kind: 'send-failed', remoteId, failure }] });
}
