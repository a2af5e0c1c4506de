import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hasCode } from '@/lib/base';
import { readXml, xml, xmlChildText, type XmlElement } from '@/lib/codec';
import { XmppError } from '@/lib/networks/xmpp/errors';
import { parseJid } from '@/lib/networks/xmpp/jid';
import { logIn, type Login, type LoginWish } from '@/lib/networks/xmpp/login';
import { NS } from '@/lib/networks/xmpp/namespaces';
import { register } from '@/lib/networks/xmpp/register';
import { clock, Lines, random } from './lines';
import { DOMAIN, prosodyOf, PROSODIES, startProsody, type Prosody } from './prosody';

const never = new AbortController().signal;
const lines = new Lines();
const ports = { clock, random, sockets: lines };

describe.skipIf(prosodyOf('0.12') === undefined)('with passwords kept under SHA-1', () => {
  it('signs in by the strongest that is offered, and never by the password itself', async () => {
    const prosody = await startProsody('0.12', { hash: 'SHA-1' });
    const tapped = new Lines();
    const wish = wishFor(prosody, await newUser(prosody));
    const login = await logIn(wish, { ...ports, sockets: tapped }, never);
    login.stream.end(new XmppError('closed'));
    await prosody.stop();
    const auths = tapped.sent.map((text) => readXml(text)).filter(({ name }) => name === 'auth');
    expect(auths.map(({ attrs }) => attrs['mechanism'])).toEqual(['SCRAM-SHA-1']);
  });
});

describe.each(PROSODIES)('Prosody %s', (version) => {
  describe.skipIf(prosodyOf(version) === undefined)('as a server', () => {
    let prosody: Prosody;
    beforeAll(async () => {
      prosody = await startProsody(version);
    });
    afterAll(() => prosody.stop());

    it('makes an account, once, and lets it in with its password only', async () => {
      const user = await newUser(prosody);
      await expect(newUser(prosody, user)).rejects.toMatchObject({ code: 'name-taken' });
      const login = await logIn(wishFor(prosody, user), ports, never);
      expect(parseJid(login.jid)).toMatchObject({ local: user, domain: DOMAIN });
      expect(login.isManaged).toBe(true);
      expect(login.resumeId).toBeDefined();
      expect(login.token === undefined).toBe(version === '0.12');
      login.stream.end(new XmppError('closed'));
      const wrong = wishFor(prosody, user);
      const refused = logIn(
        { ...wrong, credentials: { ...wrong.credentials, password: 'another' } },
        ports,
        never,
      );
      await expect(refused).rejects.toMatchObject({ name: 'XmppError', code: 'not-authorized' });
    });

    it('carries a stanza from the first moment, counted as the server counts it', async () => {
      const login = await logIn(wishFor(prosody, await newUser(prosody)), ports, never);
      const heard: XmlElement[] = [];
      login.stream.listen((element) => heard.push(element));
      // The known fault of @xmpp/stream-management 0.14: a stanza before counting begins spoils both counts.
      login.stream.send(xml('presence', NS.client));
      login.stream.send(xml('r', NS.sm));
      await expect.poll(() => heard.find(({ name }) => name === 'a')?.attrs['h']).toBe('1');
      login.stream.end(new XmppError('closed'));
    });

    it('gives what came meanwhile to the stream that goes on', async () => {
      const [alice, bob] = [await newUser(prosody), await newUser(prosody)];
      const first = await logIn(wishFor(prosody, alice), ports, never);
      first.stream.send(xml('presence', NS.client));
      await pong(first);
      lines.cut();
      const other = await logIn(wishFor(prosody, bob), ports, never);
      other.stream.send(message(`${alice}@${DOMAIN}`, 'while you were away'));
      const resume = { id: first.resumeId!, jid: first.jid, handled: handledBy(first) };
      const tapped = new Lines();
      const counted = { ...ports, sockets: tapped };
      const second = await logIn({ ...wishFor(prosody, alice), resume }, counted, never);
      expect(second.jid).toBe(first.jid);
      // Without a token: the opening, two for SCRAM, and the stream that goes on with what is asked beside it.
      expect(tapped.flights).toBeLessThanOrEqual(4);
      // The presence and the ping.
      expect(second.resumedAt).toBe(2);
      const heard = listen(second);
      await expect.poll(() => bodies(heard)).toEqual(['while you were away']);
      for (const login of [second, other]) login.stream.end(new XmppError('closed'));
    });

    it('binds anew where the stream is not known any more', async () => {
      const user = await newUser(prosody);
      const resume = { id: 'long-forgotten', jid: `${user}@${DOMAIN}/x`, handled: 7 };
      const login = await logIn({ ...wishFor(prosody, user), resume }, ports, never);
      expect(login.resumedAt).toBeUndefined();
      expect(login.jid).not.toBe(resume.jid);
      expect(login.isManaged).toBe(true);
      login.stream.end(new XmppError('closed'));
    });

    it('ends with a reason where its XML was broken, and gives nothing more', async () => {
      const login = await logIn(wishFor(prosody, await newUser(prosody)), ports, never);
      login.stream.sendText('<message xmlns="jabber:client"><body></message>');
      expect(['protocol-error', 'unreachable']).toContain((await login.stream.ended).code);
      expect(login.stream.isUp).toBe(false);
      await expect(login.stream.next()).rejects.toBeInstanceOf(XmppError);
    });
  });
});

describe.skipIf(prosodyOf('13') === undefined)('a token of Prosody 13', () => {
  let prosody: Prosody;
  beforeAll(async () => {
    prosody = await startProsody('13');
  });
  afterAll(() => prosody.stop());

  it('resumes in one round trip, and the password decides where the token is gone', async () => {
    const user = await newUser(prosody);
    const wish = wishFor(prosody, user);
    const first = await logIn(wish, ports, never);
    await pong(first);
    lines.cut();
    const resume = { id: first.resumeId!, jid: first.jid, handled: handledBy(first) };
    const nobody = { ...wish.credentials, password: 'not this one' };
    const tapped = new Lines();
    const second = await logIn(
      { ...wish, credentials: nobody, token: first.token, resume },
      { ...ports, sockets: tapped },
      never,
    );
    expect(second.jid).toBe(first.jid);
    expect(second.resumedAt).toBe(1);
    // Everything at once, before the server has said what it offers.
    expect(tapped.sent.map((text) => readXml(text).name)).toEqual(['open', 'authenticate']);
    expect(tapped.flights).toBe(1);
    second.stream.end(new XmppError('closed'));
    const token = { token: 'secret-token:fast-nobody', expires: 0 };
    const third = await logIn({ ...wish, token }, ports, never);
    expect(third.token?.token).not.toBe(token.token);
    third.stream.end(new XmppError('closed'));
    const neither = logIn({ ...wish, credentials: nobody, token }, ports, never);
    await expect(neither).rejects.toSatisfy((error) => hasCode(error, 'not-authorized'));
  });
});

async function newUser(
  prosody: Prosody,
  username = `u${randomUUID().slice(0, 8)}`,
): Promise<string> {
  const account = { username, password: `pw-${username}` };
  await register({ url: prosody.url, domain: DOMAIN }, account, { ports, signal: never });
  return username;
}

function wishFor({ url }: Prosody, username: string): LoginWish {
  return {
    target: { url, domain: DOMAIN, from: `${username}@${DOMAIN}` },
    credentials: { username, password: `pw-${username}`, mayTellPassword: false },
    userAgentId: randomUUID(),
  };
}

function message(to: string, body: string): XmlElement {
  return xml(
    'message',
    NS.client,
    { to, type: 'chat', id: randomUUID() },
    xml('body', NS.client, {}, body),
  );
}

function listen({ stream }: Login): readonly XmlElement[] {
  const heard: XmlElement[] = [];
  stream.listen((element) => heard.push(element));
  return heard;
}

function bodies(heard: readonly XmlElement[]): readonly string[] {
  return heard.flatMap((element) => xmlChildText(element, 'body', NS.client) ?? []);
}

/** What each line of the test has heard of stanzas. */
const counts = new WeakMap<Login, number>();

/** Resolves once the server has answered what was said before. */
async function pong(login: Login): Promise<void> {
  const id = randomUUID();
  login.stream.send(xml('iq', NS.client, { type: 'get', id }, xml('ping', 'urn:xmpp:ping')));
  let stanzas = 0;
  for (;;) {
    const element = await login.stream.next();
    if (element.ns === NS.client) stanzas += 1;
    if (element.attrs['id'] === id) break;
  }
  counts.set(login, stanzas);
}

function handledBy(login: Login): number {
  return counts.get(login) ?? 0;
}
