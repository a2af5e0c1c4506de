/**
 * Asking a sender again at the person's wish: a retry receipt with fresh keys of ours, beyond the
 * ones that were sent by themselves. The sender answers while it still has the message.
 * @module
 */
import { NetworkError, type UnreadableMessage, type Work } from '../contract';
import type { ReplyLine } from './inbound';
import type { OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import { askWithKeys } from './retry';
import { peerRows } from './sessions';
import { PREKEYS_ROW } from './state-keys';
import { Step } from './step';
import { outcomeOf } from './work';

export type AskAgainMeans = Pick<OutboundMeans, 'scopeOver'> & {
  /** the live line, where there is one */
  readonly line: () => ReplyLine | undefined;
};

export function askAgainWork(means: AskAgainMeans, message: UnreadableMessage): Work {
  const { senderDevice: device, remoteId: id, sentAt } = message;
  return {
    plan: () => [...peerRows(device), PREKEYS_ROW],
    perform: async (state) => {
      const line = means.line();
      if (line === undefined) throw new NetworkError('offline');
      const overlay = new Overlay(state);
      const step = new Step(overlay);
      const scope = await means.scopeOver(step.overlay);
      askWithKeys(scope, step, { id, device, t: String(Math.floor(sentAt / 1_000)) });
      return outcomeOf({
        writes: step.overlay.writes(),
        announce: () => {
          for (const reply of step.replies) line.send(reply);
        },
      });
    },
  };
}
