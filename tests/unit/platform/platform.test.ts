/**
 * The ports over the browser's APIs, on the fake browser.
 * @module
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  browserAlarms,
  browserHttp,
  browserSockets,
  startHeartbeatWhile,
  systemRandom,
} from '@/lib/platform';
import { isAllowed } from '@/lib/platform/addresses';

/** What the person has granted, as match patterns. */
let granted: readonly string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted = ['https://a.example/*'];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { readonly origins?: readonly string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('addresses', () => {
  it.each([
    ['https://provider.example/x', true],
    ['http://127.0.0.1:8080/', true],
    ['http://provider.example/', false],
    ['http://localhost.evil.example/', false],
    ['http://127.0.0.1.evil.example/', false],
    ['http://user@127.0.0.1/', false],
    ['https://user:secret@provider.example/', false],
    ['javascript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['', false],
  ])('%s in a build that may use the loopback: %s', (url, allowed) => {
    expect(isAllowed(url, 'https:', 'http:')).toBe(allowed);
  });

  it('that are not allowed are refused before anything is opened', async () => {
    const events = { onOpen: vi.fn(), onBytes: vi.fn(), onClose: vi.fn() };
    expect(() => browserSockets.connect('ws://chat.example/', events)).toThrow(
      expect.objectContaining({ code: 'address-not-allowed' }),
    );
    await expect(
      browserHttp.request({ url: 'http://provider.example/', method: 'GET', maxBytes: 10 }),
    ).rejects.toMatchObject({ code: 'address-not-allowed' });
  });
});

describe('requests', () => {
  it('reach no host that the person has not granted, or not any more', async () => {
    const opened = vi.fn(() => Promise.resolve(new Response('x')));
    vi.stubGlobal('fetch', opened);
    const request = { url: 'https://a.example:8443/x', method: 'GET', maxBytes: 10 } as const;
    await expect(browserHttp.request(request)).resolves.toMatchObject({ status: 200 });
    granted = [];
    await expect(browserHttp.request(request)).rejects.toMatchObject({ code: 'not-permitted' });
    expect(opened).toHaveBeenCalledOnce();
  });

  it('end where the answer is longer than allowed', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('x'.repeat(11))));
    const request = { url: 'https://a.example/', method: 'GET', maxBytes: 10 } as const;
    await expect(browserHttp.request(request)).rejects.toMatchObject({ code: 'answer-too-long' });
    const answer = await browserHttp.request({ ...request, maxBytes: 11 });
    expect(answer.body).toHaveLength(11);
  });

  it('carry no cookies and no referrer, and hide the address when they fail', async () => {
    const fetched = vi.fn((..._: unknown[]) =>
      Promise.reject(new TypeError('Failed to fetch https://a.example/')),
    );
    vi.stubGlobal('fetch', fetched);
    const failed = browserHttp.request({ url: 'https://a.example/', method: 'GET', maxBytes: 1 });
    await expect(failed).rejects.toMatchObject({
      code: 'request-failed',
      message: 'request-failed',
    });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });
});

describe('alarms', () => {
  it('that run already are not set anew, or a worker that starts often would never see them', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await browserAlarms.every('reconnect', 1);
    await browserAlarms.every('reconnect', 1);
    expect(create).toHaveBeenCalledTimes(1);
  });
});

describe('the heartbeat', () => {
  it('beats every 20 seconds while it is wanted', async () => {
    vi.useFakeTimers();
    const beat = vi.fn(() => Promise.resolve({ os: 'linux' }));
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: beat });
    let wanted = false;
    const heartbeat = startHeartbeatWhile(() => wanted);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beat).toHaveBeenCalledTimes(0);
    wanted = true;
    heartbeat.check();
    heartbeat.check();
    await vi.advanceTimersByTimeAsync(65_000);
    expect(beat).toHaveBeenCalledTimes(3);
    wanted = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(beat).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('randomness', () => {
  it('fills more than the platform gives at once', () => {
    const bytes = systemRandom.bytes(200_000);
    expect(bytes).toHaveLength(200_000);
    expect(bytes.subarray(190_000).some((byte) => byte !== 0)).toBe(true);
  });
});
