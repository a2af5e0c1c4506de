/**
 * Files both ways against the sandbox: the provider's host is the reference server of resumable
 * uploads, contacts encrypt and decrypt with foreign code and fetch through their gatekeeper's proxy.
 * @module
 */
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceOver } from '@/lib/base';
import type { Inbox } from '@/lib/inbox';
import type { MediaBody, Message } from '@/lib/model';
import { AGREEMENT } from '../../agreement';
import { startSandbox, type Contact, type Sandbox } from '../../sandbox';
import { freshProfile, startInbox, type Profile } from './node-ports';

const POLL = { timeout: 20_000, interval: 30 } as const;
const MEBI = 1_048_576;

let sandbox: Sandbox;
let profile: Profile;
let inbox: Inbox;
let contact: Contact;

async function begin(network: 'whatsapp' | 'messenger'): Promise<void> {
  sandbox = await startSandbox({ seed: 9 });
  profile = freshProfile();
  inbox = await startInbox(profile);
  await inbox.handlers.join({ address: sandbox.providerAddress, network, agreement: AGREEMENT });
  contact = sandbox.contacts.on(network)[0]!;
  await vi.waitUntil(() => contact.friend !== undefined, POLL);
  await contact.write('hello');
  await vi.waitUntil(async () => (await messages()).length === 1, POLL);
}

afterEach(async () => {
  await inbox.stop();
  await sandbox.close();
  expect(sandbox.failures).toEqual([]);
});

async function chatId() {
  const [chat] = (await inbox.handlers.snapshot()).chats;
  return chat!.id;
}

async function messages(): Promise<readonly Message[]> {
  const { chats } = await inbox.handlers.snapshot();
  if (chats[0] === undefined) return [];
  return (await inbox.handlers.messages({ chatId: chats[0].id, limit: 50 })).messages;
}

const last = async () => (await messages()).at(-1)!;
const stateOfLast = async () => (await last()).media?.kind;
const becomes = (kind: string) => vi.waitUntil(async () => (await stateOfLast()) === kind, POLL);
const problemOfLast = async () => {
  const { media } = await last();
  return media?.kind === 'failed' ? media.problem : undefined;
};

async function opened(message: Message): Promise<Uint8Array> {
  const { bytes } = await inbox.handlers.openFile({ messageId: message.id });
  return bytes.read(0, bytes.size);
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function fileOf(bytes: Uint8Array, about: Partial<MediaBody> = {}): MediaBody {
  const mime = 'application/octet-stream';
  return { kind: 'media', media: 'file', mime, name: 'a.bin', size: bytes.length, ...about };
}

async function send(
  bytes: Uint8Array<ArrayBuffer>,
  about: Partial<MediaBody> = {},
): Promise<Message> {
  const body = fileOf(bytes, about);
  return inbox.handlers.sendFile({ chatId: await chatId(), body }, sourceOver(bytes));
}

async function restart(): Promise<void> {
  await inbox.stop();
  inbox = await startInbox(profile);
}

/** What lies on this disk of the last message's file, in pieces. */
async function bytesHere(): Promise<boolean> {
  return inbox.handlers.openFile({ messageId: (await last()).id }).then(
    () => true,
    () => false,
  );
}

describe.each(['whatsapp', 'messenger'] as const)('files on %s', (network) => {
  beforeEach(() => begin(network));

  it.each([
    ['image', 'image', 'image/jpeg', { caption: 'The lagoon', width: 40, height: 30 }],
    ['sticker', 'sticker', 'image/webp', { width: 512, height: 512 }],
    ['ptt', 'voice', 'audio/ogg', { seconds: 4 }],
  ] as const)(
    'of kind %s come by themselves and are what was sent',
    async (type, media, mime, about) => {
      const bytes = randomBytes(70_000);
      await contact.media.send({ bytes, type, mime, ...about });
      await becomes('here');
      const message = await last();
      expect(message.body).toMatchObject({ kind: 'media', media, mime, size: 70_000, ...about });
      expect(hash(await opened(message))).toBe(hash(bytes));
      expect(JSON.stringify(message)).not.toMatch(/mediaKey|sha256|127\.0\.0\.1/i);
    },
  );

  it.each([
    ['video', 'video', 'video/mp4', { seconds: 9, width: 4, height: 3 }],
    ['audio', 'audio', 'audio/mpeg', { seconds: 9 }],
    ['document', 'file', 'application/pdf', { name: 'Bill.pdf' }],
  ] as const)('of kind %s wait until they are wanted', async (type, media, mime, about) => {
    const bytes = randomBytes(100);
    await contact.media.send({ bytes, type, mime, ...about });
    await vi.waitUntil(async () => (await messages()).length === 2, POLL);
    const message = await last();
    expect(message).toMatchObject({
      body: { kind: 'media', media, mime, size: 100, ...about },
      media: { kind: 'waiting' },
    });
    await expect(opened(message)).rejects.toMatchObject({ code: 'not-found' });
    expect(sandbox[network].media.blobs.asked).toEqual([]);
    await inbox.handlers.moveFile({ messageId: message.id });
    await becomes('here');
    expect(hash(await opened(message))).toBe(hash(bytes));
  });

  it.each([
    ['image', 'image', ['image/jpeg', 'image/jpeg'], { caption: 'Look', width: 4, height: 3 }],
    ['file', 'document', ['application/pdf', 'application/pdf'], { name: 'Offer.pdf' }],
    // Whom it goes to plays it as a voice message by this name alone.
    ['voice', 'ptt', ['audio/ogg', 'audio/ogg; codecs=opus'], { seconds: 2 }],
    ['video', 'video', ['video/mp4', 'video/mp4'], { seconds: 2, width: 4, height: 3 }],
  ] as const)(
    'of kind %s go out, and are opened by foreign code',
    async (media, type, [mime, named], about) => {
      const bytes = Uint8Array.from(randomBytes(80_000));
      const { name: _name, ...body } = fileOf(bytes, { media, mime });
      const message = await inbox.handlers.sendFile(
        { chatId: await chatId(), body: { ...body, ...about } },
        sourceOver(bytes),
      );
      expect(message).toMatchObject({ status: 'sending', media: { kind: 'moving' } });
      expect(hash(await opened(message))).toBe(hash(bytes));
      await vi.waitUntil(() => contact.received.length === 1, POLL);
      const [received] = contact.received;
      expect(received?.content).toMatchObject({
        kind: 'media',
        type,
        mime: named,
        size: 80_000,
        ...about,
      });
      expect(hash(await contact.media.open(received!))).toBe(hash(bytes));
      await vi.waitUntil(
        async () => ((await last()) as { status?: string }).status === 'delivered',
        POLL,
      );
      expect((await last()).media).toEqual({ kind: 'here' });
      expect(sandbox[network].media.refused).toEqual([]);
    },
  );
});

describe('a file that is not what its message says', () => {
  beforeEach(() => begin('whatsapp'));

  const photo = (bytes: Uint8Array) => ({ bytes, type: 'image', mime: 'image/jpeg' }) as const;

  it.each([
    ['one bit of its bytes', (bytes: Buffer) => ((bytes[5]! ^= 1), bytes), 'forged'],
    ['its MAC', (bytes: Buffer) => ((bytes[bytes.length - 1]! ^= 1), bytes), 'forged'],
    ['its end', (bytes: Buffer) => bytes.subarray(0, -16), 'wrong-size'],
    ['what follows it', (bytes: Buffer) => Buffer.concat([bytes, bytes]), 'wrong-size'],
  ] as const)('in %s is never shown', async (_what, change, problem) => {
    const { media } = sandbox.whatsapp;
    let release = (): void => undefined;
    media.blobs.held = new Promise((resolve) => (release = resolve));
    const { blob } = await contact.media.send(photo(randomBytes(5_000)));
    media.blobs.tamper(blob, change);
    release();
    await becomes('failed');
    expect(await problemOfLast()).toBe(problem);
    expect(await bytesHere()).toBe(false);
  });

  it.each([
    ['hash of the bytes', { fileSha256: new Uint8Array(32) }, 'forged'],
    ['hash of the ciphertext', { fileEncSha256: new Uint8Array(32) }, 'forged'],
    ['key', { mediaKey: new Uint8Array(32) }, 'forged'],
    ['key, for its length', { mediaKey: new Uint8Array(5) }, 'bad-reference'],
    ['size', { size: 9_000 }, 'wrong-size'],
    [
      'address, at a host that is not its network’s',
      { url: 'http://127.0.0.1:9/x' },
      'bad-reference',
    ],
    ['address, with another scheme', { url: 'file:///etc/passwd' }, 'bad-reference'],
  ] as const)('in its %s is never shown', async (_what, lie, problem) => {
    await contact.media.send(photo(randomBytes(5_000)), { lie });
    await becomes('failed');
    expect(await problemOfLast()).toBe(problem);
    expect(await bytesHere()).toBe(false);
  });

  it('and that its host has let go of is said to be gone there', async () => {
    const { media } = sandbox.whatsapp;
    media.blobs.failing = 410;
    await contact.media.send(photo(randomBytes(50)));
    await becomes('failed');
    expect(await problemOfLast()).toBe('expired');
    media.blobs.failing = undefined;
    await inbox.handlers.moveFile({ messageId: (await last()).id });
    await becomes('here');
  });
});

describe('a transfer that is broken off', () => {
  beforeEach(() => begin('whatsapp'));

  it('goes on down where it stopped, in the same worker and in the next', async () => {
    const { blobs } = sandbox.whatsapp.media;
    const bytes = randomBytes(3 * MEBI);
    blobs.cutAfter = 1.5 * MEBI;
    await contact.media.send({ bytes, type: 'document', mime: 'application/pdf' });
    await vi.waitUntil(async () => (await messages()).length === 2, POLL);
    const { id: messageId } = await last();
    await inbox.handlers.moveFile({ messageId });
    await vi.waitUntil(() => blobs.asked.length === 2, POLL);
    expect(blobs.asked).toEqual([0, MEBI]);
    blobs.held = new Promise(() => undefined);
    await restart();
    blobs.held = undefined;
    expect(await stateOfLast()).toBe('moving');
    blobs.cutAfter = undefined;
    await becomes('here');
    expect(blobs.asked.at(-1)).toBeGreaterThanOrEqual(MEBI);
    expect(hash(await opened(await last()))).toBe(hash(bytes));
  });

  it('goes on up where it stopped, in the next worker, and nothing is sent twice', async () => {
    const { uploads } = sandbox.provider;
    const bytes = Uint8Array.from(randomBytes(6 * MEBI));
    uploads.cutAfter = 2 * MEBI;
    const { id: messageId } = await send(bytes);
    await vi.waitUntil(() => uploads.received >= 2 * MEBI, POLL);
    await inbox.handlers.stopFile({ messageId, keep: true });
    expect((await last()).media).toEqual({ kind: 'paused' });
    await restart();
    expect(await stateOfLast()).toBe('paused');
    uploads.cutAfter = undefined;
    await inbox.handlers.moveFile({ messageId });
    await vi.waitUntil(() => contact.received.length === 1, POLL);
    expect(uploads.received).toBe(6 * MEBI + 16 + 10);
    expect(hash(await contact.media.open(contact.received[0]!))).toBe(hash(bytes));
  });

  it('by the person lets go of what had come, and begins anew at their wish', async () => {
    const { blobs } = sandbox.whatsapp.media;
    // So many cuts away from its end that it cannot be here before it is stopped.
    blobs.cutAfter = 1.5 * MEBI;
    const bytes = randomBytes(8 * MEBI);
    await contact.media.send({ bytes, type: 'video', mime: 'video/mp4' });
    await vi.waitUntil(async () => (await messages()).length === 2, POLL);
    const { id: messageId } = await last();
    await inbox.handlers.moveFile({ messageId });
    await vi.waitUntil(() => blobs.asked.length === 2, POLL);
    await inbox.handlers.stopFile({ messageId, keep: false });
    expect(await stateOfLast()).toBe('waiting');
    blobs.cutAfter = undefined;
    await inbox.handlers.moveFile({ messageId });
    await becomes('here');
    expect(blobs.asked.at(-1)).toBe(0);
    expect(hash(await opened(await last()))).toBe(hash(bytes));
  });

  it('because its message was taken back leaves nothing here and nothing at the host', async () => {
    const { uploads } = sandbox.provider;
    uploads.cutAfter = MEBI;
    const { id: messageId } = await send(Uint8Array.from(randomBytes(3 * MEBI)));
    await vi.waitUntil(() => uploads.received >= MEBI, POLL);
    await inbox.handlers.deleteForAll({ messageId });
    expect((await last()).body).toEqual({ kind: 'deleted' });
    expect(await bytesHere()).toBe(false);
    uploads.cutAfter = undefined;
    await contact.write('still there?');
    await vi.waitUntil(async () => (await messages()).length === 3, POLL);
    expect(contact.received).toEqual([]);
    expect(uploads.blobs.size).toBe(0);
  });

  it('tells how far it is, to the last byte', async () => {
    const seen: number[] = [];
    inbox.onChange(({ transfer }) => {
      if (transfer !== undefined) seen.push(transfer.done / transfer.total);
    });
    await send(Uint8Array.from(randomBytes(5 * MEBI)));
    await vi.waitUntil(() => contact.received.length === 1, POLL);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toBe(1);
    expect(seen.toSorted((left, right) => left - right)).toEqual(seen);
  });
});

describe('what a host refuses', () => {
  beforeEach(() => begin('whatsapp'));

  it('is told: a file that it does not take is a message that was not sent', async () => {
    sandbox.provider.setMediaForTesting({ max_bytes: 1_000 });
    await restart();
    const { id: messageId } = await send(new Uint8Array(5_000));
    await becomes('failed');
    expect(await last()).toMatchObject({
      status: 'failed',
      failure: 'not-uploaded',
      media: { kind: 'failed', problem: 'too-large' },
    });
    sandbox.provider.setMediaForTesting({ max_bytes: 1_000_000 });
    await restart();
    await inbox.handlers.retry({ messageId });
    await vi.waitUntil(() => contact.received.length === 1, POLL);
  });

  it('is told: a provider without a host has no files to send', async () => {
    sandbox.provider.setMediaForTesting(undefined);
    await restart();
    await send(new Uint8Array(50));
    await becomes('failed');
    expect(await problemOfLast()).toBe('not-offered');
  });

  it('for a token that has run out is tried with a new one', async () => {
    sandbox.provider.uploads.refuseTokens = 1;
    const bytes = Uint8Array.from(randomBytes(50));
    await send(bytes);
    await vi.waitUntil(() => contact.received.length === 1, POLL);
    expect(hash(await contact.media.open(contact.received[0]!))).toBe(hash(bytes));
  });
});
