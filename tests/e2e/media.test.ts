/**
 * Files in real browsers, both ways: what a contact sends is seen, what is sent arrives byte for byte,
 * with foreign code at the other end and real hosts between.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Contact, type ReceivedMessage, type Sandbox } from '../sandbox';
import { evening } from '../sandbox/pictures';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  browserPath,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';
import { addAccount, openChat, press, waitForChat, waitForText, writeMessage } from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('files in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;
  let folder: string;

  beforeAll(async () => {
    if (missing) return;
    folder = mkdtempSync(join(tmpdir(), 'rialto-files-'));
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, {
      headless: true,
      flavour: 'sandbox',
      downloads: folder,
      microphone: true,
    });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    page = await browser.openPage('/inbox.html', { width: 400, height: 720 });
    anna = sandbox.contacts.named('Anna');
    await until('Anna to hear of the account', () => anna.friend !== undefined);
    await anna.write('Hoi, ben je er al?');
    await waitForChat(page, 'Anna');
    await openChat(page, 'Anna');
    await waitForText(page, 'Hoi, ben je er al?');
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  const files = () =>
    page.$$eval('[data-testid="file"]', (all) =>
      all.map((one) => ({
        state: one.getAttribute('data-state'),
        pixels: one.querySelector('img')?.naturalWidth ?? 0,
        text: one.textContent ?? '',
      })),
    );
  const lastFile = async () => (await files()).at(-1);

  async function attach(file: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, file);
    writeFileSync(path, bytes);
    const input = await page.waitForSelector('[data-testid="attach-input"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForSelector('[data-testid="attach-dialog"] [data-testid="attach-send"]');
  }

  async function arrivedAt(count: number): Promise<ReceivedMessage> {
    await until(`${count} at Anna`, () => anna.received.length === count, { timeout: 30_000 });
    return anna.received[count - 1]!;
  }

  it.skipIf(missing)('a photo that a contact sends is seen, and looked at', async () => {
    await anna.sendImage();
    await until('the photo', async () => (await lastFile())?.pixels === 640, { timeout: 30_000 });
    expect((await lastFile())?.state).toBe('here');
    await press(page, '[data-testid="picture"]');
    await page.waitForSelector('[data-testid="viewer"] img');
    const width = await page.$eval('[data-testid="viewer"] img', (img) => img.naturalWidth);
    expect(width).toBe(640);
    await page.keyboard.press('Escape');
    await until(
      'the viewer to close',
      async () => (await page.$('[data-testid="viewer"]')) === null,
    );
    // Still in the conversation.
    await page.waitForSelector('[data-testid="composer"]');
  });

  /** Firefox's pages have no address but the one that they say themselves. */
  async function recorders(): Promise<readonly Page[]> {
    const pages = await browser.puppeteer.pages();
    const paths = await Promise.all(
      pages.map((one) => one.evaluate(() => location.pathname).catch(() => '')),
    );
    return pages.filter((_, at) => paths[at] === '/voice.html');
  }

  async function recorder(): Promise<Page> {
    await press(page, '[data-testid="record"]');
    await until('the window in which one speaks', async () => (await recorders()).length > 0);
    return (await recorders())[0]!;
  }

  it.skipIf(missing)('a voice message is spoken, heard once more and sent', async () => {
    const window = await recorder();
    await window.waitForFunction(
      () => document.querySelector('[data-testid="voice-time"]')?.textContent === '0:02',
      { timeout: 20_000 },
    );
    await press(window, '[data-testid="voice-stop"]');
    await window.waitForSelector('[data-testid="voice-heard"]');
    const before = anna.received.length;
    // The window closes itself once it is sent.
    await window.$eval('[data-testid="voice-send"]', (button) => (button as HTMLElement).click());
    const received = await arrivedAt(before + 1);
    expect(received.content).toMatchObject({ kind: 'media', type: 'ptt' });
    const { seconds = 0, waveform = new Uint8Array() } = received.content as {
      readonly seconds?: number;
      readonly waveform?: Uint8Array;
    };
    expect(seconds).toBe(2);
    expect(waveform).toHaveLength(64);
    expect(Math.max(...waveform)).toBe(100);
    const sound = await anna.media.open(received);
    // RFC 3533 §6, RFC 7845 §5.1: a page of Ogg that begins with Opus' head.
    expect(Buffer.from(sound.subarray(0, 4)).toString()).toBe('OggS');
    expect(Buffer.from(sound.subarray(28, 36)).toString()).toBe('OpusHead');
    await page.waitForSelector('[data-testid="waveform"] rect');
    await press(page, '[data-testid="voice-speed"]');
    await press(page, '[data-testid="voice-play"]');
    const speed = () =>
      page.$eval('[data-testid="sound"]', (sound) => (sound as HTMLAudioElement).playbackRate);
    await until('it to be heard', async () =>
      page.$eval('[data-testid="sound"]', (sound) => (sound as HTMLAudioElement).currentTime > 0),
    );
    expect(await speed()).toBe(1.5);
  });

  it.skipIf(missing)('a voice message that is not wanted is gone with its window', async () => {
    const window = await recorder();
    await window.waitForSelector('[data-testid="voice-stop"]');
    const before = anna.received.length;
    await window.$eval('[data-testid="voice-discard"]', (button) =>
      (button as HTMLElement).click(),
    );
    await until('its window to close', async () => (await recorders()).length === 0);
    expect(anna.received).toHaveLength(before);
  });

  it.skipIf(missing)('a file that is chosen arrives as it was, under its name', async () => {
    const bytes = Uint8Array.from(randomBytes(3_000_000));
    await attach('Offerte 2026.bin', bytes);
    await press(page, '[data-testid="attach-send"]');
    const received = await arrivedAt(2);
    expect(received.content).toMatchObject({
      kind: 'media',
      type: 'document',
      name: 'Offerte 2026.bin',
      size: 3_000_000,
    });
    expect(Buffer.compare(await anna.media.open(received), bytes)).toBe(0);
    await until('its tick', async () =>
      page.$eval(
        '[data-testid="message"]:last-child',
        (one) => one.getAttribute('data-status') === 'delivered',
      ),
    );
  });

  it.skipIf(missing)(
    'a photo that is chosen goes with its words, and is seen here too',
    async () => {
      const { bytes } = evening(320, 200, 3);
      await attach('avond.png', bytes);
      await page.type('[data-testid="attach-caption"]', 'Vanavond');
      await press(page, '[data-testid="attach-send"]');
      const received = await arrivedAt(3);
      expect(received.content).toMatchObject({
        kind: 'media',
        type: 'image',
        mime: 'image/png',
        caption: 'Vanavond',
        width: 320,
        height: 200,
      });
      expect(Buffer.compare(await anna.media.open(received), bytes)).toBe(0);
      const { thumbnail } = received.content as { readonly thumbnail?: Uint8Array };
      expect(
        Buffer.from(thumbnail ?? [])
          .subarray(0, 3)
          .toString('hex'),
      ).toBe('ffd8ff');
      await until('our own photo', async () => (await lastFile())?.pixels === 320);
      expect((await lastFile())?.text).toContain('Vanavond');
    },
  );

  it.skipIf(missing)(
    'a file from a contact waits, is loaded, and saved as it was sent',
    async () => {
      const bytes = Uint8Array.from(randomBytes(2_500_000));
      await anna.media.send({
        bytes,
        type: 'document',
        mime: 'application/pdf',
        name: 'Kaart.pdf',
      });
      await until('the card', async () => (await lastFile())?.text.includes('Kaart.pdf') === true);
      expect((await lastFile())?.state).toBe('waiting');
      await press(page, '[data-testid="message"]:last-child [data-testid="file-load"]');
      await until('its bytes', async () => (await lastFile())?.state === 'here', {
        timeout: 30_000,
      });
      await press(page, '[data-testid="message"]:last-child [data-testid="file-save"]');
      const saved = join(folder, 'Kaart.pdf');
      await until(
        'the download',
        () => existsSync(saved) && readFileSync(saved).length === 2_500_000,
      );
      expect(Buffer.compare(readFileSync(saved), bytes)).toBe(0);
    },
  );

  it.skipIf(missing)('a photo that was broken on its way is not shown, and says so', async () => {
    const { blobs } = sandbox.whatsapp.media;
    let release = (): void => undefined;
    blobs.held = new Promise((resolve) => (release = resolve));
    const { blob } = await anna.media.send({ ...evening(), type: 'image', mime: 'image/png' });
    blobs.tamper(blob, (bytes) => ((bytes[100]! ^= 1), bytes));
    blobs.held = undefined;
    release();
    await until('the refusal', async () => (await lastFile())?.state === 'failed');
    expect((await lastFile())?.text).toMatch(/not what was sent/);
    expect((await lastFile())?.pixels).toBe(0);
  });

  it.skipIf(missing)('a worker that is stopped in the middle goes on with the next', async () => {
    const { blobs } = sandbox.whatsapp.media;
    let release = (): void => undefined;
    blobs.held = new Promise((resolve) => (release = resolve));
    const before = (await files()).length;
    await anna.sendImage();
    await until('it to move', async () => {
      const all = await files();
      return all.length === before + 1 && all.at(-1)?.state === 'moving';
    });
    await browser.stopWorker();
    blobs.held = undefined;
    release();
    await writeMessage(page, 'Ik zie nog niets');
    await until('the photo', async () => (await files())[before]?.pixels === 640, {
      timeout: 60_000,
    });
  });

  it.skipIf(missing)('a drop beside the conversation does not take the window away', async () => {
    const refused = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.txt'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      return !document.documentElement.dispatchEvent(drop);
    });
    expect(refused).toBe(true);
    expect(await page.$('[data-testid="attach-dialog"]')).toBeNull();
  });

  it.skipIf(missing)('a drop on it is looked at first, and can be left', async () => {
    const sent = () => anna.received.filter(({ content }) => content.kind === 'media').length;
    const before = sent();
    await page.$eval('[data-testid="conversation"]', (pane) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'losse.txt', { type: 'text/plain' }));
      pane.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
    const dialog = await page.waitForSelector('[data-testid="attach-dialog"]');
    expect(await dialog?.evaluate((one) => one.textContent)).toContain('losse.txt');
    await page.keyboard.press('Escape');
    await until(
      'it to close',
      async () => (await page.$('[data-testid="attach-dialog"]')) === null,
    );
    expect(sent()).toBe(before);
  });
});
