/**
 * A group from its making to its leaving, in real browsers, by the windows alone, with foreign
 * sender keys at every other member.
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
import { addAccount, fill, press, waitForChat, waitForText, writeMessage } from './journey';

const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

describe.each(BROWSERS)('a group in %s', (name) => {
  const missing = browserPath(name) === undefined;
  let sandbox: Sandbox;
  let browser: DrivenBrowser;
  let page: Page;
  let members: readonly [Contact, Contact];

  beforeAll(async () => {
    if (missing) return;
    sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
    browser = await launchBrowser(name, { headless: true, flavour: 'sandbox' });
    const { providerAddress } = sandbox;
    await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
    page = await browser.openPage('/inbox.html', { width: 400, height: 720 });
    const [first, second] = sandbox.contacts
      .on('whatsapp')
      .filter((one) => one.name === 'Anna' || one.name === 'Mehmet');
    if (first === undefined || second === undefined) throw new Error('too few people');
    members = [first, second];
    for (const contact of members) {
      await until('a contact to hear of the account', () => contact.friend !== undefined);
      await contact.write(`Hello from ${contact.name}`);
      await waitForChat(page, contact.name);
    }
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    const failures = [...sandbox.failures];
    await sandbox.close();
    if (failures.length > 0)
      throw new AggregateError(failures, 'the sandbox met something it could not handle');
  });

  const heard = (contact: Contact) => contact.groups.received.map(({ text }) => text);
  const notes = () =>
    page.$$eval('[data-testid="note"]', (all) => all.map((one) => one.textContent));

  it.skipIf(missing)('is made of people one writes with, and everybody reads', async () => {
    await press(page, '[data-testid="new-chat"]');
    await press(page, '[data-testid="new-group"]');
    await fill(page, '[data-testid="group-name"]', 'Boats');
    for (const contact of members)
      await press(page, `[data-testid="pick-person"][data-name="${contact.name}"]`);
    await press(page, '[data-testid="create-group"]');
    await page.waitForSelector('[data-testid="group-details"]');
    await writeMessage(page, 'Ahoy');
    for (const contact of members)
      await until('the message', () => heard(contact).includes('Ahoy'));
    const [{ group } = { group: '' }] = members[0].groups.received;
    await members[1].groups.write(group, 'Aye');
    await waitForText(page, 'Aye');
    const author = await page.$eval('.bubble__author', (one) => one.textContent);
    expect(author).toBe(members[1].name);
  });

  it.skipIf(missing)('shows who is in it, and who has a message', async () => {
    await press(page, '[data-testid="group-details"]');
    await page.waitForSelector('[data-testid="member"]');
    const names = await page.$$eval('[data-testid="member"]', (all) =>
      all.map((one) => one.getAttribute('data-name')),
    );
    expect(new Set(names)).toEqual(new Set(['You', ...members.map((one) => one.name)]));
    expect(names).toHaveLength(3);
    await press(
      page,
      `[data-testid="member"][data-name="${members[1].name}"] [data-testid="member-more"]`,
    );
    await press(page, '[data-testid="member-remove"]');
    await until('the row that says so', async () =>
      (await notes()).includes(`You removed ${members[1].name}.`),
    );
    await page.keyboard.press('Escape');
  });

  it.skipIf(missing)('is not read any more by whoever was removed, and can be left', async () => {
    await writeMessage(page, 'Only the two of us');
    await until('the message', () => heard(members[0]).includes('Only the two of us'));
    expect(heard(members[1])).not.toContain('Only the two of us');
    await press(page, '[data-testid="group-details"]');
    await press(page, '[data-testid="leave-group"]');
    await press(page, '[data-testid="leave-sure"]');
    await page.waitForSelector('[data-testid="group-gone"]');
    expect(await notes()).toContain('You left this group.');
  });
});
