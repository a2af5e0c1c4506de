/**
 * XMPP in real browsers: an account added through the page, on a real Prosody, with a contact whose client is slixmpp. Both
 * versions of OMEMO, both ways, and a browser that was closed meanwhile.
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { register } from '@/lib/networks/xmpp/register';
import { clock, Lines } from '../integration/xmpp/lines';
import { DOMAIN, prosodyOf, startProsody, type Prosody } from '../integration/xmpp/prosody';
import { PYTHON } from '../integration/xmpp/python-device';
import { Slixmpp } from '../integration/xmpp/slixmpp';
import { browserPath, launchBrowser, until, type BrowserName, type DrivenBrowser } from './drivers';
import {
  addXmppAccount,
  openChat,
  seenMessages,
  startChat,
  waitForChat,
  waitForStatus,
  waitForText,
  writeMessage,
} from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const VERSION = prosodyOf('13') === undefined ? '0.12' : '13';

describe.each(BROWSERS)('XMPP in %s', (name) => {
  const missing =
    browserPath(name) === undefined || prosodyOf(VERSION) === undefined || PYTHON === undefined;
  describe.skipIf(missing)('with a real server and a foreign client', () => {
    const us = `rialto-${randomUUID().slice(0, 6)}@${DOMAIN}`;
    let prosody: Prosody;
    let browser: DrivenBrowser;
    let page: Page;
    let anna: Slixmpp;

    beforeAll(async () => {
      prosody = await startProsody(VERSION);
      anna = await contact('anna');
      browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
      await addXmppAccount(browser, { address: us, password: 'pass word', server: prosody.url });
      page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    });

    afterAll(async () => {
      await browser.close();
      await anna.stop();
      await prosody.stop();
    });

    async function contact(username: string): Promise<Slixmpp> {
      const ports = { clock, sockets: new Lines() };
      const signal = new AbortController().signal;
      const account = { username, password: 'pw' };
      await register({ url: prosody.url, domain: DOMAIN }, account, { ports, signal });
      const peer = new Slixmpp(`${username}@${DOMAIN}`, 'pw', prosody.port);
      await peer.ready();
      return peer;
    }

    it('a chat begins with us, and is answered', async () => {
      await startChat(page, { identifier: anna.jid });
      await writeMessage(page, 'Hello, Anna 👋');
      expect((await anna.reads('Hello, Anna 👋')).enc).toBe('omemo-2');
      await waitForStatus(page, 'Hello, Anna 👋', ['sent', 'delivered', 'read']);
      await anna.say(us, 'Hello, you', 'omemo-2');
      await waitForText(page, 'Hello, you');
      await until('a marker at Anna', () => anna.heard.some(({ ev }) => ev === 'displayed'));
    });

    it('devices are shown by the key that their own program shows, and compared', async () => {
      const { fingerprint = '' } = await anna.ready();
      await openChat(page, anna.jid);
      await page.click('[data-testid="keys"]');
      const key = '[data-testid="key"]';
      await page.waitForSelector(`${key}[data-trust="first-use"]`);
      expect(await page.$eval(key, (row) => row.textContent)).toContain(fingerprint);
      await page.click('[data-testid="key-verified"]');
      await page.waitForSelector(`${key}[data-trust="verified"]`);
      await page.keyboard.press('Escape');
      await until('the chat to say so', async () =>
        (await page.$eval('[data-testid="protection"]', (line) => line.textContent)).includes(
          'verified',
        ),
      );
    });

    it('a chat begins with them, in the older version', async () => {
      const bea = await contact('bea');
      try {
        await bea.say(us, 'Hi from an older client', 'omemo-0.3');
        const chat = await waitForChat(page, bea.jid);
        expect(chat).toMatchObject({
          network: 'xmpp',
          preview: 'Hi from an older client',
          unread: 1,
        });
        await openChat(page, bea.jid);
        await writeMessage(page, 'Hi to you');
        await bea.reads('Hi to you');
      } finally {
        await bea.stop();
      }
    });

    it('what is not encrypted is named, not shown', async () => {
      await openChat(page, anna.jid);
      await anna.say(us, 'anybody can read this', 'none');
      await until('a row that names it', async () =>
        (await seenMessages(page)).some(({ kind }) => kind === 'refused'),
      );
      expect(await page.content()).not.toContain('anybody can read this');
    });
  });
});
