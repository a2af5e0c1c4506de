/**
 * Matrix for the sandbox: a real Synapse on loopback and people whose client is matrix-nio over libolm. They ask into chats,
 * answer what is written to them, and send a picture; one of them is reached over a bridge, as its room says.
 * @module
 */
import type { Page } from 'puppeteer-core';

import type { DrivenBrowser } from '../e2e/drivers';
import { addMatrixAccount, openChat, waitForChat, waitForText, writeMessage } from '../e2e/journey';
import { Nio } from '../integration/matrix/nio';
import { startSynapse, type Synapse } from '../integration/matrix/synapse';
import { evening } from '../sandbox/pictures';
import type { OtherWorld } from './other-world';

const SELF = { name: 'alice', password: 'sandbox' } as const;

/** Who lives there, how they greet, and what they answer. */
const MIA = { name: 'mia', greeting: 'Hej! Nu är jag också här 🌊', answer: 'Så roligt!' } as const;
const TOMEK = { name: 'tomek', greeting: 'Cześć, piszę z Signala.', answer: 'Super!' } as const;

/** How a bridge says what it bridges to (MSC2346). */
const BRIDGE = {
  bridgebot: '@signalbot:localhost',
  protocol: { id: 'signal', displayname: 'Signal' },
  channel: { id: 'tomek', displayname: 'Tomek' },
} as const;

const GROUP = { name: 'Boats', greeting: 'Ahoy! Who comes along on Sunday?' } as const;

type Role = { readonly name: string; readonly greeting: string; readonly answer: string };
type Person = Role & { readonly peer: Nio };

export async function startMatrixWorld(): Promise<OtherWorld> {
  const synapse = await startSynapse();
  const self = await synapse.register(SELF.name, SELF.password);
  const [mia, tomek] = await Promise.all([settle(synapse, MIA), settle(synapse, TOMEK)]);
  return {
    join: (browser: DrivenBrowser) =>
      addMatrixAccount(browser, {
        address: self,
        password: SELF.password,
        server: synapse.url,
      }),
    greet: async () => {
      await greetAlone(mia, self);
      const bridged = await greetAlone(tomek, self);
      tomek.peer.order({ cmd: 'state', room: bridged, type: 'm.bridge', content: BRIDGE });
      const room = await made(mia, { with: [self, tomek.peer.user], name: GROUP.name });
      await mia.peer.say(room, GROUP.greeting);
    },
    play: (page) => play(page, { mia, tomek, self }),
    stop: async () => {
      for (const { peer } of [mia, tomek]) await peer.stop();
      await synapse.stop();
    },
  };
}

async function settle(synapse: Synapse, one: Role): Promise<Person> {
  const user = await synapse.register(one.name, SELF.password);
  const peer = new Nio(user, SELF.password, synapse.url);
  await peer.ready();
  return { ...one, peer };
}

async function made({ peer }: Person, order: object): Promise<string> {
  const before = peer.heard.length;
  peer.order({ cmd: 'create', ...order });
  const { room = '' } = await peer.event(
    (event) => event.ev === 'created' && peer.heard.indexOf(event) >= before,
  );
  return room;
}

/** Into a chat of two; what is said before the person is there goes to nobody's keys. @returns its room */
async function greetAlone(person: Person, self: string): Promise<string> {
  const room = await made(person, { with: self });
  await person.peer.event(
    ({ ev, room: of, users, content }) =>
      ev === 'm.room.member' &&
      of === room &&
      users?.[0] === self &&
      content?.['membership'] === 'join',
  );
  await person.peer.say(room, person.greeting);
  return room;
}

async function play(
  page: Page,
  { mia, tomek, self }: { readonly mia: Person; readonly tomek: Person; readonly self: string },
): Promise<{ readonly received: number; readonly sent: number }> {
  for (const { name, peer, greeting, answer } of [mia, tomek]) {
    await waitForChat(page, name, 30_000);
    await openChat(page, name);
    await waitForText(page, greeting);
    await acceptProtection(page);
    await writeMessage(page, `Hello, ${name}`);
    const { room = '' } = await peer.reads(`Hello, ${name}`);
    await peer.say(room, answer);
    await waitForText(page, answer);
    console.log(`matrix: ${peer.user} wrote, was answered and answered`);
  }
  const room = mia.peer.heard.find(({ ev, sender }) => ev === 'message' && sender === self)?.room;
  const { bytes, width: w, height: h } = evening();
  const info = { mimetype: 'image/png', size: bytes.length, w, h };
  await mia.peer.file(room ?? '', bytes, { msgtype: 'm.image', body: 'evening.png', info });
  await openChat(page, mia.name);
  await page.waitForSelector('[data-testid="picture"] img', { timeout: 30_000 });
  await openChat(page, GROUP.name);
  await waitForText(page, GROUP.greeting);
  // From each a greeting and an answer, a picture, and what was said in the group.
  return { received: 6, sent: 2 };
}

/** The person says that they know what this network protects, where they have not yet. */
async function acceptProtection(page: Page): Promise<void> {
  await page.waitForSelector('[data-testid="composer"], [data-testid="accept-protection"]');
  await (await page.$('[data-testid="accept-protection"]'))?.click();
}
