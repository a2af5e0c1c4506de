/**
 * The whole line in real browsers: accounts joined through the real pages, chats of two networks
 * in one list, texts both ways with foreign Signal code on the other side, and what a person sees
 * when something is wrong.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Contact, type Sandbox } from '../sandbox';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  browserPath,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';
import {
  addAccount,
  accountNotices,
  openChat,
  seenChats,
  seenMessages,
  startChat,
  waitForChat,
  waitForStatus,
  waitForText,
  writeMessage,
} from './journey';
import { textsOnDisk } from './stored';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;
  let chloe: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    await addAccount(browser, { network: 'messenger', providerAddress, account: 'alice' });
    page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    anna = sandbox.contacts.named('Anna');
    chloe = sandbox.contacts.named('Chloé Martin');
    // Without lives contacts receive and send receipts, and say nothing but what the test has them say.
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  it.skipIf(missing)('one list shows chats of both networks with their unread counts', async () => {
    await anna.write('Hoi, ben je er al?');
    await anna.write('Zaterdag om acht 🥖');
    await chloe.write('Coucou ! שלום مرحبا');
    const [fromAnna, fromChloe] = [
      await waitForChat(page, 'Anna'),
      await waitForChat(page, 'Chloé'),
    ];
    expect(fromAnna).toMatchObject({ network: 'whatsapp' });
    expect(fromChloe).toMatchObject({ network: 'messenger', unread: 1 });
    await until('two unread from Anna', async () => {
      const chat = (await seenChats(page)).find((one) => one.name.startsWith('Anna'));
      return chat?.unread === 2 && chat.preview === 'Zaterdag om acht 🥖';
    });
  });

  it.skipIf(missing)('a chat that is opened is read, and its contact hears so', async () => {
    await page.bringToFront();
    await openChat(page, 'Anna');
    await waitForText(page, 'Zaterdag om acht 🥖');
    await until('read receipts at Anna', () => anna.readReceiptsReceived.length === 2);
    await until('no unread count', async () =>
      (await seenChats(page)).some((one) => one.name.startsWith('Anna') && one.unread === 0),
    );
  });

  it.skipIf(missing).each(['Anna', 'Chloé Martin'])(
    'a text to %s is sent, delivered and read, and answered',
    async (contactName) => {
      const contact = sandbox.contacts.named(contactName);
      await page.bringToFront();
      await openChat(page, contactName);
      const text = `Tot zo, ${contactName} 👋`;
      await writeMessage(page, text);
      await until('the text at the contact', () =>
        contact.received.some((one) => one.text === text),
      );
      await waitForStatus(page, text, ['delivered']);
      contact.readAll();
      await waitForStatus(page, text, ['read']);
      await contact.write(`Gelezen: ${contactName}`);
      await waitForText(page, `Gelezen: ${contactName}`);
    },
  );

  it.skipIf(missing)('a long talk in bursts keeps its order and loses nothing', async () => {
    await openChat(page, 'Chloé Martin');
    const theirs = Array.from({ length: 40 }, (_, index) => `rafale ${String(index)}`);
    const writing = Promise.all(theirs.map((text) => chloe.write(text)));
    for (let index = 0; index < 8; index++) await writeMessage(page, `réponse ${String(index)}`);
    await writing;
    await waitForText(page, 'rafale 39');
    await waitForStatus(page, 'réponse 7', ['delivered', 'read']);
    const seen = (await seenMessages(page)).map(({ text }) => text);
    expect(seen.filter((text) => text.startsWith('rafale'))).toEqual(theirs);
    const arrived = chloe.received.flatMap(({ text }) => (text?.startsWith('réponse') ? text : []));
    expect(arrived).toEqual(Array.from({ length: 8 }, (_, index) => `réponse ${String(index)}`));
  });

  it.skipIf(missing)('other kinds are rows that name the kind', async () => {
    await openChat(page, 'Anna');
    await anna.sendImage();
    await anna.say({ kind: 'poll', question: 'Wanneer?', options: ['Vrijdag', 'Zaterdag'] });
    const kinds = ['media', 'refused'];
    const unshown = async () =>
      (await seenMessages(page)).filter(({ kind }) => kinds.includes(kind ?? ''));
    await until('two rows', async () => (await unshown()).length === 2);
    const words = (await unshown()).map(({ text }) => text).join(' ');
    expect(words).toMatch(/poll/);
  });

  it.skipIf(missing)('a stopped worker comes back and goes on where it was', async () => {
    await browser.stopWorker();
    await anna.write('Na de pauze');
    await waitForText(page, 'Na de pauze');
    await writeMessage(page, 'Ik ben er weer');
    await waitForStatus(page, 'Ik ben er weer', ['delivered', 'read']);
  });

  it.skipIf(missing)(
    'what was written while the contact was away arrives once it is back',
    async () => {
      anna.goOffline();
      await writeMessage(page, 'Voor straks');
      await waitForStatus(page, 'Voor straks', ['sent']);
      await anna.comeBack();
      await waitForStatus(page, 'Voor straks', ['delivered', 'read']);
      expect(anna.received.filter(({ text }) => text === 'Voor straks')).toHaveLength(1);
    },
  );

  it.skipIf(missing)(
    'a line that breaks is made again and nothing is lost or doubled',
    async () => {
      sandbox.whatsapp.dropConnections();
      await anna.write('Tijdens de storing');
      await writeMessage(page, 'Geschreven zonder lijn');
      await waitForText(page, 'Tijdens de storing', 30_000);
      await waitForStatus(page, 'Geschreven zonder lijn', ['delivered', 'read'], 30_000);
      expect(anna.received.filter(({ text }) => text === 'Geschreven zonder lijn')).toHaveLength(1);
      const doubled = (await seenMessages(page)).filter(
        ({ text }) => text === 'Tijdens de storing',
      );
      expect(doubled).toHaveLength(1);
    },
  );

  it.skipIf(missing)(
    'a contact is found by its visible identifier, and written to first',
    async () => {
      const jonas = sandbox.contacts.named('Jonas Berg');
      await startChat(page, { network: 'messenger', identifier: jonas.externalId });
      await writeMessage(page, 'Hej Jonas, jag skriver först');
      await until('the first text at Jonas', () =>
        jonas.received.some(({ text }) => text === 'Hej Jonas, jag skriver först'),
      );
      await waitForStatus(page, 'Hej Jonas, jag skriver först', ['delivered']);
    },
  );

  it.skipIf(missing)(
    'keys with a wrong signature are refused, and the row says it was not sent',
    async () => {
      const greet = sandbox.contacts.named('Oma Greet');
      sandbox.whatsapp.serveBadSignature(greet.address, 'zero');
      await startChat(page, { network: 'whatsapp', identifier: greet.externalId });
      await writeMessage(page, 'Dag oma');
      await waitForStatus(page, 'Dag oma', ['failed']);
      expect(greet.received).toEqual([]);
      sandbox.whatsapp.serveBadSignature(greet.address, undefined);
      await retryFailed(page);
      await waitForStatus(page, 'Dag oma', ['delivered']);
    },
  );

  it.skipIf(missing)(
    'what cannot be understood leaves a notice, and the line goes on',
    async () => {
      const [account] = sandbox.whatsapp.accounts();
      if (account === undefined) throw new Error('nobody is enlisted');
      sandbox.whatsapp.sendRaw(account.accountId, new Uint8Array([0, 9, 9, 9]));
      await until('a notice', async () => (await accountNotices(page)).length > 0, { every: 300 });
      expect((await accountNotices(page)).join(' ')).toMatch(/1 /);
      await openChat(page, 'Anna');
      await anna.write('Alles goed?');
      await waitForText(page, 'Alles goed?');
    },
  );

  it.skipIf(missing)('nothing of it stands in clear in the database', async () => {
    const found = await textsOnDisk(page, [
      'Zaterdag om acht',
      'Na de pauze',
      'Anna',
      '31612345678',
      'alice@',
      '@s.whatsapp.net',
      // How the tokens begin: {"alg":. Three letters would be met by chance among this many sealed bytes.
      'eyJhbGciOi',
    ]);
    expect(found).toEqual({ rows: expect.any(Number), hits: [] });
    expect(found.rows).toBeGreaterThan(100);
  });

  it.skipIf(missing)('a window cannot reach a network', async () => {
    const reached = await page.evaluate(async (address) => {
      try {
        await fetch(address);
        return 'reached';
      } catch {
        return 'refused';
      }
    }, sandbox.providerAddress);
    expect(reached).toBe('refused');
  });
});

async function retryFailed(page: Page): Promise<void> {
  await page.$eval('[data-testid="retry"]', (button) => (button as HTMLElement).click());
}
