/**
 * Requests about settings: which lie where, and what can be done while the inbox is locked.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { keepSettings } from '@/entrypoints/background/settings-keeper';
import {
  DEFAULT_PLAIN,
  DEFAULT_SEALED,
  type SealedSettings,
  type SettingsChange,
} from '@/lib/model';
import { VaultError } from '@/lib/vault';

type Beginning = { readonly locked?: boolean; readonly stored?: unknown };

function scene({ locked = false, stored }: Beginning = {}) {
  const disk = { value: stored };
  let sealed: SealedSettings = DEFAULT_SEALED;
  const changeSettings = vi.fn(async (change: Partial<SealedSettings>) => {
    sealed = { ...sealed, ...change };
  });
  const announced: SettingsChange[] = [];
  const keeper = keepSettings({
    plain: {
      read: async () => disk.value,
      write: async (value) => {
        disk.value = value;
      },
    },
    inbox: async () => {
      if (locked) throw new VaultError('locked');
      return { settings: async () => sealed, changeSettings };
    },
    announce: (change) => announced.push(change),
  });
  return { ...keeper, disk, changeSettings, announced };
}

describe('the keeper of settings', () => {
  it('answers with what it is where nobody chose', async () => {
    expect(await scene().read()).toEqual({ ...DEFAULT_PLAIN, ...DEFAULT_SEALED });
  });

  it('writes what is plain beside the database and tells windows, the rest goes to the inbox', async () => {
    const { handlers, disk, changeSettings, announced, read } = scene();
    await handlers['settings.change']({ theme: 'dark', typing: false });
    expect(disk.value).toMatchObject({ theme: 'dark' });
    expect(disk.value).not.toHaveProperty('typing');
    expect(changeSettings).toHaveBeenCalledWith({ typing: false });
    expect(announced).toEqual([{ theme: 'dark' }]);
    expect(await read()).toMatchObject({ theme: 'dark', typing: false });
  });

  it('loses none of several changes at once', async () => {
    const { handlers, read } = scene();
    await Promise.all([
      handlers['settings.change']({ theme: 'dark' }),
      handlers['settings.change']({ textSize: 150 }),
      handlers['settings.change']({ density: 'compact' }),
    ]);
    expect(await read()).toMatchObject({ theme: 'dark', textSize: 150, density: 'compact' });
  });

  it('knows and changes the plain ones while the inbox is locked, and none of the others', async () => {
    const { handlers, read, disk } = scene({ locked: true, stored: { theme: 'dark' } });
    expect(await read()).toEqual({ ...DEFAULT_PLAIN, theme: 'dark' });
    await handlers['settings.change']({ textSize: 200 });
    expect(await read()).toMatchObject({ theme: 'dark', textSize: 200 });
    const both = handlers['settings.change']({ theme: 'light', typing: false });
    await expect(both).rejects.toMatchObject({ code: 'locked' });
    expect(disk.value).toMatchObject({ theme: 'dark' });
  });

  it('takes from the disk what it understands', async () => {
    const { read } = scene({ stored: { theme: 'sepia', density: 'compact', nonsense: 1 } });
    expect(await read()).toMatchObject({ theme: 'system', density: 'compact' });
    expect(await scene({ stored: 'garbage' }).read()).toMatchObject(DEFAULT_PLAIN);
  });

  it('goes on after a write that failed', async () => {
    const { handlers, disk, read } = scene();
    Object.defineProperty(disk, 'value', {
      configurable: true,
      get: () => undefined,
      set: () => {
        throw new Error('full');
      },
    });
    await expect(handlers['settings.change']({ theme: 'dark' })).rejects.toThrow('full');
    Object.defineProperty(disk, 'value', { value: undefined, writable: true });
    await handlers['settings.change']({ theme: 'light' });
    expect(await read()).toMatchObject({ theme: 'light' });
  });
});
