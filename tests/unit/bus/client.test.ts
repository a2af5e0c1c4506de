/**
 * A window's half of the bus: answers find their questions, and a stopped worker is met again.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectBus } from '@/lib/bus';
import { OUR_PANEL, portPair } from './fake-port';

describe('the window half of the bus', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function clientWithWorkers() {
    const pairs: ReturnType<typeof portPair>[] = [];
    const asked: { readonly id: number; readonly name: string }[] = [];
    const bus = connectBus(undefined, () => {
      const pair = portPair(OUR_PANEL);
      pair.worker.onMessage.addListener((message) => asked.push(message as never));
      pairs.push(pair);
      return pair.window;
    });
    return { bus, pairs, asked };
  }

  it('gives each answer to the question with its id', async () => {
    const { bus, pairs, asked } = clientWithWorkers();
    const first = bus.ask('provider.lookup', { address: 'a.example' });
    const second = bus.ask('provider.lookup', { address: 'b.example' });
    pairs[0]?.worker.postMessage({ id: asked[1]?.id, ok: true, result: { name: 'B' } });
    pairs[0]?.worker.postMessage({ id: asked[0]?.id, ok: true, result: { name: 'A' } });
    expect(await first).toEqual({ name: 'A' });
    expect(await second).toEqual({ name: 'B' });
  });

  it('rejects with the code that the worker gave', async () => {
    const { bus, pairs, asked } = clientWithWorkers();
    const answer = bus.ask('provider.lookup', { address: 'a' });
    pairs[0]?.worker.postMessage({ id: asked[0]?.id, ok: false, code: 'not-a-provider' });
    await expect(answer).rejects.toMatchObject({ code: 'not-a-provider' });
  });

  it('connects again when the worker was stopped, fails what was asked, and tells its views', async () => {
    const { bus, pairs } = clientWithWorkers();
    const connects = vi.fn();
    bus.onConnect(connects);
    await vi.advanceTimersByTimeAsync(0);
    expect(connects).toHaveBeenCalledTimes(1);
    const answer = bus.ask('inbox.snapshot', {});
    const failed = expect(answer).rejects.toMatchObject({ code: 'unavailable' });
    pairs[0]?.worker.disconnect();
    await failed;
    await expect(bus.ask('inbox.snapshot', {})).rejects.toMatchObject({ code: 'unavailable' });
    await vi.advanceTimersByTimeAsync(100);
    expect(pairs).toHaveLength(2);
    expect(connects).toHaveBeenCalledTimes(2);
  });

  it('gives up on an answer that never comes', async () => {
    const { bus } = clientWithWorkers();
    const failed = expect(bus.ask('inbox.snapshot', {})).rejects.toMatchObject({
      code: 'unavailable',
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
  });

  it('tells every listener of a change until it stops listening', () => {
    const { bus, pairs } = clientWithWorkers();
    const hears = vi.fn();
    const stops = vi.fn();
    bus.onChange(hears);
    bus.onChange(stops)();
    pairs[0]?.worker.postMessage({ event: 'changed', change: { chats: [] } });
    expect(hears).toHaveBeenCalledWith({ chats: [] });
    expect(stops).not.toHaveBeenCalled();
  });

  it('tells a window from before an update so, by the version of the worker', () => {
    const onOutdated = vi.fn();
    const pair = portPair(OUR_PANEL);
    connectBus({ build: '1.0', onOutdated }, () => pair.window);
    pair.worker.postMessage({ event: 'hello', build: '1.0' });
    expect(onOutdated).not.toHaveBeenCalled();
    pair.worker.postMessage({ event: 'hello', build: '1.1' });
    expect(onOutdated).toHaveBeenCalledWith('1.1');
  });

  it('tells a window so that can no longer reach any worker', () => {
    const onOutdated = vi.fn();
    connectBus({ build: '1.0', onOutdated }, () => {
      throw new Error('Extension context invalidated.');
    });
    expect(onOutdated).toHaveBeenCalledWith('');
  });
});
