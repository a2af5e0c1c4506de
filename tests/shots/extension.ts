/**
 * The real extension with the sandbox's people in it: the main screens, in every combination. Theme and language are
 * the person's own settings, so that Firefox, whose driver emulates no scheme, is asked the same.
 * @module
 */
import type { Page } from 'puppeteer-core';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  launchBrowser,
  until,
  type BrowserName,
} from '../e2e/drivers';
import { addAccount, openChat, waitForChat } from '../e2e/journey';
import { startSandbox } from '../sandbox';
import { LANGUAGES, THEMES, WIDTHS, type Combination } from './combinations';
import type { Photographer } from './photographer';

type Screen = {
  readonly name: string;
  readonly path: string;
  /** the widths that it is seen at; all where absent */
  readonly widths?: readonly number[];
  readonly act?: (page: Page) => Promise<unknown>;
};

const PEOPLE = ['Anna', 'Jonas Berg'] as const;

const SCREENS: readonly Screen[] = [
  { name: 'list', path: '/sidepanel.html', act: (page) => waitForChat(page, 'Anna') },
  {
    name: 'conversation',
    path: '/sidepanel.html',
    act: async (page) => {
      await waitForChat(page, 'Anna');
      await openChat(page, 'Anna');
    },
  },
  {
    name: 'tab',
    path: '/inbox.html',
    widths: [1280],
    act: async (page) => {
      await waitForChat(page, 'Anna');
      await openChat(page, 'Anna');
    },
  },
  { name: 'popup', path: '/popup.html', widths: [400], act: (page) => waitForChat(page, 'Anna') },
  { name: 'add-account', path: '/add-account.html' },
  { name: 'locks', path: '/unlock.html' },
  { name: 'recovery', path: '/recovery.html' },
];

export async function shootExtension(browser: BrowserName, camera: Photographer): Promise<void> {
  const sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
  const driven = await launchBrowser(browser, { headless: true, flavour: 'sandbox' });
  try {
    const { providerAddress } = sandbox;
    for (const network of ['whatsapp', 'messenger'] as const)
      await addAccount(driven, { network, providerAddress, account: 'alice' });
    for (const name of PEOPLE) {
      const contact = sandbox.contacts.named(name);
      await until(`${name} to have met us`, () => contact.friend);
      await contact.write('Tot zaterdag! 🚲');
    }
    for (const theme of THEMES)
      for (const language of LANGUAGES) {
        const chooser = await driven.openPage('/popup.html');
        await choose(chooser, { theme, language });
        await chooser.close();
        for (const screen of SCREENS)
          for (const width of screen.widths ?? WIDTHS) {
            const page = await driven.openPage(screen.path, { width, height: 800 });
            await dressed(page, { theme, language });
            await screen.act?.(page);
            await camera.take(page, screen.name, { browser, width, theme, language });
            await page.close();
          }
      }
  } finally {
    await driven.close();
    await sandbox.close();
  }
}

type Dress = Pick<Combination, 'theme' | 'language'>;

/** As the settings page would: the worker keeps it, and tells every window. */
async function choose(page: Page, dress: Dress): Promise<void> {
  await page.evaluate((change) => {
    type Port = {
      postMessage(message: unknown): void;
      disconnect(): void;
      readonly onMessage: {
        addListener(heard: (message: { readonly id?: number }) => void): void;
      };
    };
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } }
    ).chrome;
    return new Promise<void>((resolve) => {
      const port = runtime.connect({ name: 'rialto' });
      port.onMessage.addListener(({ id }) => {
        if (id !== 1) return;
        port.disconnect();
        resolve();
      });
      port.postMessage({ id: 1, name: 'settings.change', payload: change });
    });
  }, dress);
}

async function dressed(page: Page, { theme, language }: Dress): Promise<void> {
  await until('the page to be dressed', () =>
    page
      .evaluate(
        (wantedTheme, wantedLanguage) =>
          document.querySelector('#root > *') !== null &&
          document.documentElement.dataset['theme'] === wantedTheme &&
          document.documentElement.lang === wantedLanguage,
        theme,
        language,
      )
      // A page that opened in the language before loads itself anew under the question.
      .catch(() => false),
  );
}
