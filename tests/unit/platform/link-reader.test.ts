/**
 * A stranger's server, asked at a press: what is taken of its answer, and what is not even asked.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLink } from '@/lib/platform';

const PAGE = 'https://example.org/tides';
const HTML = '<title>Tides</title><meta name="description" content="High, low">';

type Answer = {
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
  readonly url?: string;
  readonly status?: number;
};

/** The permission stands, and the server answers so. @returns what it was asked */
function serverWith(
  answers: Readonly<Record<string, Answer>>,
  permitted: readonly string[] = ['example.org'],
) {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { readonly origins?: readonly string[] }) =>
      origins.every((origin) => permitted.includes(new URL(origin.replace('*', '')).hostname)),
  });
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init });
    const answer = answers[url];
    if (answer === undefined) throw new TypeError('unreachable');
    const {
      body = HTML,
      status = 200,
      headers = { 'content-type': 'text/html; charset=utf-8' },
    } = answer;
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: answer.url ?? url });
    return response;
  });
  return asked;
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page that is asked what it is', () => {
  it('is asked once, by a request that says nothing of who asks', async () => {
    const asked = serverWith({ [PAGE]: {} });
    expect(await readLink(`${PAGE}#high`)).toEqual({
      page: { title: 'Tides', description: 'High, low' },
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(asked[0]?.init?.signal).toBeInstanceOf(AbortSignal);
  });

  it('is asked by TLS whatever scheme was written', async () => {
    const asked = serverWith({ [PAGE]: {} });
    await readLink('http://example.org/tides');
    expect(asked.map(({ url }) => url)).toEqual([PAGE]);
  });

  it('is read in the letters that its server names', async () => {
    const body = Uint8Array.from(Buffer.from('<title>caf\xe9</title>', 'latin1'));
    serverWith({ [PAGE]: { body, headers: { 'content-type': 'text/html; charset=iso-8859-1' } } });
    expect(await readLink(PAGE)).toEqual({ page: { title: 'café' } });
  });

  it('is read in its beginning only, however long it is', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        const text = pulled === 1 ? HTML.padEnd(65_536) : ' '.repeat(65_536);
        controller.enqueue(new TextEncoder().encode(text));
      },
    });
    serverWith({ [PAGE]: { body } });
    expect(await readLink(PAGE)).toMatchObject({ page: { title: 'Tides' } });
    expect(pulled).toBeLessThan(12);
  });
});

describe('no page is read', () => {
  it.each([
    ['https://localhost/', 'not-public'],
    ['https://192.168.1.1/', 'not-public'],
    ['https://user:secret@example.org/', 'not-public'],
    ['file:///etc/passwd', 'not-public'],
    ['https://other.example/', 'not-permitted'],
  ])('of %s, which is not even asked', async (url, problem) => {
    const asked = serverWith({});
    expect(await readLink(url)).toEqual({ problem });
    expect(asked).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    ['that leads to a private address', { url: 'https://10.0.0.1/' }, 'unreachable'],
    ['that leads away from TLS', { url: 'http://example.org/' }, 'unreachable'],
    ['that is not there', { status: 404 }, 'no-page'],
    ['that is a file', { headers: { 'content-type': 'application/pdf' } }, 'no-page'],
    ['that says nothing', { body: '<p>hello' }, 'says-nothing'],
  ])('%s', async (_what, answer, problem) => {
    serverWith({ [PAGE]: answer });
    expect(await readLink(PAGE)).toEqual({ problem });
  });

  it('of a server that does not answer', async () => {
    serverWith({});
    expect(await readLink(PAGE)).toEqual({ problem: 'unreachable' });
  });
});

it('a picture is asked for only of hosts that the person allowed', async () => {
  const withPicture = (at: string) => ({
    body: `${HTML}<meta property="og:image" content="${at}">`,
  });
  const asked = serverWith({ [PAGE]: withPicture('https://images.example/tides.jpg') });
  expect(await readLink(PAGE)).toEqual({ page: { title: 'Tides', description: 'High, low' } });
  expect(asked.map(({ url }) => url)).toEqual([PAGE]);
});
