import type { Account } from '@/lib/model';
import { waitingItem, watchLateness } from '@/lib/view/waiting';
import { describe, expect, it } from 'vitest';
import { NOW, fakeSurroundings, words } from './fake-surroundings';
import { account, incoming, outgoing } from './rows';

const OFFLINE = { kind: 'waiting', problem: 'unreachable', lastOnline: NOW - 60_000 } as const;

function waits(connection: Account['connection'], age: number) {
  const message = outgoing(1, { status: 'sending', sentAt: NOW - age });
  return waitingItem(message, { account: account({ connection }), now: NOW, words });
}

describe('a message that has not left', () => {
  it('says what it waits for, and can be taken back', () => {
    expect(waits(OFFLINE, 10_000)).toEqual({
      sentence: 'Waits for a connection to WhatsApp, and goes by itself.',
      canTakeBack: true,
    });
    expect(waits({ kind: 'stopped', problem: 'delisted' }, 0)?.sentence).toBe(
      'Waits until WhatsApp is on again.',
    );
    expect(waits({ kind: 'online', since: NOW }, 10_000)?.sentence).toMatch(/not confirmed/);
  });

  it('says nothing in its first moments, nor once it has left', () => {
    expect(waits(OFFLINE, 1_000)).toBeUndefined();
    const context = { account: account({ connection: OFFLINE }), now: NOW, words };
    const at = NOW - 60_000;
    for (const status of ['sent', 'delivered', 'read', 'failed'] as const)
      expect(waitingItem(outgoing(1, { status, sentAt: at }), context)).toBeUndefined();
    expect(waitingItem(incoming(1), context)).toBeUndefined();
    const gone = outgoing(1, { status: 'sending', sentAt: at, body: { kind: 'deleted' } });
    expect(waitingItem(gone, context)).toBeUndefined();
  });

  it('is spoken of as soon as it is late, by itself', () => {
    const { clock } = fakeSurroundings(true);
    const message = outgoing(1, { status: 'sending', sentAt: clock.now() });
    const { now, dispose } = watchLateness(clock, () => [message]);
    const seen: number[] = [];
    const stop = now.subscribe((at) => seen.push(at - message.sentAt));
    clock.pass(7_000);
    expect(seen).toEqual([0]);
    clock.pass(2_000);
    expect(seen).toHaveLength(2);
    expect(seen[1]).toBeGreaterThanOrEqual(8_000);
    clock.pass(60_000);
    expect(seen).toHaveLength(2);
    stop();
    dispose();
  });
});
