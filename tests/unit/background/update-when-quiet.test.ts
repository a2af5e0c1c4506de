/**
 * When a waiting update is installed.
 * @module
 */
import { describe, expect, it, vi } from 'vitest';
import { silentLog } from '@/lib/base';
import { updateWhenQuiet } from '@/entrypoints/background/update-when-quiet';

function moment(options: { readonly composing: boolean; readonly stop?: () => Promise<void> }) {
  const state = { composing: options.composing };
  const install = vi.fn();
  let arrive: () => void = () => undefined;
  const look = updateWhenQuiet({
    updates: {
      onAvailable: (listener) => {
        arrive = listener;
      },
      install,
    },
    isComposing: () => state.composing,
    stop: options.stop ?? (() => Promise.resolve()),
    log: silentLog,
  });
  return { state, install, look, arrive: () => arrive() };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('an update', () => {
  it('is not installed before there is one', async () => {
    const { look, install } = moment({ composing: false });
    look();
    await settle();
    expect(install).not.toHaveBeenCalled();
  });

  it('waits while a text lies half written, and is installed once when it does not', async () => {
    const { state, look, arrive, install } = moment({ composing: true });
    arrive();
    await settle();
    expect(install).not.toHaveBeenCalled();
    state.composing = false;
    look();
    look();
    await settle();
    expect(install).toHaveBeenCalledTimes(1);
  });

  it('waits for the last commit', async () => {
    let settled: () => void = () => undefined;
    const stop = () => new Promise<void>((resolve) => (settled = resolve));
    const { arrive, install } = moment({ composing: false, stop });
    arrive();
    await settle();
    expect(install).not.toHaveBeenCalled();
    settled();
    await settle();
    expect(install).toHaveBeenCalledTimes(1);
  });

  it('is installed all the same where stopping fails', async () => {
    const { arrive, install } = moment({
      composing: false,
      stop: () => Promise.reject(new Error('no')),
    });
    arrive();
    await settle();
    expect(install).toHaveBeenCalledTimes(1);
  });
});
