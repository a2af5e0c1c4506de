/**
 * A contact's devices at the edges: signatures by foreign code that hold or do not, lists that no server should send,
 * and receipts for what went to somebody else.
 */
import { describe, expect, it } from 'vitest';
import type { StanzaNode } from '@/lib/codec';
import { childOf } from '@/lib/codec';

import { vouchingKey } from '../../../../lib/networks/interop/device-identity';
import { readDeviceList } from '../../../../lib/networks/interop/device-stanzas';
import { BridgeSignal } from '../../../oracles/bridge';
import { signForeignDevice } from '../../../oracles/device-identity';
import { until } from './support/clock';
import { send, sentMessages } from './support/sending';
import { World } from './support/world';

describe('a device identity', () => {
  const phone = new BridgeSignal();
  const laptop = new BridgeSignal();
  const stranger = new BridgeSignal();
  const account = phone.identityKey;
  const device = laptop.identityKey;
  const signed = (withKey: boolean) => signForeignDevice(phone, laptop, { keyIndex: 1, withKey });

  it('names the first device that signed it, as foreign code writes it', () => {
    expect(vouchingKey(signed(true), { device, account })).toEqual(account);
    expect(vouchingKey(signed(true), { device, account: undefined })).toEqual(account);
    expect(vouchingKey(signed(false), { device, account })).toEqual(account);
  });

  it('vouches for no other device, and is believed from no other first one', () => {
    const other = stranger.identityKey;
    expect(vouchingKey(signed(true), { device: other, account })).toBeUndefined();
    expect(vouchingKey(signed(false), { device, account: other })).toBeUndefined();
    expect(vouchingKey(signed(false), { device, account: undefined })).toBeUndefined();
    // Somebody else's first device is named for what it is: whether it may be, is the caller's to say.
    const theirs = signForeignDevice(stranger, laptop, { keyIndex: 1 });
    expect(vouchingKey(theirs, { device, account })).toEqual(other);
  });

  it('is none where a device signs itself, a bit is another one, or there is nothing to read', () => {
    const alone = signForeignDevice(laptop, laptop, { keyIndex: 1 });
    expect(vouchingKey(alone, { device, account })).toBeUndefined();
    const whole = signed(false);
    for (let at = 0; at < whole.length; at++) {
      const spoilt = whole.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(vouchingKey(spoilt, { device, account })).toBeUndefined();
    }
    const long = new Uint8Array(513);
    for (const bytes of [undefined, new Uint8Array(0), Uint8Array.of(0xff), long])
      expect(vouchingKey(bytes, { device, account })).toBeUndefined();
  });
});

describe('a list of devices', () => {
  const anna = '31612345678@s.whatsapp.net';
  const answer = (ids: readonly string[], jid = anna): StanzaNode => {
    const list = { tag: 'device-list', attrs: {}, content: ids.map(deviceNode) };
    const devices = { tag: 'devices', attrs: {}, content: [list] };
    const user = { tag: 'user', attrs: { jid }, content: [devices] };
    const usync = {
      tag: 'usync',
      attrs: {},
      content: [{ tag: 'list', attrs: {}, content: [user] }],
    };
    return { tag: 'iq', attrs: {}, content: [usync] };
  };
  const deviceNode = (id: string): StanzaNode => ({ tag: 'device', attrs: { id } });

  it('has the first device first, told or not, and each once', () => {
    const laptop = '31612345678:3@s.whatsapp.net';
    expect(readDeviceList(answer(['0', '3']), anna)).toEqual([anna, laptop]);
    expect(readDeviceList(answer(['3', '0', '3', '0']), anna)).toEqual([anna, laptop]);
    expect(readDeviceList(answer(['3']), anna)).toEqual([anna, laptop]);
    expect(readDeviceList(answer([]), anna)).toEqual([anna]);
  });

  it('is none where it is about somebody else or not there', () => {
    expect(readDeviceList(answer(['0', '3'], '3@s.whatsapp.net'), anna)).toBeUndefined();
    expect(readDeviceList({ tag: 'iq', attrs: {} }, anna)).toBeUndefined();
  });

  it('is refused where nobody can have it: ten thousand, or a number that is none', () => {
    const crowd = Array.from({ length: 10_000 }, (_, at) => String(at));
    for (const ids of [crowd, crowd.slice(0, 11), ['256'], ['-1'], ['1e1'], ['']])
      expect(() => readDeviceList(answer(ids), anna)).toThrow(
        expect.objectContaining({ code: 'bad-device-list' }),
      );
    expect(readDeviceList(answer(crowd.slice(0, 10)), anna)).toHaveLength(10);
  });
});

describe('a receipt for what went to somebody else', () => {
  it('lets go of nothing: whoever it went to may still have it again', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'for Anna');
    const from = '49170000000@s.whatsapp.net';
    world.gatekeeper.send({
      tag: 'ack',
      attrs: { class: 'message', id, from: world.anna.address },
    });
    await world.deliver({ tag: 'receipt', attrs: { id, from, t: '1' } });
    expect(world.host.keysOf('sent')).toEqual([id]);
    await world.deliver({ tag: 'receipt', attrs: { id, from: world.anna.address, t: '1' } });
    expect(world.host.keysOf('sent')).toEqual([]);
  });

  it('and asking for it again gets nothing, from a stranger or from an unlisted device', async () => {
    const world = new World();
    const account = await world.online();
    const { id } = await send(world, account, 'for Anna');
    const retry = { tag: 'retry', attrs: { v: '1', count: '1', id, t: '1' } };
    for (const from of ['49170000000@s.whatsapp.net', '31612345678:9@s.whatsapp.net'])
      await world.deliver({
        tag: 'receipt',
        attrs: { id, from, type: 'retry', t: '1' },
        content: [retry],
      });
    expect(sentMessages(world)).toHaveLength(1);
    await world.deliver({
      tag: 'receipt',
      attrs: { id, from: world.anna.address, type: 'retry', t: '1' },
      content: [retry],
    });
    await until(() => sentMessages(world).length === 2, 'resend');
    expect(childOf(sentMessages(world)[1], 'enc')?.attrs['count']).toBe('1');
  });
});
