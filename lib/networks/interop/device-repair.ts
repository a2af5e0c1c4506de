/**
 * A message that missed a device: by the hash in its acknowledgement the server counts others than we did, so the list
 * is asked for again, and whoever was missed is sent the message alone. Must not know batches.
 * @module
 */
import type { StanzaInput } from '@/lib/codec';
import type { PeerAddress } from '@/lib/model';
import type { NetworkHost, StateView, Work } from '../contract';
import { deviceRows, devicesOf } from './devices';
import { hashOf, sealForAll } from './direct-outbound';
import type { ReplyLine } from './inbound';
import { messageStanza, type OutboundMeans } from './outbound';
import { Overlay } from './overlay';
import { decodeSent, groupRowOf } from './sent-rows';
import { peerRows } from './sessions';
import { ACCOUNT_ROW, devicesRow, sentRow } from './state-keys';
import { outcomeOf } from './work';

type Means = OutboundMeans & {
  /** the live line, where there is one */
  readonly line: () => ReplyLine | undefined;
};

type Missed = { readonly peer: PeerAddress; readonly id: string };

/** Never rejects: what cannot be mended now is asked for by whoever missed it, once they hear of it. */
export async function repairDevices(
  host: Pick<NetworkHost, 'submit' | 'log'>,
  means: Means,
  missed: Missed,
): Promise<void> {
  try {
    await host.submit(repairWork(means, missed));
  } catch (error) {
    host.log.warn('devices-not-repaired', error);
  }
}

function repairWork(means: Means, { peer, id }: Missed): Work {
  return {
    plan: () => [...peerRows(peer), devicesRow(peer), ACCOUNT_ROW, sentRow(id)],
    planFurther: (state) => deviceRows(state, peer),
    perform: async (state: StateView) => {
      const overlay = new Overlay(state);
      const scope = await means.scopeOver(overlay);
      const { devices, events } = await devicesOf(means, scope, peer, 'anew');
      const bytes = overlay.read(sentRow(id));
      const sent = bytes && decodeSent(bytes);
      if (sent?.peer !== peer) return outcomeOf({ writes: overlay.writes(), events });
      const { plaintext, audience = [], waiting = [] } = sent;
      const without = devices.filter((device) => !audience.includes(device));
      const sealed = await sealForAll(means, scope, { devices: without, plaintext });
      const copies = 'failure' in sealed ? [] : sealed.copies;
      const reached = copies.map(({ device }) => device);
      const now = {
        audience: [...audience, ...reached],
        waiting: [...waiting, ...reached],
        hash: hashOf(overlay, devices),
        settled: true,
      };
      overlay.write(sentRow(id), groupRowOf({ ...sent, ...now }));
      const content = means.profile.readContent(plaintext);
      const stanzas: StanzaInput[] = copies.map(({ device, message }) =>
        messageStanza({ to: device, id, content }, means.profile.encVersion, message),
      );
      return outcomeOf({
        writes: overlay.writes(),
        events,
        spent: 'failure' in sealed ? [] : sealed.spent,
        announce: () => stanzas.forEach((stanza) => void means.line()?.send(stanza)),
      });
    },
  };
}
