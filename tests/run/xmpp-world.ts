/**
 * XMPP for the sandbox: a real Prosody on loopback and people whose client is slixmpp. They write first, and answer what is
 * written to them.
 * @module
 */
import { register } from '@/lib/networks/xmpp/register';
import { addXmppAccount, openChat, waitForChat, waitForText, writeMessage } from '../e2e/journey';
import { clock, Lines } from '../integration/xmpp/lines';
import { DOMAIN, prosodyOf, startProsody, type Prosody } from '../integration/xmpp/prosody';
import { Slixmpp } from '../integration/xmpp/slixmpp';
import type { OtherWorld } from './other-world';

/** Who lives there, how they greet, and in which version of OMEMO: half of the world has the older one. */
const PEOPLE = [
  { name: 'greta', greeting: 'Hei! Er du her også? 🌲', answer: 'Så fint!', enc: 'omemo-2' },
  {
    name: 'pavel',
    greeting: 'Ahoj, píšu ti ze staršího programu.',
    answer: 'Díky!',
    enc: 'omemo-0.3',
  },
] as const;

/** The person's own address there. */
const SELF = `alice@${DOMAIN}`;

export async function startXmppWorld(): Promise<OtherWorld> {
  const prosody = await startProsody(prosodyOf('13') === undefined ? '0.12' : '13');
  const people = await Promise.all(
    PEOPLE.map(async ({ name, greeting, answer, enc }) => {
      const peer = await settle(prosody, name);
      return { peer, greeting, answer, enc };
    }),
  );
  for (const { peer, answer, enc } of people)
    peer.onEvent = ({ ev }) => {
      // One that does not come through is missing in the window, and told by whoever waits for it.
      if (ev === 'message') void peer.say(SELF, answer, enc).catch(console.error);
    };
  return {
    join: (browser) =>
      addXmppAccount(browser, { address: SELF, password: 'sandbox', server: prosody.url }),
    greet: async () => {
      for (const { peer, greeting, enc } of people) await peer.say(SELF, greeting, enc);
    },
    play: async (page) => {
      for (const { peer, greeting, answer } of people) {
        await waitForChat(page, peer.jid, 30_000);
        await openChat(page, peer.jid);
        await waitForText(page, greeting);
        await writeMessage(page, `Hello, ${peer.jid}`);
        await peer.reads(`Hello, ${peer.jid}`);
        await waitForText(page, answer);
        console.log(`xmpp: ${peer.jid} wrote, was answered and answered`);
      }
      return { received: 2 * people.length, sent: people.length };
    },
    stop: async () => {
      for (const { peer } of people) await peer.stop();
      await prosody.stop();
    },
  };
}

async function settle(prosody: Prosody, username: string): Promise<Slixmpp> {
  const ports = { clock, sockets: new Lines() };
  const { signal } = new AbortController();
  const account = { username, password: 'sandbox' };
  await register({ url: prosody.url, domain: DOMAIN }, account, { ports, signal });
  const peer = new Slixmpp(`${username}@${DOMAIN}`, 'sandbox', prosody.port);
  await peer.ready();
  return peer;
}
