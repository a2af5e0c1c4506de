/**
 * Bytes across the hallway: on a channel of their own, for one request, and no further.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchOver, giveFile, offerOver, takeFile } from '@/lib/bus/file-channel';

afterEach(() => {
  vi.useRealTimers();
});

describe('a file for a window', () => {
  it('comes whole on the channel that the window named', async () => {
    const file = await fetchOver(async (channel) => giveFile(channel, new Blob(['bytes'])));
    expect(await file.text()).toBe('bytes');
  });

  it('goes to nobody else: each request has a channel of its own', async () => {
    const names = new Set<string>();
    for (let turn = 0; turn < 3; turn += 1)
      await fetchOver(async (channel) => {
        names.add(channel);
        giveFile(channel, new Blob([String(turn)]));
      });
    expect(names.size).toBe(3);
  });

  it('fails with what the request failed with', async () => {
    const refused = fetchOver(() => Promise.reject(new Error('refused')));
    await expect(refused).rejects.toThrow('refused');
  });

  it('is not waited for without end where the request says that it was sent', async () => {
    vi.useFakeTimers();
    const never = fetchOver(() => Promise.resolve());
    const outcome = expect(never).rejects.toMatchObject({ code: 'unavailable' });
    await vi.advanceTimersByTimeAsync(30_001);
    await outcome;
  });
});

describe('a file of the person’s', () => {
  it('is handed over when the worker asks for it', async () => {
    const taken = await offerOver(new Blob(['mine']), async (channel) =>
      (await takeFile(channel)).text(),
    );
    expect(taken).toBe('mine');
  });

  it('is not waited for where no window offers it', async () => {
    vi.useFakeTimers();
    const outcome = expect(takeFile(crypto.randomUUID())).rejects.toMatchObject({
      code: 'unavailable',
    });
    await vi.advanceTimersByTimeAsync(30_001);
    await outcome;
  });
});
