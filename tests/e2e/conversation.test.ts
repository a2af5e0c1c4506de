/**
 * A short conversation with everything that people do in one, in real browsers: by the menu and by
 * the keyboard, with foreign code at the other end.
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
  chooseAction,
  openChat,
  press,
  seenExtras,
  waitForChat,
  waitForText,
  writeMessage,
} from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('a conversation in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let anna: Contact;

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
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
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  const contents = () => anna.received.map(({ content }) => content);

  it.skipIf(missing)('a message is answered, and the answer leads to it', async () => {
    await chooseAction(page, 'Hoi, ben je er al?', 'reply');
    await page.waitForSelector('[data-testid="composer-strip"][data-kind="reply"]');
    await writeMessage(page, 'Bijna!');
    await until('the answer at Anna', () => contents().length === 1);
    expect(contents()[0]).toMatchObject({
      text: 'Bijna!',
      quote: { text: 'Hoi, ben je er al?' },
    });
    const mine = await seenExtras(page, 'Bijna!');
    expect(mine).toMatchObject({ quote: 'original', quoted: 'Hoi, ben je er al?' });
    await press(page, '[data-testid="quote"]');
    await anna.talk.reply('Top');
    await waitForText(page, 'Top');
    expect(await seenExtras(page, 'Top')).toMatchObject({ quote: 'original', quoted: 'Bijna!' });
  });

  it.skipIf(missing)('reactions are given, shown and taken back', async () => {
    await chooseAction(page, 'Top', 'react');
    await until('the reaction at Anna', () => contents().at(-1)?.kind === 'reaction');
    expect(contents().at(-1)).toMatchObject({ emoji: '👍', key: { fromMe: false } });
    await anna.talk.react('😂');
    await until('her reaction', async () =>
      (await seenExtras(page, 'Bijna!')).reactions.includes('😂'),
    );
    await press(page, '.reaction--mine');
    await until('none at Top', async () => (await seenExtras(page, 'Top')).reactions.length === 0);
    await until('the empty one at Anna', () => {
      const last = contents().at(-1);
      return last?.kind === 'reaction' && last.emoji === '';
    });
  });

  it.skipIf(missing)('one’s last words are changed by the Up key, hers by her', async () => {
    await page.focus('[data-testid="composer"]');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-testid="composer-strip"][data-kind="edit"]');
    await writeMessage(page, 'Over vijf minuten!');
    await until('the edit at Anna', () => contents().at(-1)?.kind === 'edit');
    expect(contents().at(-1)).toMatchObject({ text: 'Over vijf minuten!', key: { fromMe: true } });
    expect(await seenExtras(page, 'Over vijf minuten!')).toMatchObject({ edited: true });
    await anna.talk.edit('Top!!');
    await waitForText(page, 'Top!!');
    expect(await seenExtras(page, 'Top!!')).toMatchObject({ edited: true });
  });

  it.skipIf(missing)(
    'messages are taken back on both sides, and nothing of them is left',
    async () => {
      await chooseAction(page, 'Over vijf minuten!', 'delete');
      await until('the deletion at Anna', () => contents().at(-1)?.kind === 'deletion');
      await anna.talk.takeBack();
      await until('two places without words', async () => {
        const deleted = await page.$$('[data-testid="message"][data-kind="deleted"]');
        return deleted.length === 2;
      });
      const shown = await page.$eval(
        '[data-testid="timeline"]',
        (timeline) => timeline.textContent,
      );
      expect(shown).not.toMatch(/Top|minuten/);
    },
  );

  it.skipIf(missing)('cards, places and calls are rows of their own', async () => {
    await anna.talk.card('Fietsenmaker Özil', '+49 30 5550 0199');
    await anna.talk.place(52.5251, 13.3694, 'Berlin Hauptbahnhof');
    await anna.hangUp(await anna.call());
    for (const kind of ['contact-cards', 'location', 'call'])
      await page.waitForSelector(`[data-testid="message"][data-kind="${kind}"]`);
    const href = await page.$eval('[data-testid="place"] a', (link) => link.getAttribute('href'));
    expect(href).toMatch(/^https:\/\/www\.openstreetmap\.org\/\?mlat=52\.5251/);
  });
});
