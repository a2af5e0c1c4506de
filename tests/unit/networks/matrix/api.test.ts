/**
 * What servers' refusals mean, and for how long they want to be left alone.
 */
import { describe, expect, it } from 'vitest';

import { MatrixApi } from '@/lib/networks/matrix/api';
import { MatrixError } from '@/lib/networks/matrix/errors';

const NOW = Date.parse('2026-12-01T04:00:00Z');

async function refusal(
  status: number,
  body: object,
  headers: Record<string, string> = {},
): Promise<MatrixError> {
  const request = () => Promise.resolve({ status, headers, body: JSON.stringify(body) });
  const clock = { now: () => NOW, after: () => () => undefined };
  const api = new MatrixApi('https://example.org', { http: { request }, clock });
  const answer = await api
    .ask({ path: '/', method: 'GET', token: 't' })
    .catch((error: unknown) => error);
  if (!(answer instanceof MatrixError)) throw new Error('not refused');
  return answer;
}

describe('a server that wants fewer requests', () => {
  const body = { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: 2_500 };

  it.each([
    ['the older word in its answer', {}, 2_500],
    ['seconds, which go before that', { 'retry-after': '7' }, 7_000],
    ['a date', { 'retry-after': 'Tue, 01 Dec 2026 04:00:09 GMT' }, 9_000],
    ['a date that is over', { 'retry-after': 'Tue, 01 Dec 2026 03:00:00 GMT' }, 0],
    ['what is no time', { 'retry-after': '-3 or so' }, 2_500],
  ])('says for how long by %s', async (_by, headers, wait) => {
    const error = await refusal(429, body, headers);
    expect(error).toMatchObject({ code: 'rate-limited', retryAfter: wait });
  });

  it('is obeyed as well while it is down', async () => {
    const error = await refusal(503, {}, { 'retry-after': '60' });
    expect(error).toMatchObject({ code: 'unreachable', retryAfter: 60_000 });
  });
});

describe('a sign-in that is over', () => {
  it('is told apart from a token that has run out', async () => {
    const body = { errcode: 'M_UNKNOWN_TOKEN' };
    expect(await refusal(401, body)).toMatchObject({ code: 'signed-out', isSoft: false });
    const soft = await refusal(401, { ...body, soft_logout: true });
    expect(soft).toMatchObject({ code: 'signed-out', isSoft: true });
  });
});
