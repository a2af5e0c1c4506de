/**
 * First light: the sandbox world and the real extension in a real browser. With a display it
 * stays until interrupted; headless it plays a short scripted day and prints its transcript.
 * @module
 */
import type { Page } from 'puppeteer-core';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  launchBrowser,
  prepareFile,
  until,
  type DrivenBrowser,
} from '../e2e/drivers';
import {
  addAccount,
  openChat,
  seenChats,
  seenMessages,
  waitForChat,
  waitForStatus,
  writeMessage,
} from '../e2e/journey';
import { hearInbox } from '../faults/heard';
import { runStorm, stormVerdict } from '../faults/storm';
import { playWeather } from '../faults/weather';
import { startSandbox, type Sandbox } from '../sandbox';
import { startMatrixWorld } from './matrix-world';
import type { OtherWorld } from './other-world';
import { startXmppWorld } from './xmpp-world';

const SHOTS = '.output/first-light';
/** A storm that is reckoned up, and one that lasts for as long as anybody watches, ms. */
const STORM_SECONDS = 60;
const STORM_SPAN = 24 * 3_600_000;
const NETWORKS = ['whatsapp', 'messenger'] as const;

/** Whom the scripted day answers, and with what. */
const REPLIES = [
  { to: 'Anna', text: 'Ja, sinds vandaag! Zaterdag ben ik er, met brood 🥖' },
  { to: 'Mehmet', text: 'Danke dir! Ich bin um halb sechs da.' },
  { to: 'Chloé Martin', text: 'Avec plaisir, à jeudi !' },
  { to: 'Jonas Berg', text: 'Vilken fin tur! Jag är med, och tar med kaffe.' },
] as const;

async function main(): Promise<void> {
  const headless = process.argv.includes('--headless');
  if (headless && isStorm()) {
    await stormByItself();
    return;
  }
  const name = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
  const worlds: OtherWorld[] = [];
  if (process.argv.includes('--xmpp')) worlds.push(await startXmppWorld());
  if (process.argv.includes('--matrix')) worlds.push(await startMatrixWorld());
  const browser = await launchBrowser(name, { headless, flavour: 'sandbox' });
  console.log(`${browser.version}; provider of the sandbox: ${sandbox.providerAddress}`);
  const interrupted = interruption();
  let summary: string | undefined;
  try {
    const live = headless ? playDay(browser, sandbox, worlds) : stay(browser, sandbox, worlds);
    summary = await Promise.race([live, interrupted]);
  } finally {
    // What still runs after an interruption fails as its browser goes; nobody waits for it.
    await browser.close();
    await sandbox.close();
    for (const world of worlds) await world.stop();
  }
  if (summary !== undefined) console.log(summary);
}

function isStorm(): boolean {
  return process.argv.includes('--storm');
}

/** Without anybody to watch, a minute of storm, and what became of every text. */
async function stormByItself(): Promise<void> {
  const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
  const tell = (line: string): void => console.log(line);
  const picture = `${SHOTS}/${browser}-storm.png`;
  const result = await runStorm({ browser, seed: 1, seconds: STORM_SECONDS, tell, picture });
  for (const remark of result.remarks) console.error(remark);
  if (result.lost + result.duplicated + result.unreadable + result.remarks.length > 0)
    process.exitCode = 1;
  console.log(stormVerdict(result));
}

/** Settles at Ctrl+C or when asked to end, so that browser and servers are ended in order. */
function interruption(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.exitCode = 130;
        resolve(undefined);
      });
    }
  });
}

async function joinBoth(browser: DrivenBrowser, { providerAddress }: Sandbox): Promise<void> {
  for (const network of NETWORKS) {
    await addAccount(browser, { network, providerAddress, account: 'alice' });
    console.log(`joined ${network}`);
  }
}

/** Until the window is closed or the command is interrupted. */
async function stay(
  browser: DrivenBrowser,
  sandbox: Sandbox,
  worlds: readonly OtherWorld[],
): Promise<undefined> {
  await joinBoth(browser, sandbox);
  for (const world of worlds) await world.join(browser);
  const page = await browser.openPage('/inbox.html');
  // The tab that the browser began with: closed only now, since a browser without tabs ends.
  for (const page of await browser.puppeteer.pages()) {
    if (page.url() === 'about:blank') await page.close();
  }
  await browser.showPanel();
  sandbox.contacts.startLives();
  for (const world of worlds) await world.greet();
  console.log(
    'The inbox is open in a tab and beside it; the toolbar icon has it too. Ctrl+C ends it.',
  );
  const gone = new AbortController();
  if (isStorm()) {
    console.log('Both gatekeepers misbehave from now on:');
    const tell = (line: string): void => console.log(line);
    const fail = (error: unknown): void => {
      if (!gone.signal.aborted) console.error('storm:', error);
    };
    const { signal } = gone;
    playWeather(sandbox, { seed: 1, span: STORM_SPAN, tell, signal }).catch(fail);
    hearInbox({ page, tell, signal }).catch(fail);
  }
  return new Promise((resolve) => {
    browser.puppeteer.once('disconnected', () => {
      gone.abort();
      resolve(undefined);
    });
  });
}

/** @returns the closing line */
async function playDay(
  browser: DrivenBrowser,
  sandbox: Sandbox,
  worlds: readonly OtherWorld[],
): Promise<string> {
  await joinBoth(browser, sandbox);
  for (const world of worlds) await world.join(browser);
  const page = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
  printTranscript(sandbox);
  sandbox.contacts.startLives({ speed: 4 });
  for (const { to } of REPLIES) await waitForChat(page, to, 30_000);
  await page.screenshot({ path: prepareFile(`${SHOTS}/${browser.name}-list.png`) });

  for (const { to, text } of REPLIES) {
    await page.bringToFront();
    await openChat(page, to);
    await writeMessage(page, text);
    await waitForStatus(page, text, ['read'], 40_000);
  }
  const answered = REPLIES.map(({ to }) => sandbox.contacts.named(to));
  await until('an answer to each reply', () => answered.every(hasAnswered), { timeout: 40_000 });
  const unreadable = await settled(page, sandbox);
  const elsewhere = { received: 0, sent: 0 };
  for (const world of worlds) {
    await world.greet();
    const { received, sent } = await world.play(page);
    elsewhere.received += received;
    elsewhere.sent += sent;
  }
  await takeShots(browser, page);

  const received = countReceived(sandbox) + elsewhere.received;
  const failed =
    sandbox.failures.length +
    unreadable +
    REPLIES.filter(
      ({ to, text }) => !sandbox.contacts.named(to).received.some((one) => one.text === text),
    ).length;
  for (const failure of sandbox.failures) console.error('sandbox:', failure);
  if (failed > 0) process.exitCode = 1;
  return `first light: ${String(received)} received, ${String(REPLIES.length + elsewhere.sent)} sent, ${String(failed)} failed`;
}

/** Whether a contact has written since it last received something. */
function hasAnswered(contact: {
  readonly received: readonly unknown[];
  readonly sent: readonly { readonly text: string | undefined }[];
}): boolean {
  return (
    contact.received.length > 0 && contact.sent.filter(({ text }) => text !== undefined).length > 1
  );
}

/** Waits until what was written to the user is shown, and counts rows that cannot be read. */
async function settled(page: Page, sandbox: Sandbox): Promise<number> {
  let unreadable = 0;
  sandbox.contacts.stopLives();
  for (const { to } of REPLIES) {
    await openChat(page, to);
    const texts = standingTexts(sandbox, to);
    await until(`all that ${to} wrote`, async () => {
      const seen = (await seenMessages(page)).filter(({ direction }) => direction === 'incoming');
      return texts.every((text) => seen.some((one) => sameText(one.text, text)));
    });
    for (const { kind, text } of await seenMessages(page)) {
      if (kind !== 'undecryptable') continue;
      console.error(`unreadable from ${to}: ${text}`);
      unreadable += 1;
    }
  }
  return unreadable;
}

/** What a contact wrote, as it stands now: changed where it was changed, gone where it was taken back. */
function standingTexts(sandbox: Sandbox, name: string): readonly string[] {
  const texts = new Map<string | undefined, string>();
  for (const { contact, event, messageId, text = '' } of sandbox.transcript.entries) {
    if (contact !== name) continue;
    if (event === 'wrote' || event === 'edited') texts.set(messageId, text);
    if (event === 'took-back') texts.delete(messageId);
  }
  return [...texts.values()];
}

/** Drawn text has its white space folded. */
function sameText(seen: string, written: string): boolean {
  const fold = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  return fold(seen) === fold(written);
}

function countReceived(sandbox: Sandbox): number {
  return sandbox.transcript.entries.filter(({ event }) => event === 'was-delivered').length;
}

function printTranscript(sandbox: Sandbox): void {
  const start = Date.now();
  sandbox.transcript.onEntry(({ at, network, contact, event, text }) => {
    const seconds = ((at - start) / 1000).toFixed(1).padStart(5);
    const line = text === undefined ? '' : ` “${shorten(text)}”`;
    console.log(`${seconds}s ${network.padEnd(9)} ${contact} ${event.replaceAll('-', ' ')}${line}`);
  });
}

function shorten(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** The widths that people live with: a narrow panel, a panel, a full tab; light and dark. */
async function takeShots(browser: DrivenBrowser, page: Page): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    if (browser.name === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    } else if (scheme === 'dark') {
      break; // BiDi has no such emulation in this Firefox; the styles are the same.
    }
    for (const width of [320, 400, 1280]) {
      await page.setViewport({ width, height: 720 });
      await page.screenshot({
        path: prepareFile(`${SHOTS}/${browser.name}-${width}-${scheme}.png`),
      });
    }
  }
  await page.setViewport({ width: 1280, height: 800 });
  await browser.screenshotPanel(`${SHOTS}/${browser.name}-panel.png`);
  console.log(`${(await seenChats(page)).length} chats; screenshots in ${SHOTS}/`);
}

await main();
