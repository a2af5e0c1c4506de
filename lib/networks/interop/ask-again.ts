/**
 * Asking a sender again at the person's wish: a retry receipt with fresh keys of ours, beyond the ones that were sent
 * by themselves, after what the cause asks for. The sender answers while it still has the message.
 * @module
 */
import type { NetworkRepair } from '@/lib/model';
import { NetworkError, type UnreadableMessage, type Work } from '../contract';
import { SESSION_RECREATION_INTERVAL } from './consts';
import { isGroup } from './group-stanzas';
import type { ReplyLine } from './inbound';
import { beginFromServer, type OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import { senderOf } from './peers';
import { askWithKeys } from './retry';
import { peerRows, readPeerLog, writePeerLog, type SessionScope } from './sessions';
import { PREKEYS_ROW } from './state-keys';
import { Step } from './step';
import { outcomeOf } from './work';

export type AskAgainMeans = Pick<OutboundMeans, 'scopeOver' | 'asker'> & {
  /** the live line, where there is one */
  readonly line: () => ReplyLine | undefined;
};

export function askAgainWork(
  means: AskAgainMeans,
  message: UnreadableMessage,
  repair: NetworkRepair,
): Work {
  const { senderDevice: device, remoteId: id, sentAt, peer } = message;
  const chat = senderOf(peer);
  const group = chat !== undefined && isGroup(chat.jid) ? peer : undefined;
  return {
    plan: () => [...peerRows(device), PREKEYS_ROW],
    perform: async (state) => {
      const line = means.line();
      if (line === undefined) throw new NetworkError('offline');
      const overlay = new Overlay(state);
      const step = new Step(overlay);
      const scope = await means.scopeOver(step.overlay);
      if (repair !== 'ask-again') await renew(means, scope, device, repair);
      askWithKeys(scope, step, { id, device, group, t: String(Math.floor(sentAt / 1_000)) });
      return outcomeOf({
        writes: step.overlay.writes(),
        announce: () => {
          for (const reply of step.replies) line.send(reply);
        },
      });
    },
  };
}

/**
 * A new session from the server's keys in front of what is held, so that what we write next can be read as well. Not
 * more than once an hour: each takes one of the contact's one-time keys. Keys that are not to be had leave the asking,
 * unless it is about them.
 * @throws NetworkError 'refused' where the keys were to be proven, and do not prove to be the sender's
 */
async function renew(
  means: AskAgainMeans,
  scope: SessionScope,
  device: string,
  repair: NetworkRepair,
): Promise<void> {
  const log = readPeerLog(scope.overlay, device);
  if (scope.now - log.recreatedAt < SESSION_RECREATION_INTERVAL) return;
  const failure = await beginFromServer(means, scope, device);
  if (failure === undefined) {
    const now = readPeerLog(scope.overlay, device);
    writePeerLog(scope.overlay, device, { ...now, recreatedAt: scope.now, renew: false });
  } else if (repair === 'refetch-keys') {
    throw new NetworkError('refused', failure);
  }
}
