/**
 * Files on their way: tried again, given up, stopped, gone with their message; and the oldest that
 * can come again make room for new ones. The host at the far end is the test.
 */
import { describe, expect, it } from 'vitest';

import { sourceOver, type ByteSource } from '@/lib/base';
import type { MediaBody, Message, PeerAddress } from '@/lib/model';
import {
  MediaError,
  type MediaCheck,
  type MediaReference,
  type NetworkEvent,
  type NetworkMedia,
  type SealedMedia,
} from '@/lib/networks/contract';
import { StoreError, type Store } from '@/lib/store';

import { settle, World } from './world';

const PHOTO: MediaBody = { kind: 'media', media: 'image', mime: 'image/jpeg', size: 100 };

/** Keys are a number of bytes; what is fetched is that many sevens. */
class ScriptedMedia implements NetworkMedia {
  readonly maxBytes = 10_000_000;
  /** what becomes of the next transfers, in turn; then they succeed */
  readonly failures: unknown[] = [];
  /** While set, transfers wait. */
  held: Promise<void> | undefined;
  readonly calls: string[] = [];

  async seal(...[, plaintext, put]: Parameters<NetworkMedia['seal']>): Promise<SealedMedia> {
    await put(await plaintext.read(0, plaintext.size));
    return { reference: this.#reference(plaintext.size) };
  }

  sizeOf(reference: MediaReference): number {
    return new DataView(reference.buffer, reference.byteOffset).getUint32(0);
  }

  async upload(...[reference, , { signal }]: Parameters<NetworkMedia['upload']>) {
    this.calls.push('up');
    await this.#meet(signal);
    return reference;
  }

  async download(...[reference, from, { put, signal }]: Parameters<NetworkMedia['download']>) {
    this.calls.push(`down from ${from}`);
    await this.#meet(signal);
    await put(new Uint8Array(this.sizeOf(reference) - from).fill(7));
  }

  abandon(): Promise<void> {
    this.calls.push('abandon');
    return Promise.resolve();
  }

  check(): MediaCheck {
    return { take: () => Promise.resolve(), end: () => Promise.resolve(undefined) };
  }

  open(_reference: MediaReference, ciphertext: ByteSource): ByteSource {
    return ciphertext;
  }

  /** The event of a file of so many bytes. */
  event(remoteId: string, size = 100): NetworkEvent {
    const body = { ...PHOTO, size };
    const media = this.#reference(size);
    const peer = { address: 'bob' as PeerAddress };
    return { kind: 'message', peer, remoteId, senderDevice: '1', sentAt: size, body, media };
  }

  #reference(size: number): MediaReference {
    const reference = new Uint8Array(4);
    new DataView(reference.buffer).setUint32(0, size);
    return reference;
  }

  async #meet(signal: AbortSignal): Promise<void> {
    const stopped = new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    if (this.held !== undefined) await Promise.race([this.held, stopped]);
    if (this.failures.length > 0) throw this.failures.shift();
  }
}

async function withFiles(wrap?: (store: Store) => Store) {
  const media = new ScriptedMedia();
  const world = await World.joined(undefined, {
    ...(wrap && { wrap }),
    before: ({ whatsapp }) => {
      whatsapp.media = media;
    },
  });
  return { world, media };
}

async function messages(world: World): Promise<readonly Message[]> {
  const { id } = await world.chat();
  return (await world.inbox.handlers.messages({ chatId: id, limit: 50 })).messages;
}

const states = async (world: World) => (await messages(world)).map(({ media }) => media?.kind);

async function rest(): Promise<void> {
  // The platform's ciphers answer when they like.
  for (let turn = 0; turn < 40; turn += 1) await settle();
}

/** Lets every wait between two tries pass. */
async function waitOut(world: World, tries: number): Promise<void> {
  for (let turn = 0; turn < tries; turn += 1) {
    world.clock.advance(60_000);
    await rest();
  }
}

async function send(world: World): Promise<Message> {
  const { id: chatId } = await world.chat();
  const body: MediaBody = { ...PHOTO, media: 'file' };
  return world.inbox.handlers.sendFile({ chatId, body }, sourceOver(new Uint8Array(100)));
}

const UNREACHABLE = () => new MediaError('unreachable');

describe('a file that cannot be moved', () => {
  it('is tried again, later and later, and then says that its host cannot be reached', async () => {
    const { world, media } = await withFiles();
    media.failures.push(...Array.from({ length: 8 }, UNREACHABLE));
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    expect(media.calls).toEqual(['down from 0']);
    await expect.poll(() => states(world)).toEqual(['moving']);
    await waitOut(world, 8);
    expect(media.calls).toHaveLength(8);
    expect((await messages(world))[0]?.media).toEqual({ kind: 'failed', problem: 'unreachable' });
    const [message] = await messages(world);
    await world.inbox.handlers.moveFile({ messageId: message!.id });
    await rest();
    await expect.poll(() => states(world)).toEqual(['here']);
  });

  it('because its host said no is not asked for again by itself', async () => {
    const { world, media } = await withFiles();
    media.failures.push(new MediaError('expired'));
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    await waitOut(world, 3);
    expect(media.calls).toHaveLength(1);
    expect((await messages(world))[0]?.media).toEqual({ kind: 'failed', problem: 'expired' });
  });

  it('up is a message that was not sent; sent again it goes out once', async () => {
    const { world, media } = await withFiles();
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    media.failures.push(new MediaError('refused'));
    const { id: messageId } = await send(world);
    await rest();
    expect((await messages(world)).at(-1)).toMatchObject({
      status: 'failed',
      failure: 'not-uploaded',
      media: { kind: 'failed', problem: 'refused' },
    });
    await world.inbox.handlers.retry({ messageId });
    await rest();
    expect((await messages(world)).at(-1)).toMatchObject({ status: 'sending' });
    const sent = world.whatsapp.account.story.filter((line) => line.startsWith('transmit'));
    expect(sent).toHaveLength(1);
  });

  it('holds nothing that is written behind it', async () => {
    const { world, media } = await withFiles();
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    media.held = new Promise(() => undefined);
    await send(world);
    const { id: chatId } = await world.chat();
    await world.inbox.handlers.send({ chatId, body: { kind: 'text', text: 'meanwhile' } });
    await rest();
    const sent = world.whatsapp.account.story.filter((line) => line.startsWith('transmit'));
    expect(sent).toHaveLength(1);
  });
});

describe('a file whose worker died', () => {
  it('goes on by itself in the next one', async () => {
    const { world, media } = await withFiles();
    media.held = new Promise(() => undefined);
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    await expect.poll(() => states(world)).toEqual(['moving']);
    media.held = undefined;
    const next = await world.reborn({
      before: ({ whatsapp }) => {
        whatsapp.media = media;
      },
    });
    await rest();
    await expect.poll(() => states(next)).toEqual(['here']);
  });

  it('before its message stood leaves nothing behind', async () => {
    const { world, media } = await withFiles();
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    const owner = await world.account();
    const messageId = world.store.ids.outgoing(owner.id, 'never-written');
    await world.store.pieces.put({ accountId: owner.id, messageId, index: 0 }, new Uint8Array(9));
    const next = await world.reborn();
    expect(await next.store.pieces.count(messageId)).toBe(0);
    expect(await next.store.pieces.usage()).toHaveLength(1);
  });
});

describe('hosts of files that a provider names later', () => {
  it('are kept with the account, so that the person can be asked for them', async () => {
    const { world } = await withFiles();
    const hosts = ['https://provider.example', 'https://media.example'];
    await world.whatsapp.account.deliver([{ kind: 'provider-hosts', hosts }]);
    await rest();
    expect((await world.account()).providerHosts).toEqual(hosts);
  });
});

describe('a file that is stopped', () => {
  it('by its sender’s deletion ends, and nothing of it stays', async () => {
    const { world, media } = await withFiles();
    media.held = new Promise(() => undefined);
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    const target = { author: 'them', remoteId: 'm1', senderDevice: '1' } as const;
    const peer = 'bob' as PeerAddress;
    await world.whatsapp.account.deliver([{ kind: 'deletion', peer, target, at: 1, sentAt: 1 }]);
    await rest();
    expect((await messages(world))[0]).toMatchObject({ body: { kind: 'deleted' } });
    expect((await messages(world))[0]?.media).toBeUndefined();
    expect(await world.store.pieces.usage()).toEqual([]);
  });

  it('before it has left, taken back, is never sent and is let go of by its host', async () => {
    const { world, media } = await withFiles();
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    media.held = new Promise(() => undefined);
    const { id: messageId } = await send(world);
    await rest();
    await world.inbox.handlers.deleteForAll({ messageId });
    await rest();
    expect(media.calls).toContain('abandon');
    expect(world.whatsapp.account.story.filter((line) => line.startsWith('transmit'))).toEqual([]);
    expect(await world.store.pieces.count(messageId)).toBe(0);
  });
});

describe('a disk without room', () => {
  /** Refuses the next pieces as a full disk does. */
  function refusing() {
    const disk = { refuse: 0 };
    const wrap = (store: Store): Store => ({
      ...store,
      pieces: {
        ...store.pieces,
        put: async (place, bytes) => {
          if (disk.refuse > 0) {
            disk.refuse -= 1;
            throw new StoreError('quota-exceeded');
          }
          await store.pieces.put(place, bytes);
        },
      },
    });
    return { disk, wrap };
  }

  it('lets go of the oldest that can come again, and says so; the new one comes', async () => {
    const { disk, wrap } = refusing();
    const { world, media } = await withFiles(wrap);
    await world.whatsapp.account.deliver([media.event('m1', 101), media.event('m2', 102)]);
    await rest();
    disk.refuse = 1;
    await world.whatsapp.account.deliver([media.event('m3', 103)]);
    await rest();
    await waitOut(world, 1);
    await expect.poll(() => states(world)).toEqual(['removed', 'removed', 'here']);
    const [first] = await messages(world);
    await world.inbox.handlers.moveFile({ messageId: first!.id });
    await rest();
    await expect.poll(() => states(world)).toEqual(['here', 'removed', 'here']);
  });

  it('and without anything that could go says that there is no room', async () => {
    const { disk, wrap } = refusing();
    const { world, media } = await withFiles(wrap);
    disk.refuse = 5;
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    expect((await messages(world))[0]?.media).toEqual({ kind: 'failed', problem: 'no-space' });
  });

  it('never lets go of our own: they lie nowhere else', async () => {
    const { disk, wrap } = refusing();
    const { world, media } = await withFiles(wrap);
    await world.whatsapp.account.deliver([media.event('m1')]);
    await rest();
    await send(world);
    await rest();
    disk.refuse = 1;
    await send(world);
    await rest();
    await expect.poll(() => states(world)).toEqual(['removed', 'here', 'here']);
  });
});
