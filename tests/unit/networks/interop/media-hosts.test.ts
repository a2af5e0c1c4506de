/**
 * Hosts of files that say wrong things: each is a typed end, and no byte goes where nobody agreed.
 */
import { describe, expect, it } from 'vitest';
import { sourceOver, type HttpRequest, type HttpResponse } from '@/lib/base';
import { download } from '@/lib/networks/contract';
import { beginUpload, goOnWithUpload, type UploadMeans } from '@/lib/networks/interop/media-upload';
import { ManualClock } from './support/clock';

const UPLOADS = 'https://provider.example/media';
const FILE = `${UPLOADS}/1`;

type Answer = Partial<HttpResponse> & { readonly bytes?: Uint8Array<ArrayBuffer> };

/** A host that answers in turn, and then as it did last. */
function host(...answers: readonly (Answer | Error)[]) {
  const asked: HttpRequest[] = [];
  const forced: boolean[] = [];
  const clock = new ManualClock();
  const ending = new AbortController();
  const means: UploadMeans = {
    loopbackAllowed: false,
    clock,
    signal: ending.signal,
    onProgress: () => undefined,
    authorization: async (force) => {
      forced.push(force);
      return 'Bearer token';
    },
    http: {
      request: async (request) => {
        asked.push(request);
        const answer = answers[Math.min(asked.length, answers.length) - 1]!;
        if (answer instanceof Error) throw answer;
        const { bytes, ...rest } = answer;
        const whole = { status: 200, headers: {}, body: '', ...rest };
        if (bytes !== undefined) await request.sink?.(bytes, whole);
        return whole;
      },
    },
  };
  return { means, asked, forced, clock, ending };
}

const created = (location: string) => ({ status: 201, headers: { location } });
const at = (offset: number, status = 204) => ({
  status,
  headers: { 'upload-offset': String(offset) },
});

describe('the beginning of an upload', () => {
  it('may be told a place beneath, in full or in part', async () => {
    for (const location of [FILE, '/media/1', '1'])
      expect(await beginUpload(host(created(location)).means, `${UPLOADS}/`, 9)).toBe(FILE);
  });

  it.each([
    'https://elsewhere.example/media/1',
    'http://provider.example/media/1',
    'https://user:word@provider.example/1',
    'http://[broken',
    '',
  ])('goes to no other host than the person agreed to: %s', async (location) => {
    const { means } = host({ status: 201, headers: location === '' ? {} : { location } });
    const begun = beginUpload(means, UPLOADS, 9);
    await expect(begun).rejects.toMatchObject({ code: 'refused' });
  });

  it('shows another token once where the first was refused, and no third', async () => {
    const { means, forced } = host({ status: 401 });
    await expect(beginUpload(means, UPLOADS, 9)).rejects.toMatchObject({ code: 'refused' });
    expect(forced).toEqual([false, true]);
  });

  it.each([
    [413, 'too-large'],
    [403, 'refused'],
    [500, 'unreachable'],
    [429, 'unreachable'],
    [200, 'refused'],
  ] as const)('that is answered with %i is %s', async (status, code) => {
    await expect(beginUpload(host({ status }).means, UPLOADS, 9)).rejects.toMatchObject({ code });
  });
});

describe('an upload under way', () => {
  const source = sourceOver(new Uint8Array(10));

  it('begins where the host says that it is', async () => {
    const { means, asked } = host(at(4, 200), at(10));
    expect(await goOnWithUpload(means, FILE, source)).toBe(true);
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'PATCH']);
    expect(asked[1]?.headers).toMatchObject({ 'upload-offset': '4' });
    expect(asked[1]?.body).toMatchObject({ size: 6 });
  });

  it('that the host no longer knows is begun anew by its caller', async () => {
    for (const status of [403, 404, 410])
      expect(await goOnWithUpload(host({ status }).means, FILE, source)).toBe(false);
  });

  it.each(['11', '-1', 'x', '', '1e1', '99999999999999999999'])(
    'has no offset %s',
    async (offset) => {
      const { means } = host({ status: 200, headers: { 'upload-offset': offset } });
      await expect(goOnWithUpload(means, FILE, source)).rejects.toMatchObject({ code: 'refused' });
    },
  );

  it('that does not get on ends, instead of going round', async () => {
    const { means, asked } = host(at(4, 200), at(4));
    await expect(goOnWithUpload(means, FILE, source)).rejects.toMatchObject({ code: 'refused' });
    expect(asked).toHaveLength(2);
  });
});

describe('a download', () => {
  const bytes = (length: number) => new Uint8Array(length).fill(7);
  async function fetched(answer: Answer | Error, { from = 0, size = 10 } = {}) {
    const got: Uint8Array[] = [];
    const { means, asked } = host(answer);
    const put = async (piece: Uint8Array<ArrayBuffer>): Promise<void> => void got.push(piece);
    await download(means, { url: FILE, from, size, put });
    return { length: got.reduce((sum, { length }) => sum + length, 0), asked };
  }
  const range = (start: number, length: number) => ({
    status: 206,
    headers: { 'content-range': `bytes ${start}-9/10`, 'content-length': String(length) },
    bytes: bytes(length),
  });

  it('asks for what is missing, and skips what a host sends once more', async () => {
    const part = await fetched(range(4, 6), { from: 4 });
    expect(part.asked[0]?.headers).toEqual({ range: 'bytes=4-' });
    expect(part.length).toBe(6);
    expect((await fetched({ bytes: bytes(10) }, { from: 4 })).length).toBe(6);
    expect((await fetched(new Error('never asked'), { from: 10 })).asked).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    ['of another range', range(3, 6), 'refused'],
    ['that names no range', { status: 206, bytes: bytes(6) }, 'refused'],
    ['that is longer', { bytes: bytes(11) }, 'wrong-size'],
    [
      'that ends early by its own word',
      { headers: { 'content-length': '8' }, bytes: bytes(8) },
      'wrong-size',
    ],
    ['that was cut on its way', { bytes: bytes(8) }, 'unreachable'],
    ['with nothing in it', {}, 'unreachable'],
    ['gone', { status: 404 }, 'expired'],
    ['not given', { status: 451 }, 'refused'],
    ['from a host that is in trouble', { status: 503 }, 'unreachable'],
  ])('of an answer %s is a typed end', async (_what, answer, code) => {
    await expect(fetched(answer, { from: 4 })).rejects.toMatchObject({ name: 'MediaError', code });
  });

  it('of which nothing is heard is ended, whether or not the platform says so', async () => {
    const { means, clock } = host({});
    const silent = { ...means, http: { request: () => new Promise<never>(() => undefined) } };
    const put = () => Promise.resolve();
    const outcome = expect(
      download(silent, { url: FILE, from: 0, size: 10, put }),
    ).rejects.toMatchObject({ code: 'unreachable' });
    clock.advance(30_001);
    await outcome;
  });

  it('that the person stops ends with that, and takes nothing more', async () => {
    const { means, ending } = host({});
    const silent = { ...means, http: { request: () => new Promise<never>(() => undefined) } };
    const put = () => Promise.resolve();
    const running = download(silent, { url: FILE, from: 0, size: 10, put });
    const outcome = expect(running).rejects.toThrow('enough');
    ending.abort(new Error('enough'));
    await outcome;
  });
});
