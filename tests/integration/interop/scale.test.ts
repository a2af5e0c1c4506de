/**
 * The sandbox's scale mode, in small: what a crowd and its groups wrote while nothing was delivered reaches the real inbox
 * whole, from a foreign engine.
 */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AGREEMENT } from '../../agreement';
import type { Inbox } from '@/lib/inbox';
import { startSandbox, writeBacklog, type Sandbox } from '../../sandbox';
import { freshProfile, startInbox } from './node-ports';
import { POLL } from './story';

const SMALL = { contacts: 40, groups: 6, backlog: 600 } as const;

let sandbox: Sandbox;
let inbox: Inbox;

beforeEach(async () => {
  sandbox = await startSandbox({ contacts: false, crowd: SMALL.contacts });
  inbox = await startInbox(freshProfile());
  const { handlers } = inbox;
  await handlers.changeSettings({ fromUnknown: 'let-in', fromGroups: 'let-in' });
  await handlers.join({
    address: sandbox.providerAddress,
    network: 'whatsapp',
    agreement: AGREEMENT,
  });
  const isMet = () => sandbox.contacts.all.every(({ friend }) => friend !== undefined);
  await vi.waitUntil(isMet, POLL);
});

afterEach(async () => {
  await inbox.stop();
  await sandbox.close();
  expect(sandbox.failures).toEqual([]);
});

it('brings every message of a crowd and its groups that waited, once', async () => {
  const told: string[] = [];
  const { contacts, whatsapp: gatekeeper } = sandbox;
  const tell = (line: string): void => void told.push(line);
  const written = await writeBacklog({ gatekeeper, contacts, scale: SMALL, tell });
  expect(written).toBe(SMALL.contacts + SMALL.backlog);
  expect(told).toHaveLength(3);
  const unread = async (): Promise<number> => {
    const { chats } = await inbox.handlers.snapshot();
    return chats.reduce((sum, chat) => sum + chat.unread, 0);
  };
  await expect.poll(unread, { timeout: 30_000, interval: 50 }).toBe(written);
  const { chats } = await inbox.handlers.snapshot();
  expect(chats.filter(({ group }) => group !== undefined)).toHaveLength(SMALL.groups);
  expect(chats).toHaveLength(SMALL.contacts + SMALL.groups);
  const texts = new Set<string>();
  for (const { id: chatId } of chats) {
    const { messages } = await inbox.handlers.messages({ chatId, limit: 200 });
    for (const { body } of messages)
      if (body.kind === 'text' && body.text !== 'Hi!') texts.add(body.text);
  }
  expect(texts.size).toBe(SMALL.backlog);
  await vi.waitUntil(
    () => gatekeeper.accounts().every(({ address }) => gatekeeper.waiting(address).length === 0),
    POLL,
  );
});
