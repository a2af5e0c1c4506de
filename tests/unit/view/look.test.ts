/**
 * How a window looks: attributes of its root, kept true over the bus.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PLAIN, type KnownSettings } from '@/lib/model';
import { lookAttributes, wearLook } from '@/lib/view';
import { FakeBus, deferred, settled } from './fake-bus';

function scene(settings: Partial<KnownSettings> = {}, language = 'system') {
  const bus = new FakeBus({ 'settings.read': () => ({ ...DEFAULT_PLAIN, ...settings }) });
  const reload = vi.fn();
  const worn: unknown[] = [];
  const stop = wearLook(bus, {
    wear: (attributes) => worn.push(attributes),
    language: () => language,
    reload,
  });
  return { bus, reload, worn, stop };
}

describe("a window's look", () => {
  it('says nothing where the system decides', () => {
    expect(Object.values(lookAttributes(DEFAULT_PLAIN)).filter(Boolean)).toEqual([]);
  });

  it('says what was chosen', () => {
    const chosen = { theme: 'dark', contrast: 'off', density: 'compact', textSize: 150 } as const;
    expect(lookAttributes({ ...DEFAULT_PLAIN, ...chosen })).toEqual({
      theme: 'dark',
      contrast: 'off',
      stillness: undefined,
      density: 'compact',
      text: '150',
    });
  });

  it('is put on once the worker has answered, and again with each change in any window', async () => {
    const { bus, worn, stop } = scene({ theme: 'dark' });
    await settled();
    expect(worn).toEqual([expect.objectContaining({ theme: 'dark' })]);
    bus.emit({ settings: { density: 'compact' } });
    expect(worn.at(-1)).toMatchObject({ theme: 'dark', density: 'compact' });
    bus.emit({ chats: [] });
    expect(worn).toHaveLength(2);
    stop();
    bus.emit({ settings: { theme: 'light' } });
    expect(worn).toHaveLength(2);
  });

  it('is not undone by an answer older than a change', async () => {
    const answer = deferred<KnownSettings>();
    const bus = new FakeBus({ 'settings.read': () => answer.promise });
    const worn: unknown[] = [];
    wearLook(bus, { wear: (one) => worn.push(one), language: () => 'system', reload: vi.fn() });
    await settled();
    bus.emit({ settings: { theme: 'dark' } });
    answer.resolve(DEFAULT_PLAIN);
    await settled();
    expect(worn.at(-1)).toMatchObject({ theme: 'dark' });
  });

  it('starts over in another language, and only then', async () => {
    const { bus, reload } = scene();
    await settled();
    bus.emit({ settings: { theme: 'dark' } });
    expect(reload).not.toHaveBeenCalled();
    bus.emit({ settings: { language: 'it' } });
    expect(reload).toHaveBeenCalledTimes(1);
    bus.emit({ settings: { theme: 'light' } });
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('starts over where it was loaded with another language than the one that was chosen', async () => {
    const { reload } = scene({ language: 'it' }, 'de');
    await settled();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('stays as it is where the worker does not answer', async () => {
    const bus = new FakeBus();
    const worn: unknown[] = [];
    wearLook(bus, { wear: (one) => worn.push(one), language: () => 'system', reload: vi.fn() });
    await settled();
    expect(worn).toEqual([]);
  });
});
