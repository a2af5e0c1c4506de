/**
 * A storm in a real browser: traffic both ways through the real extension while both gatekeepers misbehave by a seeded
 * script for minutes of real time; then calm, and the reckoning. An hour of it on the clock port:
 * `../integration/interop/storm.test.ts`.
 * @module
 */
import { CHROME_REDIRECT, FIREFOX_REDIRECT, type BrowserName } from '../e2e/drivers';
import { addAccount } from '../e2e/journey';
import { seededRandom, startSandbox, type Sandbox } from '../sandbox';
import type { MessageId } from '@/lib/model';
import { Hands } from './hands';
import { hearInbox } from './heard';
import { pause } from './pause';
import { Person, Unanswered } from './person';
import { reckon, type Reckoning } from './reckoning';
import { Conversations, type Said } from './talk';
import { playWeather } from './weather';

export type StormOptions = {
  readonly seed: number;
  readonly seconds: number;
  readonly browser: BrowserName;
  /** hears how it goes */
  readonly tell?: (line: string) => void;
  /** where a picture of the window goes, the first time that it speaks of trouble */
  readonly picture?: string;
};

export type StormResult = Reckoning & {
  readonly browserVersion: string;
  readonly texts: number;
  readonly troubles: Readonly<Record<string, number>>;
};

/** ms that everything may take to arrive once it is calm: an unanswered question is waited for 20 s, a lost word a minute */
const QUIET_LIMIT = 150_000;

/** ms between two looks of a person who presses what is offered */
const LOOK_AGAIN = 3_000;

export async function runStorm(options: StormOptions): Promise<StormResult> {
  const { seed, seconds, browser: name, tell, picture } = options;
  const redirectUris = [CHROME_REDIRECT, FIREFOX_REDIRECT];
  const sandbox = await startSandbox({ seed, redirectUris });
  // Whom the gatekeeper refuses is another test's affair: a refused text is told, not lost.
  for (const { address, network } of sandbox.contacts.all)
    sandbox[network.name].setReach(address, undefined);
  const hands = new Hands(name);
  try {
    const browser = await hands.start();
    const { providerAddress } = sandbox;
    for (const network of ['whatsapp', 'messenger'] as const)
      await addAccount(browser, { network, providerAddress, account: 'alice' });
    const person = new Person();
    person.page = await hands.openWindow();
    const talk = new Conversations({ sandbox, person, dice: seededRandom(seed, 'talk'), pace: 8 });
    talk.start();
    const over = new AbortController();
    const { page } = person;
    const { signal } = over;
    const weather = playWeather(sandbox, { seed, span: seconds * 1_000, tell });
    const [troubles] = await Promise.all([
      weather.finally(() => over.abort()),
      tell && hearInbox({ page, tell, picture, signal }),
    ]);
    await talk.stop();
    const reckoning = await calm(sandbox, person, talk.said);
    return { ...reckoning, browserVersion: browser.version, texts: talk.count, troubles };
  } finally {
    await hands.close();
    await sandbox.close();
  }
}

/** The line that the whole run is about. */
export function stormVerdict({
  lost,
  duplicated,
  unreadable,
  texts,
  troubles,
}: StormResult): string {
  const count = Object.values(troubles).reduce((sum, one) => sum + one, 0);
  return `storm: lost ${lost}, duplicated ${duplicated}, unreadable ${unreadable} of ${texts} texts after ${count} troubles`;
}

/** Waits, as a person does who presses what is offered: try again, ask again, connect. */
async function calm(sandbox: Sandbox, person: Person, said: Said): Promise<Reckoning> {
  // What a server kept to itself it brings at the next login only.
  for (const gatekeeper of [sandbox.whatsapp, sandbox.messenger]) gatekeeper.dropConnections();
  const end = performance.now() + QUIET_LIMIT;
  for (;;) {
    await pause(LOOK_AGAIN);
    const reckoning = await reckon({ sandbox, person, said, measure: 'texts' });
    const { lost, duplicated, unreadable, remarks } = reckoning;
    const isClean = lost + duplicated + unreadable + remarks.length === 0;
    if (isClean || performance.now() > end) return reckoning;
    await press(person);
  }
}

async function press(person: Person): Promise<void> {
  const { accounts, chats } = await person.snapshot();
  for (const { id, connection } of accounts)
    if (connection.kind !== 'online') await person.insist('account.reconnect', { accountId: id });
  const { entries } = await person.insist('ledger.list', {});
  for (const { messageId, repair } of entries)
    if (repair !== 'ask-in-words') await pressOnce(person, 'message.repair', messageId);
  for (const chat of chats)
    for (const message of await person.messages(chat))
      if (message.direction === 'outgoing' && message.status === 'failed')
        await pressOnce(person, 'message.retry', message.id);
}

/** What cannot be done now is pressed again at the next look. */
async function pressOnce(
  person: Person,
  name: 'message.repair' | 'message.retry',
  messageId: MessageId,
): Promise<void> {
  try {
    await person.ask(name, { messageId });
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
  }
}
