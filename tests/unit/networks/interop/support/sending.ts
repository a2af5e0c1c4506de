/**
 * Sending as the inbox does it: the work, then the line.
 * @module
 */
import { childOf, type StanzaNode } from '@/lib/codec';
import type { NetworkAccount } from '@/lib/networks/contract';
import type { World } from './world';

export async function send(world: World, account: NetworkAccount, text: string, remoteId?: string) {
  const id = remoteId ?? account.newRemoteId();
  const outcome = await world.host.run(
    account.send({
      peer: world.anna.address,
      remoteId: id,
      content: { kind: 'text', text },
      sentAt: world.clock.now(),
    }),
  );
  if (outcome.wire !== undefined) account.transmit(outcome.wire);
  return { id, ...outcome };
}

/** Messages that the gatekeeper has got. */
export function sentMessages(world: World): StanzaNode[] {
  return world.gatekeeper.got('message');
}

/** How often the client has asked for somebody's keys. */
export function bundleFetches(world: World): number {
  const asked = world.gatekeeper.got('iq', { xmlns: 'encrypt' });
  return asked.filter((iq) => childOf(iq, 'key') !== undefined).length;
}
