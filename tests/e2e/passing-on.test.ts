/**
 * What a person sends that is no text, from the menu of the composer, in real browsers: a file out of the browser's own
 * picker, a contact, a place typed or asked of the browser. Foreign code reads it at the other end.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Contact, type ReceivedMessage, type Sandbox } from '../sandbox';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  browserPath,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from './drivers';
import { evening } from '../sandbox/pictures';
import { addAccount, openChat, press, waitForChat, waitForText } from './journey';
import { servePage, type ServedPage } from './served-page';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

/** One grey pixel. */
const TINY_JPEG = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  ),
);

/** A square in Amsterdam. */
const HERE = { latitude: 52.3731, longitude: 4.8926 };

describe.each(BROWSERS)('what is sent beside texts in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;
  let folder: string;
  let site: ServedPage;

  beforeAll(async () => {
    if (missing) return;
    folder = mkdtempSync(join(tmpdir(), 'rialto-picker-'));
    site = await servePage(evening(640, 400).bytes);
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', place: HERE });
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
    site.close();
    rmSync(folder, { recursive: true, force: true });
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  async function next(act: () => Promise<void>): Promise<ReceivedMessage> {
    const before = anna.received.length;
    await act();
    await until('it at Anna', () => anna.received.length > before, { timeout: 30_000 });
    return anna.received[before]!;
  }

  async function choose(what: 'file' | 'card' | 'place'): Promise<void> {
    await press(page, '[data-testid="attach"]');
    await press(page, `[data-testid="attach-menu"] [data-testid="attach-${what}"]`);
  }

  async function type(field: string, text: string): Promise<void> {
    await page.waitForSelector(`[data-testid="${field}"]`);
    await page.type(`[data-testid="${field}"]`, text);
  }

  const send = () => press(page, '[data-testid="pass-send"]:not([disabled])');
  const newest = (what: string) =>
    page.waitForSelector(`[data-testid="message"]:last-child [data-testid="${what}"]`);

  it.skipIf(missing)('a file is chosen in the browser’s own picker', async () => {
    const path = join(folder, 'gekozen.txt');
    writeFileSync(path, 'uitgekozen');
    await browser.chooseFile(page, path, () => choose('file'));
    await page.waitForSelector('[data-testid="attach-dialog"]');
    const received = await next(() => press(page, '[data-testid="attach-send"]'));
    expect(received.content).toMatchObject({ kind: 'media', name: 'gekozen.txt', size: 10 });
    expect(Buffer.from(await anna.media.open(received)).toString()).toBe('uitgekozen');
  });

  it.skipIf(missing)('a contact that is passed on arrives as a card', async () => {
    await choose('card');
    await type('pass-name', 'Tom');
    await type('pass-number', '+31 6 8765 4321');
    const { content } = await next(send);
    expect(content).toMatchObject({ kind: 'cards', cards: [{ name: 'Tom' }] });
    expect(JSON.stringify(content)).toContain('waid=31687654321:+31 6 8765 4321');
    await newest('cards');
  });

  it.skipIf(missing)('a place arrives as it was typed', async () => {
    await choose('place');
    await type('pass-where', '52.0116, 4.3571');
    await type('pass-place-name', 'Delft');
    const { content } = await next(send);
    expect(content).toEqual({
      kind: 'location',
      latitude: 52.0116,
      longitude: 4.3571,
      name: 'Delft',
    });
    await newest('place');
  });

  it.skipIf(missing)('a place is where the browser says it is, once it is asked', async () => {
    // Firefox tells no page where it is that nobody sees.
    await page.bringToFront();
    await choose('place');
    await press(page, '[data-testid="pass-here"]');
    await until('the coordinates', async () =>
      page.$eval(
        '[data-testid="pass-where"]',
        (field) => (field as HTMLInputElement).value === '52.373100, 4.892600',
      ),
    );
    const { content } = await next(send);
    expect(content).toEqual({ kind: 'location', ...HERE });
  });

  it.skipIf(missing)('a page is asked for a preview at a press, and never before', async () => {
    await page.type('[data-testid="composer"]', `Kijk: ${site.address}`);
    await page.waitForSelector('[data-testid="link-offer"][data-kind="offered"]');
    expect(site.asked).toEqual([]);
    await press(page, '[data-testid="link-ask"]');
    await page.waitForSelector('[data-testid="link-offer"][data-kind="there"] img');
    expect(site.asked.map(({ path }) => path)).toEqual(['/tides', '/tides.png']);
    for (const { headers } of site.asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    const { content } = await next(() => press(page, '[data-testid="send"]'));
    expect(content).toMatchObject({
      kind: 'text',
      text: `Kijk: ${site.address}`,
      preview: { matchedText: site.address, title: 'Getijden & meer', description: 'Hoog en laag' },
    });
    const { jpegThumbnail = new Uint8Array() } = (content.kind === 'text' && content.preview) || {};
    expect(Buffer.from(jpegThumbnail.subarray(0, 3)).toString('hex')).toBe('ffd8ff');
    await newest('preview');
    expect(await page.$('[data-testid="link-offer"]')).toBeNull();
  });

  it.skipIf(missing)('a preview that comes is shown from its message alone', async () => {
    const before = site.asked.length;
    await anna.say({
      kind: 'text',
      text: `Ook mooi: ${site.address}`,
      preview: { matchedText: site.address, title: 'Een titel', jpegThumbnail: TINY_JPEG },
    });
    await until('its picture', async () =>
      page.$eval(
        '[data-testid="message"]:last-child',
        (message) =>
          message.textContent.includes('Een titel') &&
          message
            .querySelector('[data-testid="preview"] img')
            ?.getAttribute('src')
            ?.startsWith('blob:') === true,
      ),
    );
    const shown = await newest('preview');
    const said = await shown?.evaluate((one) => one.textContent);
    expect(said).toContain('Een titel');
    expect(said).toContain(new URL(site.address).host);
    expect(site.asked).toHaveLength(before);
  });

  it.skipIf(missing)('what is no page says so, and the text goes alone', async () => {
    await page.type('[data-testid="composer"]', `Hier: ${site.address}.png`);
    await press(page, '[data-testid="link-ask"]');
    await page.waitForSelector('[data-testid="link-problem"]');
    const { content } = await next(() => press(page, '[data-testid="send"]'));
    expect(content).toEqual({ kind: 'text', text: `Hier: ${site.address}.png` });
  });
});
