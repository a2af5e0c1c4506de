/**
 * What a person does with the locks, as steps: on the page of the locks, and in the windows that
 * fall shut.
 * @module
 */
import type { Page } from 'puppeteer-core';
import { until } from './drivers';
import { openChat } from './journey';

/** Sets the passphrase, and waits until everything is sealed under it. */
export async function setPassphrase(page: Page, passphrase: string): Promise<void> {
  await fillField(page, '#new-passphrase', passphrase);
  await fillField(page, '#repeat-passphrase', passphrase);
  await press(page, '#set-passphrase');
  await until(
    'the lock',
    async () => {
      await failOnProblem(page);
      return (await phaseOf(page)) === 'unlocked' && (await lockKinds(page)).includes('passphrase');
    },
    { timeout: 60_000 },
  );
}

export async function unlockByPassphrase(page: Page, passphrase: string): Promise<void> {
  await fillField(page, '#passphrase', passphrase);
  await press(page, '#unlock');
}

export async function lockKinds(page: Page): Promise<readonly string[]> {
  return page.$$eval('[data-testid="lock"]', (locks) =>
    locks.map((lock) => lock.getAttribute('data-kind') ?? ''),
  );
}

/** Removes the first lock of a kind, and waits until everything is sealed without it. */
export async function removeLock(page: Page, kind: string): Promise<void> {
  const lock = `[data-testid="lock"][data-kind="${kind}"]`;
  await press(page, `${lock} [data-testid="remove-lock"]`);
  await press(page, `${lock} [data-testid="remove-confirm"]`);
  await until('the lock to go', async () => !(await lockKinds(page)).includes(kind), {
    timeout: 60_000,
  });
}

/** Makes a recovery code, writes it down, and says so. */
export async function makeRecoveryCode(page: Page): Promise<string> {
  await press(page, '#make-code');
  await page.waitForSelector('[data-testid="recovery-code"]');
  const groups = await page.$$eval('[data-testid="recovery-code"] span', (spans) =>
    spans.map((span) => span.textContent),
  );
  await press(page, '#code-done');
  await page.waitForSelector('[data-testid="lock"][data-kind="recovery"]');
  return groups.join('-');
}

export async function waitForPhase(page: Page, phase: string): Promise<void> {
  await until(
    `the page of the locks to say "${phase}"`,
    async () => (await phaseOf(page)) === phase,
    {
      timeout: 30_000,
    },
  );
}

async function phaseOf(page: Page): Promise<string | undefined> {
  try {
    const main = await page.$('[data-testid="locks"]');
    return await main?.evaluate((element) => element.getAttribute('data-phase') ?? undefined);
  } catch {
    // It is loading anew under the driver's hands.
    return undefined;
  }
}

export async function problemOf(page: Page): Promise<string> {
  return page.$eval('#problem', (problem) => problem.textContent?.trim() ?? '');
}

async function failOnProblem(page: Page): Promise<void> {
  const problem = await page.$('#problem');
  const words = await problem?.evaluate((element) => element.textContent?.trim() ?? '');
  if (words !== undefined && words !== '') throw new Error(`the page of the locks says: ${words}`);
}

/** Waits until a window shows nothing but that it is locked. @returns what it still says */
export async function waitUntilShut(page: Page): Promise<string> {
  await until('the window to fall shut', async () => {
    try {
      return (await page.$('[data-testid="locked"]')) !== null;
    } catch {
      // It is loading anew under the driver's hands.
      return false;
    }
  });
  return page.$eval('#root', (root) => root.textContent ?? '');
}

/** Opens a chat in a window that loads itself anew, perhaps under the driver's hands. */
export async function openChatAgain(page: Page, name: string): Promise<void> {
  await until(
    `the chat with ${name} in a window that starts over`,
    async () => {
      try {
        await openChat(page, name);
        return true;
      } catch {
        return false;
      }
    },
    { timeout: 45_000, every: 300 },
  );
}

export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { timeout: 15_000 });
  await until(`${selector} to take a press`, async () => {
    return element?.evaluate((target) => !(target as HTMLButtonElement).disabled);
  });
  await element?.evaluate((target) => (target as HTMLElement).click());
}

async function fillField(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 15_000 });
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

/** What the browser keeps in memory for the extension, as one of its own pages sees it. */
export async function sessionStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as {
      chrome?: { storage: { session: { get(key: null): Promise<unknown> } } };
      browser?: { storage: { session: { get(key: null): Promise<unknown> } } };
    };
    const api = browser ?? chrome;
    return JSON.stringify(await api?.storage.session.get(null));
  });
}
