/**
 * What a person does with the extension, as steps that tests and `npm start` share. They act
 * through the real pages and read what these show; nothing here reaches behind the windows.
 * @module
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until, type DrivenBrowser } from './drivers';

export type Joining = {
  readonly network: 'whatsapp' | 'messenger';
  /** How people who are not known are met; where absent they are let in, since most stories are not about that. */
  readonly strangers?: 'hold';
  readonly providerAddress: string;
  /** the provider's account to sign in with, e.g. `alice` */
  readonly account: string;
};

/** Adds an account through the add-account page and the provider's own sign-in pages. */
export async function addAccount(browser: DrivenBrowser, joining: Joining): Promise<void> {
  const page = await beginJoining(browser, joining);
  await signInAtProvider(browser, joining);
  await waitForStep(page, 'done');
  if (joining.strangers === undefined) await letStrangersIn(page);
  await page.close();
}

/** As in the settings, which have a test of their own: their dialog would take a second of every story. */
export async function letStrangersIn(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionGlobals };
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((message) => {
          if (message.id !== 1) return;
          port.disconnect();
          if (message.ok === true) resolve();
          else reject(new Error('the settings were not taken'));
        });
        const payload = { fromUnknown: 'let-in', fromGroups: 'let-in' };
        port.postMessage({ id: 1, name: 'settings.change', payload });
      }),
    'rialto',
  );
}

type ExtensionGlobals = {
  readonly runtime: {
    connect(info: { readonly name: string }): {
      readonly onMessage: {
        addListener(listener: (message: { id?: number; ok?: boolean }) => void): void;
      };
      postMessage(message: unknown): void;
      disconnect(): void;
    };
  };
};

export type JoiningByPassword = {
  readonly address: string;
  readonly password: string;
  /** the WebSocket */
  readonly server: string;
};

/** Makes an account on an XMPP server and adds it, through the add-account page. */
export async function addXmppAccount(
  browser: DrivenBrowser,
  { address, password, server }: JoiningByPassword,
): Promise<void> {
  const page = await browser.openPage('/add-account.html');
  await click(page, '#network-xmpp');
  await fill(page, '#xmpp-address', address);
  await fill(page, '#xmpp-password', password);
  await click(page, '#xmpp-new');
  await click(page, '#xmpp-elsewhere summary');
  await fill(page, '#xmpp-server', server);
  await click(page, '#xmpp-sign-in');
  await waitForStep(page, 'done');
  await letStrangersIn(page);
  await page.close();
}

export async function addMatrixAccount(
  browser: DrivenBrowser,
  { address, password, server }: JoiningByPassword,
): Promise<void> {
  const page = await browser.openPage('/add-account.html');
  await click(page, '#network-matrix');
  await fill(page, '#matrix-address', address);
  await fill(page, '#matrix-password', password);
  await click(page, '#matrix-elsewhere summary');
  await fill(page, '#matrix-server', server);
  await click(page, '#matrix-sign-in');
  await waitForStep(page, 'done');
  await letStrangersIn(page);
  await page.close();
}

/** Waits for the add-account page to stand at a step. @throws with what the page says went wrong */
export async function waitForStep(page: Page, step: string): Promise<void> {
  await until(
    `the step "${step}"`,
    async () => {
      const problem = await textOf(page, '#problem');
      if (problem) throw new Error(`the add-account page says: ${problem}`);
      return (await page.$(`[data-step="${step}"]`)) !== null;
    },
    { timeout: 30_000 },
  );
}

/** Goes through the provider's pages in the browser's sign-in window. */
export async function signInAtProvider(browser: DrivenBrowser, joining: Joining): Promise<void> {
  const window = await providerWindow(browser, joining.providerAddress);
  const account = `button[name="account"][value="${joining.account}"]`;
  await until(
    'the provider to send the person back',
    async () => {
      try {
        const button = (await window.$(account)) ?? (await window.$('#allow'));
        await button?.click();
        return window.isClosed();
      } catch {
        // The window closes under the driver's hands once the provider has sent the person back.
        return window.isClosed() || !(await browser.puppeteer.pages()).includes(window);
      }
    },
    { timeout: 30_000, every: 150 },
  );
}

/** Goes through the add-account page up to the open sign-in window, and leaves the person there. */
export async function beginJoining(browser: DrivenBrowser, joining: Joining): Promise<Page> {
  const page = await browser.openPage('/add-account.html');
  await click(page, `#network-${joining.network}`);
  await fill(page, '#provider-address', joining.providerAddress);
  await click(page, '#look-up');
  await click(page, '#eea-yes');
  await click(page, '#agree');
  await click(page, '#sign-in');
  await providerWindow(browser, joining.providerAddress);
  return page;
}

/** Presses what the banner of an account offers. */
export async function pressBanner(page: Page): Promise<void> {
  await click(page, '[data-testid="account-banner"] button');
}

/** What the banners say, each in one line. */
export async function seenBanners(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-testid="account-banner"]', (banners) =>
    banners.map((banner) => banner.textContent?.trim() ?? ''),
  );
}

/** Presses what a selector names, in whatever page. */
export async function press(page: Page, selector: string): Promise<void> {
  await click(page, selector);
}

async function providerWindow(browser: DrivenBrowser, address: string): Promise<Page> {
  return until('the sign-in window', async () => {
    const pages = await browser.puppeteer.pages();
    return pages.find((page) => page.url().startsWith(address));
  });
}

/** One row of the list, as a person sees it. */
export type SeenChat = {
  readonly name: string;
  readonly network: string;
  readonly preview: string;
  readonly unread: number;
};

export async function seenChats(page: Page): Promise<readonly SeenChat[]> {
  return page.$$eval('[data-testid="chat-row"]', (rows) =>
    rows.map((row) => ({
      name: row.querySelector('.row__name')?.textContent?.trim() ?? '',
      network: row.getAttribute('data-network') ?? '',
      preview: row.querySelector('.row__text')?.textContent?.trim() ?? '',
      unread: Number.parseInt(row.querySelector('.row__count')?.textContent ?? '0', 10),
    })),
  );
}

/** Waits until a chat of this name is in the list. */
export async function waitForChat(page: Page, name: string, timeout = 20_000): Promise<SeenChat> {
  return until(
    `the chat with ${name}`,
    async () => (await seenChats(page)).find((chat) => chat.name.startsWith(name)),
    { timeout },
  );
}

/** Opens a chat by its name in the list and waits for its conversation, not the one before. */
export async function openChat(page: Page, name: string): Promise<void> {
  const row = await until(`the row of ${name}`, () => rowOf(page, name));
  // At the element, not at its place: a message may reorder the list between aiming and clicking.
  const chat = await row.evaluate((element) => {
    (element as HTMLElement).click();
    return element.getAttribute('data-chat') ?? '';
  });
  await page.waitForSelector(`[data-testid="conversation"][data-chat="${chat}"] textarea`);
}

async function rowOf(page: Page, name: string): Promise<ElementHandle | undefined> {
  for (const row of await page.$$('[data-testid="chat-row"]')) {
    const shown = await row.$eval('.row__name', (element) => element.textContent?.trim() ?? '');
    if (shown.startsWith(name)) return row;
  }
  return undefined;
}

/** One bubble, as a person sees it. */
export type SeenMessage = {
  readonly direction: string;
  readonly kind: string;
  readonly status: string | undefined;
  readonly text: string;
};

export async function seenMessages(page: Page): Promise<readonly SeenMessage[]> {
  return page.$$eval('[data-testid="message"]', (bubbles) =>
    bubbles.map((bubble) => {
      const words = bubble.querySelector('.bubble__text')?.cloneNode(true) as Element | undefined;
      words?.querySelector('.bubble__meta')?.remove();
      return {
        direction: bubble.getAttribute('data-direction') ?? '',
        kind: bubble.getAttribute('data-kind') ?? '',
        status: bubble.getAttribute('data-status') ?? undefined,
        text: words?.textContent?.trim() ?? '',
      };
    }),
  );
}

/** Types a text into the composer of the open chat and sends it with Enter. */
export async function writeMessage(page: Page, text: string): Promise<void> {
  await fill(page, '[data-testid="composer"]', text);
  await page.keyboard.press('Enter');
}

/** Waits until one of our own bubbles with this text has come at least so far. */
export async function waitForStatus(
  page: Page,
  text: string,
  statuses: readonly string[],
  timeout = 20_000,
): Promise<void> {
  await until(
    `"${statuses.join('" or "')}" on one of ours`,
    async () => {
      const mine = (await seenMessages(page)).find((one) => one.text === text);
      return mine?.status !== undefined && statuses.includes(mine.status);
    },
    { timeout },
  );
}

/** Waits until an incoming bubble with this text is shown. */
export async function waitForText(page: Page, text: string, timeout = 20_000): Promise<void> {
  await until(
    'an incoming text',
    async () =>
      (await seenMessages(page)).some((one) => one.direction === 'incoming' && one.text === text),
    { timeout },
  );
}

/** What stands at a bubble beside its words. */
export type SeenExtras = {
  readonly quote: string | undefined;
  readonly quoted: string;
  readonly reactions: readonly string[];
  readonly edited: boolean;
};

/** @throws where no bubble with this text is shown */
export async function seenExtras(page: Page, text: string): Promise<SeenExtras> {
  const bubble = await bubbleOf(page, text);
  return bubble.evaluate((element) => ({
    quote: element.querySelector('[data-testid="quote"]')?.getAttribute('data-quote') ?? undefined,
    quoted: element.querySelector('.quote__text')?.textContent?.trim() ?? '',
    reactions: [...element.querySelectorAll('.reaction')].map((one) => one.textContent ?? ''),
    edited: element.querySelector('[data-testid="edited"]') !== null,
  }));
}

/** Opens the actions of the bubble with this text and presses the first of that name. */
export async function chooseAction(page: Page, text: string, action: string): Promise<void> {
  const bubble = await bubbleOf(page, text);
  const more = await bubble.$('[data-testid="more"]');
  await more?.evaluate((button) => (button as HTMLElement).click());
  await click(page, `[data-testid="message-menu"] [data-testid="${action}"]`);
}

async function bubbleOf(page: Page, text: string): Promise<ElementHandle> {
  return until(`a bubble with "${text}"`, async () => {
    for (const bubble of await page.$$('[data-testid="message"]')) {
      const words = await bubble.$eval('.bubble__text', (element) => {
        const copy = element.cloneNode(true) as Element;
        copy.querySelector('.bubble__meta')?.remove();
        return copy.textContent?.trim() ?? '';
      });
      if (words === text) return bubble;
    }
    return undefined;
  });
}

async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: 15_000 });
  // A click at the element itself: in Firefox a page that is not in front takes no pointer.
  await element?.evaluate((target) => (target as HTMLElement).click());
}

export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 15_000 });
  await page.focus(selector);
  await page.$eval(
    selector,
    (field, value) => {
      const input = field as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

async function textOf(page: Page, selector: string): Promise<string | undefined> {
  const element = await page.$(selector);
  return element?.evaluate((target) => target.textContent?.trim());
}

/** What the accounts dialog says of things that arrived and could not be understood. */
export async function accountNotices(page: Page): Promise<readonly string[]> {
  await click(page, '[data-testid="accounts"]');
  await page.waitForSelector('[data-testid="account"]');
  const notices = await page.$$eval('[data-testid="account"] .account__notices li', (items) =>
    items.map((item) => item.textContent?.trim() ?? ''),
  );
  await page.keyboard.press('Escape');
  await until(
    'the dialog to close',
    async () => (await page.$('[data-testid="account"]')) === null,
  );
  return notices;
}

/** Opens a chat with somebody by phone number or user name, through the "new chat" dialog. */
export async function startChat(
  page: Page,
  who: {
    /** where there are accounts of several */
    readonly network?: string;
    readonly identifier: string;
  },
): Promise<void> {
  await click(page, '[data-testid="new-chat"]');
  if (who.network !== undefined) await click(page, `input[data-network="${who.network}"]`);
  await fill(page, '[data-testid="new-chat-identifier"]', who.identifier);
  await click(page, '[data-testid="start-chat"]');
  await until(
    'the dialog to close',
    async () => (await page.$('[data-testid="new-chat-identifier"]')) === null,
  );
  await page.waitForSelector('[data-testid="composer"]');
}
