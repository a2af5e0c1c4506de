import { describe, expect, it } from 'vitest';

import { xml } from '@/lib/codec';
import { XmppError } from '@/lib/networks/xmpp/errors';
import { XmlStream } from '@/lib/networks/xmpp/xml-stream';

import { connectTo, features, Hourglass, OPEN, ScriptedServer, TARGET } from './scripted-server';

const QUIET = () => [];

describe('a line of XML', () => {
  it('opens once the server has said who it is and what it can', async () => {
    const server = new ScriptedServer(({ name }) => (name === 'open' ? [OPEN, features('')] : []));
    const stream = await connectTo(server);
    expect((await stream.open()).name).toBe('features');
    expect(server.heard[0]?.attrs).toEqual({ to: 'example.org', version: '1.0' });
  });

  it('hands over what came early to whoever listens, in order', async () => {
    const server = new ScriptedServer(QUIET);
    const stream = await connectTo(server);
    server.say('<a xmlns="u"/>');
    server.say('<b xmlns="u"/>');
    expect((await stream.next()).name).toBe('a');
    const heard: string[] = [];
    stream.listen(({ name }) => heard.push(name));
    server.say('<c xmlns="u"/>');
    await Promise.resolve();
    expect(heard).toEqual(['b', 'c']);
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'protocol-error'],
    ['XML without its end', '<message>', 'protocol-error'],
    ['XML that is too deep', '<a>'.repeat(60) + '</a>'.repeat(60), 'protocol-error'],
    ['XML that is too large', `<a>${'x'.repeat(5 * 1024 * 1024)}</a>`, 'protocol-error'],
    ['a goodbye', '<close xmlns="urn:ietf:params:xml:ns:xmpp-framing"/>', 'unreachable'],
    ['another program in our place', streamError('conflict'), 'replaced-elsewhere'],
    ['a server that goes down', streamError('system-shutdown'), 'unreachable'],
  ])(
    'ends with a reason at %s, and nothing is heard of what follows',
    async (_what, text, code) => {
      const server = new ScriptedServer(QUIET);
      const stream = await connectTo(server);
      const heard: string[] = [];
      stream.listen(({ name }) => heard.push(name));
      server.say(text);
      server.say('<late xmlns="u"/>');
      expect(await stream.ended).toMatchObject({ name: 'XmppError', code });
      expect(heard).toEqual([]);
      stream.send(xml('more', 'u'));
      expect(server.heard.some(({ name }) => name === 'more')).toBe(false);
    },
  );

  it('does not wait for ever', async () => {
    const clock = new Hourglass();
    const stream = await connectTo(new ScriptedServer(QUIET), clock);
    const answer = stream.next();
    clock.pass(20_000);
    await expect(answer).rejects.toMatchObject({ code: 'timeout' });
    const silent = {
      connect: () => ({ send: () => undefined, buffered: 0, close: () => undefined }),
    };
    const opening = XmlStream.connect(
      TARGET,
      { sockets: silent, clock },
      new AbortController().signal,
    );
    clock.pass(20_000);
    await expect(opening).rejects.toMatchObject({ code: 'timeout' });
  });

  it('ends where its asker has gone', async () => {
    const leaving = new AbortController();
    const server = new ScriptedServer(QUIET);
    const ports = { sockets: server, clock: new Hourglass() };
    const stream = await XmlStream.connect(TARGET, ports, leaving.signal);
    const answer = stream.next();
    leaving.abort();
    await expect(answer).rejects.toBeInstanceOf(XmppError);
    await expect(XmlStream.connect(TARGET, ports, leaving.signal)).rejects.toMatchObject({
      code: 'closed',
    });
  });
});

function streamError(condition: string): string {
  return `<stream:error xmlns:stream="http://etherx.jabber.org/streams"><${condition} xmlns="urn:ietf:params:xml:ns:xmpp-streams"/></stream:error>`;
}
