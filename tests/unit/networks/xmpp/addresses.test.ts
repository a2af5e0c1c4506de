import { describe, expect, it } from 'vitest';

import type { Http } from '@/lib/base';
import { discoverWebSocket } from '@/lib/networks/xmpp/host-meta';
import { bareOf, formatJid, parseJid } from '@/lib/networks/xmpp/jid';

import { NEVER } from './scripted-server';

describe('an address', () => {
  it.each([
    ['romeo@montague.example', { local: 'romeo', domain: 'montague.example' }],
    [
      'Romeo@Montague.Example./Orchard @1',
      { local: 'romeo', domain: 'montague.example', resource: 'Orchard @1' },
    ],
    ['montague.example', { domain: 'montague.example' }],
    ['montague.example/a@b', { domain: 'montague.example', resource: 'a@b' }],
    ['u\u0308ber@mu\u0308nchen.example', { local: 'über', domain: 'münchen.example' }],
    ['a@[::1]', { local: 'a', domain: '[::1]' }],
    ['a@localhost', { local: 'a', domain: 'localhost' }],
  ])('is read: %s', (text, jid) => {
    expect(parseJid(text)).toEqual(jid);
    expect(parseJid(formatJid(jid))).toEqual(jid);
  });

  it.each(
    [
      ['', '@', 'a@', '@b', 'a@b/', 'a b@c', 'a@b c', '"a"@b', 'a&b@c', 'a@b@c', 'a@-b', 'a@b..c'],
      [
        'a@b\u0000',
        'a@b/x\ny',
        `${'a'.repeat(1024)}@b`,
        `a@b/${'ä'.repeat(512)}`,
        'x'.repeat(9999),
      ],
    ].flat(),
  )('is refused: %s', (text) => {
    expect(parseJid(text)).toBeUndefined();
    expect(bareOf(text)).toBeUndefined();
  });

  it('loses its resource where only the person is meant', () => {
    expect(bareOf('A@B.example/Phone')).toBe('a@b.example');
  });
});

describe('the WebSocket of a domain', () => {
  const rel = 'urn:xmpp:alt-connections:websocket';
  const xrd = (links: string) =>
    `<?xml version='1.0' encoding='utf-8'?>\n<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>${links}</XRD>`;
  const answering = (json: string | undefined, xmlText?: string): Http => ({
    request: async ({ url }) => {
      const body = url.endsWith('.json') ? json : xmlText;
      expect(url.startsWith('https://example.org/.well-known/host-meta')).toBe(true);
      return { status: body === undefined ? 404 : 200, headers: {}, body: body ?? 'not found' };
    },
  });

  it.each([
    [
      'JSON',
      JSON.stringify({ links: [7, { rel: 'x', href: 'wss://no' }, { rel, href: 'wss://a/ws' }] }),
      undefined,
    ],
    [
      'XML',
      undefined,
      xrd(
        `<Link rel='urn:xmpp:alt-connections:xbosh' href='https://a'/><Link rel='${rel}' href='wss://a/ws'/>`,
      ),
    ],
    ['XML behind JSON that is none', '{', xrd(`<Link rel='${rel}' href='wss://a/ws'/>`)],
  ])('is read from %s', async (_what, json, text) => {
    expect(await discoverWebSocket('example.org', answering(json, text), NEVER)).toBe('wss://a/ws');
  });

  it.each([
    ['nothing', undefined, undefined],
    [
      'a line without encryption',
      JSON.stringify({ links: [{ rel, href: 'ws://a/ws' }] }),
      undefined,
    ],
    ['an address that is none', JSON.stringify({ links: [{ rel, href: 'wss//' }] }), undefined],
    ['other JSON', 'null', undefined],
    ['links that are none', '{"links":{}}', undefined],
    ['XML with an entity', undefined, `<!DOCTYPE a [<!ENTITY b "c">]>${xrd('&b;')}`],
  ])('is not to be had from %s', async (_what, json, text) => {
    const found = discoverWebSocket('example.org', answering(json, text), NEVER);
    await expect(found).rejects.toMatchObject({ code: 'unreachable' });
  });
});
