/**
 * Matrix in real browsers: an account added through the page, on a real Synapse, with a contact whose client is matrix-nio
 * over libolm, and a worker that dies meanwhile.
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { Nio, NIO } from '../integration/matrix/nio';
import { startSynapse, SYNAPSE, type Synapse } from '../integration/matrix/synapse';
import { browserPath, launchBrowser, until, type BrowserName, type DrivenBrowser } from './drivers';
import {
  addMatrixAccount,
  openChat,
  press,
  startChat,
  waitForStatus,
  waitForText,
  writeMessage,
} from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('Matrix in %s', (name) => {
  const missing = browserPath(name) === undefined || SYNAPSE === undefined || NIO === undefined;
  describe.skipIf(missing)('with a real server and a foreign client', () => {
    let synapse: Synapse;
    let browser: DrivenBrowser;
    let page: Page;
    let anna: Nio;
    let us: string;
    let room: string;

    beforeAll(async () => {
      synapse = await startSynapse();
      us = await synapse.register(`rialto-${randomUUID().slice(0, 6)}`, 'pass word');
      anna = new Nio(await synapse.register('anna', 'pw'), 'pw', synapse.url);
      await anna.ready();
      browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
      await addMatrixAccount(browser, { address: us, password: 'pass word', server: synapse.url });
      page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
    }, 90_000);

    afterAll(async () => {
      await browser.close();
      await anna.stop();
      await synapse.stop();
    });

    it('a chat begins with us, once its protection is accepted, and is answered', async () => {
      await startChat(page, { identifier: anna.user });
      await page.waitForSelector('[data-testid="accept-protection"]', { timeout: 15_000 });
      await page.click('[data-testid="accept-protection"]');
      await writeMessage(page, 'Hello, Anna 👋');
      await waitForStatus(page, 'Hello, Anna 👋', ['sent', 'delivered', 'read']);
      room = await anna.join(us);
      await writeMessage(page, 'Now that you are here');
      expect((await anna.reads('Now that you are here')).encrypted).toBe(true);
      await anna.say(room, 'Hello, you');
      await waitForText(page, 'Hello, you');
      await until('a receipt at Anna', () => anna.heard.some(({ ev }) => ev === 'receipt'));
    });

    it('is the same device after its worker died, with nothing lost', async () => {
      await browser.stopWorker();
      await anna.say(room, 'while your worker was gone');
      await openChat(page, 'anna');
      await waitForText(page, 'while your worker was gone');
      await writeMessage(page, 'and I am back');
      expect((await anna.reads('and I am back')).encrypted).toBe(true);
    });

    it('is in the group into which Anna asks, and everybody reads each other there', async () => {
      anna.order({ cmd: 'create', with: [us], name: 'Boats' });
      const { room: group } = await anna.event((heard) => heard.ev === 'created');
      await openChat(page, 'Boats');
      await page.waitForSelector('[data-testid="accept-protection"]');
      await page.click('[data-testid="accept-protection"]');
      await writeMessage(page, 'Ahoy, all');
      const ahoy = await anna.reads('Ahoy, all');
      expect(ahoy).toMatchObject({ room: group, encrypted: true });
      await anna.say(group ?? '', 'Ahoy yourself');
      await waitForText(page, 'Ahoy yourself');
    });

    it('has a recovery key made, which is shown once', async () => {
      await openOlderKeys();
      await press(page, '[data-testid="older-keys-make"]');
      const shown = await page.waitForSelector('[data-testid="recovery-key"]');
      const key = await shown!.evaluate((element) => element.textContent);
      expect(key).toMatch(/^(?:[1-9A-HJ-NP-Za-km-z]{4} ){11}[1-9A-HJ-NP-Za-km-z]{4}$/);
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-testid="older-keys-dialog"]', { hidden: true });
      await press(page, '[data-testid="older-keys"]');
      await page.waitForSelector('[data-testid="older-keys-dialog"] output');
      expect(await page.$('[data-testid="recovery-key"]')).toBeNull();
    });

    async function openOlderKeys(): Promise<void> {
      await press(page, '[data-testid="accounts"]');
      await page.waitForSelector('[data-testid="older-keys"]');
      await press(page, '[data-testid="older-keys"]');
    }
  });
});
