import { tellComposing } from '@/lib/view/composing';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { FakeBus, settled } from './fake-bus';

describe('a half-written text', () => {
  it('is told to the worker when it begins and ends, and again to a new worker', async () => {
    const bus = new FakeBus({ 'window.composing': () => ({}) });
    const isComposing = signal(false);
    const stop = tellComposing(bus, isComposing);
    await settled();
    expect(bus.asked).toEqual([]);
    isComposing.value = true;
    bus.reconnect();
    isComposing.value = false;
    stop();
    isComposing.value = true;
    await settled();
    expect(bus.askedFor('window.composing')).toEqual([
      { active: true },
      { active: true },
      { active: false },
    ]);
  });
});
