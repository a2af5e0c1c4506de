/**
 * What every window owes the vault.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { tellInput, watchLock } from '@/lib/view';
import { FakeBus, failing, settled } from './fake-bus';

function scene(bus = new FakeBus({ 'vault.touch': () => ({}) })) {
  const listeners = new Set<() => void>();
  const reload = vi.fn();
  const end = watchLock(bus, {
    onInput: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload,
  });
  const input = (): void => {
    for (const listener of listeners) listener();
  };
  return { bus, reload, end, input };
}

describe('a window under a lock', () => {
  it('tells that somebody is there with each input, and by nothing else', async () => {
    const { bus, input } = scene();
    await settled();
    expect(bus.askedFor('vault.touch')).toEqual([]);
    input();
    input();
    expect(bus.askedFor('vault.touch')).toHaveLength(2);
  });

  it.each(['locked', 'unlocked'] as const)('starts over when the vault is %s', (change) => {
    const { bus, reload } = scene();
    bus.emitVault(change);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does neither once it is over', () => {
    const { bus, reload, end, input } = scene();
    end();
    input();
    bus.emitVault('locked');
    expect(reload).not.toHaveBeenCalled();
    expect(bus.asked).toEqual([]);
  });

  it('goes on where the worker does not answer: the next input tells again', async () => {
    const bus = new FakeBus({ 'vault.touch': failing('unavailable') });
    tellInput(bus);
    await settled();
    tellInput(bus);
    await settled();
    expect(bus.askedFor('vault.touch')).toHaveLength(2);
  });
});
