import { createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { fromBase64, toBase64, utf8Decode, utf8Encode } from '@/lib/base';
import { xmlText, type XmlElement } from '@/lib/codec';
import { logIn, type LoginWish } from '@/lib/networks/xmpp/login';
import { chooseMechanism, type Credentials } from '@/lib/networks/xmpp/mechanisms';
import { scram } from '@/lib/networks/xmpp/scram';

import { seededRandom } from '../../crypto/seeded-random';
import {
  features,
  NEVER,
  OPEN,
  portsOf,
  ScriptedServer,
  TARGET,
  type Script,
} from './scripted-server';

const CREDENTIALS: Credentials = { username: 'user', password: 'pencil', mayTellPassword: false };

describe('SCRAM', () => {
  it.each([
    {
      digest: 'SHA-1' as const,
      nonce: 'fyko+d2lbbFgONRv9qkxdawL',
      challenge: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
      answer: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
      final: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
    },
    {
      digest: 'SHA-256' as const,
      nonce: 'rOprNGfwEbeRWgbNEkqO',
      challenge:
        'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
      answer:
        'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      final: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    },
  ])('is the conversation of the RFC under $digest', async ({ digest, ...talk }) => {
    const exchange = scram(digest, { ...CREDENTIALS, nonce: fromBase64(talk.nonce) });
    expect(exchange.first).toBe(`n,,n=user,r=${talk.nonce}`);
    expect(await exchange.respond(talk.challenge)).toBe(talk.answer);
    exchange.verify(talk.final);
    expect(() => exchange.verify(talk.final.replace('=', '=A'))).toThrow('server-not-proven');
  });

  it('spells a name with commas, and a password as SASLprep has it', async () => {
    const nonce = new Uint8Array(18);
    const of = (password: string) => scram('SHA-1', { username: 'a,b=c', password, nonce });
    expect(of('x').first).toContain('n=a=2Cb=3Dc,');
    const challenge = `r=${toBase64(nonce)}x,s=AAAA,i=4096`;
    const [plain, composed] = [of('IX p'), of('\u2168\u00A0\u00ADp')];
    expect(await composed.respond(challenge)).toBe(await plain.respond(challenge));
  });

  it.each([
    ['another nonce', 'r=other,s=AAAA,i=4096'],
    ['our nonce alone', `r=${toBase64(new Uint8Array(18))},s=AAAA,i=4096`],
    ['too few rounds', `r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=1`],
    ['rounds without end', `r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=4000000000`],
    ['no number of rounds', `r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=4096e`],
    ['a salt that is none', `r=${toBase64(new Uint8Array(18))}x,s=%,i=4096`],
    ['no salt', `r=${toBase64(new Uint8Array(18))}x,i=4096`],
    ['an extension that must be known', `m=1,r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=4096`],
    ['a field twice', `r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=4096,i=4096`],
    ['nonsense', 'hello'],
    ['a novel', `r=${toBase64(new Uint8Array(18))}x,s=AAAA,i=4096,h=${'x'.repeat(5_000)}`],
  ])('refuses a challenge with %s', async (_what, challenge) => {
    const exchange = scram('SHA-1', { ...CREDENTIALS, nonce: new Uint8Array(18) });
    await expect(exchange.respond(challenge)).rejects.toMatchObject({ code: 'protocol-error' });
    expect(() => exchange.verify('v=')).toThrow('server-not-proven');
  });
});

describe('the way to sign in', () => {
  const random = seededRandom('mechanisms');
  const choose = (offered: string[], given: Partial<Credentials> = {}, isEncrypted = true) =>
    chooseMechanism(offered, { ...CREDENTIALS, ...given }, { random, isEncrypted }).mechanism;

  it('is the strongest that both have, and never the password where there is another', () => {
    const all = ['PLAIN', 'SCRAM-SHA-1', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'SCRAM-SHA-512-PLUS'];
    expect(choose(all)).toBe('SCRAM-SHA-512');
    expect(choose(['PLAIN', 'SCRAM-SHA-1'], { mayTellPassword: true })).toBe('SCRAM-SHA-1');
  });

  it('tells the password only over TLS and only with consent', () => {
    expect(choose(['PLAIN'], { mayTellPassword: true })).toBe('PLAIN');
    expect(() => choose(['PLAIN'])).toThrow('plain-refused');
    expect(() => choose(['PLAIN'], { mayTellPassword: true }, false)).toThrow('plain-refused');
    expect(() => choose(['DIGEST-MD5'])).toThrow('no-mechanism');
  });
});

describe('a server', () => {
  it('that does not prove itself is left, whatever it calls a success', async () => {
    for (const success of ['', '=', toBase64(utf8Encode('v=AAAA'))]) {
      const server = new ScriptedServer(classic({ final: success }));
      await expect(logInAt(server)).rejects.toMatchObject({ code: 'server-not-proven' });
      expect(server.heard.some(({ name }) => name === 'iq')).toBe(false);
    }
  });

  it('may prove itself before its success', async () => {
    const server = new ScriptedServer(classic({ proofFirst: true }));
    expect((await logInAt(server)).jid).toBe('user@example.org/r');
  });

  it.each([
    ['account-disabled', 'account-disabled'],
    ['not-authorized', 'not-authorized'],
    ['temporary-auth-failure', 'unreachable'],
    ['something-new', 'protocol-error'],
  ])('that fails a sign-in by %s is told apart', async (condition, code) => {
    const failure = `<failure xmlns="urn:ietf:params:xml:ns:xmpp-sasl"><${condition}/></failure>`;
    const server = new ScriptedServer(({ name }) =>
      name === 'open' ? [OPEN, features(MECHANISMS)] : name === 'auth' ? [failure] : [],
    );
    await expect(logInAt(server)).rejects.toMatchObject({ code });
  });

  it('that resumes another stream than asked, or binds nothing, is left', async () => {
    const resume = { id: 'mine', jid: 'user@example.org/r', handled: 3 };
    const sm = (text: string) => text.replace('/>', ' xmlns="urn:xmpp:sm:3"/>');
    for (const answer of [
      '<resumed previd="other" h="1"/>',
      '<resumed previd="mine" h="-1"/>',
      '<huh/>',
    ]) {
      const server = new ScriptedServer(classic({ answers: { resume: sm(answer) } }));
      await expect(logInAt(server, { resume })).rejects.toMatchObject({ code: 'protocol-error' });
    }
    const unbound = '<iq xmlns="jabber:client" id="bind" type="error"/>';
    const server = new ScriptedServer(classic({ answers: { iq: unbound } }));
    await expect(logInAt(server)).rejects.toMatchObject({ code: 'protocol-error' });
  });

  it('that does not count stanzas still carries them', async () => {
    const failed = '<failed xmlns="urn:xmpp:sm:3"/>';
    const server = new ScriptedServer(classic({ answers: { enable: failed } }));
    expect(await logInAt(server)).toMatchObject({ isManaged: false });
  });

  it('has the first stanza only after it has said that it counts', async () => {
    const server = new ScriptedServer(classic({}));
    await logInAt(server);
    const names = server.heard.map(({ name }) => name).join(' ');
    expect(names).toBe('open auth response open iq enable');
  });

  it('that has forgotten how streams go on is begun with anew', async () => {
    const resume = { id: 'mine', jid: 'user@example.org/r', handled: 3 };
    const server = new ScriptedServer(classic({ isCounting: false }));
    expect(await logInAt(server, { resume })).toMatchObject({ isManaged: false });
    const names = server.heard.map(({ name }) => name).join(' ');
    const again = 'open auth response open iq';
    expect(names).toBe(`open auth response open resume close ${again}`);
  });
});

describe('a token with what was offered beside it', () => {
  const OFFER = {
    mechanisms: ['SCRAM-SHA-1'],
    canResume: true,
    canManage: true,
    canCarbon: true,
    givesTokens: true,
  };
  const token = { token: 'a token', expires: 1, offer: OFFER };
  const resume = { id: 'mine', jid: 'user@example.org/r', handled: 3 };

  it('signs in and goes on with the stream before a word of the server was heard', async () => {
    const server = new ScriptedServer(quick(['urn:xmpp:sm:3']));
    const early: number[] = [];
    server.onSaid = () => early.push(server.heard.length);
    const login = await logInAt(server, { token, resume });
    expect(login).toMatchObject({ jid: resume.jid, resumedAt: 7, token });
    expect(server.heard.map(({ name }) => name)).toEqual(['open', 'authenticate']);
    expect(early[0]).toBe(2);
  });

  it('is left aside, on a line of its own, where the server offers something else by now', async () => {
    const server = new ScriptedServer(quick([]));
    await expect(logInAt(server, { token, resume })).rejects.toMatchObject({
      code: 'not-authorized',
    });
    const names = server.heard.map(({ name, attrs }) => attrs['mechanism'] ?? name);
    expect(names.slice(0, 5)).toEqual(['open', 'HT-SHA-256-NONE', 'close', 'open', 'SCRAM-SHA-1']);
  });

  it('does not believe a server that does not know it as well', async () => {
    const server = new ScriptedServer(quick(['urn:xmpp:sm:3'], 'another token'));
    await expect(logInAt(server, { token, resume })).rejects.toMatchObject({
      code: 'server-not-proven',
    });
  });
});

/** A server of the newer profile that knows tokens, and nothing of passwords. */
function quick(features13: readonly string[], known = 'a token'): Script {
  const inline = features13.map((ns) => `<sm xmlns="${ns}"/>`).join('');
  const bind =
    '<bind xmlns="urn:xmpp:bind:0"><inline><feature var="urn:xmpp:sm:3"/><feature var="urn:xmpp:carbons:2"/></inline></bind>';
  const fast = '<fast xmlns="urn:xmpp:fast:0"><mechanism>HT-SHA-256-NONE</mechanism></fast>';
  const offered = `<authentication xmlns="urn:xmpp:sasl:2"><mechanism>SCRAM-SHA-1</mechanism><inline>${bind}${fast}${inline}</inline></authentication>`;
  const proof = createHmac('sha256', known).update('Responder').digest('base64');
  const resumed = '<resumed xmlns="urn:xmpp:sm:3" previd="mine" h="7"/>';
  return ({ name, attrs }) => {
    if (name === 'open') return [OPEN, features(offered)];
    if (name !== 'authenticate') return [];
    if (attrs['mechanism'] !== 'HT-SHA-256-NONE')
      return [
        '<failure xmlns="urn:xmpp:sasl:2"><not-authorized xmlns="urn:ietf:params:xml:ns:xmpp-sasl"/></failure>',
      ];
    return [
      `<success xmlns="urn:xmpp:sasl:2"><additional-data>${proof}</additional-data><authorization-identifier>user@example.org</authorization-identifier>${resumed}</success>`,
    ];
  };
}

const MECHANISMS =
  '<mechanisms xmlns="urn:ietf:params:xml:ns:xmpp-sasl"><mechanism>SCRAM-SHA-1</mechanism></mechanisms>';

/** A server that knows the password, unless told otherwise, and signs in the older way. */
function classic(given: {
  readonly final?: string;
  readonly proofFirst?: boolean;
  /** false: it offers no stream management */
  readonly isCounting?: boolean;
  readonly answers?: Readonly<Record<string, string>>;
}): Script {
  let [bare, first, isIn] = ['', '', false];
  const sasl = (name: string, text: string) =>
    `<${name} xmlns="urn:ietf:params:xml:ns:xmpp-sasl">${text}</${name}>`;
  let proof = '';
  return (heard) => {
    const other = given.answers?.[heard.name];
    if (other !== undefined) return [other];
    switch (heard.name) {
      case 'open':
        return [
          OPEN,
          features(
            isIn
              ? `<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/>${given.isCounting === false ? '' : '<sm xmlns="urn:xmpp:sm:3"/>'}`
              : MECHANISMS,
          ),
        ];
      case 'auth':
        bare = text(heard).slice('n,,'.length);
        first = `${bare.slice(bare.indexOf('r='))}server,s=AAAA,i=4096`;
        return [sasl('challenge', toBase64(utf8Encode(first)))];
      case 'response':
        if (proof !== '') {
          isIn = true;
          return [sasl('success', '')];
        }
        proof = proofOf(`${bare},${first},${text(heard).replace(/,p=.*$/, '')}`);
        if (given.proofFirst) return [sasl('challenge', proof)];
        isIn = true;
        return [sasl('success', given.final ?? proof)];
      case 'iq':
        return [
          '<iq xmlns="jabber:client" id="bind" type="result"><bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"><jid>user@example.org/r</jid></bind></iq>',
        ];
      case 'close':
        [bare, first, isIn, proof] = ['', '', false, ''];
        return [];
      case 'enable':
        return ['<enabled xmlns="urn:xmpp:sm:3" id="s" resume="true"/>'];
    }
    return [];
  };
}

function proofOf(authMessage: string): string {
  const salted = pbkdf2Sync('pencil', Buffer.from('AAAA', 'base64'), 4096, 20, 'sha1');
  const key = createHmac('sha1', salted).update('Server Key').digest();
  const signature = createHmac('sha1', key).update(authMessage).digest('base64');
  return toBase64(utf8Encode(`v=${signature}`));
}

function text(element: XmlElement): string {
  return utf8Decode(fromBase64(xmlText(element)));
}

function logInAt(server: ScriptedServer, given: Partial<LoginWish> = {}) {
  const wish: LoginWish = {
    target: TARGET,
    credentials: CREDENTIALS,
    userAgentId: '0d6fa1d0-6b3c-4d6e-8e3f-2b0f9bfae111',
    ...given,
  };
  return logIn(wish, portsOf(server, seededRandom('login')), NEVER);
}
