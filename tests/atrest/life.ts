/**
 * A life with locks, lived through the real pages, and what of it must never be found.
 * @module
 */
import type { Page } from 'puppeteer-core';
import type { UnlockSecret, VaultHeader } from '@/lib/vault';
import { passphraseSecret, recoverySecret } from '@/lib/vault/secrets';
import {
  CHROME_REDIRECT,
  FIREFOX_REDIRECT,
  launchBrowser,
  until,
  type BrowserName,
  type DrivenBrowser,
} from '../e2e/drivers';
import { addAccount, waitForChat, waitForStatus, waitForText, writeMessage } from '../e2e/journey';
import {
  makeRecoveryCode,
  openChatAgain,
  press,
  removeLock,
  setPassphrase,
  waitForPhase,
} from '../e2e/vault-journey';
import { startSandbox, type Contact, type Sandbox } from '../sandbox';
import { evening } from '../sandbox/pictures';
import { knownBytes, knownPieces, knownText, type Known } from './known';
import { headerOf, openWrapOf, sessionOf } from './page-keys';
import type { SeenWrap } from './thief';

export type Life = {
  readonly known: readonly Known[];
  /** every wrap under a key that lay on disk, in the order of their time */
  readonly wraps: readonly SeenWrap[];
  /** the header that stands when the browser is closed */
  readonly header: VaultHeader;
  /** its data key: nowhere but in the memory of a browser that was unlocked */
  readonly dataKey: Buffer;
  /** what once opened the vault and must not open it any more */
  readonly formerSecrets: readonly UnlockSecret[];
  /** whether a file of the profile belongs to the extension's own storage */
  readonly isStorage: (name: string) => boolean;
};

const FIRST = 'drie stille duinen bij avond';
const SECOND = 'elf rode tractoren op zee';
const TEXTS = [
  'Het geheim van de lagune',
  'Antwoord over het geheim',
  'Na het slot gekomen',
] as const;
const CAPTION = 'Onze steiger bij laag water';
const DRAFT = 'Een half geschreven gedachte die nergens heen mag';

/** ms: both browsers write their sessions down every fifteen seconds */
const SESSION_WRITTEN = 17_000;

/** @param onOpen called while there is no lock yet, with everything on disk */
export async function liveAndLock(
  name: BrowserName,
  profile: string,
  onOpen: () => void,
): Promise<Life> {
  const sandbox = await startSandbox({ redirectUris: [CHROME_REDIRECT, FIREFOX_REDIRECT] });
  const browser = await launchBrowser(name, { headless: true, flavour: 'sandbox', profile });
  try {
    const { inbox, anna, large, picture } = await chat(browser, sandbox);
    const open = await openWrapOf(inbox);
    onOpen();
    const locks = await browser.openPage('/unlock.html');
    await waitForPhase(locks, 'open');
    const locked = await changeLocks({ locks, inbox, anna });
    await leaveDraft(inbox);
    await press(locks, '#lock-now');
    await waitForPhase(locks, 'locked');
    const { sessions, headers, code } = locked;
    const header = headers.at(-1);
    const dataKey = sessions.at(-1)?.dataKey;
    if (header === undefined || dataKey === undefined) throw new Error('no lock was set');
    return {
      known: [
        ...textsOf(code),
        ...knownPieces('a large message', Buffer.from(large)),
        ...knownPieces('a picture', picture),
        knownText('the words under a picture', CAPTION),
        knownBytes('the data key before the lock', open.dataKey),
        ...sessions.map((session, at) => knownBytes(`data key ${at + 1}`, session.dataKey)),
        ...(await secretsOf(headers, code)),
        ...formerWraps(headers, header),
      ],
      wraps: [open.wrap, ...sessions.map(({ wrap }) => wrap)],
      header,
      dataKey,
      formerSecrets: [
        { kind: 'passphrase', passphrase: FIRST },
        { kind: 'recovery', code },
      ],
      isStorage: storageOf(name),
    };
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

type Chatting = {
  readonly inbox: Page;
  readonly anna: Contact;
  readonly large: string;
  /** the bytes of a file that is kept here, and was looked at */
  readonly picture: Uint8Array;
};

/** Texts both ways, one as large as a text can be, and a picture: it is fetched, kept in pieces, and shown. */
async function chat(browser: DrivenBrowser, sandbox: Sandbox): Promise<Chatting> {
  const { providerAddress } = sandbox;
  await addAccount(browser, { network: 'whatsapp', providerAddress, account: 'alice' });
  const inbox = await browser.openPage('/inbox.html', { width: 1280, height: 800 });
  const anna = sandbox.contacts.named('Anna');
  await until('the account at the gatekeeper', () => anna.friend !== undefined);
  const large = Buffer.from(crypto.getRandomValues(new Uint8Array(30_000))).toString('base64');
  await anna.write(large);
  await anna.write(TEXTS[0]);
  await waitForChat(inbox, 'Anna');
  await openChatAgain(inbox, 'Anna');
  await waitForText(inbox, TEXTS[0]);
  await writeMessage(inbox, TEXTS[1]);
  await waitForStatus(inbox, TEXTS[1], ['delivered', 'read']);
  const { bytes: picture, ...size } = evening();
  await anna.media.send({
    ...size,
    bytes: picture,
    type: 'image',
    mime: 'image/png',
    caption: CAPTION,
  });
  await until('the picture', async () => {
    const shown = await inbox.$$eval('[data-testid="file"][data-state="here"] img', (images) =>
      images.map((image) => image.naturalWidth),
    );
    return shown.includes(size.width);
  });
  return { inbox, anna, large, picture };
}

type Locked = {
  readonly sessions: readonly Awaited<ReturnType<typeof sessionOf>>[];
  readonly headers: readonly VaultHeader[];
  readonly code: string;
};

/** A passphrase, a code, another passphrase, and no code: each step's keys are written down. */
async function changeLocks(pages: {
  readonly locks: Page;
  readonly inbox: Page;
  readonly anna: Contact;
}): Promise<Locked> {
  const { locks, inbox, anna } = pages;
  const sessions: Locked['sessions'][number][] = [];
  const headers: VaultHeader[] = [];
  const note = async (): Promise<void> => {
    sessions.push(await sessionOf(locks));
    const header = await headerOf(locks);
    if (header.version === 1) throw new Error('a header without a lock');
    headers.push(header);
  };
  await setPassphrase(locks, FIRST);
  await note();
  const code = await makeRecoveryCode(locks);
  await note();
  await openChatAgain(inbox, 'Anna');
  await anna.write(TEXTS[2]);
  await waitForText(inbox, TEXTS[2]);
  await setPassphrase(locks, SECOND);
  await note();
  await removeLock(locks, 'recovery');
  await note();
  return { sessions, headers, code };
}

/** Begun, not sent, and left until the browser has written down what its pages hold. */
async function leaveDraft(inbox: Page): Promise<void> {
  await inbox.bringToFront();
  await openChatAgain(inbox, 'Anna');
  await inbox.focus('[data-testid="composer"]');
  await inbox.keyboard.type(DRAFT);
  await new Promise((resolve) => setTimeout(resolve, SESSION_WRITTEN));
}

function textsOf(code: string): readonly Known[] {
  const texts = [FIRST, SECOND, ...TEXTS, 'Anna', '31612345678', code, code.replaceAll('-', '')];
  return [...texts.map((text) => knownText(`“${text}”`, text)), knownText('a draft', DRAFT)];
}

/** What was made of passphrases and codes on the way to the locks' keys. */
async function secretsOf(headers: readonly VaultHeader[], code: string): Promise<readonly Known[]> {
  const known = [knownBytes('the secret in the recovery code', recoverySecret(code))];
  const done = new Set<string>();
  for (const { wraps } of headers)
    for (const wrap of wraps) {
      if (wrap.kind !== 'passphrase' || done.has(wrap.id)) continue;
      done.add(wrap.id);
      const passphrase = done.size === 1 ? FIRST : SECOND;
      known.push(knownBytes(`what a passphrase gave`, await passphraseSecret(passphrase, wrap)));
    }
  return known;
}

/** Wraps that stood once and do not stand any more, in the database or in a copy of it. */
function formerWraps(headers: readonly VaultHeader[], last: VaultHeader): readonly Known[] {
  const standing = new Set(
    last.wraps.map(({ ciphertext }) => Buffer.from(ciphertext).toString('hex')),
  );
  const former = new Map<string, Known>();
  for (const { wraps, generation } of headers)
    for (const { ciphertext, kind } of wraps) {
      const name = Buffer.from(ciphertext).toString('hex');
      if (!standing.has(name))
        former.set(
          name,
          knownBytes(`a former ${kind} wrap of generation ${generation}`, ciphertext),
        );
    }
  return [...former.values()];
}

function storageOf(name: BrowserName): Life['isStorage'] {
  if (name === 'chromium')
    return (file) => file.includes('IndexedDB/') || file.includes('Local Extension Settings/');
  return (file) => file.includes('moz-extension') && file.includes('/idb/');
}
